package org.plumbline.analysis.chain;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.analysis.relation.PlacedRule;
import org.plumbline.analysis.relation.TriggerWindow;
import org.plumbline.model.kernel.EventPattern;
import org.plumbline.model.kernel.Rule;
import org.plumbline.model.kernel.Trigger;
import org.plumbline.runtime.verdict.Force;

/**
 * A prohibition for a time: it keeps an act back. (A duty that is not to be done before some day
 * does not: what is done too early can be done again, semantics 2.6.)
 *
 * @param rule the clause, without what it asks for besides the time
 * @param from the events from which it holds
 * @param acts what must not come too soon
 * @param window its window
 */
public record Floor(
    PlacedRule rule, List<EventPattern> from, List<EventPattern> acts, TriggerWindow window) {
  public Floor {
    from = List.copyOf(from);
    acts = List.copyOf(acts);
  }

  /** The floors that a rule sets: one for each kind of circumstances; none if it sets no such. */
  static List<Floor> of(PlacedRule placed) {
    Rule rule = placed.rule();
    boolean binds =
        rule.kind() == Rule.Kind.PROHIBITION
            && rule.force() == Force.REQUIREMENT
            && !rule.normally();
    boolean isForATime = rule.ends().isEmpty() && rule.window().from() == null;
    if (!binds || !isForATime || !(rule.trigger() instanceof Trigger.OnEvent)) {
      return List.of();
    }
    PlacedRule timed =
        new PlacedRule(placed.document(), rule.withoutRequirements(), placed.calendar());
    List<EventPattern> acts = rule.acts().stream().map(a -> a.where(rule.countsWhen())).toList();
    List<Floor> floors = new ArrayList<>();
    for (TriggerWindow window : TriggerWindow.of(timed)) {
      if (window.hasEnd()) {
        floors.add(new Floor(timed, placed.startedBy(), acts, window));
      }
    }
    return floors;
  }

  /** Whether it holds from that event on. */
  boolean holdsFrom(EventPattern event) {
    return from.stream().anyMatch(e -> Link.isAlways(event, e));
  }

  /** Whether every act that keeps the link comes under it. */
  boolean keepsBack(Link link) {
    return link.to().stream()
        .allMatch(act -> acts.stream().anyMatch(kept -> Link.isAlways(act, kept)));
  }

  /**
   * The first moment at which the act may come.
   *
   * @param trigger when it begins to hold, in seconds since 1970-01-01T00:00:00Z, as is the result
   */
  public long notBefore(long trigger) {
    return window.by(trigger) + 1;
  }
}
