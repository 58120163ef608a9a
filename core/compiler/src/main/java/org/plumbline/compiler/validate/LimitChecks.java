package org.plumbline.compiler.validate;

import java.util.List;
import java.util.OptionalInt;
import org.plumbline.compiler.diagnostic.DiagnosticKind;
import org.plumbline.compiler.diagnostic.Findings;
import org.plumbline.compiler.diagnostic.Fixes;
import org.plumbline.model.document.AmountPart;
import org.plumbline.model.document.Facet;
import org.plumbline.model.document.Standard;
import org.plumbline.model.document.Timing.Interval;
import org.plumbline.model.document.Timing.Limit;
import org.plumbline.model.document.Timing.Point;
import org.plumbline.model.document.Timing.Span;
import org.plumbline.runtime.calendar.Direction;

/** Limits that can be kept: no end before its beginning, no extension that shortens. */
final class LimitChecks {
  private static final int DAYS_IN_WEEK = 7;
  private static final int MONTHS_IN_YEAR = 12;

  private LimitChecks() {}

  static void check(Subject subject) {
    for (Standard standard : subject.standards()) {
      Findings here = subject.findings().inside(standard);
      List<Limit> limits = Timings.limits(standard);
      limits.forEach(limit -> inverted(limit, here));
      for (Facet.Extension extension : Subject.facets(standard, Facet.Extension.class)) {
        limits.forEach(limit -> shortened(extension, limit, limits.size() == 1, here));
      }
      inOrder(Subject.facets(standard, Facet.Extension.class), here);
      if (Subject.has(standard, Facet.CutOff.class)) {
        limits.forEach(limit -> cutOff(limit, here));
      }
    }
  }

  private static void inverted(Limit limit, Findings findings) {
    if (limit instanceof Limit.Within within) {
      range(within.span(), findings);
    } else if (limit instanceof Limit.AtLeast atLeast) {
      range(atLeast.span(), findings);
    } else if (limit instanceof Limit.NotAfter notAfter) {
      range(notAfter.span(), findings);
    } else if (limit instanceof Limit.Every every
        && every.interval() instanceof Interval.EverySpan span) {
      range(span.span(), findings);
    } else if (limit instanceof Limit.Between between && shorter(between.high(), between.low())) {
      findings.add(
          DiagnosticKind.RANGE_INVERTED,
          limit,
          "this window ends before it begins. Put the shorter length first");
    } else if (limit instanceof Limit.NotBefore notBefore
        && notBefore.high() != null
        && earlier(notBefore.high(), notBefore.low())) {
      findings.add(
          DiagnosticKind.RANGE_INVERTED,
          limit,
          "nothing can be not before "
              + words(notBefore.low())
              + " and not after "
              + words(notBefore.high())
              + ". Change one of the two");
    }
  }

  private static void range(Span span, Findings findings) {
    if (span.low() != null && span.low() >= span.high().get(0).number()) {
      findings.add(
          DiagnosticKind.RANGE_INVERTED,
          span,
          "the range `"
              + span.low()
              + " to "
              + span.high().get(0).number()
              + "` runs backwards. Put the smaller number first",
          turned(span, findings));
    }
  }

  private static Fixes turned(Span span, Findings findings) {
    AmountPart high = span.high().get(0);
    Fixes fixes = findings.fixes();
    if (span.high().size() == 1 && span.low() != null && span.low() > high.number()) {
      String unit = (high.calendar() ? "calendar " : "") + high.unit().plural();
      String turned = high.number() + " to " + span.low() + " " + unit;
      fixes.change("change it to `" + turned + "`", span, turned);
    }
    return fixes;
  }

  private static void shortened(
      Facet.Extension extension, Limit limit, boolean only, Findings findings) {
    List<AmountPart> length = List.of();
    if (limit instanceof Limit.Within within) {
      length = within.span().high();
    } else if (only
        && limit instanceof Limit.Every every
        && every.interval() instanceof Interval.EverySpan span) {
      length = span.span().high();
    }
    if (comparable(length, extension.cap()) && !shorter(length, extension.cap())) {
      findings.add(
          DiagnosticKind.EXTENSION_SHORTENS,
          extension,
          "this extension ends no later than the limit that it extends. Both count from the same"
              + " start: give the total",
          limit,
          "the limit");
    }
  }

  /** Each extension line goes beyond the one before it. */
  private static void inOrder(List<Facet.Extension> extensions, Findings findings) {
    for (int i = 1; i < extensions.size(); i++) {
      Facet.Extension before = extensions.get(i - 1);
      Facet.Extension extension = extensions.get(i);
      if (comparable(before.cap(), extension.cap()) && !shorter(before.cap(), extension.cap())) {
        findings.add(
            DiagnosticKind.EXTENSION_SHORTENS,
            extension,
            "this extension ends no later than the one above it. Each goes further than the last:"
                + " put the shortest first",
            before,
            "the extension above");
      }
    }
  }

  /** A cut-off hour has no meaning for what must be done before something. */
  private static void cutOff(Limit limit, Findings findings) {
    boolean before =
        (limit instanceof Limit.AtLeast atLeast && atLeast.direction() == Direction.BEFORE)
            || (limit instanceof Limit.NotAfter notAfter
                && notAfter.direction() == Direction.BEFORE)
            || (limit instanceof Limit.Between between && between.direction() == Direction.BEFORE);
    if (before) {
      findings.add(
          DiagnosticKind.CUTOFF_BEFORE,
          limit,
          "a cut-off hour has no meaning for a limit before an event. Put this limit into a"
              + " standard without `cutoff`");
    }
  }

  private static boolean comparable(List<AmountPart> one, List<AmountPart> other) {
    return one.size() == 1
        && other.size() == 1
        && one.get(0).unit() == other.get(0).unit()
        && one.get(0).calendar() == other.get(0).calendar();
  }

  private static boolean shorter(List<AmountPart> one, List<AmountPart> other) {
    return comparable(one, other) && one.get(0).number() < other.get(0).number();
  }

  private static boolean earlier(Point one, Point other) {
    OptionalInt first = days(one);
    OptionalInt second = days(other);
    if (first.isPresent() && second.isPresent()) {
      return first.getAsInt() < second.getAsInt();
    }
    return months(one).isPresent()
        && months(other).isPresent()
        && months(one).getAsInt() < months(other).getAsInt();
  }

  private static OptionalInt days(Point point) {
    return switch (point.period()) {
      case DAY -> OptionalInt.of(point.number());
      case WEEK -> OptionalInt.of(DAYS_IN_WEEK * point.number());
      case MONTH, YEAR -> OptionalInt.empty();
    };
  }

  private static OptionalInt months(Point point) {
    return switch (point.period()) {
      case MONTH -> OptionalInt.of(point.number());
      case YEAR -> OptionalInt.of(MONTHS_IN_YEAR * point.number());
      case DAY, WEEK -> OptionalInt.empty();
    };
  }

  private static String words(Point point) {
    return point.period().name().toLowerCase(java.util.Locale.ROOT) + " " + point.number();
  }
}
