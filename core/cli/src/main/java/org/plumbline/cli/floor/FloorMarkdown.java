package org.plumbline.cli.floor;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.analysis.behaviour.Effect;
import org.plumbline.analysis.floor.Standing;
import org.plumbline.analysis.relation.PlacedRule;
import org.plumbline.cli.console.Markdown;
import org.plumbline.runtime.verdict.Verdict;

/** How local documents stand to a baseline, for a pull request. */
final class FloorMarkdown {
  private final PrintStream out;
  private final boolean all;

  FloorMarkdown(PrintStream out, boolean all) {
    this.out = out;
    this.all = all;
  }

  void show(List<Standing> standings) {
    out.println("## Against the baseline");
    out.println();
    out.println(FloorWords.sum(standings) + ".");
    out.println();
    chapter(Standing.Kind.BELOW, "Below the baseline", standings);
    chapter(Standing.Kind.UNDECIDED, "Cannot be told", standings);
    chapter(Standing.Kind.SILENT, "No local clause speaks of it", standings);
    if (all) {
      chapter(Standing.Kind.KEPT, "Kept", standings);
    }
  }

  private void chapter(Standing.Kind kind, String heading, List<Standing> standings) {
    List<Standing> some = standings.stream().filter(s -> s.kind() == kind).toList();
    if (some.isEmpty()) {
      return;
    }
    out.println("### " + heading);
    out.println();
    some.forEach(this::standing);
    out.println();
  }

  private void standing(Standing standing) {
    PlacedRule local = standing.local();
    out.println("- " + Markdown.text(FloorWords.clause(standing.asked())));
    if (local != null) {
      out.println("  - here: " + Markdown.text(FloorWords.clause(local)));
    }
    for (Effect effect : standing.effects()) {
      List<String> lines = new ArrayList<>(List.of(FloorWords.respect(effect)));
      effect.shown().stream()
          .filter(s -> s.before() == Verdict.BREACHED)
          .forEach(s -> lines.add(FloorWords.shown(s)));
      lines.forEach(line -> out.println("  - " + Markdown.text(line)));
    }
  }
}
