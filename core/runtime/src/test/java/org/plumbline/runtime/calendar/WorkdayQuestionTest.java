package org.plumbline.runtime.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkdayQuestionTest {
  private final WorkingCalendar calendar = Given.calendar("2026-01-01", "2026-12-31");

  @ParameterizedTest(name = "{0} {1} from {2} rolling {3}: {4}")
  @CsvSource({
    // Monday 2 March 2026; Saturday 7 March
    "2026-03-02, +5, DAY_0, AWAY, 2026-03-09",
    "2026-03-02, 5, DAY_1, AWAY, 2026-03-06",
    "2026-03-02, -5, DAY_0, AWAY, 2026-02-23",
    "2026-03-02, −5, DAY_0, AWAY, 2026-02-23",
    "2026-03-07, +1, DAY_0, AWAY, 2026-03-09",
    "2026-03-07, +1, DAY_0, BACK, 2026-03-09",
    "2026-03-07, +1, DAY_0, FORWARD, 2026-03-10",
    "2026-03-07, -1, DAY_0, AWAY, 2026-03-06",
    "2026-03-07, -1, DAY_0, BACK, 2026-03-05",
    "2026-03-07, +0, DAY_0, FORWARD, 2026-03-09",
    "2026-03-07, -0, DAY_0, BACK, 2026-03-06",
    "2026-03-07, 0, DAY_0, AWAY, 2026-03-07"
  })
  void questionsAreAnswered(
      String date, String number, CountFrom countFrom, Roll roll, String answer) {
    Counting counting = new Counting(countFrom, roll, null);
    assertThat(WorkdayQuestion.parse(date, number, counting).answer(calendar)).isEqualTo(answer);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-02-30, 5, '`2026-02-30` is not a date: February 2026 has 28 days'",
    "2026-13-01, 5, '`2026-13-01` is not a date: there is no month 13 (write year-month-day)'",
    "02/03/2026, 5, '`02/03/2026` is not a date: write year-month-day, for example 2026-03-02'",
    "2026-03-02, five, '`five` is not a number of working days: write +15, 15 or -5'",
    "2026-03-02, 1e3, '`1e3` is not a number of working days: write +15, 15 or -5'",
    "2026-03-02, 99999999999, '`99999999999` is not a number of working days: write +15, 15 or -5'",
    "2026-03-02, 999999999, '999999999 working days is more than a thousand years. Check the"
        + " number'"
  })
  void nonsenseIsRefusedInPlainWords(String date, String number, String message) {
    assertThatThrownBy(() -> WorkdayQuestion.parse(date, number, Counting.USUAL))
        .isInstanceOf(CalendarException.class)
        .hasMessage(message);
  }

  @Test
  void datesBeyondTheHorizonAreSaidToBe() {
    WorkdayQuestion question = WorkdayQuestion.parse("2027-03-02", "5", Counting.USUAL);
    assertThatThrownBy(() -> question.answer(calendar))
        .isInstanceOf(CalendarHorizonException.class)
        .hasMessageContaining("has no answer for 2027-03-02");
  }
}
