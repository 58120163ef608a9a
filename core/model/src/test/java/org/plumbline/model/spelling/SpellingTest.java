package org.plumbline.model.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "social worker",
        "child's views",
        "child\u2019s views",
        "section 47",
        "2",
        "the 2nd review",
        "Éire",
        "IRO",
        "a-b_c",
        "state",
        "day 12 of the month"
      })
  void takesWordsWithSingleSpacesForANameIfAWordComesFirst(String text) {
    assertThat(Spelling.isName(text)).isEqualTo(!text.equals("2"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " a",
        "a ",
        "a  b",
        "a\tb",
        "47 section",
        "2nd review",
        "plan and review",
        "not applicable",
        "a, b",
        "a.b",
        "standard",
        "the standard",
        "x is",
        "is x",
        "x is y",
        "-a",
        "a -b",
        "日本",
        "a 2and"
      })
  void refusesWhatIsNoName(String text) {
    assertThat(Spelling.isName(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"conference is held", "a", "a is 2", "a is b is c"})
  void takesIsInsideAPhrase(String text) {
    assertThat(Spelling.isPhrase(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"is held", "conference is", "a is is b", "a and b", "2 is b", ""})
  void refusesIsAtEitherEndOfAPhrase(String text) {
    assertThat(Spelling.isPhrase(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"target and limit", "calendar days"})
  void takesAndInsideAMeaning(String text) {
    assertThat(Spelling.isTakenAs(text)).isTrue();
    assertThat(Spelling.isTakenAs(text + " and")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1", "5.3.1", "5.3.1a", "VIS-03", "1.a.2b", "newcastle-cp", "review", "1.day"})
  void takesNumbersAndWordsBetweenPointsForAnId(String text) {
    assertThat(Spelling.isId(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ".",
        "1.",
        ".1",
        "1..2",
        "5 a",
        "a b",
        "standard",
        "1.not",
        "5minutes",
        "-1",
        "a/b"
      })
  void refusesWhatIsNoId(String text) {
    assertThat(Spelling.isId(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\"b", "a\nb", "a\rb", "a\u0000b", "\uD83D", "x\uDE00"})
  void refusesQuotesLineBreaksNulAndHalfCharactersBetweenQuotes(String text) {
    assertThat(Spelling.isQuotable(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "# x", "'", "😀", "\t", "\u0085"})
  void takesAnythingElseBetweenQuotes(String text) {
    assertThat(Spelling.isQuotable(text)).isTrue();
  }
}
