package org.plumbline.publish.html;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.compiler.explain.SpokenTime;
import org.plumbline.runtime.calendar.SpokenDate;
import org.plumbline.runtime.calendar.WorkingCalendar;

/**
 * What a drawing of a case shows, wherever it is drawn.
 *
 * @param calendar in whose local time it is told, and whose days off are shaded
 * @param events what happened
 * @param windows when something was to be done, one for each of those who judge it
 */
public record DrawnCase(WorkingCalendar calendar, List<Event> events, List<Window> windows) {
  /** Copies the lists. */
  public DrawnCase {
    events = List.copyOf(events);
    windows = List.copyOf(windows);
  }

  /**
   * Something that happened.
   *
   * @param at when, in seconds since 1970-01-01T00:00:00Z
   * @param words what, with its details
   */
  public record Event(long at, String words) {}

  /**
   * When something was to be done, and what came of it.
   *
   * @param label who says so
   * @param from the first moment in time, in seconds since 1970-01-01T00:00:00Z; null if none
   *     applies
   * @param by the last moment in time, in the same unit; null if there is no limit
   * @param verdict what came of it, in words
   * @param kind by which the colour is chosen: the verdict
   */
  public record Window(
      String label, @Nullable Long from, @Nullable Long by, String verdict, String kind) {}

  /** What stands above the window of one who judges: who, until when, what came of it. */
  public String said(Window window) {
    Long by = window.by();
    String until = by == null ? "" : "by " + new SpokenTime(calendar.zone()).limit(by) + ": ";
    return window.label() + ": " + until + window.verdict();
  }

  /** When something happened, in words. */
  public String when(Event event) {
    return SpokenDate.dayAndTime(
        LocalDateTime.ofInstant(Instant.ofEpochSecond(event.at()), calendar.zone()));
  }

  /** All that the drawing shows of those who judge, in words. */
  public String words() {
    StringBuilder words = new StringBuilder("Timeline.");
    for (Window window : windows) {
      words.append(' ').append(said(window)).append('.');
    }
    return words.toString();
  }
}
