package org.plumbline.eclipse.conflict;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.analysis.told.ToldFinding;
import org.plumbline.compiler.diagnostic.SourceRange;
import org.plumbline.publish.html.DrawnCase;

/** A line of the conflicts view, with those below it. */
public sealed interface Line {
  /** What it says. */
  String text();

  /** The lines below it. */
  default List<Line> below() {
    return List.of();
  }

  /** Where it leads; null if nowhere. */
  default @Nullable SourceRange at() {
    return null;
  }

  /** The finding that it is, or belongs to; null if none. */
  default @Nullable ToldFinding finding() {
    return null;
  }

  /** Something to know before the findings, such as a document that is left out. */
  record Remark(String text) implements Line {}

  /** What findings are about. */
  record Matter(String text, List<Line> below) implements Line {
    /** Copies the list. */
    public Matter {
      below = List.copyOf(below);
    }
  }

  /** A finding. */
  record Found(ToldFinding finding, List<Line> below) implements Line {
    /** Copies the list. */
    public Found {
      below = List.copyOf(below);
    }

    @Override
    public String text() {
      return finding.kind().code() + "  " + finding.kind().title() + "  " + clauses();
    }

    private String clauses() {
      return String.join(
          " · ",
          finding.clauses().stream()
              .map(one -> (one.document() + " " + one.citation()).strip())
              .toList());
    }

    @Override
    public @Nullable SourceRange at() {
      return below.stream().filter(Clause.class::isInstance).findFirst().map(Line::at).orElse(null);
    }
  }

  /**
   * One of its clauses.
   *
   * @param index among the clauses of the finding, from 0
   */
  record Clause(ToldFinding finding, int index, String text, @Nullable SourceRange at)
      implements Line {}

  /**
   * A case that shows it.
   *
   * @param number of the case among those that can become examples, from 1; 0 if it cannot
   */
  record Case(ToldFinding finding, String text, int number, DrawnCase drawn) implements Line {}
}
