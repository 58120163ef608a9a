package org.plumbline.analysis.chain;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.analysis.relation.PlacedRule;
import org.plumbline.analysis.relation.TriggerWindow;
import org.plumbline.model.kernel.Condition;
import org.plumbline.model.kernel.EventPattern;
import org.plumbline.model.kernel.Recurrence;
import org.plumbline.model.kernel.Rule;
import org.plumbline.model.kernel.Trigger;
import org.plumbline.runtime.verdict.Force;

/**
 * One clause as part of a chain: the moment of one event sets the latest moment of another, be it
 * after it (a deadline) or before it (a lead time).
 *
 * @param rule the clause, without what it asks for besides the time
 * @param from the events of which each sets the limit
 * @param to the act, by any of these names
 * @param limit the latest moment of the act, given that of the event
 */
public record Link(
    PlacedRule rule, List<EventPattern> from, List<EventPattern> to, TriggerWindow limit) {
  public Link {
    from = List.copyOf(from);
    to = List.copyOf(to);
  }

  /** Whether the act comes before the event that sets its limit. */
  public boolean isLeadTime() {
    return rule.rule().trigger() instanceof Trigger.Ahead;
  }

  /** The links that a rule makes: one for each kind of circumstances; none if it makes no such. */
  static List<Link> of(PlacedRule placed) {
    Rule rule = placed.rule();
    List<EventPattern> from = placed.startedBy();
    boolean binds = rule.kind() == Rule.Kind.DUTY && rule.force() == Force.REQUIREMENT;
    if (!binds || from.isEmpty() || rule.normally() || rule.perPeriod() != null) {
      return List.of();
    }
    PlacedRule timed =
        new PlacedRule(placed.document(), first(rule).withoutRequirements(), placed.calendar());
    List<EventPattern> to = rule.acts().stream().map(a -> a.where(rule.countsWhen())).toList();
    List<Link> links = new ArrayList<>();
    for (TriggerWindow limit : TriggerWindow.of(timed)) {
      if (limit.hasEnd()) {
        links.add(new Link(timed, from, to, limit));
      }
    }
    return links;
  }

  /** What is due first; of a recurrence the rest comes after it. */
  private static Rule first(Rule rule) {
    Recurrence recurrence = rule.recurrence();
    if (recurrence == null) {
      return rule;
    }
    boolean untimed = rule.window().by() == null && !recurrence.phases().isEmpty();
    return rule.once(untimed ? recurrence.phases().get(0).window() : rule.window());
  }

  /** Whether every act that keeps the other sets the limit of this one. */
  boolean isSetBy(Link other) {
    return other.to().stream().allMatch(act -> from.stream().anyMatch(e -> isAlways(act, e)));
  }

  /** Whether every such act is such an event. */
  static boolean isAlways(EventPattern act, EventPattern event) {
    return act.event().equals(event.event())
        && (event.where().equals(Condition.ALWAYS) || event.where().equals(act.where()));
  }
}
