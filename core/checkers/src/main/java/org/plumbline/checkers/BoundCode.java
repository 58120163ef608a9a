package org.plumbline.checkers;

import static org.plumbline.checkers.Expression.call;
import static org.plumbline.checkers.Expression.chain;
import static org.plumbline.checkers.Expression.plain;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.model.kernel.Anchor;
import org.plumbline.model.kernel.Bound;
import org.plumbline.runtime.calendar.Amount;
import org.plumbline.runtime.calendar.Unit;

/** A bound as an expression of a limit. */
final class BoundCode {
  private final Constants constants;
  private final boolean lower;
  private final boolean times;
  private final Place place;

  /**
   * From where a bound is looked at.
   *
   * @param bounds what answers
   * @param basis from what it counts
   */
  record Place(String bounds, String basis) {}

  /**
   * Prepares for bounds.
   *
   * @param lower whether they are lower edges
   * @param times whether intervals are multiplied by a variable of that name
   */
  BoundCode(Constants constants, Place place, boolean lower, boolean times) {
    this.constants = constants;
    this.place = place;
    this.lower = lower;
    this.times = times;
  }

  Expression of(Bound bound) {
    if (bound instanceof Bound.Shift shift) {
      List<Expression> arguments = new ArrayList<>();
      arguments.add(anchor(shift.anchor()));
      arguments.add(plain("Direction." + shift.direction()));
      arguments.add(constants.counting(shift.counting()));
      shift.amounts().forEach(amount -> arguments.add(amount(amount)));
      return call(on(lower ? "first" : "last"), arguments);
    } else if (bound instanceof Bound.ShiftBy shift) {
      return call(
          on("by"),
          plain(place.basis()),
          Constants.literal(shift.number()),
          plain("Unit." + shift.unit()),
          anchor(shift.anchor()),
          plain("Direction." + shift.direction()),
          constants.counting(shift.counting()),
          plain(String.valueOf(lower)));
    } else if (bound instanceof Bound.FromData data) {
      return fromData(data);
    } else if (bound instanceof Bound.Instant instant) {
      return call(on("instant"), anchor(instant.anchor()));
    } else if (bound instanceof Bound.EndOfDay end) {
      return call(on("endOfDay"), anchor(end.anchor()));
    } else if (bound instanceof Bound.StartOfDay start) {
      return call(on("startOfDay"), anchor(start.anchor()));
    } else if (bound instanceof Bound.PeriodEdge edge) {
      return call(
          on(edge.edge() == Bound.Edge.START ? "startOf" : "endOf"),
          plain("Unit." + unit(edge.period())),
          plain(String.valueOf(edge.number())),
          anchor(edge.anchor()));
    } else if (bound instanceof Bound.Earliest earliest) {
      return several(earliest.bounds(), "orEarlier", "Limit.NONE_ABOVE");
    } else if (bound instanceof Bound.Latest latest) {
      return unmultiplied().several(latest.bounds(), "orLater", "Limit.NONE_BELOW");
    } else if (bound instanceof Bound.Choice choice) {
      ConditionCode.Scope scope =
          new ConditionCode.Scope(
              on("conditions()"), place.basis() + ".readAt()", place.basis() + ".keys()");
      return call(
          on("choice"),
          constants.conditions().of(choice.condition(), scope),
          of(choice.holds()),
          of(choice.otherwise()));
    } else if (bound instanceof Bound.Extended extended) {
      return call(
          on("extended"),
          plain(place.basis()),
          unmultiplied().of(extended.base()),
          unmultiplied().of(extended.cap()),
          constants.pattern(extended.decisions()));
    }
    if (bound instanceof Bound.Unlimited) {
      return plain(lower ? "Limit.NONE_BELOW" : "Limit.NONE_ABOVE");
    }
    throw Uncovered.construct("a limit", bound);
  }

  /** What the data set is looked at only where it is sure that they do. */
  private Expression fromData(Bound.FromData data) {
    Expression isGiven = call(on("isGiven"), plain(place.basis()), Constants.literal(data.name()));
    return call(
        on("fromData"),
        of(data.standard()),
        isGiven,
        new Expression.Choice(
            new Expression.Chain(isGiven, List.of(call("surely"))),
            unmultiplied().of(data.given()),
            plain("Limit.UNKNOWN")),
        plain(String.valueOf(data.inPlace())));
  }

  private Expression several(List<Bound> bounds, String by, String none) {
    return bounds.isEmpty() ? plain(none) : chain(by, bounds.stream().map(this::of).toList());
  }

  private BoundCode unmultiplied() {
    return new BoundCode(constants, place, lower, false);
  }

  private Expression anchor(Anchor anchor) {
    if (anchor instanceof Anchor.LastBefore last) {
      return call(on("lastBefore"), plain(place.basis()), constants.pattern(last.events()));
    } else if (anchor instanceof Anchor.NextAfter next) {
      return call(on("nextAfter"), plain(place.basis()), constants.pattern(next.events()));
    } else if (anchor instanceof Anchor.DateIn date) {
      return call(on("dateIn"), plain(place.basis()), Constants.literal(date.name()));
    } else if (anchor instanceof Anchor.At at) {
      return new BoundCode(constants, place, false, false).of(at.bound());
    }
    if (anchor instanceof Anchor.Trigger) {
      return call(on("anchor"), plain(place.basis()));
    }
    throw Uncovered.construct("what a limit counts from", anchor);
  }

  private Expression amount(Amount amount) {
    return times
        ? plain(
            "new Amount(Math.multiplyExact(times, " + amount.n() + "), Unit." + amount.unit() + ")")
        : constants.amount(amount);
  }

  static Unit unit(Bound.Period period) {
    return switch (period) {
      case DAY -> Unit.DAYS;
      case WEEK -> Unit.WEEKS;
      case MONTH -> Unit.MONTHS;
      case YEAR -> Unit.YEARS;
    };
  }

  private String on(String method) {
    return place.bounds() + "." + method;
  }
}
