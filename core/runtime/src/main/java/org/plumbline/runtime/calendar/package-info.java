/**
 * Working-day calendars and the arithmetic of time limits, on primitive values.
 *
 * <p>Two measures of time run through the package. A <em>day</em> is an {@code int}, the number of
 * days since 1970-01-01 ({@link java.time.LocalDate#toEpochDay()}). A <em>moment</em> is a {@code
 * long}, the number of seconds since 1970-01-01T00:00:00Z. A calendar has one time zone; {@link
 * org.plumbline.runtime.calendar.LocalClock} turns the one measure into the other.
 *
 * <p>Due moments are inclusive: an act at the due moment is in time. The end of a day is its last
 * second, 23:59:59 on an ordinary day.
 */
@NullMarked
package org.plumbline.runtime.calendar;

import org.jspecify.annotations.NullMarked;
