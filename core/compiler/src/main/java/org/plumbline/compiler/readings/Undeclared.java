package org.plumbline.compiler.readings;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.compiler.diagnostic.Diagnostic;
import org.plumbline.compiler.diagnostic.DiagnosticKind;
import org.plumbline.compiler.diagnostic.Findings;
import org.plumbline.compiler.diagnostic.Fix;
import org.plumbline.compiler.diagnostic.SourceRange;

/**
 * Vague words that a document uses without saying how it takes them: one finding a word, however
 * often it is used.
 */
public final class Undeclared {
  private static final int MOST_RELATED = 5;

  private final Map<VagueWord, List<SourceRange>> places = new EnumMap<>(VagueWord.class);

  void met(VagueWord word, SourceRange at) {
    List<SourceRange> all = places.computeIfAbsent(word, w -> new ArrayList<>());
    if (!all.contains(at)) {
      all.add(at);
    }
  }

  /**
   * Reports each word at its first use.
   *
   * @param lastHeaderLine the line of the header after which a reading can be inserted; null if
   *     that is not known
   */
  public void report(@Nullable SourceRange lastHeaderLine, Findings findings) {
    places.forEach(
        (word, all) -> {
          List<Diagnostic.Related> related = new ArrayList<>();
          for (SourceRange other : all.subList(1, Math.min(all.size(), 1 + MOST_RELATED))) {
            related.add(new Diagnostic.Related(other, "\"" + word.phrase() + "\" again"));
          }
          findings.add(
              new Diagnostic(
                  DiagnosticKind.UNDECLARED_READING,
                  DiagnosticKind.UNDECLARED_READING.severity(),
                  all.get(0),
                  message(word, all.size()),
                  related,
                  fixes(word, lastHeaderLine)));
        });
  }

  private static String message(VagueWord word, int times) {
    return "the document does not say how it takes \""
        + word.phrase()
        + "\""
        + (times == 1 ? "" : " (" + times + " places)")
        + ". Until it does, the strictest meaning is taken: "
        + word.strictest()
        + ". Say `reading \""
        + word.phrase()
        + "\" taken as … because \"…\"` with one of: "
        + String.join(", ", word.meanings());
  }

  private static List<Fix> fixes(VagueWord word, @Nullable SourceRange lastHeaderLine) {
    if (lastHeaderLine == null) {
      return List.of();
    }
    SourceRange after =
        new SourceRange(
            lastHeaderLine.file(),
            lastHeaderLine.end(),
            0,
            lastHeaderLine.line(),
            lastHeaderLine.column());
    List<Fix> fixes = new ArrayList<>();
    List<String> meanings = new ArrayList<>(word.meanings());
    java.util.Collections.reverse(meanings);
    for (String meaning : meanings) {
      String complete = word.example(meaning);
      fixes.add(
          Fix.replace(
              "take \"" + word.phrase() + "\" as " + complete,
              after,
              "\n  reading \""
                  + word.phrase()
                  + "\" taken as "
                  + complete
                  + " because \"to be justified\""));
    }
    return fixes;
  }
}
