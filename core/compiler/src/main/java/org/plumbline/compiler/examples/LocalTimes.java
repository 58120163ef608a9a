package org.plumbline.compiler.examples;

import org.plumbline.model.document.Example.When;
import org.plumbline.runtime.calendar.LocalClock;
import org.plumbline.runtime.history.Moment;

/** Dates and local times of an example as moments of its calendar's zone. */
record LocalTimes(LocalClock clock) {
  Moment moment(When when) {
    int day = (int) when.date().toEpochDay();
    return when.time() == null
        ? new Moment(clock.startOfDay(day), clock.endOfDay(day))
        : Moment.at(clock.at(day, when.time().toSecondOfDay()));
  }

  /** As of a date means the end of that day. */
  long asOf(When when) {
    return moment(when).latest();
  }

  long endOfDay(Moment moment) {
    return clock.endOfDay(clock.dayOf(moment.latest()));
  }
}
