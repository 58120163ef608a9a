/**
 * Checkers as a developer embeds them: what judges case histories by one document.
 *
 * <p>A checker is immutable and safe to share between threads. Times are seconds since
 * 1970-01-01T00:00:00Z, local days those of the calendar's zone.
 */
@NullMarked
package org.plumbline.runtime.checker;

import org.jspecify.annotations.NullMarked;
