package org.plumbline.analysis.comparison.facts;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.plumbline.model.kernel.Condition;
import org.plumbline.model.kernel.EventPattern;
import org.plumbline.runtime.calendar.Amount;
import org.plumbline.runtime.calendar.Counting;
import org.plumbline.runtime.calendar.Direction;
import org.plumbline.runtime.calendar.Unit;

/**
 * In what two limits differ: only in a number, in the unit, in the direction, in what they count
 * from, in the way of counting, or altogether.
 */
public final class LimitDifference {
  private final Set<Aspect> aspects = EnumSet.noneOf(Aspect.class);
  private final List<Amounts> amounts = new ArrayList<>();

  private LimitDifference() {}

  /** An amount that is another one. */
  private record Amounts(Amount before, Amount after) {}

  /** Compares two limits. */
  public static LimitDifference of(Pace before, Pace after) {
    LimitDifference difference = new LimitDifference();
    difference.paces(before.value(), after.value());
    return difference;
  }

  /** Whether they are the same. */
  public boolean isNone() {
    return aspects.isEmpty();
  }

  /** In what they differ: one aspect, the limit as a whole if there would be several. */
  public Aspect aspect() {
    if (aspects.equals(EnumSet.of(Aspect.AMOUNT, Aspect.UNIT))) {
      return Aspect.UNIT;
    }
    return aspects.size() == 1 ? aspects.iterator().next() : Aspect.LIMIT;
  }

  /**
   * How far apart they are, from 0 to 1: amounts of one unit by their ratio, what differs otherwise
   * as far as can be.
   */
  public double distance() {
    if (!aspects.equals(EnumSet.of(Aspect.AMOUNT))) {
      return aspects.isEmpty() ? 0 : 1;
    }
    double least = 1;
    for (Amounts pair : amounts) {
      double less = Math.min(pair.before().n(), pair.after().n());
      double more = Math.max(pair.before().n(), pair.after().n());
      least = Math.min(least, (less + 1) / (more + 1));
    }
    return (1 - least) / 2;
  }

  /** What the older says, as briefly as makes the difference clear. */
  public String before(Pace pace) {
    return oneAmount() ? amounts.get(0).before().toString() : pace.words();
  }

  /** What the newer says, likewise. */
  public String after(Pace pace) {
    return oneAmount() ? amounts.get(0).after().toString() : pace.words();
  }

  private boolean oneAmount() {
    return amounts.size() == 1
        && (aspects.equals(EnumSet.of(Aspect.AMOUNT)) || aspect() == Aspect.UNIT);
  }

  private void paces(List<Object> before, List<Object> after) {
    if (before.get(0) != after.get(0)) {
      aspects.add(Aspect.LIMIT);
      return;
    }
    compare(before.get(1), after.get(1));
    for (int i = 2; i < before.size(); i++) {
      if (!before.get(i).equals(after.get(i))) {
        aspects.add(i == Pace.COUNTED_FROM ? Aspect.COUNTING : Aspect.LIMIT);
      }
    }
  }

  private void compare(Object before, Object after) {
    if (before.equals(after)) {
      return;
    }
    if (before instanceof Node one && after instanceof Node other && one.type() == other.type()) {
      nodes(one, other);
    } else if (before instanceof List<?> one
        && after instanceof List<?> other
        && one.size() == other.size()) {
      for (int i = 0; i < one.size(); i++) {
        compare(one.get(i), other.get(i));
      }
    } else if (before instanceof Set<?> one && after instanceof Set<?> other) {
      sets(one, other);
    } else if (before instanceof Direction && after instanceof Direction) {
      aspects.add(Aspect.DIRECTION);
    } else {
      aspects.add(Aspect.LIMIT);
    }
  }

  private void nodes(Node before, Node after) {
    Class<? extends Record> type = before.type();
    if (type == Amount.class) {
      amounts.add(new Amounts(amount(before), amount(after)));
      if (!before.parts().get(0).equals(after.parts().get(0))) {
        aspects.add(Aspect.AMOUNT);
      }
      if (!before.parts().get(1).equals(after.parts().get(1))) {
        aspects.add(Aspect.UNIT);
      }
    } else if (type == Counting.class) {
      aspects.add(Aspect.COUNTING);
    } else if (type == EventPattern.class) {
      aspects.add(Aspect.COUNTED_FROM);
    } else if (Condition.class.isAssignableFrom(type)) {
      aspects.add(Aspect.LIMIT);
    } else {
      for (int i = 0; i < before.parts().size(); i++) {
        compare(before.parts().get(i), after.parts().get(i));
      }
    }
  }

  /** If all but one on each side are the same, that one is another; else all of it is. */
  private void sets(Set<?> before, Set<?> after) {
    Set<Object> gone = new HashSet<>(before);
    gone.removeAll(after);
    Set<Object> come = new HashSet<>(after);
    come.removeAll(before);
    if (gone.size() == 1 && come.size() == 1) {
      compare(gone.iterator().next(), come.iterator().next());
    } else if (isOfEvents(gone) && isOfEvents(come)) {
      aspects.add(Aspect.COUNTED_FROM);
    } else {
      aspects.add(Aspect.LIMIT);
    }
  }

  private static boolean isOfEvents(Set<?> set) {
    return set.stream().allMatch(e -> e instanceof Node n && n.type() == EventPattern.class);
  }

  private static Amount amount(Node node) {
    return new Amount((Integer) node.parts().get(0), (Unit) node.parts().get(1));
  }
}
