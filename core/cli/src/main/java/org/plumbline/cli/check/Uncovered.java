package org.plumbline.cli.check;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.kernel.EventPattern;
import org.plumbline.model.kernel.KernelDocument;
import org.plumbline.model.kernel.Rule;
import org.plumbline.reference.Checked;
import org.plumbline.reference.ReferenceChecker;
import org.plumbline.runtime.calendar.CalendarException;
import org.plumbline.runtime.history.CaseHistory;
import org.plumbline.runtime.history.Coverage;
import org.plumbline.runtime.history.Moment;
import org.plumbline.runtime.verdict.ObligationVerdict;
import org.plumbline.runtime.verdict.RuleId;

/**
 * What cannot be told only because the data do not cover an event: that would be decided if every
 * event that is absent had not happened (§2.2).
 */
final class Uncovered {
  private Uncovered() {}

  /** One obligation of a case, by what tells it from the others. */
  private record Which(RuleId rule, Map<String, String> subject, @Nullable Moment triggeredAt) {
    static Which of(ObligationVerdict verdict) {
      return new Which(verdict.rule(), verdict.subject(), verdict.triggeredAt());
    }
  }

  /** Those of a case's undetermined verdicts that a check with everything covered decides. */
  static List<ObligationVerdict> of(
      Checked checked,
      CaseHistory history,
      Coverage coverage,
      ReferenceChecker checker,
      long moment) {
    List<ObligationVerdict> open =
        checked.verdicts().stream().filter(Tally::isOpenQuestion).toList();
    if (open.isEmpty() || coverage.events() == null) {
      return List.of();
    }
    Coverage every = new Coverage(null, coverage.fields(), coverage.from(), coverage.to());
    Set<Which> stillOpen = new HashSet<>();
    try {
      checker.check(history, every, moment).verdicts().stream()
          .filter(Tally::isOpenQuestion)
          .map(Which::of)
          .forEach(stillOpen::add);
    } catch (CalendarException e) {
      return List.of(); // what is due then lies beyond the calendar, so nothing more is decided
    }
    return open.stream().filter(verdict -> !stillOpen.contains(Which.of(verdict))).toList();
  }

  /**
   * The events that the data do not cover among the acts and ends of what is uncovered; empty where
   * it hangs on others, such as those of a condition.
   */
  static SortedSet<String> events(CheckedDocument checked) {
    SortedSet<String> events = new TreeSet<>();
    checked.uncovered().stream()
        .flatMap(verdict -> rules(verdict.rule(), checked))
        .distinct()
        .flatMap(rule -> Stream.concat(rule.acts().stream(), rule.ends().stream()))
        .map(EventPattern::event)
        .forEach(event -> add(event, checked, events));
    return events;
  }

  /** How many there are of each standard, in the order of the verdicts. */
  static Map<String, Integer> standards(CheckedDocument checked) {
    Map<String, Integer> standards = new LinkedHashMap<>();
    checked.uncovered().forEach(one -> standards.merge(one.rule().standard(), 1, Integer::sum));
    return standards;
  }

  /** The rule; all of its standard for a pace within a rule, which has a clause of its own. */
  private static Stream<Rule> rules(RuleId id, CheckedDocument checked) {
    List<Rule> rules = checked.document().kernel().rules();
    List<Rule> own = rules.stream().filter(rule -> rule.id().equals(id)).toList();
    return own.isEmpty()
        ? rules.stream().filter(rule -> rule.id().standard().equals(id.standard()))
        : own.stream();
  }

  /** A composite event, or the n-th of some, is covered by what it follows from. */
  private static void add(String event, CheckedDocument checked, Set<String> events) {
    KernelDocument document = checked.document().kernel();
    List<EventPattern> parts =
        Stream.concat(
                document.composites().stream()
                    .filter(composite -> composite.event().equals(event))
                    .flatMap(composite -> composite.parts().stream()),
                document.ordinals().stream()
                    .filter(ordinal -> ordinal.event().equals(event))
                    .flatMap(
                        ordinal ->
                            Stream.concat(
                                ordinal.nth().events().stream(), ordinal.nth().since().stream())))
            .toList();
    if (!parts.isEmpty()) {
      parts.forEach(part -> add(part.event(), checked, events));
    } else if (!checked.data().coverage().coversEvent(event)) {
      events.add(event);
    }
  }
}
