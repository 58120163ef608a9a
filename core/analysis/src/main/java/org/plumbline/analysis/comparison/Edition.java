package org.plumbline.analysis.comparison;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.plumbline.compiler.CompiledDocument;
import org.plumbline.model.document.Standard;
import org.plumbline.model.kernel.Rule;
import org.plumbline.runtime.calendar.CalendarDefinition;

/**
 * One version of a document.
 *
 * @param document what it says and means
 * @param calendar the calendar by which it counts
 */
public record Edition(CompiledDocument document, CalendarDefinition calendar) {
  /** Its standards, in order. */
  public List<Standard> standards() {
    return document.source().elements().stream()
        .filter(Standard.class::isInstance)
        .map(Standard.class::cast)
        .toList();
  }

  /** Its rules, by the standard that they are of, in the order of their clauses. */
  public Map<String, List<Rule>> rulesByStandard() {
    return document.kernel().rules().stream()
        .sorted(Comparator.comparingInt(rule -> rule.id().clause()))
        .collect(Collectors.groupingBy(rule -> rule.id().standard()));
  }
}
