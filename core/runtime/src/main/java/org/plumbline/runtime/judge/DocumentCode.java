package org.plumbline.runtime.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.plumbline.runtime.calendar.Unit;
import org.plumbline.runtime.calendar.WorkingCalendar;
import org.plumbline.runtime.checker.Checker;
import org.plumbline.runtime.checker.VerdictSink;
import org.plumbline.runtime.history.CaseHistory;
import org.plumbline.runtime.history.Coverage;
import org.plumbline.runtime.history.SubjectHistory;
import org.plumbline.runtime.sweep.Columns;
import org.plumbline.runtime.sweep.Sweep;
import org.plumbline.runtime.verdict.ObligationVerdict;

/** What a generated checker has for its document as a whole. Immutable, safe to share. */
public abstract class DocumentCode implements Checker {
  private static final long serialVersionUID = 1L;

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

  /** The keys whose values mean the same in every case (§9). */
  protected List<String> acrossCases() {
    return List.of();
  }

  /** The events that the sweep speaks of: the number of each is its place. */
  protected List<String> sweptEvents() {
    return List.of();
  }

  /** What is asked of rows when they are made. */
  protected List<Fact> facts() {
    return List.of();
  }

  /** The unit in which the limit of a rule that is swept is stated. */
  protected Unit unit(int rule) {
    return Unit.DAYS;
  }

  /** The numbers of the rules that are not swept, in order. */
  protected abstract int[] carefully();

  /**
   * The sweep of all plain rules.
   *
   * @param asOf as of which second, since 1970-01-01T00:00:00Z
   */
  protected @Nullable Sweep sweep(Columns columns, long asOf, VerdictSink sink) {
    return null;
  }

  final boolean sweepsAll() {
    return carefully().length == 0;
  }

  /**
   * Prepares for many cases.
   *
   * @param coverage what the data hold completely
   */
  public final Cases cases(Coverage coverage) {
    return new Cases(this, coverage);
  }

  /**
   * Judges cases, each by itself. Threads may share the cases, each with some of its own.
   *
   * @param cases what {@link #cases} prepared
   * @param from the first to be judged
   * @param to the one after the last
   * @param asOf as of which second, since 1970-01-01T00:00:00Z; for a date the last of that local
   *     day
   * @param sink what takes the verdicts
   */
  public final void check(Cases cases, int from, int to, long asOf, VerdictSink sink) {
    Sweep sweep = sweep(cases.columns(), asOf, sink);
    if (sweep != null) {
      sweep.cases(from, to);
    }
    int[] all = IntStream.range(0, rules().size()).toArray();
    for (int c = from; c < to; c++) {
      CaseHistory history = cases.history(c);
      if (history != null) {
        int[] which = cases.isInColumns(c) ? carefully() : all;
        careful(history, cases.coverage(), asOf, which, sink);
      }
    }
  }

  private void careful(
      CaseHistory history, Coverage coverage, long asOf, int[] which, VerdictSink sink) {
    World world = World.of(this, history, coverage, asOf);
    Verdicts reported = new Verdicts(world);
    for (int rule : which) {
      RuleCode code = rules().get(rule);
      if (code.subject() == null) {
        CaseCheck.of(world, code).forEach(given -> sink.careful(rule, reported.report(given)));
      }
    }
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

  @Override
  public final List<ObligationVerdict> checkAll(
      List<CaseHistory> histories, Coverage coverage, long asOf) {
    List<ObligationVerdict> verdicts = new ArrayList<>();
    histories.forEach(history -> verdicts.addAll(check(history, coverage, asOf)));
    for (SubjectHistory subject : SubjectHistory.of(subjects(), histories)) {
      verdicts.addAll(check(subject, coverage, asOf));
    }
    return new CrossCases(this).together(verdicts);
  }

  /** §9.4: by the rules that are about its like. */
  private List<String> subjects() {
    return rules().stream().map(RuleCode::subject).filter(Objects::nonNull).distinct().toList();
  }

  private List<ObligationVerdict> check(SubjectHistory subject, Coverage coverage, long asOf) {
    World world = World.of(this, subject.history(), coverage, asOf);
    Verdicts reported = new Verdicts(world);
    List<ObligationVerdict> verdicts = new ArrayList<>();
    for (RuleCode rule : rules()) {
      if (subject.key().equals(rule.subject())) {
        for (Verdicts.Given given : CaseCheck.of(world, rule)) {
          ObligationVerdict one = reported.report(given);
          Map<String, String> keys = new TreeMap<>(one.subject());
          keys.put(subject.key(), subject.history().caseId());
          verdicts.add(one.of(subject.cases(), keys, one.reason(), one.exceptions()));
        }
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
