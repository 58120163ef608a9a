package org.plumbline.model.kernel;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.runtime.calendar.Amount;
import org.plumbline.runtime.calendar.Counting;
import org.plumbline.runtime.calendar.Direction;
import org.plumbline.runtime.calendar.Unit;

/** A moment computed from the trigger: every kind is a monotone function of its anchor. */
public sealed interface Bound {
  /** From where it counts; null for one that is made of others, or none. */
  default @Nullable Anchor anchor() {
    return null;
  }

  /** The bounds that it is made of, or from whose moment it counts. */
  default List<Bound> parts() {
    return anchor() instanceof Anchor.At at ? List.of(at.bound()) : List.of();
  }

  /**
   * So much after or before the anchor. Given in days or longer, it is the end of the local day
   * reached; given in minutes or hours, the instant itself.
   *
   * @param amounts applied one after the other: 15 years, then 9 months
   */
  record Shift(Anchor anchor, Direction direction, List<Amount> amounts, Counting counting)
      implements Bound {
    public Shift {
      amounts = List.copyOf(amounts);
    }
  }

  /**
   * So much after or before the anchor as a number in the data says, read like {@link
   * Anchor.DateIn}.
   *
   * @param number the attribute or field that holds it
   */
  record ShiftBy(Anchor anchor, Direction direction, String number, Unit unit, Counting counting)
      implements Bound {}

  /**
   * What the data set beside what the standard sets; where the data set nothing, the standard's.
   *
   * @param name the attribute or field on which {@code given} rests
   * @param inPlace whether what is given takes the standard's place; otherwise the earlier governs
   */
  record FromData(Bound standard, Bound given, String name, boolean inPlace) implements Bound {
    @Override
    public List<Bound> parts() {
      return List.of(standard, given);
    }
  }

  /** The anchor's own instant. */
  record Instant(Anchor anchor) implements Bound {}

  /** The end of the anchor's local day. */
  record EndOfDay(Anchor anchor) implements Bound {}

  /** The beginning of the anchor's local day. */
  record StartOfDay(Anchor anchor) implements Bound {}

  /**
   * An edge of a numbered period counted from the anchor: week 8 is days 50 to 56, with day 1 the
   * anchor's day; month 6 is after 5 and up to 6 months.
   */
  record PeriodEdge(Anchor anchor, Period period, int number, Edge edge) implements Bound {}

  /** The earliest of several; one that is unknown leaves what the others say for certain. */
  record Earliest(List<Bound> bounds) implements Bound {
    public Earliest {
      bounds = List.copyOf(bounds);
    }

    @Override
    public List<Bound> parts() {
      return bounds;
    }
  }

  /** The latest of several; one that is unknown leaves what the others say for certain. */
  record Latest(List<Bound> bounds) implements Bound {
    public Latest {
      bounds = List.copyOf(bounds);
    }

    @Override
    public List<Bound> parts() {
      return bounds;
    }
  }

  /** One bound if the condition holds at the trigger, else the other. */
  record Choice(Condition condition, Bound holds, Bound otherwise) implements Bound {
    @Override
    public List<Bound> parts() {
      return List.of(holds, otherwise);
    }
  }

  /** No limit at all: what {@link Choice} says where a limit applies only on a condition. */
  record Unlimited() implements Bound {}

  /**
   * The base, or the cap if one of these decisions was taken before the base passed.
   *
   * @param cap counted from the same anchor as the base, not from the decision
   */
  record Extended(Bound base, Bound cap, List<EventPattern> decisions) implements Bound {
    public Extended {
      decisions = List.copyOf(decisions);
    }

    @Override
    public List<Bound> parts() {
      return List.of(base, cap);
    }
  }

  /** What is numbered. */
  enum Period {
    DAY,
    WEEK,
    MONTH,
    YEAR
  }

  /** Which end of the period. */
  enum Edge {
    START,
    END
  }
}
