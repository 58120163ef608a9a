package org.plumbline.compiler.files;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.plumbline.compiler.diagnostic.Diagnostic;
import org.plumbline.compiler.diagnostic.DiagnosticKind;
import org.plumbline.compiler.diagnostic.SourceRange;
import org.plumbline.compiler.syntax.SourceText;

/**
 * Characters that nobody sees, and that do something to the screen or the page on which a text is
 * shown: control characters, and those that turn the direction of writing.
 */
final class InvisibleCharacters {
  /** More would not be read. */
  private static final int MOST = 20;

  private InvisibleCharacters() {}

  /**
   * A finding for the first on each line.
   *
   * @param known findings of the same text; a line that has one is passed over
   */
  static List<Diagnostic> in(SourceText source, List<Diagnostic> known) {
    Set<Integer> lines = new HashSet<>();
    known.forEach(one -> lines.add(one.at().line()));
    List<Diagnostic> found = new ArrayList<>();
    String text = source.text();
    for (int i = 0; i < text.length() && found.size() < MOST; i++) {
      char c = text.charAt(i);
      if (isInvisible(c)) {
        SourceRange at = source.range(i, i + 1);
        if (lines.add(at.line())) {
          found.add(
              Diagnostic.of(
                  DiagnosticKind.INVISIBLE_CHARACTER,
                  at,
                  "an invisible character, U+%04X, stands here; delete it".formatted((int) c)));
        }
      }
    }
    return found;
  }

  private static boolean isInvisible(char c) {
    boolean layout = c == '\n' || c == '\r' || c == '\t' || c == '\f';
    boolean turns = (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
    return turns || (Character.isISOControl(c) && !layout);
  }
}
