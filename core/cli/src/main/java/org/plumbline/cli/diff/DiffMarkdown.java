package org.plumbline.cli.diff;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.analysis.comparison.Change;
import org.plumbline.analysis.comparison.Differences;
import org.plumbline.analysis.comparison.Edition;
import org.plumbline.analysis.comparison.Subject;
import org.plumbline.analysis.comparison.facts.Weight;
import org.plumbline.cli.console.Engine;
import org.plumbline.cli.console.Visible;
import org.plumbline.compiler.diagnostic.SourceRange;

/** What changed, as Markdown for the description of a pull request. */
final class DiffMarkdown {
  private final Comparison comparison;
  private final PrintStream out;

  DiffMarkdown(Comparison comparison, PrintStream out) {
    this.comparison = comparison;
    this.out = out;
  }

  void print() {
    for (Differences document : comparison.documents()) {
      document(document);
    }
    alone(comparison.removed(), "gone");
    alone(comparison.added(), "new");
    out.println("<sub>plumbline " + Engine.version() + "</sub>");
  }

  private void alone(List<Edition> editions, String what) {
    for (Edition edition : editions) {
      out.println("## " + text(edition.document().kernel().title()));
      out.println();
      out.println("The document is " + what + ".");
      out.println();
    }
  }

  private void document(Differences document) {
    out.println("## " + text(document.after().document().kernel().title()));
    out.println();
    out.println(
        "From version "
            + version(document.before(), comparison.before())
            + " to version "
            + version(document.after(), comparison.after())
            + ": "
            + Chapters.count(document)
            + ".");
    out.println();
    chapter(Chapters.MEANING, Chapters.of(document, Weight.MEANING));
    chapter(Chapters.WORDING, Chapters.of(document, Weight.WORDING));
    if (!document.ambiguities().isEmpty()) {
      out.println("### Which is which is not certain");
      out.println();
      document.ambiguities().forEach(one -> out.println("- " + text(one.sentence())));
      out.println();
    }
  }

  private static String version(Edition edition, Versions side) {
    return text(edition.document().kernel().version())
        + " (`"
        + side.shown(edition.document().file()).replace('`', '\'')
        + "`)";
  }

  private void chapter(String heading, Map<Subject, List<Change>> changes) {
    if (changes.isEmpty()) {
      return;
    }
    out.println("### " + heading);
    out.println();
    changes.forEach(
        (subject, some) -> {
          String title = Chapters.title(subject);
          out.println(
              "- **"
                  + text(Chapters.heading(subject))
                  + "**"
                  + (title.isEmpty() ? "" : " " + text(title))
                  + place(subject));
          some.forEach(change -> out.println("  - " + text(Chapters.sentence(change))));
        });
    out.println();
  }

  /** Where it stands: in the newer version or, if it is gone, in the older. */
  private String place(Subject subject) {
    Subject.@Nullable Side after = subject.after();
    SourceRange at = subject.latest().at();
    if (at == null || subject.kind() == Subject.Kind.DOCUMENT) {
      return "";
    }
    Versions side = after == null ? comparison.before() : comparison.after();
    return " (`" + side.shown(at.file()).replace('`', '\'') + ":" + at.line() + "`)";
  }

  /** Text of somebody else's in which nothing means anything to Markdown. */
  private static String text(String text) {
    return Visible.text(text).replace("\n", " ").replaceAll("([\\\\`*_\\[\\]<>#|~])", "\\\\$1");
  }
}
