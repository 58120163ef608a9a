package org.plumbline.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.model.kernel.Condition;
import org.plumbline.model.kernel.Condition.Operator;
import org.plumbline.model.kernel.EventPattern;
import org.plumbline.runtime.calendar.Amount;
import org.plumbline.runtime.calendar.Unit;
import org.plumbline.runtime.history.Moment;
import org.plumbline.runtime.history.Value;

/** Moments and conditions as a reason tells of them. */
class SayTest {
  private static final EventPattern VISIT = EventPattern.of("child is visited");
  private static final EventPattern CALL = EventPattern.of("family is called");
  private static final LocalDate FIRST = LocalDate.of(2026, 3, 2);
  private static final LocalDate LAST = LocalDate.of(2026, 3, 31);

  private final Say say = new Say(Given.CALENDAR);

  @Test
  void aMomentIsADayAnInstantOrBetweenTwo() {
    assertThat(say.when(Given.moment("2026-03-16"))).isEqualTo("Mon 16 Mar 2026");
    assertThat(say.when(Given.moment("2026-03-16 14:30"))).isEqualTo("Mon 16 Mar 2026 at 14:30");
    assertThat(say.when(between("2026-03-16", "2026-03-18")))
        .isEqualTo("between Mon 16 Mar 2026 and Wed 18 Mar 2026");
    assertThat(say.when(between("2026-03-16 14:30", "2026-03-18 09:00")))
        .isEqualTo("between Mon 16 Mar 2026 at 14:30 and Wed 18 Mar 2026 at 09:00");
  }

  @Test
  void aLimitAtADaysEdgeIsThatDay() {
    assertThat(say.limit(Moment.at(Given.upTo("2026-03-16")))).isEqualTo("Mon 16 Mar 2026");
    assertThat(say.limit(Given.moment("2026-03-16 00:00"))).isEqualTo("Mon 16 Mar 2026");
    assertThat(say.limit(Given.moment("2026-03-16 14:30"))).isEqualTo("Mon 16 Mar 2026 at 14:30");
    assertThat(say.limit(between("2026-03-16", "2026-03-18")))
        .isEqualTo("a moment between Mon 16 Mar 2026 and Wed 18 Mar 2026");
  }

  @Test
  void eventsAreToldOnceEach() {
    assertThat(Say.any(List.of(VISIT, CALL, VISIT)))
        .isEqualTo("child is visited or family is called");
  }

  @Test
  void conditionsAreJoinedAndDenied() {
    Condition known = new Condition.Known("outcome");
    Condition state = new Condition.InState("child is in need");

    assertThat(Say.condition(new Condition.All(List.of(known, state))))
        .isEqualTo("outcome is given and child is in need");
    assertThat(Say.condition(new Condition.Any(List.of(known, state))))
        .isEqualTo("outcome is given or child is in need");
    assertThat(Say.condition(new Condition.Not(known))).isEqualTo("not (outcome is given)");
  }

  @Test
  void whatIsComparedIsToldWithItsValue() {
    assertThat(compared(Operator.EQUAL, new Value.Text("plan made"))).isEqualTo("x is plan made");
    assertThat(compared(Operator.AT_LEAST, new Value.Number(new BigDecimal("2.50"))))
        .isEqualTo("x is at least 2.5");
    assertThat(compared(Operator.AT_MOST, new Value.Date(FIRST)))
        .isEqualTo("x is at most Mon 2 Mar 2026");
    assertThat(compared(Operator.MORE_THAN, new Value.Items(List.of("a", "b"))))
        .isEqualTo("x is more than a, b");
    assertThat(compared(Operator.LESS_THAN, new Value.Text("b"))).isEqualTo("x is less than b");
    assertThat(compared(Operator.EQUAL, new Value.Flag(true))).isEqualTo("x");
    assertThat(compared(Operator.EQUAL, new Value.Flag(false))).isEqualTo("no x");
    assertThat(Say.condition(new Condition.Includes("participants", "police")))
        .isEqualTo("participants includes police");
  }

  @Test
  void timesAreToldInWords() {
    assertThat(Say.condition(new Condition.During(FIRST, LAST)))
        .isEqualTo("in force from Mon 2 Mar 2026 to Tue 31 Mar 2026");
    assertThat(Say.condition(new Condition.During(FIRST, null)))
        .isEqualTo("in force from Mon 2 Mar 2026");
    assertThat(Say.condition(new Condition.During(null, LAST)))
        .isEqualTo("in force to Tue 31 Mar 2026");
    List<Amount> months = List.of(new Amount(3, Unit.MONTHS));
    assertThat(
            Say.condition(
                new Condition.Elapsed(List.of(VISIT, CALL), null, Operator.AT_LEAST, months)))
        .isEqualTo("time since child is visited or family is called is at least 3 months");
    assertThat(
            Say.condition(
                new Condition.Elapsed(List.of(), "date of birth", Operator.LESS_THAN, months)))
        .isEqualTo("time since date of birth is less than 3 months");
  }

  @Test
  void whatHappenedOrWasMissedIsTold() {
    assertThat(Say.condition(new Condition.Happened(VISIT))).isEqualTo("child is visited by then");
    assertThat(Say.condition(new Condition.Missed("1.2", 0))).isEqualTo("standard 1.2 is missed");
    assertThat(Say.condition(new Condition.Missed("1.2", 3)))
        .isEqualTo("standard 1.2 clause 3 is missed");
  }

  private static String compared(Operator operator, Value value) {
    return Say.condition(new Condition.Compare("x", operator, value));
  }

  private static Moment between(String first, String last) {
    return new Moment(Given.moment(first).earliest(), Given.moment(last).latest());
  }
}
