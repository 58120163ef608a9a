package org.plumbline.publish.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A page that needs nothing else: its styles are in it, nothing is fetched, and all of it can be
 * read without its script, which only hides what is not asked for. All pages share one design.
 */
public final class Sheet {
  private final List<Html> body = new ArrayList<>();
  private final String title;
  private boolean scripted;

  /** With that title, which a browser shows on its tab. */
  public Sheet(String title) {
    this.title = title;
  }

  /** Puts more at its end. */
  public Sheet add(Html piece) {
    body.add(piece);
    return this;
  }

  /** Lets its form of filters work. */
  public Sheet withFilters() {
    scripted = true;
    return this;
  }

  /**
   * A form by which the page is narrowed to some kinds, or to what has some words in it. What it
   * narrows says its kind by {@code data-kind}.
   *
   * @param kinds by their names in the page, what they are
   */
  public static Html filters(Map<String, String> kinds) {
    List<Html> boxes = new ArrayList<>(List.of(Html.of("legend", "Show")));
    kinds.forEach(
        (kind, words) ->
            boxes.add(
                Html.of(
                    "label",
                    Html.of("input")
                        .with("type", "checkbox")
                        .with("value", kind)
                        .with("checked", "checked"),
                    Html.text(words))));
    Html find =
        Html.of(
                "div",
                Html.of("label", "Only with the words").with("for", "find"),
                Html.of("input").with("type", "search").with("id", "find"),
                Html.of("output").with("aria-live", "polite"))
            .as("find");
    return Html.of("form", Html.of("fieldset", boxes), find)
        .as("filters")
        .with("aria-label", "Filters")
        .with("hidden", "hidden");
  }

  /** The styles that all pages have. */
  public static String design() {
    return resource("design.css");
  }

  /** The whole page, in UTF-8. */
  public String page() {
    List<Html> all = new ArrayList<>();
    all.add(Html.of("a", "To the content").as("skip").with("href", "#content"));
    all.addAll(body);
    if (scripted) {
      all.add(Html.of("script", resource("filters.js")));
    }
    return Html.of("html", head(title, design() + resource("sheet.css")), Html.of("body", all))
        .with("lang", "en-GB")
        .with("xmlns", "http://www.w3.org/1999/xhtml")
        .page();
  }

  /** What a page says of itself, with its styles. */
  public static Html head(String title, String style) {
    return Html.of(
        "head",
        Html.of("meta").with("charset", "utf-8"),
        Html.of("meta")
            .with("name", "viewport")
            .with("content", "width=device-width, initial-scale=1"),
        Html.of("title", title),
        Html.of("style", style));
  }

  /** A table of which each column has a head. */
  public static Html table(String caption, List<String> heads, List<Html> rows) {
    Html head =
        Html.of("tr", heads.stream().map(h -> Html.of("th", h).with("scope", "col")).toList());
    return Html.of(
        "table", Html.of("caption", caption), Html.of("thead", head), Html.of("tbody", rows));
  }

  /** A row of facts about the page: a label, and what there is to say. */
  public static Html fact(String label, String said) {
    return Html.of("div", Html.of("dt", label), Html.of("dd", said));
  }

  /** The first cell of a row, by which the row is known. */
  public static Html rowHead(Html... inside) {
    return Html.of("th", inside).with("scope", "row");
  }

  /** A number that stands out, and what it counts. */
  public static Html figure(String kind, String number, String counted) {
    return Html.of("li", Html.of("strong", number), Html.of("span", counted)).as(kind);
  }

  /** A link within the page. */
  public static Html link(String anchor, String text) {
    return Html.of("a", text).with("href", "#" + anchor);
  }

  /** A name within a page for what may have any name. */
  public static String anchor(String kind, String name) {
    StringBuilder anchor = new StringBuilder(kind);
    anchor.append('-');
    name.codePoints()
        .forEach(
            c -> {
              if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')) {
                anchor.appendCodePoint(c);
              } else {
                anchor.append('_').append(Integer.toHexString(c));
              }
            });
    return anchor.toString();
  }

  private static String resource(String name) {
    try (InputStream in = Sheet.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing from the class path");
      }
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException broken) {
      throw new IllegalStateException(name + " cannot be read", broken);
    }
  }
}
