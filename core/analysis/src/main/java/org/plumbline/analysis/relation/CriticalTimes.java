package org.plumbline.analysis.relation;

import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.kernel.Anchor;
import org.plumbline.model.kernel.Bound;
import org.plumbline.model.kernel.Window;
import org.plumbline.runtime.calendar.Amount;
import org.plumbline.runtime.calendar.Direction;
import org.plumbline.runtime.calendar.OfficeHours;
import org.plumbline.runtime.calendar.Unit;
import org.plumbline.runtime.calendar.WorkingCalendar;

/**
 * The times of day at which an edge can jump, or begin or cease to run along with the trigger: the
 * ends of the day, a cut-off hour, the office's hours; and each of these less the hours that are
 * counted before days are. Around a clock change a time can be an hour off, so each is taken with
 * its neighbours an hour away wherever hours are counted.
 */
final class CriticalTimes {
  private static final int DAY = 24 * 3600;
  private static final int HOUR = 3600;

  private final Set<Integer> steps = new TreeSet<>(Set.of(0, DAY - 1));
  private final Set<Integer> offsets = new TreeSet<>(Set.of(0));

  CriticalTimes with(Window window, WorkingCalendar calendar) {
    read(window.from(), calendar);
    read(window.by(), calendar);
    return this;
  }

  /** As seconds of the local day. */
  Set<Integer> secondsOfDay() {
    Set<Integer> all = new TreeSet<>();
    for (int offset : offsets) {
      for (int step : steps) {
        all.add(Math.floorMod(step - offset, DAY));
        if (offset != 0) {
          all.add(Math.floorMod(step - offset - HOUR, DAY));
          all.add(Math.floorMod(step - offset + HOUR, DAY));
        }
      }
    }
    return all;
  }

  private void read(@Nullable Bound bound, WorkingCalendar calendar) {
    if (bound == null) {
      return;
    }
    if (bound instanceof Bound.Shift shift) {
      shift(shift, calendar);
    }
    for (Bound part : parts(bound)) {
      read(part, calendar);
    }
  }

  private static List<Bound> parts(Bound bound) {
    if (bound instanceof Bound.Choice choice) {
      return List.of(choice.holds(), choice.otherwise());
    }
    return bound.anchor() instanceof Anchor.At at ? List.of(at.bound()) : bound.parts();
  }

  private void shift(Bound.Shift shift, WorkingCalendar calendar) {
    LocalTime cutOff = shift.counting().cutOff();
    if (cutOff != null) {
      step(cutOff.toSecondOfDay());
    }
    int sign = shift.direction() == Direction.AFTER ? 1 : -1;
    Set<Integer> reached = new TreeSet<>();
    for (int offset : offsets) {
      int sum = offset;
      for (Amount amount : shift.amounts()) {
        if (amount.unit() == Unit.HOURS || amount.unit() == Unit.MINUTES) {
          int seconds = amount.unit() == Unit.HOURS ? HOUR : 60;
          sum = Math.floorMod(sum + sign * (int) ((long) amount.n() * seconds % DAY), DAY);
          reached.add(sum);
        } else if (amount.unit() == Unit.WORKING_HOURS) {
          office(calendar.definition().officeHours(), amount.n());
        }
      }
    }
    offsets.addAll(reached);
  }

  /** Where the office opens and closes, and from where so many hours last beyond closing time. */
  private void office(@Nullable OfficeHours hours, int n) {
    if (hours != null) {
      int length = hours.closes() - hours.opens();
      step(hours.opens());
      step(Math.floorMod(hours.closes(), DAY));
      step(hours.closes() - (int) ((long) n * HOUR % length));
    }
  }

  private void step(int second) {
    steps.add(Math.floorMod(second, DAY));
    steps.add(Math.floorMod(second - 1, DAY));
    steps.add(Math.floorMod(second + 1, DAY));
  }
}
