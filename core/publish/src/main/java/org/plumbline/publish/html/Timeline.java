package org.plumbline.publish.html;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.plumbline.compiler.explain.SpokenTime;
import org.plumbline.runtime.calendar.SpokenDate;
import org.plumbline.runtime.calendar.WorkingCalendar;

/**
 * A case drawn on a line of days: what happened, numbered; above it, for each of those who judge
 * it, when it was to be done and what they say. Weekends and holidays are shaded. All that the
 * drawing shows is also said in words.
 */
public final class Timeline {
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM", Locale.ENGLISH);

  private static final int DAY = 24 * 3600;
  private static final int MOST_SHADED = 120;
  private static final int TICKS = 5;
  private static final int[] HOURS = {1, 3, 6, 12};
  private static final int AXIS = 20;
  private static final int ROW = 38;
  private static final double NEAR = 4.5;

  private final WorkingCalendar calendar;
  private final SpokenTime time;
  private final List<Event> events;
  private final List<Window> windows;
  private final long first;
  private final long last;

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

  private Timeline(WorkingCalendar calendar, List<Event> events, List<Window> windows) {
    this.calendar = calendar;
    this.time = new SpokenTime(calendar.zone());
    this.events = events;
    this.windows = windows;
    List<Long> all = new ArrayList<>();
    events.forEach(event -> all.add(event.at()));
    for (Window window : windows) {
      add(window.from(), all);
      add(window.by(), all);
    }
    long least = all.stream().mapToLong(at -> at).min().orElse(0);
    long most = all.stream().mapToLong(at -> at).max().orElse(least);
    long pad = Math.max(3600, (most - least) / 16);
    first = least - pad / 2;
    last = most + pad;
  }

  /** What lies beyond the calendar is beyond the drawing too. */
  private void add(@Nullable Long at, List<Long> all) {
    if (at != null
        && at >= calendar.clock().startOfDay(calendar.firstDay())
        && at <= calendar.clock().endOfDay(calendar.lastDay())) {
      all.add(at);
    }
  }

  /** A drawing, in the local time of that calendar. */
  public static Html of(WorkingCalendar calendar, List<Event> events, List<Window> windows) {
    return new Timeline(calendar, List.copyOf(events), List.copyOf(windows)).html();
  }

  private Html html() {
    List<Html> drawn = new ArrayList<>();
    int height = AXIS + windows.size() * ROW + 34;
    shade(drawn, height);
    ticks(drawn);
    marks(drawn, AXIS + windows.size() * ROW + 16);
    for (int i = 0; i < windows.size(); i++) {
      window(windows.get(i), AXIS + i * ROW, drawn);
    }
    Html svg =
        Html.of("svg", drawn)
            .with("height", Integer.toString(height))
            .with("role", "img")
            .with("aria-label", words());
    List<Html> legend = new ArrayList<>();
    for (Event event : events) {
      legend.add(
          Html.of(
              "li", Html.of("span", when(event.at())).as("when"), Html.text(" " + event.words())));
    }
    return Html.of("figure", svg, Html.of("ol", legend)).as("timeline");
  }

  private String words() {
    StringBuilder words = new StringBuilder("Timeline.");
    for (Window window : windows) {
      words.append(' ').append(said(window)).append('.');
    }
    return words.toString();
  }

  private String said(Window window) {
    Long by = window.by();
    String until = by == null ? "" : "by " + time.limit(by) + ": ";
    return window.label() + ": " + until + window.verdict();
  }

  private String when(long at) {
    return SpokenDate.dayAndTime(local(at));
  }

  // ---- the drawing

  private void shade(List<Html> drawn, int height) {
    long from = Math.max(first, calendar.clock().startOfDay(calendar.firstDay()));
    long to = Math.min(last, calendar.clock().endOfDay(calendar.lastDay()));
    if (to <= from || (to - from) / DAY > MOST_SHADED) {
      return;
    }
    int end = calendar.clock().dayOf(to);
    for (int day = calendar.clock().dayOf(from); day <= end; day++) {
      if (!calendar.isWorkingDay(day)) {
        long begins = Math.max(first, calendar.clock().startOfDay(day));
        long ends = Math.min(last, calendar.clock().endOfDay(day));
        drawn.add(
            Html.of("rect")
                .with("x", x(begins))
                .with("y", Integer.toString(AXIS))
                .with("width", Bar.percent(100.0 * (ends - begins) / (last - first)))
                .with("height", Integer.toString(height - AXIS))
                .as("off"));
      }
    }
  }

  private void ticks(List<Html> drawn) {
    boolean years = last - first > 365L * DAY;
    boolean isFirst = true;
    for (ZonedDateTime at : ticks()) {
      double place = 100.0 * (at.toEpochSecond() - first) / (last - first);
      String anchor = place < 4 ? "start" : place > 96 ? "end" : "middle";
      drawn.add(
          Html.of("text", label(at.toLocalDateTime(), isFirst, years))
              .with("x", Bar.percent(place))
              .with("y", "12")
              .with("text-anchor", anchor)
              .as("tick"));
      isFirst = false;
    }
  }

  /** Full hours, or the beginnings of days, so far apart that there are few. */
  private List<ZonedDateTime> ticks() {
    ZonedDateTime begin = Instant.ofEpochSecond(first).atZone(calendar.zone());
    ZonedDateTime end = Instant.ofEpochSecond(last).atZone(calendar.zone());
    int hours = 24 * Math.max(1, (int) Math.ceil((double) (last - first) / DAY / TICKS));
    for (int step : HOURS) {
      if (last - first < 3L * DAY && step * 3600L * TICKS >= last - first) {
        hours = step;
        break;
      }
    }
    List<ZonedDateTime> ticks = new ArrayList<>();
    LocalDateTime at = begin.toLocalDate().atStartOfDay();
    for (; !at.atZone(calendar.zone()).isAfter(end); at = at.plusHours(hours)) {
      if (!at.atZone(calendar.zone()).isBefore(begin)) {
        ticks.add(at.atZone(calendar.zone()));
      }
    }
    return ticks;
  }

  private static String label(LocalDateTime at, boolean isFirst, boolean years) {
    String day = at.getDayOfMonth() + " " + MONTH.format(at) + (years ? " " + at.getYear() : "");
    if (at.getHour() == 0) {
      return day;
    }
    String hour = String.format(Locale.ROOT, "%02d:00", at.getHour());
    return isFirst ? day + ", " + hour : hour;
  }

  private void window(Window window, int y, List<Html> drawn) {
    Long from = window.from();
    Long by = window.by();
    drawn.add(
        Html.of("text", said(window))
            .with("x", "0")
            .with("y", Integer.toString(y + 14))
            .as("said say-" + window.kind()));
    if (from == null) {
      return;
    }
    long begin = Math.max(first, from);
    long end = by == null ? last : Math.min(last, Math.max(by, begin + 1));
    drawn.add(
        Html.of("rect")
            .with("x", x(begin))
            .with("y", Integer.toString(y + 20))
            .with("width", Bar.percent(Math.max(0.4, 100.0 * (end - begin) / (last - first))))
            .with("height", "9")
            .as((by == null || from < first ? "open " : "") + "window win-" + window.kind()));
    if (by != null && by <= last) {
      drawn.add(upright(by, y + 17, y + 32, "due say-" + window.kind()));
    }
  }

  private Html upright(long at, int from, int to, String kind) {
    return Html.of("line")
        .with("x1", x(at))
        .with("x2", x(at))
        .with("y1", Integer.toString(from))
        .with("y2", Integer.toString(to))
        .as(kind);
  }

  private void marks(List<Html> drawn, int y) {
    drawn.add(
        Html.of("line")
            .with("x1", "0")
            .with("x2", "100%")
            .with("y1", Integer.toString(y))
            .with("y2", Integer.toString(y))
            .as("base"));
    double free = -100;
    for (int i = 0; i < events.size(); i++) {
      long at = events.get(i).at();
      double place = Math.max(100.0 * (at - first) / (last - first), free);
      free = place + NEAR;
      drawn.add(upright(at, AXIS + 4, y - 9, "drop"));
      String x = Bar.percent(Math.min(97, Math.max(3, place)));
      drawn.add(
          Html.of("circle")
              .with("cx", x)
              .with("cy", Integer.toString(y))
              .with("r", "9")
              .as("mark"));
      drawn.add(
          Html.of("text", Integer.toString(i + 1))
              .with("x", x)
              .with("y", Integer.toString(y + 4))
              .with("text-anchor", "middle")
              .as("number"));
    }
  }

  private String x(long at) {
    return Bar.percent(100.0 * (at - first) / (last - first));
  }

  private LocalDateTime local(long at) {
    return LocalDateTime.ofInstant(Instant.ofEpochSecond(at), calendar.zone());
  }
}
