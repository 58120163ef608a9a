package org.plumbline.publish.html;

import java.util.ArrayList;
import java.util.List;

/**
 * A case drawn on a line of days: what happened, numbered; above it, for each of those who judge
 * it, when it was to be done and what they say. Weekends and holidays are shaded. All that the
 * drawing shows is also said in words.
 */
public final class Timeline {
  private static final int AXIS = 20;
  private static final int ROW = 38;
  private static final double NEAR = 4.5;

  private final DrawnCase drawn;
  private final TimeScale scale;
  private final List<Html> parts = new ArrayList<>();

  private Timeline(DrawnCase drawn) {
    this.drawn = drawn;
    this.scale = new TimeScale(drawn);
  }

  /** A drawing, in the local time of the case's calendar. */
  public static Html of(DrawnCase drawn) {
    return new Timeline(drawn).html();
  }

  private Html html() {
    int rows = drawn.windows().size();
    int height = AXIS + rows * ROW + 34;
    shade(height);
    ticks();
    marks(AXIS + rows * ROW + 16);
    for (int i = 0; i < rows; i++) {
      window(drawn.windows().get(i), AXIS + i * ROW);
    }
    Html svg =
        Html.of("svg", parts)
            .with("height", Integer.toString(height))
            .with("role", "img")
            .with("aria-label", drawn.words());
    List<Html> legend = new ArrayList<>();
    for (DrawnCase.Event event : drawn.events()) {
      legend.add(
          Html.of(
              "li", Html.of("span", drawn.when(event)).as("when"), Html.text(" " + event.words())));
    }
    return Html.of("figure", svg, Html.of("ol", legend)).as("timeline");
  }

  private void shade(int height) {
    for (TimeScale.Stretch off : scale.daysOff()) {
      parts.add(
          Html.of("rect")
              .with("x", x(off.from()))
              .with("y", Integer.toString(AXIS))
              .with("width", Bar.percent(scale.share(off.to() - off.from())))
              .with("height", Integer.toString(height - AXIS))
              .as("off"));
    }
  }

  private void ticks() {
    for (TimeScale.Tick tick : scale.ticks()) {
      double place = scale.percent(tick.at());
      String anchor = place < 4 ? "start" : place > 96 ? "end" : "middle";
      parts.add(
          Html.of("text", tick.label())
              .with("x", Bar.percent(place))
              .with("y", "12")
              .with("text-anchor", anchor)
              .as("tick"));
    }
  }

  private void window(DrawnCase.Window window, int y) {
    Long from = window.from();
    Long by = window.by();
    parts.add(
        Html.of("text", drawn.said(window))
            .with("x", "0")
            .with("y", Integer.toString(y + 14))
            .as("said say-" + window.kind()));
    if (from == null) {
      return;
    }
    long begin = Math.max(scale.first(), from);
    long end = by == null ? scale.last() : Math.min(scale.last(), Math.max(by, begin + 1));
    parts.add(
        Html.of("rect")
            .with("x", x(begin))
            .with("y", Integer.toString(y + 20))
            .with("width", Bar.percent(Math.max(0.4, scale.share(end - begin))))
            .with("height", "9")
            .as(
                (by == null || from < scale.first() ? "open " : "")
                    + "window win-"
                    + window.kind()));
    if (by != null && by <= scale.last()) {
      parts.add(upright(by, y + 17, y + 32, "due say-" + window.kind()));
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

  private void marks(int y) {
    parts.add(
        Html.of("line")
            .with("x1", "0")
            .with("x2", "100%")
            .with("y1", Integer.toString(y))
            .with("y2", Integer.toString(y))
            .as("base"));
    double free = -100;
    for (int i = 0; i < drawn.events().size(); i++) {
      long at = drawn.events().get(i).at();
      double place = Math.max(scale.percent(at), free);
      free = place + NEAR;
      parts.add(upright(at, AXIS + 4, y - 9, "drop"));
      String x = Bar.percent(Math.min(97, Math.max(3, place)));
      parts.add(
          Html.of("circle")
              .with("cx", x)
              .with("cy", Integer.toString(y))
              .with("r", "9")
              .as("mark"));
      parts.add(
          Html.of("text", Integer.toString(i + 1))
              .with("x", x)
              .with("y", Integer.toString(y + 4))
              .with("text-anchor", "middle")
              .as("number"));
    }
  }

  private String x(long at) {
    return Bar.percent(scale.percent(at));
  }
}
