package org.plumbline.cli.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.model.kernel.EventPattern;
import org.plumbline.model.kernel.Rule;
import org.plumbline.model.kernel.Trigger;
import org.plumbline.runtime.history.CaseHistory;

/**
 * What cannot be judged of a case because an event that calls for it could not be read. It is in no
 * table: nobody knows how many obligations there are.
 *
 * @param caseId the case
 * @param event what could not be read
 * @param standards which that event calls for, in the document's order
 */
record PerhapsCalledFor(String caseId, String event, List<String> standards) {
  PerhapsCalledFor {
    standards = List.copyOf(standards);
  }

  /** All of them, case by case; of the standards that were asked for. */
  static List<PerhapsCalledFor> of(CheckedDocument checked) {
    List<PerhapsCalledFor> all = new ArrayList<>();
    for (CaseHistory history : checked.data().histories()) {
      for (String event : history.unread().stream().sorted().toList()) {
        Set<String> standards = new LinkedHashSet<>();
        checked.document().kernel().rules().stream()
            .filter(rule -> checked.isAsked(rule.id().standard()))
            .filter(rule -> triggers(rule).anyMatch(pattern -> pattern.event().equals(event)))
            .forEach(rule -> standards.add(rule.id().standard()));
        if (!standards.isEmpty()) {
          all.add(new PerhapsCalledFor(history.caseId(), event, List.copyOf(standards)));
        }
      }
    }
    return all;
  }

  private static Stream<EventPattern> triggers(Rule rule) {
    Trigger trigger = rule.trigger();
    if (trigger instanceof Trigger.OnEvent on) {
      return on.events().stream();
    }
    if (trigger instanceof Trigger.OnNth nth) {
      return nth.events().stream();
    }
    if (trigger instanceof Trigger.OnElapsed elapsed) {
      return elapsed.from().stream();
    }
    return trigger instanceof Trigger.Ahead ahead ? ahead.events().stream() : Stream.empty();
  }
}
