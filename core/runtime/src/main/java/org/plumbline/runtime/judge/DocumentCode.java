package org.plumbline.runtime.judge;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.runtime.calendar.WorkingCalendar;
import org.plumbline.runtime.checker.Checker;
import org.plumbline.runtime.history.CaseHistory;
import org.plumbline.runtime.history.Coverage;
import org.plumbline.runtime.verdict.ObligationVerdict;

/** What a generated checker has for its document as a whole. Immutable, safe to share. */
public abstract class DocumentCode implements Checker {
  private final WorkingCalendar calendar;

  /**
   * A document's checker.
   *
   * @param calendar by which its limits count, and whose zone its local days are in
   */
  protected DocumentCode(WorkingCalendar calendar) {
    this.calendar = calendar;
  }

  /** The rules, in the document's order. */
  protected abstract List<RuleCode> rules();

  /** How the document's words are compared. */
  protected abstract Words words();

  /** The first day on which it binds, since 1970-01-01; {@link Long#MIN_VALUE} if none. */
  protected long inForceFrom() {
    return Long.MIN_VALUE;
  }

  /** The last day on which it binds, since 1970-01-01; {@link Long#MAX_VALUE} if none. */
  protected long inForceTo() {
    return Long.MAX_VALUE;
  }

  /** Events that happen with the last of their parts. */
  protected List<Composite> composites() {
    return List.of();
  }

  /** Events that are the n-th occurrence of others. */
  protected List<Ordinal> ordinals() {
    return List.of();
  }

  /** Roles that an earlier event has fixed. */
  protected List<FixedRole> fixedRoles() {
    return List.of();
  }

  /** Meetings that can be arranged. */
  protected List<Schedule> schedules() {
    return List.of();
  }

  @Override
  public final WorkingCalendar calendar() {
    return calendar;
  }

  @Override
  public final List<ObligationVerdict> check(CaseHistory history, Coverage coverage, long asOf) {
    World world = World.of(this, history, coverage, asOf);
    List<ObligationVerdict> verdicts = new ArrayList<>();
    Verdicts reported = new Verdicts(world);
    for (RuleCode rule : rules()) {
      if (rule.subject() == null) {
        CaseCheck.of(world, rule).forEach(given -> verdicts.add(reported.report(given)));
      }
    }
    return verdicts;
  }

  /** What a composite event, or the n-th occurrence, follows from; none for any other. */
  final List<String> parts(String event) {
    List<String> parts = new ArrayList<>();
    for (Composite composite : composites()) {
      if (composite.event().equals(event)) {
        parts.addAll(composite.parts().events());
      }
    }
    for (Ordinal ordinal : ordinals()) {
      if (ordinal.event().equals(event)) {
        parts.addAll(ordinal.nth().events().events());
        parts.addAll(ordinal.nth().since().events());
      }
    }
    return parts;
  }

  /** §6.8: the date of the case after which the event is so much; null for any other event. */
  final @Nullable String countedFrom(String event) {
    for (Composite composite : composites()) {
      if (composite.event().equals(event)) {
        return composite.date();
      }
    }
    return null;
  }
}
