package org.plumbline.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the values of an unknown column look like. */
class ColumnProfileTest {
  @Test
  void oneInFourDatesMayBeNone() throws Exception {
    assertThat(of("Held", "02/03/2026", "03/03/2026", "04/03/2026", "soon").isDate()).isTrue();
    assertThat(of("Held", "02/03/2026", "03/03/2026", "soon").isDate()).isFalse();
    assertThat(of("Held", "02/03/2026", "03/03/2026", "tbc", "n/a", "-").isDate()).isTrue();
    assertThat(of("Held", "02/03/2026", "03/03/2026", "soon", "tbc", "n/a").isDate()).isFalse();
    assertThat(of("Held", "tbc").isDate()).isFalse();
    assertThat(of("Held").isDate()).isFalse();
  }

  @Test
  void valuesAreCountedWithWhatStandsForNothing() throws Exception {
    assertThat(of("Held", "02/03/2026", "tbc").filled()).isEqualTo(2);
    assertThat(of("Held", "02/03/2026", "tbc", "?", "tbc").blanks()).containsExactly("tbc", "?");
    assertThat(of("Held", "02/03/2026", "see notes").unknowns()).containsExactly("see notes");
  }

  @Test
  void timesOfDayAreShapedSoOrCalledSo() throws Exception {
    assertThat(of("At", "10:30", "16.05").isTimeOfDay()).isTrue();
    assertThat(of("At", "10:30", "1605").isTimeOfDay()).isTrue();
    assertThat(of("At", "1030", "1605").isTimeOfDay()).isFalse();
    assertThat(of("Start_time", "1030", "1605").isTimeOfDay()).isTrue();
    assertThat(of("Start time", "1030", "tbc").isTimeOfDay()).isTrue();
    assertThat(of("Start time", "1030", "soon").isTimeOfDay()).isFalse();
    assertThat(of("Start time", "tbc").isTimeOfDay()).isFalse();
    assertThat(of("Start time").isTimeOfDay()).isFalse();
  }

  @Test
  void midnightsThroughoutAreNoTimes() throws Exception {
    assertThat(of("Held", "02/03/2026 00:00", "03/03/2026 00:00:00", "tbc").isOnlyMidnight())
        .isTrue();
    assertThat(of("Held", "02/03/2026 00:00", "03/03/2026 10:00").isOnlyMidnight()).isFalse();
    assertThat(of("Held").isOnlyMidnight()).isFalse();
  }

  @Test
  void thirtyValuesAreFew() throws Exception {
    assertThat(of("Code", numbered(30)).few()).hasSize(30);
    assertThat(of("Code", numbered(31)).few()).isNull();
    assertThat(of("Code", numbered(61)).few()).isNull();
  }

  @Test
  void yesAndNoInAnyDressAreTold() throws Exception {
    assertThat(of("NFA", "b) No", "a) Yes").yesOrNo())
        .isEqualTo(Map.of("b) No", "no", "a) Yes", "yes"));
    assertThat(of("NFA", "Yes", "no").yesOrNo()).isNull();
    assertThat(of("NFA", "a) Yes", "maybe").yesOrNo()).isNull();
  }

  private static ColumnProfile of(String heading, String... values) throws CaseDataException {
    ColumnProfile profile = ColumnProfile.maker().of(heading);
    for (String value : values) {
      profile.see(value);
    }
    return profile;
  }

  private static String[] numbered(int count) {
    return IntStream.range(0, count).mapToObj(i -> "code " + i).toArray(String[]::new);
  }
}
