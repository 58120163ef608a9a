package org.plumbline.analysis.relation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.analysis.circumstances.UndecidedException;
import org.plumbline.analysis.relation.KnownWindows.KnownWindow;
import org.plumbline.model.kernel.Anchor;
import org.plumbline.model.kernel.Bound;
import org.plumbline.model.kernel.Window;
import org.plumbline.runtime.calendar.WorkingCalendar;

/**
 * How two limits of one build lie, part by part: whatever moments, numbers and conditions they rest
 * on are the same for both, and every part is a monotone function of what it is made of. So it can
 * be told where a sweep over single moments cannot.
 */
public final class BoundOrder {
  private final WorkingCalendar calendar;
  private final WorkingCalendar otherCalendar;

  /** Of limits that count by these calendars. */
  public BoundOrder(WorkingCalendar calendar, WorkingCalendar otherCalendar) {
    this.calendar = calendar;
    this.otherCalendar = otherCalendar;
  }

  /**
   * How the first lies to the second.
   *
   * @return {@link WindowOrder#FIRST_INSIDE} if it is never later and on some day earlier, {@link
   *     WindowOrder#SECOND_INSIDE} if it is never earlier and on some day later; both if it depends
   * @throws UndecidedException if they are not of one build
   */
  public Set<WindowOrder> of(Bound one, Bound other) {
    if (one.getClass() != other.getClass()) {
      return mixed(one, other);
    } else if (one instanceof Bound.Choice a && other instanceof Bound.Choice b) {
      return same(a.condition(), b.condition(), both(a.parts(), b.parts()));
    } else if (one instanceof Bound.Extended a && other instanceof Bound.Extended b) {
      return same(a.decisions(), b.decisions(), both(a.parts(), b.parts()));
    } else if (one instanceof Bound.FromData a && other instanceof Bound.FromData b) {
      boolean alike =
          a.name().equals(b.name()) && a.inPlace() == b.inPlace() && a.given().equals(b.given());
      return same(alike, true, of(a.standard(), b.standard()));
    } else if (one instanceof Bound.Earliest a && other instanceof Bound.Earliest b) {
      return several(a.bounds(), b.bounds(), WindowOrder.FIRST_INSIDE);
    } else if (one instanceof Bound.Latest a && other instanceof Bound.Latest b) {
      return several(a.bounds(), b.bounds(), WindowOrder.SECOND_INSIDE);
    } else if (one instanceof Bound.Unlimited) {
      return Set.of();
    }
    return anchored(one, other);
  }

  private static Set<WindowOrder> same(Object one, Object other, Set<WindowOrder> orders) {
    if (!one.equals(other)) {
      throw new UndecidedException("the two limits rest on different things");
    }
    return orders;
  }

  private Set<WindowOrder> both(List<Bound> some, List<Bound> others) {
    Set<WindowOrder> orders = EnumSet.noneOf(WindowOrder.class);
    for (int i = 0; i < some.size(); i++) {
      orders.addAll(of(some.get(i), others.get(i)));
    }
    return orders;
  }

  /** What is the same on both sides makes no difference; one more binds more, or less. */
  private Set<WindowOrder> several(List<Bound> some, List<Bound> others, WindowOrder withMore) {
    List<Bound> gone = new ArrayList<>(some);
    gone.removeAll(others);
    List<Bound> come = new ArrayList<>(others);
    come.removeAll(some);
    if (gone.size() == come.size()) {
      return both(gone, come);
    } else if (come.isEmpty()) {
      return Set.of(withMore);
    } else if (gone.isEmpty()) {
      return Set.of(opposite(withMore));
    }
    throw new UndecidedException("the two limits are of different build");
  }

  private static WindowOrder opposite(WindowOrder order) {
    return order == WindowOrder.FIRST_INSIDE ? WindowOrder.SECOND_INSIDE : WindowOrder.FIRST_INSIDE;
  }

  /** One that stands alone against several of which it is one, or against none. */
  private Set<WindowOrder> mixed(Bound one, Bound other) {
    if (one instanceof Bound.Unlimited) {
      return Set.of(WindowOrder.SECOND_INSIDE);
    } else if (other instanceof Bound.Unlimited) {
      return Set.of(WindowOrder.FIRST_INSIDE);
    } else if (one instanceof Bound.Earliest || other instanceof Bound.Earliest) {
      return several(earliest(one), earliest(other), WindowOrder.FIRST_INSIDE);
    } else if (one instanceof Bound.Latest || other instanceof Bound.Latest) {
      return several(latest(one), latest(other), WindowOrder.SECOND_INSIDE);
    } else if (one instanceof Bound.FromData a && !a.inPlace()) {
      return Set.of(same(of(a.standard(), other), WindowOrder.FIRST_INSIDE));
    } else if (other instanceof Bound.FromData b && !b.inPlace()) {
      return Set.of(same(of(one, b.standard()), WindowOrder.SECOND_INSIDE));
    } else if (one instanceof Bound.Extended a) {
      return Set.of(same(of(a.base(), other), WindowOrder.SECOND_INSIDE));
    } else if (other instanceof Bound.Extended b) {
      return Set.of(same(of(one, b.base()), WindowOrder.FIRST_INSIDE));
    }
    return anchored(one, other);
  }

  /** With what comes on top the one lies so, unless the rest lies otherwise. */
  private static WindowOrder same(Set<WindowOrder> rest, WindowOrder onTop) {
    if (!rest.isEmpty() && !rest.equals(Set.of(onTop))) {
      throw new UndecidedException("it depends on what the data set");
    }
    return onTop;
  }

  private static List<Bound> earliest(Bound bound) {
    return bound instanceof Bound.Earliest several ? several.bounds() : List.of(bound);
  }

  private static List<Bound> latest(Bound bound) {
    return bound instanceof Bound.Latest several ? several.bounds() : List.of(bound);
  }

  /** Two that count from the same moment, whatever it is, or from moments that lie so. */
  private Set<WindowOrder> anchored(Bound one, Bound other) {
    Anchor anchor = one.anchor();
    Anchor otherAnchor = other.anchor();
    if (anchor instanceof Anchor.At at
        && otherAnchor instanceof Anchor.At otherAt
        && !anchor.equals(otherAnchor)) {
      Set<WindowOrder> inner = of(at.bound(), otherAt.bound());
      Set<WindowOrder> outer = swept(fromTrigger(one), fromTrigger(other));
      Set<WindowOrder> orders = EnumSet.noneOf(WindowOrder.class);
      orders.addAll(inner);
      orders.addAll(outer);
      return orders;
    }
    if (anchor == null || !Objects.equals(anchor, otherAnchor)) {
      throw new UndecidedException("the two limits count from different moments");
    }
    if (one instanceof Bound.ShiftBy || other instanceof Bound.ShiftBy) {
      return same(one, other, Set.of());
    }
    return swept(fromTrigger(one), fromTrigger(other));
  }

  private static Bound fromTrigger(Bound bound) {
    Anchor trigger = new Anchor.Trigger();
    if (bound instanceof Bound.Shift b) {
      return new Bound.Shift(trigger, b.direction(), b.amounts(), b.counting());
    } else if (bound instanceof Bound.Instant) {
      return new Bound.Instant(trigger);
    } else if (bound instanceof Bound.EndOfDay) {
      return new Bound.EndOfDay(trigger);
    } else if (bound instanceof Bound.StartOfDay) {
      return new Bound.StartOfDay(trigger);
    } else if (bound instanceof Bound.PeriodEdge b) {
      return new Bound.PeriodEdge(trigger, b.period(), b.number(), b.edge());
    }
    throw new UndecidedException("a limit counts by a number in the data");
  }

  private Set<WindowOrder> swept(Bound one, Bound other) {
    Comparison comparison = compare(one, other);
    return comparison.differences();
  }

  /**
   * Two limits that both count from the trigger, on every day.
   *
   * @throws UndecidedException if they rest on more than the trigger
   */
  public Comparison compare(@Nullable Bound one, @Nullable Bound other) {
    Window window = new Window(null, Window.Early.IGNORED, null, one);
    Window otherWindow = new Window(null, Window.Early.IGNORED, null, other);
    KnownWindows windows = new KnownWindows();
    List<KnownWindow> first = windows.of(window, calendar);
    List<KnownWindow> second = windows.of(otherWindow, otherCalendar);
    if (first.size() != 1
        || second.size() != 1
        || !first.get(0).window().countsFromTriggerAlone()
        || !second.get(0).window().countsFromTriggerAlone()) {
      throw new UndecidedException("the two limits count from different moments");
    }
    Span span =
        new Span(
            Math.max(calendar.firstDay(), otherCalendar.firstDay()),
            Math.min(calendar.lastDay(), otherCalendar.lastDay()));
    CriticalTimes critical =
        new CriticalTimes().with(window, calendar).with(otherWindow, otherCalendar);
    return new Sweep(span, calendar, critical.secondsOfDay(), true)
        .compare(first.get(0), second.get(0));
  }
}
