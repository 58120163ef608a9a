package org.plumbline.analysis.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongUnaryOperator;
import org.jspecify.annotations.Nullable;
import org.plumbline.analysis.circumstances.Circumstance;
import org.plumbline.analysis.circumstances.UndecidedException;
import org.plumbline.model.cases.Cases;
import org.plumbline.model.kernel.Anchor;
import org.plumbline.model.kernel.Bound;
import org.plumbline.model.kernel.Window;
import org.plumbline.runtime.calendar.Amount;
import org.plumbline.runtime.calendar.CountFrom;
import org.plumbline.runtime.calendar.Counting;
import org.plumbline.runtime.calendar.DayRange;
import org.plumbline.runtime.calendar.LimitArithmetic;
import org.plumbline.runtime.calendar.LocalClock;
import org.plumbline.runtime.calendar.NumberedPeriods;
import org.plumbline.runtime.calendar.WorkingCalendar;

/**
 * From a window of the kernel to functions: one set of edges for each kind of circumstances.
 *
 * <p>Every bound is a monotone function of what it counts from, so moving an edge moves the
 * earliest of several with it, and the latest likewise.
 */
final class WindowCases {
  private static final int MOST_CASES = 64;

  private final LocalClock clock;
  private final LimitArithmetic arithmetic;
  private final Cases<Bound, List<Edges>> upper = cases(false);
  private final Cases<Bound, List<Edges>> lower = cases(true);
  private final Cases<Anchor, List<Edges>> anchors =
      Cases.<Anchor, List<Edges>>over(Anchor.class)
          .when(Anchor.Trigger.class, any -> one(new Source.Trigger()))
          .when(Anchor.LastBefore.class, a -> one(new Source.LastBefore(a.events())))
          .when(Anchor.NextAfter.class, a -> one(new Source.NextAfter(a.events())))
          .when(Anchor.DateIn.class, a -> one(new Source.DateIn(a.name())))
          .when(Anchor.At.class, a -> upper(a.bound()))
          .all();

  private WindowCases(WorkingCalendar calendar) {
    this.clock = calendar.clock();
    this.arithmetic = new LimitArithmetic(calendar);
  }

  /**
   * The cases of a window.
   *
   * @throws UndecidedException if one of its edges cannot be written as such functions
   */
  static List<WindowCase> of(Window window, WorkingCalendar calendar) {
    WindowCases cases = new WindowCases(calendar);
    List<WindowCase> windows = new ArrayList<>();
    // A floor that is only noted forbids nothing.
    Bound from = window.early() == Window.Early.COUNTED ? null : window.from();
    for (Edges low : cases.edges(from, true)) {
      for (Edges high : cases.edges(window.by(), false)) {
        Edges both = low.and(high);
        if (both.isPossible()) {
          windows.add(new WindowCase(both.when(), low.edges(), high.edges(), window.early()));
        }
      }
    }
    return windows;
  }

  /** Edges that bind together, in given circumstances. */
  private record Edges(List<Circumstance> when, List<Edge> edges) {
    static final Edges NONE = new Edges(List.of(), List.of());

    Edges and(Edges other) {
      return new Edges(joined(when, other.when), joined(edges, other.edges));
    }

    Edges given(Circumstance more) {
      return new Edges(joined(when, List.of(more)), edges);
    }

    Edges then(LongUnaryOperator next) {
      return new Edges(when, edges.stream().map(e -> e.then(next)).toList());
    }

    boolean isPossible() {
      return Circumstance.canAllBe(when);
    }

    private static <T> List<T> joined(List<T> some, List<T> more) {
      List<T> all = new ArrayList<>(some);
      more.stream().filter(m -> !all.contains(m)).forEach(all::add);
      return all;
    }
  }

  private List<Edges> edges(@Nullable Bound bound, boolean isLower) {
    if (bound == null) {
      return List.of(Edges.NONE);
    }
    return isLower ? lower.apply(bound) : upper(bound);
  }

  private List<Edges> upper(Bound bound) {
    return upper.apply(bound);
  }

  private Cases<Bound, List<Edges>> cases(boolean isLower) {
    return Cases.<Bound, List<Edges>>over(Bound.class)
        .when(Bound.Shift.class, b -> moved(b.anchor(), at -> shift(at, b, isLower)))
        .when(Bound.ShiftBy.class, b -> outside("counts by a number in the data, " + b.number()))
        .when(Bound.FromData.class, b -> nothingGiven(b, isLower))
        .when(Bound.Instant.class, b -> anchors().apply(b.anchor()))
        .when(Bound.EndOfDay.class, b -> moved(b.anchor(), at -> clock.endOfDay(clock.dayOf(at))))
        .when(
            Bound.StartOfDay.class, b -> moved(b.anchor(), at -> clock.startOfDay(clock.dayOf(at))))
        .when(Bound.PeriodEdge.class, b -> moved(b.anchor(), at -> edge(b, clock.dayOf(at))))
        .when(Bound.Earliest.class, b -> several(b.bounds(), isLower, !isLower))
        .when(Bound.Latest.class, b -> several(b.bounds(), isLower, isLower))
        .when(Bound.Choice.class, b -> choice(b, isLower))
        .when(Bound.Extended.class, b -> extended(b, isLower))
        .when(Bound.Unlimited.class, none -> List.of(Edges.NONE))
        .all();
  }

  /** Read when asked: the cases of bounds and of anchors refer to each other. */
  private Cases<Anchor, List<Edges>> anchors() {
    return anchors;
  }

  private static List<Edges> one(Source source) {
    return List.of(new Edges(List.of(), List.of(new Edge(source, LongUnaryOperator.identity()))));
  }

  private static List<Edges> outside(String reason) {
    throw new UndecidedException("a limit " + reason);
  }

  private List<Edges> moved(Anchor anchor, LongUnaryOperator by) {
    return anchors().apply(anchor).stream().map(e -> e.then(by)).toList();
  }

  private long shift(long anchor, Bound.Shift shift, boolean isLower) {
    long reached = anchor;
    Counting counting = shift.counting();
    for (int i = 0; i < shift.amounts().size(); i++) {
      Amount amount = shift.amounts().get(i);
      boolean last = i == shift.amounts().size() - 1;
      reached =
          isLower && last
              ? arithmetic.from(reached, amount, shift.direction(), counting)
              : arithmetic.due(reached, amount, shift.direction(), counting);
      counting = Counting.USUAL;
    }
    return reached;
  }

  private long edge(Bound.PeriodEdge edge, int start) {
    DayRange days =
        switch (edge.period()) {
          case DAY -> {
            int day = NumberedPeriods.day(edge.number(), start, CountFrom.DAY_1);
            yield new DayRange(day, day);
          }
          case WEEK -> NumberedPeriods.week(edge.number(), start);
          case MONTH -> NumberedPeriods.month(edge.number(), start);
          case YEAR -> NumberedPeriods.year(edge.number(), start);
        };
    return edge.edge() == Bound.Edge.START
        ? clock.startOfDay(days.first())
        : clock.endOfDay(days.last());
  }

  /**
   * Several bounds of which all bind, or one of them does. For the second, a function of one moment
   * is needed: the earliest or latest of functions of different moments is not closed under what
   * the propagation does.
   */
  private List<Edges> several(List<Bound> bounds, boolean isLower, boolean allBind) {
    List<Edges> combined = List.of(Edges.NONE);
    List<List<Edges>> each = new ArrayList<>();
    for (Bound bound : bounds) {
      each.add(edges(bound, isLower));
    }
    if (allBind) {
      for (List<Edges> more : each) {
        combined = product(combined, more);
      }
      return combined;
    }
    List<List<Edges>> choices = List.of(List.of());
    for (List<Edges> more : each) {
      List<List<Edges>> longer = new ArrayList<>();
      for (List<Edges> chosen : choices) {
        for (Edges next : more) {
          List<Edges> with = new ArrayList<>(chosen);
          with.add(next);
          longer.add(with);
        }
      }
      choices = longer;
    }
    return choices.stream().map(chosen -> eitherOf(chosen, isLower)).toList();
  }

  /** The least restrictive of several: for upper edges the latest, for lower ones the earliest. */
  private static Edges eitherOf(List<Edges> alternatives, boolean isLower) {
    List<Circumstance> when = new ArrayList<>();
    List<Source> sources = new ArrayList<>();
    for (Edges one : alternatives) {
      when.addAll(one.when());
      one.edges().forEach(e -> sources.add(e.source()));
      if (one.edges().isEmpty()) {
        return new Edges(one.when(), List.of());
      }
    }
    if (sources.stream().distinct().count() != 1) {
      throw new UndecidedException("a limit is the one or the other of two clocks");
    }
    List<WindowCase> windows =
        alternatives.stream()
            .map(
                e ->
                    new WindowCase(
                        List.of(),
                        isLower ? e.edges() : List.of(),
                        isLower ? List.of() : e.edges(),
                        Window.Early.IGNORED))
            .toList();
    LongUnaryOperator least =
        isLower
            ? at -> windows.stream().mapToLong(w -> w.from(at)).min().orElseThrow()
            : at -> windows.stream().mapToLong(w -> w.by(at)).max().orElseThrow();
    return new Edges(when, List.of(new Edge(sources.get(0), least)));
  }

  private static List<Edges> product(List<Edges> some, List<Edges> more) {
    List<Edges> all =
        some.stream().flatMap(s -> more.stream().map(s::and)).filter(Edges::isPossible).toList();
    if (all.size() > MOST_CASES) {
      throw new UndecidedException("a limit depends on too many conditions at once");
    }
    return all;
  }

  private List<Edges> choice(Bound.Choice choice, boolean isLower) {
    List<Edges> all = new ArrayList<>();
    edges(choice.holds(), isLower)
        .forEach(e -> all.add(e.given(new Circumstance.Holds(choice.condition(), true))));
    edges(choice.otherwise(), isLower)
        .forEach(e -> all.add(e.given(new Circumstance.Holds(choice.condition(), false))));
    return all;
  }

  private List<Edges> extended(Bound.Extended extended, boolean isLower) {
    List<Edges> all = new ArrayList<>();
    edges(extended.base(), isLower)
        .forEach(e -> all.add(e.given(new Circumstance.Extended(extended.decisions(), false))));
    edges(extended.cap(), isLower)
        .forEach(e -> all.add(e.given(new Circumstance.Extended(extended.decisions(), true))));
    return all;
  }

  private List<Edges> nothingGiven(Bound.FromData data, boolean isLower) {
    return edges(data.standard(), isLower).stream()
        .map(e -> e.given(new Circumstance.NothingGiven(data.name())))
        .toList();
  }
}
