package org.plumbline.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContrariesTest {
  @ParameterizedTest
  @CsvSource({
    "CPP end date, protection plan starts, true",
    "CPP end date, protection plan ends, false",
    "Plan start, plan is ended, true",
    "Case opened, case is closed, true",
    "Minutes received, minutes are sent, true",
    "Review due, review is held, true",
    "Review date, review is held, false",
    "Initial conference, review conference is held, true",
    "Start and end of plan, plan ends, false",
    "Weekend visit, visit starts, false",
  })
  void aNameMayNotMeanItsContrary(String heading, String event, boolean clash) {
    assertThat(Contraries.clash(heading, event)).isEqualTo(clash);
  }

  @ParameterizedTest
  @CsvSource({
    "protection plan end date, protection plan ends",
    "protection plan start date, protection plan starts",
    "protection plan closed, protection plan ends",
  })
  void ofTwoThatShareTheirWordsTheContraryIsLeftOut(String heading, String meant) {
    NearEvents events = new NearEvents(List.of("protection plan starts", "protection plan ends"));

    assertThat(events.all(heading, event -> Contraries.clash(heading, event)))
        .containsExactly(meant);
  }
}
