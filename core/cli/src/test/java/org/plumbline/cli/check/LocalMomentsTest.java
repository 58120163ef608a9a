package org.plumbline.cli.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.plumbline.runtime.history.Moment;

class LocalMomentsTest {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private final LocalMoments moments = new LocalMoments(LONDON);

  private static Moment between(String from, String to) {
    return new Moment(second(from), second(to));
  }

  private static long second(String local) {
    return LocalDateTime.parse(local).atZone(LONDON).toEpochSecond();
  }

  @Test
  void whatHappenedAtATimeIsATime() {
    assertThat(moments.moment(Moment.at(second("2026-07-01T09:05"))))
        .isEqualTo("2026-07-01T09:05:00");
    assertThat(moments.moment(Moment.at(second("2026-07-01T00:00"))))
        .isEqualTo("2026-07-01T00:00:00");
  }

  @Test
  void whatHappenedOnADateIsADate() {
    assertThat(moments.moment(between("2026-07-01T00:00", "2026-07-01T23:59:59")))
        .isEqualTo("2026-07-01");
  }

  @Test
  void whatHappenedInBetweenIsAnInterval() {
    assertThat(moments.moment(between("2026-07-01T00:00", "2026-07-03T23:59:59")))
        .isEqualTo("2026-07-01/2026-07-03");
    assertThat(moments.moment(between("2026-07-01T08:00", "2026-07-01T09:00")))
        .isEqualTo("2026-07-01T08:00:00/2026-07-01T09:00:00");
  }

  @Test
  void aLimitAtTheEndOfADayIsThatDay() {
    assertThat(moments.by(Moment.at(second("2026-07-01T23:59:59")))).isEqualTo("2026-07-01");
    assertThat(moments.by(Moment.at(second("2026-07-01T16:00")))).isEqualTo("2026-07-01T16:00:00");
    assertThat(moments.by(between("2026-07-01T23:59:59", "2026-07-02T23:59:59")))
        .isEqualTo("2026-07-01/2026-07-02");
  }

  @Test
  void aLowerEdgeAtTheBeginningOfADayIsThatDay() {
    assertThat(moments.from(Moment.at(second("2026-07-01T00:00")))).isEqualTo("2026-07-01");
    assertThat(moments.from(Moment.at(second("2026-07-01T16:00"))))
        .isEqualTo("2026-07-01T16:00:00");
  }

  @Test
  void nothingIsNothing() {
    assertThat(moments.moment(null)).isNull();
    assertThat(moments.from(null)).isNull();
    assertThat(moments.by((Moment) null)).isNull();
  }
}
