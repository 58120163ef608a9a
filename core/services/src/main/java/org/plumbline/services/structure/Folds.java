package org.plumbline.services.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.plumbline.compiler.syntax.ParsedFile;
import org.plumbline.compiler.syntax.SourceText;

/** What can be folded away: blocks, chapters, examples, and comments of several lines. */
public final class Folds {
  private Folds() {}

  /**
   * Lines of which only the first stays in sight.
   *
   * @param from the line that stays, from 1
   * @param to the last that goes, inclusive
   * @param comment whether they are comments
   */
  public record Fold(int from, int to, boolean comment) {}

  /** The folds of a text, from top to bottom. */
  public static List<Fold> of(ParsedFile file) {
    List<Fold> folds = new ArrayList<>();
    blocks(Outline.of(file), file.source(), folds);
    comments(file.source(), folds);
    folds.sort(
        Comparator.comparingInt(Fold::from).thenComparing(Fold::to, Comparator.reverseOrder()));
    return folds;
  }

  private static void blocks(List<OutlineNode> nodes, SourceText source, List<Fold> folds) {
    for (OutlineNode node : nodes) {
      int last = source.line(Math.max(node.range().offset(), node.range().end() - 1));
      if (last > node.range().line()) {
        folds.add(new Fold(node.range().line(), last, false));
      }
      blocks(node.children(), source, folds);
    }
  }

  private static void comments(SourceText source, List<Fold> folds) {
    String[] lines = source.text().split("\r\n|\r|\n", -1);
    int from = 0;
    for (int line = 1; line <= lines.length + 1; line++) {
      boolean comment = line <= lines.length && lines[line - 1].stripLeading().startsWith("#");
      if (comment && from == 0) {
        from = line;
      } else if (!comment && from != 0) {
        if (line - 1 > from) {
          folds.add(new Fold(from, line - 1, true));
        }
        from = 0;
      }
    }
  }
}
