package org.plumbline.cli.floor;

import java.util.List;
import org.plumbline.analysis.behaviour.Course;
import org.plumbline.analysis.behaviour.Effect;
import org.plumbline.analysis.behaviour.ShownCase;
import org.plumbline.analysis.floor.Standing;
import org.plumbline.analysis.relation.PlacedRule;
import org.plumbline.analysis.witness.ExampleLine;
import org.plumbline.runtime.calendar.SpokenDate;
import org.plumbline.runtime.verdict.Verdict;

/** The words of how local documents stand to a baseline. */
final class FloorWords {
  private FloorWords() {}

  /** How many stand how. */
  static String sum(List<Standing> standings) {
    return "clauses of the baseline: %d; kept: %d; below it: %d; not told: %d; no local clause: %d"
        .formatted(
            standings.size(),
            count(Standing.Kind.KEPT, standings),
            count(Standing.Kind.BELOW, standings),
            count(Standing.Kind.UNDECIDED, standings),
            count(Standing.Kind.SILENT, standings));
  }

  private static long count(Standing.Kind kind, List<Standing> standings) {
    return standings.stream().filter(s -> s.kind() == kind).count();
  }

  static String clause(PlacedRule rule) {
    return rule.rule().id().document()
        + " "
        + rule.rule().id().citation()
        + " “"
        + rule.rule().title()
        + "”";
  }

  static String respect(Effect effect) {
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
        isShown || !effect.reason().isEmpty() || effect.course() == Course.UNDECIDED
            ? ""
            : " (no case found that shows it)";
    return effect.respect().words() + ": " + how + share(effect) + why + unshown;
  }

  private static String share(Effect effect) {
    Effect.Days days = effect.days();
    return days == null || days.looser() == days.compared()
        ? ""
        : ", on %d of %d days".formatted(days.looser(), days.compared());
  }

  static String shown(ShownCase shown) {
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
