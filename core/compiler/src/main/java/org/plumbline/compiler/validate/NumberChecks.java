package org.plumbline.compiler.validate;

import java.util.List;
import org.plumbline.compiler.diagnostic.DiagnosticKind;
import org.plumbline.compiler.diagnostic.Findings;
import org.plumbline.model.document.AmountPart;
import org.plumbline.model.document.Facet;
import org.plumbline.model.document.Standard;
import org.plumbline.model.document.Timing.Interval;
import org.plumbline.model.document.Timing.Limit;
import org.plumbline.model.document.Timing.Period;
import org.plumbline.model.document.Timing.Point;

/** Numbers from which nothing can be counted: every 0 weeks, week 0, a quorum of 0. */
final class NumberChecks {
  private static final int MOST_PERIODS = 100_000;

  private NumberChecks() {}

  static void check(Subject subject) {
    for (Standard standard : subject.standards()) {
      Findings here = subject.findings().inside(standard);
      boolean dayZero =
          Subject.facets(standard, Facet.CountingFrom.class).stream().anyMatch(f -> f.day() == 0);
      Timings.limits(standard).forEach(limit -> limit(limit, dayZero, here));
      for (Facet.Quorum quorum : Subject.facets(standard, Facet.Quorum.class)) {
        if (quorum.count() < 1) {
          tooSmall(quorum, "a quorum of 0 asks for nobody", here);
        }
      }
      for (Facet.Clause clause : Subject.facets(standard, Facet.Clause.class)) {
        if (clause.number() < 1) {
          tooSmall(clause, "clauses are numbered from 1", here);
        }
      }
    }
  }

  private static void limit(Limit limit, boolean dayZero, Findings findings) {
    if (limit instanceof Limit.Every every) {
      if (zero(every.interval())) {
        tooSmall(limit, "what recurs needs an interval of at least 1", findings);
      }
    } else if ((limit instanceof Limit.Times times && times.count() < 1)
        || (limit instanceof Limit.TimesWithin within && within.count() < 1)) {
      tooSmall(limit, "at least 0 times is always kept", findings);
    } else if (limit instanceof Limit.NotBefore notBefore) {
      point(notBefore.low(), dayZero, findings);
      if (notBefore.high() != null) {
        point(notBefore.high(), dayZero, findings);
      }
    } else if (limit instanceof Limit.NotAfterPoint notAfter) {
      point(notAfter.point(), dayZero, findings);
    } else if (limit instanceof Limit.AtPoint at) {
      point(at.point(), dayZero, findings);
    }
  }

  private static boolean zero(Interval interval) {
    if (interval instanceof Interval.EverySpan every) {
      return zero(every.span().high()) || (every.span().low() != null && every.span().low() == 0);
    }
    return interval instanceof Interval.Spaced spaced && zero(spaced.amount());
  }

  private static boolean zero(List<AmountPart> amount) {
    return amount.stream().allMatch(part -> part.number() == 0);
  }

  private static void point(Point point, boolean dayZero, Findings findings) {
    String name =
        (point.days() == Point.Days.WORKING ? "working " : "")
            + point.period().name().toLowerCase(java.util.Locale.ROOT);
    int least = dayZero && point.period() == Period.DAY ? 0 : 1;
    if (point.number() < least) {
      tooSmall(
          point, "there is no " + name + " " + point.number() + ": count from " + least, findings);
    } else if (point.number() > MOST_PERIODS) {
      findings.add(
          DiagnosticKind.TOO_LONG,
          point,
          name + " " + point.number() + " is beyond all measure. Check the number");
    }
  }

  private static void tooSmall(Object node, String message, Findings findings) {
    findings.add(DiagnosticKind.NUMBER_TOO_SMALL, node, message);
  }
}
