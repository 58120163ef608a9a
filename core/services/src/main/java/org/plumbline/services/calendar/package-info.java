/** The calendars that documents count by, and what is wrong with them. */
@NullMarked
package org.plumbline.services.calendar;

import org.jspecify.annotations.NullMarked;
