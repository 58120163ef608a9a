package org.plumbline.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plumbline.model.kernel.Anchor;
import org.plumbline.model.kernel.Bound;
import org.plumbline.model.kernel.Condition;
import org.plumbline.model.kernel.EventPattern;
import org.plumbline.runtime.calendar.Amount;
import org.plumbline.runtime.calendar.Counting;
import org.plumbline.runtime.calendar.Direction;
import org.plumbline.runtime.calendar.Unit;
import org.plumbline.runtime.history.Coverage;
import org.plumbline.runtime.verdict.ObligationVerdict;
import org.plumbline.runtime.verdict.Verdict;

/** §2.2 of docs/semantics.md: of what is not covered a reason names each, and nothing else. */
class UncoveredTest {
  private static final Duty SEEN = Duty.when("referred", "seen").within(5, Unit.WORKING_DAYS);

  @Test
  void actsThatWouldDoAsWell() {
    assertThat(reason(Duty.when("referred", "seen", "seen at school").within(5, Unit.WORKING_DAYS)))
        .isEqualTo("The data do not cover seen at school.");
  }

  @Test
  void endsThatMayHaveCome() {
    assertThat(reason(SEEN.until("closed", "moved away")))
        .isEqualTo("The data do not cover moved away, which would end it.");
  }

  @Test
  void whatALimitCountsFrom() {
    Bound limit =
        new Bound.Shift(
            new Anchor.NextAfter(List.of(EventPattern.of("closed"), EventPattern.of("moved away"))),
            Direction.AFTER,
            List.of(new Amount(1, Unit.WEEKS)),
            Counting.USUAL);

    assertThat(reason(Duty.when("referred", "seen").by(limit)))
        .endsWith("the limit is not known, since the data do not cover moved away.");
  }

  @Test
  void whatAConditionAsksFor() {
    Condition either =
        new Condition.Any(
            List.of(
                new Condition.Happened(EventPattern.of("closed")),
                new Condition.Happened(EventPattern.of("moved away"))));

    assertThat(reason(Duty.when("referred", "seen").within(5, Unit.WORKING_DAYS).onlyIf(either)))
        .endsWith(", since the data do not cover moved away.");
  }

  /** Of a duty in data that hold referrals, visits and closures, and nobody was seen. */
  private static String reason(Duty duty) {
    ObligationVerdict only =
        Paper.of(duty)
            .covering(new Coverage(Set.of("referred", "seen", "closed"), null, null, null))
            .check(Story.of("2026-03-02 referred"), "2026-03-31")
            .get(0);
    assertThat(only.verdict()).isEqualTo(Verdict.UNDETERMINED);
    return only.reason();
  }
}
