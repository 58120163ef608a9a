package org.plumbline.derivation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.CharacterRange;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.NegatedToken;

/** Sets of characters in terminal rules. A character is a UTF-16 unit, as it is to ANTLR 3. */
final class Characters {

  static final int LAST = 0xFFFF;
  static final List<Range> ALL = List.of(new Range(0, LAST));

  /** The units {@code from} to {@code to}, both included. */
  record Range(int from, int to) {

    static Range of(char unit) {
      return new Range(unit, unit);
    }
  }

  private Characters() {}

  static Range of(CharacterRange range) {
    return new Range(range.getLeft().getValue().charAt(0), range.getRight().getValue().charAt(0));
  }

  /** What {@code !(...)} must not be; empty if that is not a set of single characters. */
  static List<Range> negated(NegatedToken negated) {
    List<Range> ranges = new ArrayList<>();
    return addSet(negated.getTerminal(), ranges) ? ranges : List.of();
  }

  private static boolean addSet(AbstractElement element, List<Range> ranges) {
    if (element.getCardinality() != null) {
      return false;
    }
    if (element instanceof Alternatives alternatives) {
      return alternatives.getElements().stream().allMatch(way -> addSet(way, ranges));
    }
    if (element instanceof CharacterRange range) {
      return ranges.add(of(range));
    }
    return element instanceof Keyword keyword
        && keyword.getValue().length() == 1
        && ranges.add(Range.of(keyword.getValue().charAt(0)));
  }

  /** Every unit that is in none of the ranges. */
  static List<Range> complement(Collection<Range> ranges) {
    List<Range> result = new ArrayList<>();
    int next = 0;
    for (Range range : ranges.stream().sorted(Comparator.comparingInt(Range::from)).toList()) {
      if (range.from() > next) {
        result.add(new Range(next, range.from() - 1));
      }
      next = Math.max(next, range.to() + 1);
    }
    if (next <= LAST) {
      result.add(new Range(next, LAST));
    }
    return result;
  }
}
