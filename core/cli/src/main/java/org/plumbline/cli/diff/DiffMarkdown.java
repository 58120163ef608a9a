package org.plumbline.cli.diff;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.analysis.behaviour.Behaviour;
import org.plumbline.analysis.behaviour.Effect;
import org.plumbline.analysis.behaviour.ShownCase;
import org.plumbline.analysis.comparison.Change;
import org.plumbline.analysis.comparison.Edition;
import org.plumbline.analysis.comparison.Subject;
import org.plumbline.analysis.impact.Impact;
import org.plumbline.cli.console.Engine;
import org.plumbline.cli.console.Markdown;
import org.plumbline.compiler.diagnostic.SourceRange;
import org.plumbline.services.versions.ComparedVersions;
import org.plumbline.services.versions.VersionWords;

/** What changed, as Markdown for the description of a pull request. */
final class DiffMarkdown {
  private final Comparison comparison;
  private final PrintStream out;

  DiffMarkdown(Comparison comparison, PrintStream out) {
    this.comparison = comparison;
    this.out = out;
  }

  void print() {
    for (ComparedDocument document : comparison.documents()) {
      document(document);
    }
    alone(comparison.removed(), "gone");
    alone(comparison.added(), "new");
    out.println("<sub>plumbline " + Engine.version() + "</sub>");
  }

  private void alone(List<Edition> editions, String what) {
    for (Edition edition : editions) {
      out.println("## " + Markdown.text(edition.document().kernel().title()));
      out.println();
      out.println("The document is " + what + ".");
      out.println();
    }
  }

  private void document(ComparedDocument document) {
    out.println("## " + Markdown.text(document.after().document().kernel().title()));
    out.println();
    out.println(
        "From version "
            + version(document.before(), comparison.before())
            + " to version "
            + version(document.after(), comparison.after())
            + ": "
            + VersionWords.count(document.versions())
            + ".");
    out.println();
    for (ComparedVersions.Effect kind : ComparedVersions.Effect.values()) {
      chapter(kind, document);
    }
    if (!document.differences().ambiguities().isEmpty()) {
      out.println("### Which is which is not certain");
      out.println();
      document
          .differences()
          .ambiguities()
          .forEach(one -> out.println("- " + Markdown.text(one.sentence())));
      out.println();
    }
    impact(document);
  }

  private void impact(ComparedDocument document) {
    Impact impact = document.impact();
    CaseReplay.Cases cases = comparison.cases();
    if (impact == null || cases == null) {
      return;
    }
    out.println("### " + Markdown.text(ImpactWords.heading(cases)));
    out.println();
    out.println(Markdown.text(ImpactWords.count(impact)) + ".");
    out.println();
    impact
        .standards()
        .forEach(
            (standard, ways) -> {
              String changes = ImpactWords.changes(standard, document);
              out.println("- **" + Markdown.text(standard) + "** " + Markdown.text(changes));
              ImpactWords.ways(ways).forEach(line -> out.println("  - " + Markdown.text(line)));
            });
    out.println();
  }

  private static String version(Edition edition, Versions side) {
    return Markdown.text(edition.document().kernel().version())
        + " (`"
        + side.shown(edition.document().file()).replace('`', '\'')
        + "`)";
  }

  private void chapter(ComparedVersions.Effect effect, ComparedDocument document) {
    Map<Subject, List<Change>> changes = document.chapter(effect);
    if (changes.isEmpty()) {
      return;
    }
    out.println("### " + VersionWords.heading(effect));
    out.println();
    changes.forEach(
        (subject, some) -> {
          String title = VersionWords.title(subject);
          out.println(
              "- **"
                  + Markdown.text(VersionWords.heading(subject))
                  + "**"
                  + (title.isEmpty() ? "" : " " + Markdown.text(title))
                  + place(subject));
          some.forEach(
              change -> out.println("  - " + Markdown.text(VersionWords.sentence(change))));
          if (effect == ComparedVersions.Effect.BEHAVIOUR) {
            behaviour(document.behaviour(subject));
          }
        });
    out.println();
  }

  private void behaviour(@Nullable Behaviour behaviour) {
    for (Effect effect : VersionWords.effects(behaviour)) {
      out.println("  - *" + Markdown.text(VersionWords.effect(effect)) + "*");
      for (ShownCase shown : effect.shown()) {
        out.println("    - " + Markdown.text(VersionWords.shown(shown)));
      }
    }
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
}
