package org.plumbline.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.model.kernel.Bound;
import org.plumbline.model.kernel.Condition;
import org.plumbline.model.kernel.Condition.Operator;
import org.plumbline.model.kernel.Requirement;
import org.plumbline.runtime.calendar.Unit;
import org.plumbline.runtime.history.Value;
import org.plumbline.runtime.verdict.ObligationVerdict;
import org.plumbline.runtime.verdict.Overdue;

/** What a reason says is true. 2 March 2026 is a Monday. */
class ReasonTest {
  private static final Condition ALONE =
      new Condition.Compare("alone", Operator.EQUAL, new Value.Flag(true));

  private static final Condition URGENT =
      new Condition.Compare("urgent", Operator.EQUAL, new Value.Flag(true));

  private static Duty seen() {
    return Duty.when("referred", "seen").within(5, Unit.DAYS);
  }

  private static Requirement notes() {
    return new Requirement.Content(List.of(new Requirement.Item("notes", Condition.ALWAYS)));
  }

  private static ObligationVerdict first(Duty duty, String asOf, String... story) {
    return Paper.of(duty).check(Story.of(story), asOf).get(0);
  }

  private static String reason(Duty duty, String asOf, String... story) {
    return first(duty, asOf, story).reason();
  }

  @Test
  void whatWasDoneWhereTheLimitIsARangeIsNotDenied() {
    Bound by = new Bound.Choice(URGENT, Duty.after(2, Unit.DAYS), Duty.after(9, Unit.DAYS));
    Duty duty = Duty.when("referred", "seen").by(by);
    String[] done = {"2026-03-02 referred", "2026-03-09 seen"};
    assertThat(reason(duty, "2026-03-11", done))
        .isEqualTo(
            "Seen on Mon 9 Mar 2026, but it cannot be told whether in time: the limit is a moment"
                + " between Wed 4 Mar 2026 and Wed 11 Mar 2026.");
    assertThat(reason(duty.asking(notes()), "2026-03-11", done[0], done[1] + " | notes="))
        .isEqualTo(
            "Seen on Mon 9 Mar 2026, without notes; it cannot be told whether it is overdue: the"
                + " limit is a moment between Wed 4 Mar 2026 and Wed 11 Mar 2026.");
    assertThat(reason(duty, "2026-03-11", done[0]))
        .startsWith("No seen yet, and it cannot be told whether it is overdue");
  }

  @Test
  void whatMayCountAndDoesNotDoIsNotDeniedAndNoMoreIsCalledLateThanIsSure() {
    Duty duty = seen().countingOnlyWhen(ALONE).asking(notes());
    ObligationVerdict inTime =
        first(duty, "2026-03-31", "2026-03-02 referred", "2026-03-04 seen | notes=");
    assertThat(inTime.reason())
        .isEqualTo(
            "Seen on Wed 4 Mar 2026, in time but without notes; and it cannot be told whether that"
                + " counts for this: only if alone.");
    assertThat(inTime.overdue()).isNull();
    ObligationVerdict late =
        first(duty, "2026-03-31", "2026-03-02 referred", "2026-03-08 seen | notes=kept");
    assertThat(late.reason())
        .isEqualTo(
            "Seen on Sun 8 Mar 2026, late: 1 day late, due by Sat 7 Mar 2026; and it cannot be told"
                + " whether that counts for this: only if alone.");
    assertThat(late.overdue()).isEqualTo(new Overdue(1, Unit.DAYS));
    assertThat(reason(duty, "2026-03-05", "2026-03-02 referred", "2026-03-04 seen | notes=kept"))
        .isEqualTo(
            "Seen on Wed 4 Mar 2026, but it cannot be told whether that counts for this: only if"
                + " alone; due by Sat 7 Mar 2026.");
  }

  @Test
  void whatCameBeforeTheOccurrenceFromWhichItCountsIsNoneOfItsBusiness() {
    Duty duty = seen().countingOnlyWhen(ALONE).thenEvery(7, Unit.DAYS);
    List<ObligationVerdict> found =
        Paper.of(duty)
            .check(
                Story.of(
                    "2026-03-02 referred",
                    "2026-03-03 seen | alone=false",
                    "2026-03-05 seen | alone=true"),
                "2026-03-31");
    assertThat(found.get(1).reason()).isEqualTo("No seen by Thu 12 Mar 2026: 19 days overdue.");
  }

  @Test
  void whatDoesNotDoYetIsSaidWithTheCause() {
    assertThat(
            reason(
                seen().asking(notes()),
                "2026-03-05",
                "2026-03-02 referred",
                "2026-03-04 seen | notes="))
        .isEqualTo(
            "Seen on Wed 4 Mar 2026, in time but without notes; still due by Sat 7 Mar 2026.");
    Duty between =
        Duty.when("referred", "seen")
            .within(18, Unit.DAYS)
            .from(Duty.after(10, Unit.DAYS), org.plumbline.model.kernel.Window.Early.BREACH);
    assertThat(reason(between, "2026-03-09", "2026-03-02 referred", "2026-03-05 seen"))
        .isEqualTo(
            "Seen on Thu 5 Mar 2026, too early: not before Thu 12 Mar 2026; still due by Fri 20 Mar"
                + " 2026.");
    assertThat(reason(between, "2026-03-22", "2026-03-02 referred", "2026-03-05 seen"))
        .isEqualTo("Seen on Thu 5 Mar 2026, too early: not before Thu 12 Mar 2026.");
    Duty untimed = Duty.when("referred", "seen").until("closed").asking(notes());
    assertThat(reason(untimed, "2026-03-05", "2026-03-02 referred", "2026-03-04 seen | notes="))
        .isEqualTo("Seen on Wed 4 Mar 2026, but without notes; still to be done.");
  }

  @Test
  void hoursAreSpokenByMinutesWhereTheyAreFewAndByDaysWhereTheyAreMany() {
    Duty within = Duty.when("referred", "seen").within(1, Unit.HOURS);
    ObligationVerdict minute =
        first(within, "2026-03-31", "2026-03-02 10:00 referred", "2026-03-02 11:01 seen");
    assertThat(minute.reason()).contains("late: 1 minute late, due by Mon 2 Mar 2026 at 11:00");
    assertThat(minute.overdue()).isEqualTo(new Overdue(1, Unit.HOURS));
    assertThat(reason(within, "2026-03-31", "2026-03-02 10:00 referred", "2026-03-02 11:59 seen"))
        .contains("59 minutes late");
    assertThat(reason(within, "2026-03-31", "2026-03-02 10:00 referred", "2026-03-02 12:00 seen"))
        .contains("1 hour late");
    assertThat(reason(within, "2026-03-31", "2026-03-02 10:00 referred", "2026-03-05 11:00 seen"))
        .contains("72 hours late");
    ObligationVerdict days =
        first(within, "2026-03-31", "2026-03-02 10:00 referred", "2026-03-07 09:00 seen");
    assertThat(days.reason()).contains("5 days late");
    assertThat(days.overdue()).isEqualTo(new Overdue(118, Unit.HOURS));
    Duty working = Duty.when("referred", "seen").within(1, Unit.WORKING_HOURS);
    assertThat(reason(working, "2026-03-31", "2026-03-02 10:00 referred", "2026-03-02 11:20 seen"))
        .contains("20 minutes late");
  }

  @Test
  void soOftenInAPeriodIsSaidAsTimes() {
    Duty twice = Duty.when("placed", "visited").times(2, Bound.Period.MONTH);
    assertThat(reason(twice, "2026-04-01", "2026-03-01 placed", "2026-03-09 visited"))
        .isEqualTo("Visited 1 of 2 times, from Sun 1 Mar 2026 to Tue 31 Mar 2026.");
  }
}
