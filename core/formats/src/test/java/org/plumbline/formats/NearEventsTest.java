package org.plumbline.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearEventsTest {
  private static final NearEvents EVENTS =
      new NearEvents(
          List.of(
              "conference is held",
              "conference is arranged",
              "minutes are circulated",
              "core group meets",
              "child is seen",
              "administration is told"));

  @ParameterizedTest
  @CsvSource({
    "conference held, conference is held",
    "arranged a conference, conference is arranged",
    "circulated, minutes are circulated",
    // one letter left out, put in, changed, and two swapped, in a word of five letters or more
    "conferece held, conference is held",
    "conferrence held, conference is held",
    "conferance held, conference is held",
    "conferecne held, conference is held",
    "gruop, core group meets",
    // two slips only in words of more than ten letters
    "administartoin, administration is told",
    "chlid, child is seen",
  })
  void theEventWithMostOfTheWordsIsMeantASlipNotwithstanding(String name, String event) {
    assertThat(EVENTS.to(name)).isEqualTo(event);
  }

  @ParameterizedTest
  @CsvSource({
    "tea is made", // linking words tell nothing
    "cord gropu's leader", // four letters must be right
    "cofnerecne", // ten letters with two slips
    "sene",
    "is",
  })
  void whereNoWordIsSharedNoneIsMeant(String name) {
    assertThat(EVENTS.to(name)).isNull();
  }

  @Test
  void ofSeveralWithAsManyWordsTheOneWithFewestSlipsThenTheFirstByNameIsMeant() {
    NearEvents plans = new NearEvents(List.of("plan made final", "plan made", "plan kept"));

    assertThat(plans.to("plan make")).isEqualTo("plan made");
    assertThat(new NearEvents(List.of("plan y", "plan x")).to("plan z")).isEqualTo("plan x");
  }

  @Test
  void ofAllThatShareAsManyWordsThoseExcludedAreLeftOut() {
    assertThat(EVENTS.all("conference", event -> false))
        .containsExactly("conference is arranged", "conference is held");
    assertThat(EVENTS.all("conference held", event -> false)).containsExactly("conference is held");
    assertThat(EVENTS.all("conference", event -> event.endsWith("held")))
        .containsExactly("conference is arranged");
    assertThat(EVENTS.all("tea", event -> false)).isEmpty();
    assertThat(EVENTS.all("conference", event -> event.startsWith("conference"))).isEmpty();
  }

  @Test
  void whatIsLongerThanTwoHundredLettersIsNoName() {
    String words = "conference held ";
    String longest = words + "x".repeat(200 - words.length());

    assertThat(EVENTS.to(longest)).isEqualTo("conference is held");
    assertThat(EVENTS.all(longest, event -> false)).containsExactly("conference is held");
    assertThat(EVENTS.to(longest + "x")).isNull();
    assertThat(EVENTS.all(longest + "x", event -> false)).isEmpty();
  }
}
