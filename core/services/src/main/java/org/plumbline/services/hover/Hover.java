package org.plumbline.services.hover;

import java.util.List;
import org.plumbline.compiler.diagnostic.SourceRange;

/**
 * What there is to say of a place.
 *
 * @param at what it is about
 * @param heading one line
 * @param parts what follows, each with a label that may be empty
 */
public record Hover(SourceRange at, String heading, List<Part> parts) {
  public Hover {
    parts = List.copyOf(parts);
  }

  /** One thing to say. */
  public record Part(String label, String text) {}

  /** All of it without any mark-up. */
  public String plainText() {
    StringBuilder text = new StringBuilder(heading);
    for (Part part : parts) {
      text.append('\n');
      if (!part.label().isEmpty()) {
        text.append(part.label()).append(": ");
      }
      text.append(part.text());
    }
    return text.toString();
  }

  /** All of it as Markdown. */
  public String markdown() {
    StringBuilder text = new StringBuilder("**" + escaped(heading) + "**");
    for (Part part : parts) {
      text.append("\n\n");
      if (!part.label().isEmpty()) {
        text.append("*").append(escaped(part.label())).append("*: ");
      }
      text.append(escaped(part.text()));
    }
    return text.toString();
  }

  /** All of it as HTML of the plainest kind, as editors show it in a small window. */
  public String html() {
    StringBuilder text = new StringBuilder("<b>" + html(heading) + "</b><br>");
    for (Part part : parts) {
      if (!part.label().isEmpty()) {
        text.append("<b>").append(html(part.label())).append(":</b> ");
      }
      text.append(html(part.text())).append("<br>");
    }
    return text.toString();
  }

  private static String html(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static String escaped(String text) {
    return text.replaceAll("([\\\\`*_\\[\\]<>#])", "\\\\$1");
  }
}
