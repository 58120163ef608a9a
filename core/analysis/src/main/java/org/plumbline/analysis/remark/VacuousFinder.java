package org.plumbline.analysis.remark;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.analysis.circumstances.Circumstance;
import org.plumbline.analysis.circumstances.Implication;
import org.plumbline.analysis.circumstances.UndecidedException;
import org.plumbline.analysis.circumstances.ValueTypes;
import org.plumbline.analysis.finding.FindingKind;
import org.plumbline.analysis.finding.Weight;
import org.plumbline.analysis.relation.Matter;
import org.plumbline.analysis.relation.PlacedRule;
import org.plumbline.analysis.relation.Span;
import org.plumbline.analysis.relation.TriggerWindow;
import org.plumbline.model.kernel.Condition;
import org.plumbline.model.kernel.EventPattern;
import org.plumbline.model.kernel.Rule;
import org.plumbline.runtime.calendar.CalendarHorizonException;
import org.plumbline.runtime.calendar.LocalClock;

/**
 * Clauses that say nothing: their conditions can never hold together, nothing can count as done, or
 * their time is over before it begins.
 */
public final class VacuousFinder {
  private VacuousFinder() {}

  /** Those among some rules; questions to auditors are left out. */
  public static List<Remark> among(List<PlacedRule> rules) {
    List<Remark> remarks = new ArrayList<>();
    for (PlacedRule rule : rules) {
      if (rule.rule().kind() != Rule.Kind.AUDIT) {
        why(rule).ifPresent(why -> remarks.add(remark(rule, why)));
      }
    }
    return remarks;
  }

  private static Remark remark(PlacedRule rule, String why) {
    return new Remark(
        FindingKind.VACUOUS,
        Weight.CONFLICT,
        List.of(rule),
        Matter.ofVersions(rule.rule(), rule.rule()),
        List.of(why),
        List.of());
  }

  private static Optional<String> why(PlacedRule placed) {
    try {
      if (!canApply(placed)) {
        return Optional.of("its conditions can never hold together");
      } else if (!canBeDone(placed)) {
        return Optional.of("nothing can ever be what it asks for");
      } else if (isOverBeforeItBegins(placed)) {
        return Optional.of("its time is over before it begins, whenever that is");
      }
    } catch (UndecidedException e) {
      return Optional.empty(); // nothing is claimed
    }
    return Optional.empty();
  }

  // ---- whether there is such a case

  private static boolean canApply(PlacedRule placed) {
    List<EventPattern> triggers = placed.startedBy();
    Condition guard = placed.rule().guard();
    return triggers.isEmpty()
        ? canHold(List.of(guard), List.of(), placed)
        : triggers.stream().anyMatch(t -> canHold(List.of(guard, t.where()), List.of(t), placed));
  }

  private static boolean canBeDone(PlacedRule placed) {
    List<EventPattern> acts = placed.rule().acts();
    Condition counts = placed.rule().countsWhen();
    return acts.isEmpty()
        || acts.stream().anyMatch(a -> canHold(List.of(a.where(), counts), List.of(a), placed));
  }

  private static boolean canHold(
      List<Condition> conditions, List<EventPattern> at, PlacedRule placed) {
    return Implication.setting(conditions, ValueTypes.at(at, List.of(placed.document())))
        .isPresent();
  }

  // ---- whether there is such a moment

  private static boolean isOverBeforeItBegins(PlacedRule placed) {
    List<TriggerWindow> windows = TriggerWindow.of(placed);
    return !windows.isEmpty() && windows.stream().allMatch(w -> isNeverOpen(w, placed));
  }

  private static boolean isNeverOpen(TriggerWindow window, PlacedRule placed) {
    if (!window.hasEnd()
        || window.when().stream().anyMatch(Circumstance.Extended.class::isInstance)) {
      return false;
    }
    LocalClock clock = placed.calendar().clock();
    Span span = Span.of(List.of(placed));
    boolean isKnown = false;
    for (int day = span.first(); day <= span.last(); day++) {
      for (int second : seconds(window)) {
        try {
          long start = clock.at(day, second);
          if (window.from(start) <= window.by(start)) {
            return false;
          }
          isKnown = true;
        } catch (CalendarHorizonException beyond) {
          // no answer for this day; a horizon proves nothing
        }
      }
    }
    return isKnown;
  }

  private static Set<Integer> seconds(TriggerWindow window) {
    return window.criticalSeconds().isEmpty() ? Set.of(0) : window.criticalSeconds();
  }
}
