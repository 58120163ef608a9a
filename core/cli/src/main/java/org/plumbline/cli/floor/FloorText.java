package org.plumbline.cli.floor;

import java.io.PrintStream;
import java.util.List;
import org.plumbline.analysis.behaviour.Effect;
import org.plumbline.analysis.floor.Standing;
import org.plumbline.analysis.relation.PlacedRule;
import org.plumbline.cli.console.Ink;
import org.plumbline.cli.console.Paragraphs;
import org.plumbline.runtime.verdict.Verdict;

/** How local documents stand to a baseline, as text for people. */
final class FloorText {
  private final PrintStream out;
  private final Ink ink;
  private final int width;
  private final boolean all;

  FloorText(PrintStream out, Ink ink, int width, boolean all) {
    this.out = out;
    this.ink = ink;
    this.width = width;
    this.all = all;
  }

  void show(List<Standing> standings) {
    chapter(Standing.Kind.BELOW, ink.bad("Below the baseline"), standings);
    chapter(Standing.Kind.UNDECIDED, ink.warning("Cannot be told"), standings);
    chapter(Standing.Kind.SILENT, ink.strong("No local clause speaks of it"), standings);
    if (all) {
      chapter(Standing.Kind.KEPT, ink.strong("Kept"), standings);
    }
    out.println(FloorWords.sum(standings));
  }

  private void chapter(Standing.Kind kind, String heading, List<Standing> standings) {
    if (standings.stream().noneMatch(s -> s.kind() == kind)) {
      return;
    }
    out.println(heading);
    standings.stream().filter(s -> s.kind() == kind).forEach(this::standing);
    out.println();
  }

  private void standing(Standing standing) {
    PlacedRule local = standing.local();
    out.println(Paragraphs.hanging("  ", FloorWords.clause(standing.asked()), width));
    if (local != null) {
      out.println(Paragraphs.hanging("    here: ", FloorWords.clause(local), width));
    }
    for (Effect effect : standing.effects()) {
      out.println(Paragraphs.hanging("    - ", FloorWords.respect(effect), width));
      effect.shown().stream()
          .filter(s -> s.before() == Verdict.BREACHED)
          .forEach(s -> out.println(Paragraphs.hanging("      ", FloorWords.shown(s), width)));
    }
  }
}
