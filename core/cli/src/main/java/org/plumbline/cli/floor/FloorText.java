package org.plumbline.cli.floor;

import java.io.PrintStream;
import java.util.List;
import org.plumbline.analysis.behaviour.Course;
import org.plumbline.analysis.behaviour.Effect;
import org.plumbline.analysis.behaviour.ShownCase;
import org.plumbline.analysis.floor.Standing;
import org.plumbline.analysis.relation.PlacedRule;
import org.plumbline.analysis.witness.ExampleLine;
import org.plumbline.cli.console.Ink;
import org.plumbline.cli.console.Paragraphs;
import org.plumbline.runtime.calendar.SpokenDate;
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
    out.println(
        "clauses of the baseline: %d; kept: %d; below it: %d; not told: %d; no local clause: %d"
            .formatted(
                standings.size(),
                count(Standing.Kind.KEPT, standings),
                count(Standing.Kind.BELOW, standings),
                count(Standing.Kind.UNDECIDED, standings),
                count(Standing.Kind.SILENT, standings)));
  }

  private static long count(Standing.Kind kind, List<Standing> standings) {
    return standings.stream().filter(s -> s.kind() == kind).count();
  }

  private void chapter(Standing.Kind kind, String heading, List<Standing> standings) {
    if (count(kind, standings) == 0) {
      return;
    }
    out.println(heading);
    standings.stream().filter(s -> s.kind() == kind).forEach(this::standing);
    out.println();
  }

  private void standing(Standing standing) {
    PlacedRule local = standing.local();
    out.println(Paragraphs.hanging("  ", clause(standing.asked()), width));
    if (local != null) {
      out.println(Paragraphs.hanging("    here: ", clause(local), width));
    }
    for (Effect effect : standing.effects()) {
      out.println(Paragraphs.hanging("    - ", respect(effect), width));
      effect.shown().stream()
          .filter(s -> s.before() == Verdict.BREACHED)
          .forEach(s -> out.println(Paragraphs.hanging("      ", shown(s), width)));
    }
  }

  private static String clause(PlacedRule rule) {
    return rule.rule().id().document()
        + " "
        + rule.rule().id().citation()
        + " “"
        + rule.rule().title()
        + "”";
  }

  private static String respect(Effect effect) {
    String how =
        switch (effect.course()) {
          case LOOSENED -> "it asks for less";
          case DATE_DEPENDENT -> "on some dates it asks for less";
          case INCOMPARABLE -> "in some cases it asks for less";
          case UNDECIDED -> "it cannot be told";
          case EQUIVALENT, TIGHTENED -> "it asks for no less";
        };
    String why = effect.reason().isEmpty() ? "" : ": " + effect.reason();
    boolean isShown = effect.shown().stream().anyMatch(s -> s.before() == Verdict.BREACHED);
    String unshown =
        isShown || effect.course() == Course.UNDECIDED ? "" : " (no case found that shows it)";
    return effect.respect().words() + ": " + how + share(effect) + why + unshown;
  }

  private static String share(Effect effect) {
    Effect.Days days = effect.days();
    return days == null || days.looser() == days.compared()
        ? ""
        : ", on %d of %d days".formatted(days.looser(), days.compared());
  }

  private static String shown(ShownCase shown) {
    return ExampleLine.of(shown.history(), shown.rule())
        + (shown.lacking().isEmpty() ? "" : ", without " + String.join(", ", shown.lacking()))
        + " -> "
        + shown.before().words()
        + " by the baseline, "
        + (shown.after() == Verdict.NOT_APPLICABLE ? "not asked" : shown.after().words())
        + " here (as of "
        + SpokenDate.day(shown.asOfDay())
        + ")";
  }
}
