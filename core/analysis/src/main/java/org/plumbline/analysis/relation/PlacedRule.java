package org.plumbline.analysis.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.model.kernel.EventPattern;
import org.plumbline.model.kernel.KernelDocument;
import org.plumbline.model.kernel.KernelDocument.Group;
import org.plumbline.model.kernel.Rule;
import org.plumbline.model.kernel.Trigger;
import org.plumbline.runtime.calendar.WorkingCalendar;

/**
 * A rule where it stands.
 *
 * @param document the document it belongs to
 * @param rule the rule
 * @param calendar the calendar by which its limits count
 */
public record PlacedRule(KernelDocument document, Rule rule, WorkingCalendar calendar) {
  /** All rules of a document, which count by one calendar. */
  public static List<PlacedRule> allOf(KernelDocument document, WorkingCalendar calendar) {
    return document.rules().stream().map(rule -> new PlacedRule(document, rule, calendar)).toList();
  }

  /** The documents in which these stand, each once. */
  public static List<KernelDocument> documents(List<PlacedRule> rules) {
    List<KernelDocument> documents = new ArrayList<>();
    for (PlacedRule placed : rules) {
      if (!documents.contains(placed.document())) { // quicker than their hash codes
        documents.add(placed.document());
      }
    }
    return documents;
  }

  /** Whether two stand in one version of one document. */
  public boolean isOfOneDocument(PlacedRule other) {
    return document.id().equals(other.document.id())
        && document.version().equals(other.document.version());
  }

  /** The names of the events of which each is its act. */
  public Set<String> actEvents() {
    return rule.acts().stream().map(EventPattern::event).collect(Collectors.toSet());
  }

  /** A role with all whom it includes, as its document has them, added to some. */
  public void addWithMembers(String role, Set<String> all) {
    Group group = document.groups().get(role);
    if (all.add(role) && group != null) {
      group.members().forEach(member -> addWithMembers(member, all));
    }
  }

  /** The events of which each starts its clock, or ends a lead time; none if that is no event. */
  public List<EventPattern> startedBy() {
    if (rule.trigger() instanceof Trigger.OnEvent on) {
      return on.events();
    }
    return rule.trigger() instanceof Trigger.Ahead ahead ? ahead.events() : List.of();
  }
}
