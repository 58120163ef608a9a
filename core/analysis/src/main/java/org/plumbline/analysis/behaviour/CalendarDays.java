package org.plumbline.analysis.behaviour;

import java.util.Arrays;
import org.plumbline.runtime.calendar.WorkingCalendar;

/** What of a calendar can make a limit fall on another day. */
record CalendarDays(Object days) {
  static CalendarDays of(WorkingCalendar calendar) {
    var it = calendar.definition();
    return new CalendarDays(
        Arrays.asList(
            it.zone(), it.weekend(), it.closed().keySet(), it.opened().keySet(), it.officeHours()));
  }
}
