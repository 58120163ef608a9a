package org.plumbline.compiler.explain;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.model.cases.Cases;
import org.plumbline.model.kernel.Anchor;
import org.plumbline.model.kernel.Bound;
import org.plumbline.model.kernel.Window;
import org.plumbline.runtime.calendar.Amount;
import org.plumbline.runtime.calendar.CountFrom;
import org.plumbline.runtime.calendar.Direction;

/** The edges of a window in words. */
final class BoundWords {
  private final EventWords events;
  private final Cases<Anchor, String> anchors;
  private final Cases<Bound, String> upper =
      Cases.<Bound, String>over(Bound.class)
          .when(Bound.Shift.class, this::upperShift)
          .when(Bound.ShiftBy.class, this::upperShiftBy)
          .when(Bound.FromData.class, b -> fromData(b, true))
          .when(Bound.Instant.class, b -> "before " + anchor(b.anchor()) + ", or at that moment")
          .when(Bound.EndOfDay.class, b -> "by the end of " + dayOf(b.anchor()))
          .when(Bound.StartOfDay.class, b -> "before the day of " + anchor(b.anchor()))
          .when(Bound.PeriodEdge.class, b -> upperEdge(b) + period(b))
          .when(Bound.Earliest.class, b -> each(b.bounds(), true) + ", whichever is earlier")
          .when(Bound.Latest.class, b -> each(b.bounds(), true) + ", whichever is later")
          .when(Bound.Choice.class, b -> choice(b, true))
          .when(Bound.Extended.class, this::upperExtended)
          .when(Bound.Unlimited.class, none -> "without limit")
          .all();
  private final Cases<Bound, String> lower =
      Cases.<Bound, String>over(Bound.class)
          .when(Bound.Shift.class, this::lowerShift)
          .when(Bound.ShiftBy.class, b -> "not sooner than " + lengthOf(b))
          .when(Bound.FromData.class, b -> fromData(b, false))
          .when(Bound.Instant.class, b -> "not before " + anchor(b.anchor()))
          .when(Bound.EndOfDay.class, b -> "not before the end of " + dayOf(b.anchor()))
          .when(Bound.StartOfDay.class, b -> "not before the day of " + anchor(b.anchor()))
          .when(Bound.PeriodEdge.class, b -> lowerEdge(b) + period(b))
          .when(Bound.Earliest.class, b -> each(b.bounds(), false) + ", whichever is earlier")
          .when(Bound.Latest.class, b -> each(b.bounds(), false) + ", whichever is later")
          .when(Bound.Choice.class, b -> choice(b, false))
          .when(Bound.Extended.class, b -> lower(b.base()))
          .when(Bound.Unlimited.class, none -> "at any time")
          .all();

  /**
   * For the windows of one rule.
   *
   * @param trigger the word for what they count from: "that", or in a recurrence "the last time"
   */
  BoundWords(EventWords events, String trigger) {
    this.events = events;
    this.anchors =
        Cases.<Anchor, String>over(Anchor.class)
            .when(Anchor.Trigger.class, any -> trigger)
            .when(Anchor.LastBefore.class, a -> "the last time " + events.briefly(a.events()))
            .when(Anchor.NextAfter.class, a -> "the next time " + events.briefly(a.events()))
            .when(Anchor.DateIn.class, a -> "the date given as " + a.name())
            .when(Anchor.At.class, a -> "the last moment that is " + upper(a.bound()))
            .all();
  }

  /** The whole window: "within 25 days of that"; empty if it has no edge. */
  String window(Window window) {
    List<String> edges = new ArrayList<>();
    if (window.from() != null) {
      edges.add(
          lower(window.from())
              + switch (window.early()) {
                case IGNORED -> " (what is done sooner does not count)";
                case COUNTED -> " (what is done sooner counts, and is noted)";
                case BREACH -> " (sooner is a breach)";
              });
    }
    if (window.by() != null) {
      edges.add(upper(window.by()));
    }
    if (window.target() != null) {
      edges.add(
          "the aim is " + upper(window.target()) + ", and to miss the aim alone is no breach");
    }
    return String.join("; ", edges);
  }

  private String upper(Bound bound) {
    return upper.apply(bound);
  }

  private String lower(Bound bound) {
    return lower.apply(bound);
  }

  private String anchor(Anchor anchor) {
    return anchors.apply(anchor);
  }

  private String dayOf(Anchor anchor) {
    return (anchor instanceof Anchor.Trigger ? "the same day as " : "the day of ") + anchor(anchor);
  }

  private String upperShift(Bound.Shift shift) {
    return shift.direction() == Direction.AFTER
        ? "within " + amounts(shift.amounts()) + " of " + anchor(shift.anchor()) + dayOne(shift)
        : "at least " + amounts(shift.amounts()) + " before " + anchor(shift.anchor());
  }

  private String upperShiftBy(Bound.ShiftBy shift) {
    return shift.direction() == Direction.AFTER
        ? "no later than " + lengthOf(shift)
        : "at least " + lengthOf(shift);
  }

  private String lengthOf(Bound.ShiftBy shift) {
    return "as many "
        + shift.unit().plural()
        + " as "
        + shift.number()
        + " says "
        + shift.direction().word()
        + " "
        + anchor(shift.anchor());
  }

  private String fromData(Bound.FromData data, boolean isUpper) {
    String standard = isUpper ? upper(data.standard()) : lower(data.standard());
    String given = isUpper ? upper(data.given()) : lower(data.given());
    return data.inPlace()
        ? given + ", or where " + data.name() + " is not given " + standard
        : standard + ", or " + given + " if that is sooner";
  }

  private String lowerShift(Bound.Shift shift) {
    return "not sooner than "
        + amounts(shift.amounts())
        + " "
        + shift.direction().word()
        + " "
        + anchor(shift.anchor())
        + dayOne(shift);
  }

  /** Where the day from which it counts is itself the first of them. */
  private static String dayOne(Bound.Shift shift) {
    return shift.counting().countFrom() == CountFrom.DAY_1 ? ", that day counted" : "";
  }

  private static String upperEdge(Bound.PeriodEdge edge) {
    return switch (edge.edge()) {
      case START -> "by the beginning of ";
      case END -> "by the end of ";
    };
  }

  private static String lowerEdge(Bound.PeriodEdge edge) {
    return switch (edge.edge()) {
      case START -> "not before ";
      case END -> "not before the end of ";
    };
  }

  private String period(Bound.PeriodEdge edge) {
    return switch (edge.period()) {
          case DAY -> "day ";
          case WEEK -> "week ";
          case MONTH -> "month ";
          case YEAR -> "year ";
        }
        + edge.number()
        + ", counted from "
        + anchor(edge.anchor());
  }

  private String each(List<Bound> bounds, boolean isUpper) {
    return Listing.and(bounds.stream().map(b -> isUpper ? upper(b) : lower(b)).toList());
  }

  private String upperExtended(Bound.Extended extended) {
    String base = upper(extended.base());
    String cap = upper(extended.cap());
    if (base.equals(cap)) {
      return base; // this pace has that much anyway
    }
    return base
        + "; but "
        + cap
        + " if "
        + within(extended.base())
        + events.decided(extended.decisions());
  }

  /** By when it is to be decided that a limit is another. */
  private static String within(Bound base) {
    return base instanceof Bound.Shift shift && shift.direction() == Direction.AFTER
        ? "within those " + amounts(shift.amounts()) + " "
        : "by that limit ";
  }

  private String choice(Bound.Choice choice, boolean isUpper) {
    String holds = isUpper ? upper(choice.holds()) : lower(choice.holds());
    if (lastOrNext(choice)) {
      return holds + ", or the next time if there was none before";
    }
    String otherwise = isUpper ? upper(choice.otherwise()) : lower(choice.otherwise());
    return holds + " if " + ConditionWords.of(choice.condition()) + ", otherwise " + otherwise;
  }

  /** One limit that counts from the last such event, or where there was none from the next. */
  private static boolean lastOrNext(Bound.Choice choice) {
    return choice.holds().anchor() instanceof Anchor.LastBefore last
        && choice.otherwise().anchor() instanceof Anchor.NextAfter next
        && last.events().equals(next.events());
  }

  /** 15 years 9 months. */
  static String amounts(List<Amount> amounts) {
    return String.join(" ", amounts.stream().map(Amount::toString).toList());
  }
}
