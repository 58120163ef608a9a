package org.plumbline.checkers;

import java.util.List;
import org.plumbline.model.kernel.EventPattern;
import org.plumbline.model.kernel.Recurrence;
import org.plumbline.model.kernel.Rule;
import org.plumbline.model.kernel.Trigger;

/** What can be told of a rule before any case is known. */
record RuleShape(Rule rule) {
  /** §2.3: then what triggers the duty does not discharge it. */
  boolean everyTriggerIsAnAct() {
    List<EventPattern> triggers =
        rule.trigger() instanceof Trigger.OnNth nth
            ? nth.events()
            : rule.trigger() instanceof Trigger.OnEvent on ? on.events() : List.of();
    return triggers.stream()
        .allMatch(
            trigger ->
                rule.acts().contains(trigger)
                    || rule.acts().contains(EventPattern.of(trigger.event())));
  }

  /** §5.5: whether a limit counts from an event that is to come. */
  boolean looksAhead() {
    Recurrence recurrence = rule.recurrence();
    return WindowCode.looksAhead(rule.window())
        || (recurrence != null
            && (recurrence.phases().stream().anyMatch(p -> WindowCode.looksAhead(p.window()))
                || recurrence.checkPoints().stream()
                    .anyMatch(p -> WindowCode.looksAhead(p.window()))));
  }
}
