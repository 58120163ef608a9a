package org.plumbline.analysis.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.model.kernel.EventPattern;
import org.plumbline.model.kernel.Rule;
import org.plumbline.model.kernel.Trigger;

/**
 * What two rules have in common where they speak of the same: they arise from the same happening
 * and call for, or forbid, the same act.
 *
 * @param triggers the events that make both arise; empty if they hold for the case as a whole
 * @param act the act of both
 */
public record Matter(List<EventPattern> triggers, String act) {
  public Matter {
    triggers = List.copyOf(triggers);
  }

  /** What the two have in common; nothing if they do not speak of the same. */
  public static Optional<Matter> of(Rule one, Rule other) {
    Optional<String> act =
        one.acts().stream()
            .map(EventPattern::event)
            .filter(e -> other.acts().stream().anyMatch(o -> o.event().equals(e)))
            .findFirst();
    if (act.isEmpty() || !one.trigger().getClass().equals(other.trigger().getClass())) {
      return Optional.empty();
    }
    if (one.trigger() instanceof Trigger.WholeCase) {
      return Optional.of(new Matter(List.of(), act.get()));
    }
    List<EventPattern> shared = shared(one.trigger(), other.trigger());
    return shared.isEmpty() ? Optional.empty() : Optional.of(new Matter(shared, act.get()));
  }

  /** What two versions of one rule have in common, whatever makes them arise. */
  public static Matter ofVersions(Rule before, Rule after) {
    return of(before, after)
        .orElseGet(
            () ->
                new Matter(
                    shared(before.trigger(), after.trigger()),
                    before.acts().isEmpty() ? "" : before.acts().get(0).event()));
  }

  private static List<EventPattern> shared(Trigger one, Trigger other) {
    if (one instanceof Trigger.OnEvent a && other instanceof Trigger.OnEvent b) {
      return shared(a.events(), b.events());
    } else if (one instanceof Trigger.Ahead a && other instanceof Trigger.Ahead b) {
      return shared(a.events(), b.events());
    } else if (one.equals(other) && one instanceof Trigger.OnNth nth) {
      return nth.events();
    }
    return List.of();
  }

  /** The same event, under the conditions of both. */
  private static List<EventPattern> shared(List<EventPattern> some, List<EventPattern> others) {
    List<EventPattern> shared = new ArrayList<>();
    for (EventPattern a : some) {
      for (EventPattern b : others) {
        if (a.event().equals(b.event())) {
          shared.add(a.equals(b) ? a : a.where(b.where()));
        }
      }
    }
    return shared;
  }
}
