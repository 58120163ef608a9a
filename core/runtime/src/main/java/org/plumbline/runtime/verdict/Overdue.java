package org.plumbline.runtime.verdict;

import org.plumbline.runtime.calendar.Unit;

/**
 * How late.
 *
 * @param number whole units begun since the act was due, at least 1
 * @param unit the unit of the limit; days where the limit is in weeks, months or years
 */
public record Overdue(long number, Unit unit) {}
