package org.plumbline.compiler.desugar;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.compiler.readings.Amounts;
import org.plumbline.compiler.readings.VagueWord;
import org.plumbline.model.document.AmountPart;
import org.plumbline.model.document.Name;
import org.plumbline.model.document.Timing.Conditional;
import org.plumbline.model.document.Timing.Limit;
import org.plumbline.model.document.Timing.Period;
import org.plumbline.model.document.Timing.Point;
import org.plumbline.model.document.Timing.Point.Days;
import org.plumbline.model.document.Timing.Span;
import org.plumbline.model.kernel.Anchor;
import org.plumbline.model.kernel.Bound;
import org.plumbline.model.kernel.Bound.Edge;
import org.plumbline.model.kernel.Window.Early;
import org.plumbline.runtime.calendar.Amount;
import org.plumbline.runtime.calendar.CountFrom;
import org.plumbline.runtime.calendar.Counting;
import org.plumbline.runtime.calendar.Direction;
import org.plumbline.runtime.calendar.Unit;

/** Limits that are kept once: the edges they set. */
final class Limits {
  private static final int DAYS_IN_WEEK = 7;

  private final Scope scope;
  private final Lengths lengths;
  private final Anchors anchors;
  private final Conditions conditions;
  private final Intervals intervals;

  Limits(Scope scope, Occasion occasion, Conditions conditions) {
    this.scope = scope;
    this.lengths = new Lengths(scope);
    this.anchors = new Anchors(scope, occasion);
    this.conditions = conditions;
    this.intervals = new Intervals(scope);
  }

  Edges of(Conditional conditional) {
    Edges edges = of(conditional.limit());
    if (conditional.sooner() != null) {
      edges = edges.tightenedBy(given(conditional.sooner()), dateOf(conditional.sooner()));
    }
    if (conditional.condition() == null) {
      return edges;
    }
    Edges otherwise = conditional.otherwise() == null ? Edges.NONE : of(conditional.otherwise());
    return edges.ifHolds(conditions.of(conditional.condition()), otherwise);
  }

  /** The edges; none for a limit that is not kept by one window, such as a stay. */
  Edges of(Limit limit) {
    if (limit instanceof Limit.Within within) {
      return range(within.span(), Direction.AFTER, within.anchor());
    } else if (limit instanceof Limit.AtLeast atLeast) {
      return atLeast.direction() == Direction.BEFORE
          ? range(atLeast.span(), Direction.BEFORE, atLeast.anchor())
          : atLeastAfter(atLeast.span(), atLeast.anchor());
    } else if (limit instanceof Limit.NotAfter notAfter) {
      return range(notAfter.span(), notAfter.direction(), notAfter.anchor());
    } else if (limit instanceof Limit.Between between) {
      return between(between);
    } else if (limit instanceof Limit.SameDay sameDay) {
      return sameDay(sameDay.anchor());
    } else if (limit instanceof Limit.Immediately immediately) {
      return immediately(immediately);
    } else if (limit instanceof Limit.Before before) {
      return Edges.by(anchors.bound(before.anchor(), Direction.BEFORE, Bound.Instant::new));
    } else if (limit instanceof Limit.DateGiven given) {
      return Edges.by(given(given));
    } else if (limit instanceof Limit.Every every) {
      return intervals.edges(
          every.interval(), amounts -> shift(amounts, Direction.AFTER, every.anchor()));
    }
    return numbered(limit);
  }

  private Bound given(Limit.DateGiven given) {
    Anchor date = new Anchor.DateIn(dateOf(given));
    return switch (given.kind()) {
      case DATE -> new Bound.EndOfDay(date);
      case TIME -> new Bound.Instant(date);
    };
  }

  private String dateOf(Limit.DateGiven given) {
    return anchors.date(given.field());
  }

  private Edges numbered(Limit limit) {
    if (limit instanceof Limit.NotBeforeSpan span) {
      Edges edges = range(span.span(), span.direction(), span.anchor());
      List<Bound> lower = edges.lower().isEmpty() ? edges.upper() : edges.lower();
      return new Edges(lower, Early.BREACH, List.of(), List.of());
    } else if (limit instanceof Limit.NotBeforeEvent event) {
      return Edges.from(
          anchors.bound(event.event(), Direction.AFTER, Bound.Instant::new), Early.BREACH);
    }
    if (limit instanceof Limit.NotBefore notBefore) {
      Edges from = Edges.from(edge(notBefore.low(), Edge.START, null), Early.BREACH);
      return notBefore.high() == null
          ? from
          : from.and(Edges.by(edge(notBefore.high(), Edge.END, null)));
    } else if (limit instanceof Limit.NotAfterPoint notAfter) {
      return Edges.by(edge(notAfter.point(), Edge.END, null));
    } else if (limit instanceof Limit.AtPoint at) {
      return switch (at.preposition()) {
        case BY -> Edges.by(edge(at.point(), Edge.END, at.anchor()));
        case IN -> period(at.point(), at.anchor());
        case AT, ON -> around(day(at.point(), at.anchor()), at.tolerance());
      };
    }
    return Edges.NONE;
  }

  /** As much sooner or later as will do, around a day. */
  private Edges around(Edges day, @Nullable List<AmountPart> tolerance) {
    if (tolerance == null) {
      return day;
    }
    List<Amount> amounts = lengths.of(tolerance);
    return Edges.between(
        shifted(day.lower().get(0), amounts, Direction.BEFORE),
        Early.IGNORED,
        shifted(day.upper().get(0), amounts, Direction.AFTER));
  }

  private static Bound shifted(Bound bound, List<Amount> amounts, Direction direction) {
    return new Bound.Shift(new Anchor.At(bound), direction, amounts, Counting.USUAL);
  }

  private Edges range(Span span, Direction direction, @Nullable Name anchor) {
    Bound high = shift(lengths.of(span.high()), direction, anchor);
    if (span.low() == null) {
      return Edges.by(high);
    }
    Bound low = shift(lengths.low(span.low(), span.high()), direction, anchor);
    Bound sooner = direction == Direction.AFTER ? low : high;
    Bound later = direction == Direction.AFTER ? high : low;
    String taken = scope.readings().taken(VagueWord.RANGE, span, scope.findings());
    return switch (taken) {
      case "limit" -> Edges.by(later);
      case "target and limit" ->
          new Edges(List.of(), Early.IGNORED, List.of(sooner), List.of(later));
      default -> Edges.between(sooner, Early.IGNORED, later);
    };
  }

  private Edges atLeastAfter(Span span, @Nullable Name anchor) {
    Bound low =
        shift(
            span.low() == null ? lengths.of(span.high()) : lengths.low(span.low(), span.high()),
            Direction.AFTER,
            anchor);
    if (span.low() != null
        && scope.readings().taken(VagueWord.RANGE, span, scope.findings()).equals("window")) {
      return Edges.between(
          low, Early.BREACH, shift(lengths.of(span.high()), Direction.AFTER, anchor));
    }
    return Edges.from(low, Early.BREACH);
  }

  private Edges between(Limit.Between between) {
    Bound low = shift(lengths.of(between.low()), between.direction(), between.anchor());
    Bound high = shift(lengths.of(between.high()), between.direction(), between.anchor());
    return between.direction() == Direction.AFTER
        ? Edges.between(low, Early.IGNORED, high)
        : Edges.between(high, Early.IGNORED, low);
  }

  private Edges sameDay(@Nullable Name anchor) {
    Bound end = anchors.bound(anchor, Direction.AFTER, Bound.EndOfDay::new);
    if (end instanceof Bound.EndOfDay day && day.anchor() instanceof Anchor.Trigger) {
      return Edges.by(end);
    }
    return Edges.between(
        anchors.bound(anchor, Direction.AFTER, Bound.StartOfDay::new), Early.IGNORED, end);
  }

  private Edges immediately(Limit.Immediately limit) {
    String taken = scope.readings().taken(VagueWord.IMMEDIATELY, limit, scope.findings());
    String amount = taken.startsWith("within ") ? taken.substring("within ".length()) : "";
    return Amounts.parse(amount)
        .map(parts -> Edges.by(shift(lengths.of(parts), Direction.AFTER, limit.anchor())))
        .orElseGet(() -> sameDay(limit.anchor()));
  }

  private Edges period(Point point, @Nullable Name anchor) {
    return Edges.between(
        edge(point, Edge.START, anchor), Early.IGNORED, edge(point, Edge.END, anchor));
  }

  /** The one day that "on day 10" or "at month 14" means: the last day of the period. */
  private Edges day(Point point, @Nullable Name anchor) {
    if (point.period() == Period.DAY) {
      return period(point, anchor);
    } else if (point.period() == Period.WEEK) {
      return period(new Point(Period.DAY, Days.CALENDAR, DAYS_IN_WEEK * point.number()), anchor);
    }
    Unit unit = point.period() == Period.MONTH ? Unit.MONTHS : Unit.YEARS;
    Bound day =
        shift(
            lengths.of(List.of(new AmountPart(point.number(), unit, false))),
            Direction.AFTER,
            anchor);
    return Edges.between(day, Early.IGNORED, day);
  }

  /**
   * An edge of a numbered period. Working days are counted by the calendar: the anchor's is number
   * 1, or as declared.
   */
  private Bound edge(Point point, Edge edge, @Nullable Name anchor) {
    int n = atMost(point);
    if (isWorking(point)) {
      Counting counting =
          scope.counting().from(scope.dayZero() ? CountFrom.DAY_0 : CountFrom.DAY_1);
      List<Amount> days = List.of(new Amount(n, Unit.WORKING_DAYS));
      return anchors.bound(
          anchor, Direction.AFTER, at -> new Bound.Shift(at, Direction.AFTER, days, counting));
    }
    int number = point.period() == Period.DAY && scope.dayZero() ? n + 1 : n;
    return anchors.bound(
        anchor,
        Direction.AFTER,
        at -> new Bound.PeriodEdge(at, Lengths.of(point.period()), number, edge));
  }

  /** Whether working days are numbered: as it says, or as the document reads "days". */
  private boolean isWorking(Point point) {
    return switch (point.days()) {
      case WORKING -> true;
      case CALENDAR -> false;
      case AS_READ ->
          point.period() == Period.DAY
              && scope
                  .readings()
                  .taken(VagueWord.DAYS, point, scope.findings())
                  .equals("working days");
    };
  }

  /** The number, or as much as can be counted: what is more has been found already. */
  private int atMost(Point point) {
    Unit unit = isWorking(point) ? Unit.WORKING_DAYS : unit(point.period());
    return Math.min(point.number(), unit.most());
  }

  private static Unit unit(Period period) {
    return switch (period) {
      case DAY -> Unit.DAYS;
      case WEEK -> Unit.WEEKS;
      case MONTH -> Unit.MONTHS;
      case YEAR -> Unit.YEARS;
    };
  }

  Bound shift(List<Amount> amounts, Direction direction, @Nullable Name anchor) {
    return anchors.bound(
        anchor, direction, at -> new Bound.Shift(at, direction, amounts, scope.counting()));
  }
}
