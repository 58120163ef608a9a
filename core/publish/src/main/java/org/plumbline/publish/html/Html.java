package org.plumbline.publish.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A piece of a page. Text becomes a piece only here, where it is escaped, so none gets onto the
 * page otherwise. What is written is HTML and well-formed XML at once.
 */
public final class Html {
  /** What stands within a line, and so is not put on one of its own. */
  private static final Set<String> INLINE =
      Set.of(
          "a", "span", "strong", "br", "code", "del", "ins", "em", "small", "b", "input", "output",
          "rect", "line", "circle", "path", "text", "time");

  private final String tag;
  private final String text;
  private final Map<String, String> attributes;
  private final List<Html> children;

  private Html(String tag, String text, Map<String, String> attributes, List<Html> children) {
    this.tag = tag;
    this.text = text;
    this.attributes = attributes;
    this.children = children;
  }

  /** Plain text. */
  public static Html text(String text) {
    return new Html("", text, Map.of(), List.of());
  }

  /** An element with these inside. */
  public static Html of(String tag, Html... children) {
    return of(tag, List.of(children));
  }

  /** An element with these inside. */
  public static Html of(String tag, List<Html> children) {
    return new Html(tag, "", Map.of(), List.copyOf(children));
  }

  /** An element with this text inside. */
  public static Html of(String tag, String text) {
    return of(tag, text(text));
  }

  /** An element for each of these, with it as its text. */
  public static List<Html> each(String tag, List<String> texts) {
    return texts.stream().map(text -> of(tag, text)).toList();
  }

  /** The same with an attribute more. */
  public Html with(String attribute, String value) {
    Map<String, String> more = new LinkedHashMap<>(attributes);
    more.put(attribute, value);
    return new Html(tag, text, more, children);
  }

  /** The same of that class, by which its looks are chosen. */
  public Html as(String classes) {
    return with("class", classes);
  }

  /** The same with more inside. */
  public Html and(List<Html> more) {
    List<Html> all = new ArrayList<>(children);
    all.addAll(more);
    return new Html(tag, text, attributes, List.copyOf(all));
  }

  /** As a whole page of which this is the outermost element. */
  public String page() {
    StringBuilder out = new StringBuilder("<!DOCTYPE html>\n");
    write(out);
    return out.append('\n').toString();
  }

  private void write(StringBuilder out) {
    if (tag.isEmpty()) {
      escape(text, out);
      return;
    }
    out.append('<').append(tag);
    attributes.forEach(
        (name, value) -> {
          out.append(' ').append(name).append("=\"");
          escape(value, out);
          out.append('"');
        });
    if (isVoid()) {
      out.append("/>");
      return;
    }
    out.append('>');
    boolean block = children.stream().anyMatch(Html::isBlock);
    for (Html child : children) {
      if (block) {
        out.append('\n');
      }
      child.write(out);
    }
    out.append(block ? "\n</" : "</").append(tag).append('>');
  }

  private boolean isVoid() {
    return List.of("meta", "br", "input", "rect", "line", "circle", "path").contains(tag);
  }

  private boolean isBlock() {
    return !tag.isEmpty() && !INLINE.contains(tag);
  }

  /** Escapes what means something in HTML; what no page may hold becomes a replacement mark. */
  private static void escape(String text, StringBuilder out) {
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.appendCodePoint(isAllowed(c) ? c : 0xFFFD);
              }
            });
  }

  private static boolean isAllowed(int c) {
    boolean control = Character.isISOControl(c) && c != '\n' && c != '\t';
    boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    boolean noCharacter = (c & 0xFFFE) == 0xFFFE;
    return !control && !surrogate && !noCharacter;
  }
}
