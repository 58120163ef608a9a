/** Commands about calendars: working days counted by hand, and which calendars there are. */
@NullMarked
package org.plumbline.cli.calendar;

import org.jspecify.annotations.NullMarked;
