package org.plumbline.services.repair;

import java.util.List;
import org.plumbline.compiler.diagnostic.Fix.Edit;
import org.plumbline.compiler.layout.Formatter;
import org.plumbline.compiler.syntax.ParsedFile;

/** The layout as changes to a text. */
public final class Layout {
  private Layout() {}

  /**
   * What the formatter changes: at most one stretch, from the first character that differs to the
   * last. Nothing for a text with errors in syntax, which is left alone.
   */
  public static List<Edit> of(ParsedFile file) {
    String laidOut = Formatter.format(file).text();
    String text = file.source().text();
    if (laidOut == null || laidOut.equals(text)) {
      return List.of();
    }
    String wanted = text.contains("\r\n") ? laidOut.replace("\n", "\r\n") : laidOut;
    int start = 0;
    int shorter = Math.min(text.length(), wanted.length());
    while (start < shorter && text.charAt(start) == wanted.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < shorter - start
        && text.charAt(text.length() - 1 - end) == wanted.charAt(wanted.length() - 1 - end)) {
      end++;
    }
    if (start == text.length() && text.length() == wanted.length()) {
      return List.of();
    }
    return List.of(
        new Edit(
            file.source().range(start, text.length() - end),
            wanted.substring(start, wanted.length() - end)));
  }
}
