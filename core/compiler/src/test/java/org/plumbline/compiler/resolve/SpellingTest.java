package org.plumbline.compiler.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class SpellingTest {

  @Test
  void aLetterTooManyTooFewOrAnotherIsOneEdit() {
    assertThat(Spelling.distance("visit", "visit", 1)).isZero();
    assertThat(Spelling.distance("visit", "visits", 1)).isEqualTo(1 / 6.0);
    assertThat(Spelling.distance("visit", "vist", 1)).isEqualTo(1 / 5.0);
    assertThat(Spelling.distance("visit", "vizit", 1)).isEqualTo(1 / 5.0);
    assertThat(Spelling.distance("", "visit", 1)).isEqualTo(1);
    assertThat(Spelling.distance("", "", 1)).isZero();
  }

  /** By the definition: the cheapest of all ways to turn one word into the other. */
  @Property
  void upToTheFurthestTheDistanceIsExactAndBeyondItIsBeyond(
      @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 12) String one,
      @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 12) String other,
      @ForAll @DoubleRange(min = 0, max = 1) double furthest) {
    int longest = Math.max(1, Math.max(one.length(), other.length()));
    double exact = (double) edits(one, other, new HashMap<>()) / longest;

    double distance = Spelling.distance(one, other, furthest);

    if (exact <= furthest) {
      assertThat(distance).isEqualTo(exact);
    } else {
      assertThat(distance).isGreaterThan(furthest);
    }
  }

  @Property
  void whatTheLettersRuleOutIsIndeedFurtherApart(
      @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 12) String one,
      @ForAll @CharRange(from = 'a', to = 'e') @StringLength(max = 12) String other,
      @ForAll @DoubleRange(min = 0, max = 1) double furthest) {
    int longest = Math.max(1, Math.max(one.length(), other.length()));

    if (Spelling.cannotBeNear(Spelling.letters(one), Spelling.letters(other), longest, furthest)) {
      assertThat((double) edits(one, other, new HashMap<>()) / longest).isGreaterThan(furthest);
    }
  }

  @Test
  void lettersRuleOutWhatHasOthers() {
    assertThat(
            Spelling.cannotBeNear(
                Spelling.letters("visit"), Spelling.letters("conference"), 10, .3))
        .isTrue();
    assertThat(Spelling.cannotBeNear(Spelling.letters("visit"), Spelling.letters("vizit"), 5, .3))
        .isFalse();
  }

  private static int edits(String one, String other, Map<String, Integer> known) {
    if (one.isEmpty() || other.isEmpty()) {
      return one.length() + other.length();
    }
    String question = one + ">" + other;
    Integer answer = known.get(question);
    if (answer == null) {
      String rest = one.substring(1);
      String otherRest = other.substring(1);
      int replaced = (one.charAt(0) == other.charAt(0) ? 0 : 1) + edits(rest, otherRest, known);
      int removed = 1 + edits(rest, other, known);
      int added = 1 + edits(one, otherRest, known);
      answer = Math.min(replaced, Math.min(removed, added));
      known.put(question, answer);
    }
    return answer;
  }
}
