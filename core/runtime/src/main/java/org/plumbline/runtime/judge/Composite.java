package org.plumbline.runtime.judge;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.runtime.calendar.Amount;

/**
 * An event that happens with the last of its parts (§6.5), or so much after it or a date (§6.8).
 *
 * @param event the event
 * @param keys on which the parts agree
 * @param parts all of them; none where it counts from a date
 * @param date the attribute that holds the date; null where it counts from parts
 * @param after how much after; empty for the last part itself
 */
public record Composite(
    String event, List<String> keys, Pattern parts, @Nullable String date, List<Amount> after) {}
