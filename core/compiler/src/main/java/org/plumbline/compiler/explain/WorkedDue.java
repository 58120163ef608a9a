package org.plumbline.compiler.explain;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.plumbline.compiler.explain.WorkedBounds.Branch;
import org.plumbline.model.kernel.Rule;
import org.plumbline.model.kernel.Window;
import org.plumbline.runtime.calendar.CalendarException;
import org.plumbline.runtime.calendar.SpokenDate;
import org.plumbline.runtime.calendar.WorkingCalendar;

/** A limit worked for one date, in so few words that they fit beside the line that sets it. */
public final class WorkedDue {
  private WorkedDue() {}

  /**
   * When what a rule asks for is due: "Fri 18 Dec 2026 at 16:00 → the end of Wed 13 Jan 2027".
   *
   * @param from the local time of the trigger
   * @return nothing if the rule sets no limit, if it hangs on a condition or on anything but its
   *     trigger, or if it lies beyond the calendar
   */
  public static Optional<String> of(Rule rule, WorkingCalendar calendar, LocalDateTime from) {
    Window window = rule.window();
    if (window.equals(Window.UNTIMED)
        && rule.recurrence() != null
        && !rule.recurrence().phases().isEmpty()) {
      window = rule.recurrence().phases().get(0).window();
    }
    if (window.by() == null) {
      return Optional.empty();
    }
    try {
      long start =
          calendar
              .clock()
              .at((int) from.toLocalDate().toEpochDay(), from.toLocalTime().toSecondOfDay());
      WorkedBounds worked = new WorkedBounds(calendar, start);
      List<Branch> by = worked.upper(window.by());
      Long due = by.size() == 1 ? by.get(0).at() : null;
      return due == null || !worked.assumed().isEmpty()
          ? Optional.empty()
          : Optional.of(
              SpokenDate.dayAndTime(from) + " → " + new SpokenTime(calendar.zone()).limit(due));
    } catch (CalendarException e) {
      return Optional.empty();
    }
  }
}
