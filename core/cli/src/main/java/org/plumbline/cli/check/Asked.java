package org.plumbline.cli.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.runtime.calendar.WorkingCalendar;
import org.plumbline.runtime.history.Moment;
import org.plumbline.runtime.verdict.ObligationVerdict;
import org.plumbline.runtime.verdict.RuleId;

/**
 * What is to be reported on.
 *
 * @param standards these standards; empty for all
 * @param readings the alternative readings that are put in use
 * @param since what arose on that day or later, or at a time not known; null for all
 */
record Asked(Set<String> standards, List<String> readings, @Nullable LocalDate since) {
  Asked {
    readings = List.copyOf(readings);
    standards = Set.copyOf(standards);
  }

  /** Whether it is to be reported on. */
  boolean includes(ObligationVerdict verdict, WorkingCalendar calendar) {
    return includes(verdict.rule()) && !isBefore(verdict.triggeredAt(), calendar);
  }

  /** Whether it is a rule of one of the standards. */
  boolean includes(RuleId rule) {
    return standards.isEmpty() || standards.contains(rule.standard());
  }

  private boolean isBefore(@Nullable Moment arose, WorkingCalendar calendar) {
    return since != null
        && arose != null
        && arose.latest() < since.atStartOfDay(calendar.zone()).toEpochSecond();
  }
}
