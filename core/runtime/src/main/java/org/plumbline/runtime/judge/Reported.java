package org.plumbline.runtime.judge;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.runtime.calendar.Unit;
import org.plumbline.runtime.checker.VerdictSink;
import org.plumbline.runtime.history.Moment;
import org.plumbline.runtime.sweep.Columns;
import org.plumbline.runtime.verdict.Facet;
import org.plumbline.runtime.verdict.FacetVerdict;
import org.plumbline.runtime.verdict.ObligationVerdict;
import org.plumbline.runtime.verdict.Overdue;
import org.plumbline.runtime.verdict.RuleId;
import org.plumbline.runtime.verdict.Verdict;

/** Collects the verdicts of a check over many cases, each in full. For one thread. */
public final class Reported implements VerdictSink {
  private final DocumentCode document;
  private final Cases cases;
  private final Columns columns;
  private final long asOf;
  private final List<ObligationVerdict> verdicts = new ArrayList<>();

  /**
   * Nothing collected yet.
   *
   * @param document the checker that is asked
   * @param cases the cases that are checked
   * @param asOf as of which second they are
   */
  public Reported(DocumentCode document, Cases cases, long asOf) {
    this.document = document;
    this.cases = cases;
    this.columns = cases.columns();
    this.asOf = asOf;
  }

  /** What has been collected, in the order in which it came. */
  public List<ObligationVerdict> verdicts() {
    return verdicts;
  }

  @Override
  public void careful(int rule, ObligationVerdict verdict) {
    verdicts.add(verdict);
  }

  @Override
  public void precise(
      int rule, int trigger, Verdict verdict, long dueFrom, long dueBy, int act, int end) {
    RuleCode code = document.rules().get(rule);
    Map<Facet, FacetVerdict> facets = new EnumMap<>(Facet.class);
    boolean itself = act == trigger;
    if (verdict != Verdict.NOT_APPLICABLE) {
      Verdict time = itself ? Verdict.MET : verdict;
      facets.put(Facet.TIME, new FacetVerdict(time, true, ""));
    }
    if (itself) {
      facets.put(Facet.CONTENT, new FacetVerdict(verdict, true, ""));
    }
    boolean late = verdict == Verdict.BREACHED && !itself;
    verdicts.add(
        new ObligationVerdict(
            new RuleId(document.document(), document.version(), code.standard(), code.clause()),
            List.of(cases.idOfRow(trigger)),
            Map.of(),
            code.force(),
            verdict,
            false,
            facets,
            Moment.at(columns.instant(trigger)),
            dueFrom == Long.MIN_VALUE ? null : Moment.at(dueFrom),
            dueBy == Long.MAX_VALUE ? null : Moment.at(dueBy),
            act == columns.rows() ? null : Moment.at(columns.instant(act)),
            late ? overdue(rule, dueBy, act, end) : null,
            0,
            "",
            List.of()));
  }

  /** §2.7: until the act, or the end if there was none, or as-of. */
  private @Nullable Overdue overdue(int rule, long dueBy, int act, int end) {
    int closer = act == columns.rows() ? end : act;
    long until = closer == columns.rows() ? asOf : columns.instant(closer);
    Unit unit = document.unit(rule);
    Limit by = new Limit(dueBy, dueBy, unit, false, null);
    return new Lateness(document.calendar()).overdue(by, until);
  }
}
