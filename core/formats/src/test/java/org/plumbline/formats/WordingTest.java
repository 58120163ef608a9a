package org.plumbline.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people write, compared word by word with what a document says. */
class WordingTest {
  @ParameterizedTest
  @CsvSource({
    "s47 started, section 47 started",
    "CP plan, child protection plan",
    "CPP review, child protection plan review",
    "ICPC, initial conference",
    "cg1, core group",
    "ref date, referral date",
    "ref, ref",
    "preference, preference",
    "strat disc, strategy discussion",
    "Mins out, minutes out",
  })
  void whatIsUsuallyShortenedIsWrittenInFull(String given, String full) {
    assertThat(Wording.inFull(given)).isEqualTo(full);
  }

  @ParameterizedTest
  @CsvSource({
    "plan, plan, true",
    "plan, plans, true",
    "plans, plan, true",
    "review, reviewed, true",
    "review, reviewing, true",
    "circulated, circulation, true",
    // five letters alike, and two thirds of the shorter word
    "visit, visitor, true",
    "conference, conferring, false",
    "visits, visual, false",
    "planet, planned, false",
    // too short to be told by their beginnings
    "car, cars, true",
    "is, iss, false",
    "plan, plane, false",
    "need, needle, false",
    "held, help, false",
  })
  void formsOfAWordAreOneWord(String one, String other, boolean same) {
    assertThat(Wording.isOneWord(one, other)).isEqualTo(same);
    assertThat(Wording.isOneWord(other, one)).isEqualTo(same);
  }

  @Test
  void wordsAreInSmallLettersEachOnce() {
    assertThat(Wording.words(" The child's Plan (plan 2) "))
        .containsExactly("the", "child", "s", "plan", "2");
    assertThat(Wording.words("—")).isEmpty();
  }

  @Test
  void wordsThatTellNothingAreLeftOutUnlessThereAreNoOthers() {
    assertThat(Wording.telling("date of the visit")).containsExactly("visit");
    assertThat(Wording.telling("date of the")).containsExactly("date", "of", "the");
  }

  @Test
  void aNameHasAllWordsThatAreWanted() {
    assertThat(Wording.has("minutes are circulated", List.of("circulation", "minutes"))).isTrue();
    assertThat(Wording.has("minutes are circulated", List.of("minutes", "plan"))).isFalse();
    assertThat(Wording.has("minutes are circulated", List.of())).isTrue();
  }

  @Test
  void aNameIsTheNearerTheMoreOfTheWordsItHasAndTheLessItSaysBesides() {
    List<String> wanted = List.of("review", "conference");

    assertThat(Wording.score(wanted, "review conference is held")).isEqualTo(20);
    assertThat(Wording.score(wanted, "conference is held")).isEqualTo(10);
    assertThat(Wording.score(wanted, "core group conference")).isEqualTo(8);
    assertThat(Wording.score(wanted, "child is visited")).isZero();
    assertThat(
            Wording.score(
                wanted, "review of one two three four five six seven eight nine ten eleven"))
        .isEqualTo(1);
  }
}
