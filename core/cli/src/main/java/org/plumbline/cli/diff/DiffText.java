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
import org.plumbline.cli.console.Ink;
import org.plumbline.cli.console.Paragraphs;
import org.plumbline.cli.console.Visible;
import org.plumbline.services.versions.ComparedVersions;
import org.plumbline.services.versions.VersionWords;

/** What changed, for a person at a terminal. */
final class DiffText {
  private final Comparison comparison;
  private final Ink ink;
  private final int width;
  private final PrintStream out;

  DiffText(Comparison comparison, Ink ink, int width, PrintStream out) {
    this.comparison = comparison;
    this.ink = ink;
    this.width = width;
    this.out = out;
  }

  void print() {
    boolean first = true;
    for (ComparedDocument document : comparison.documents()) {
      if (!first) {
        out.println();
      }
      document(document);
      first = false;
    }
    alone(comparison.removed(), "gone", comparison.before());
    alone(comparison.added(), "new", comparison.after());
  }

  private void alone(List<Edition> editions, String what, Versions side) {
    for (Edition edition : editions) {
      out.println();
      out.println(
          ink.strong(Visible.text(edition.document().kernel().title()))
              + ": the document is "
              + what
              + " ("
              + side.shown(edition.document().file())
              + ")");
    }
  }

  private void document(ComparedDocument document) {
    out.println(ink.strong(Visible.text(document.after().document().kernel().title())));
    version("  from  ", document.before(), comparison.before());
    version("  to    ", document.after(), comparison.after());
    out.println("  by    plumbline " + Engine.version());
    for (ComparedVersions.Effect kind : ComparedVersions.Effect.values()) {
      chapter(kind, document);
    }
    if (!document.differences().ambiguities().isEmpty()) {
      out.println();
      out.println(ink.warning("Which is which is not certain"));
      document
          .differences()
          .ambiguities()
          .forEach(one -> out.println(Paragraphs.indented(2, one.sentence(), width)));
    }
    out.println();
    out.println(VersionWords.count(document.versions()));
    impact(document);
  }

  private void impact(ComparedDocument document) {
    Impact impact = document.impact();
    CaseReplay.Cases cases = comparison.cases();
    if (impact == null || cases == null) {
      return;
    }
    out.println();
    out.println(ink.strong(ImpactWords.heading(cases)));
    impact
        .standards()
        .forEach(
            (standard, ways) -> {
              String changes = ImpactWords.changes(standard, document);
              out.println(Paragraphs.hanging("  ", standard + "  " + changes, width));
              for (String line : ImpactWords.ways(ways)) {
                out.println(Paragraphs.hanging("    - ", line, width));
              }
            });
    out.println(Paragraphs.indented(2, ImpactWords.count(impact), width));
  }

  private void version(String label, Edition edition, Versions side) {
    out.println(
        label
            + "version "
            + Visible.text(edition.document().kernel().version())
            + ", "
            + side.shown(edition.document().file()));
  }

  private void chapter(ComparedVersions.Effect effect, ComparedDocument document) {
    Map<Subject, List<Change>> changes = document.chapter(effect);
    if (changes.isEmpty()) {
      return;
    }
    out.println();
    out.println(ink.strong(VersionWords.heading(effect)));
    changes.forEach(
        (subject, some) -> {
          String name = VersionWords.heading(subject);
          String title = VersionWords.title(subject);
          out.println(
              Paragraphs.hanging("  ", title.isEmpty() ? name : name + "  " + title, width));
          for (Change change : some) {
            out.println(Paragraphs.hanging("    - ", VersionWords.sentence(change), width));
          }
          if (effect == ComparedVersions.Effect.BEHAVIOUR) {
            behaviour(document.behaviour(subject));
          }
        });
  }

  private void behaviour(@Nullable Behaviour behaviour) {
    for (Effect effect : VersionWords.effects(behaviour)) {
      out.println(Paragraphs.hanging("    = ", VersionWords.effect(effect), width));
      for (ShownCase shown : effect.shown()) {
        out.println(Paragraphs.hanging("      ", VersionWords.shown(shown), width));
      }
    }
  }
}
