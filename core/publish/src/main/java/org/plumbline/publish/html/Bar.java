package org.plumbline.publish.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A bar in parts, each as long as its number. What it shows is said in words beside it. */
public final class Bar {
  private Bar() {}

  /**
   * A part of a bar.
   *
   * @param kind by which its colour is chosen
   * @param number how long it is
   */
  public record Part(String kind, long number) {}

  /**
   * A bar as long as all of its parts together, in a place as long as the whole.
   *
   * @param words what it shows, for those who cannot see it
   * @param whole the number that is as long as the place
   */
  public static Html of(String words, List<Part> parts, long whole) {
    List<Html> rects = new ArrayList<>();
    double at = 0;
    for (Part part : parts) {
      if (part.number() > 0) {
        double width = 100.0 * part.number() / Math.max(1, whole);
        rects.add(
            Html.of("rect")
                .with("x", percent(at))
                .with("width", percent(width))
                .with("height", "100%")
                .as("fill-" + part.kind()));
        at += width;
      }
    }
    return Html.of("svg", rects).as("bar").with("role", "img").with("aria-label", words);
  }

  static String percent(double of) {
    return String.format(Locale.ROOT, "%.2f", of).replaceFirst("\\.?0+$", "") + "%";
  }
}
