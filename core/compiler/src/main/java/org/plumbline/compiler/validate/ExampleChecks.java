package org.plumbline.compiler.validate;

import java.time.LocalTime;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.plumbline.compiler.diagnostic.DiagnosticKind;
import org.plumbline.compiler.diagnostic.Findings;
import org.plumbline.compiler.diagnostic.Fixes;
import org.plumbline.model.document.Example;
import org.plumbline.model.document.Standard;
import org.plumbline.model.kernel.EventPattern;
import org.plumbline.model.kernel.Rule;
import org.plumbline.model.kernel.Trigger;
import org.plumbline.runtime.verdict.Facet;

/** Examples tell a story in order, about their own standard, and expect what it can give. */
final class ExampleChecks {
  private final Subject subject;
  private final Standard standard;
  private final List<Rule> rules;
  private final Findings findings;

  private ExampleChecks(Subject subject, Standard standard) {
    this.subject = subject;
    this.standard = standard;
    this.rules = subject.rules(standard);
    this.findings = subject.findings().inside(standard);
  }

  static void check(Subject subject) {
    for (Standard standard : subject.standards()) {
      ExampleChecks checks = new ExampleChecks(subject, standard);
      Map<String, Example> titles = new HashMap<>();
      for (Example example : Subject.facets(standard, Example.class)) {
        Example old = titles.putIfAbsent(example.title(), example);
        if (old != null) {
          checks.findings.add(
              DiagnosticKind.DUPLICATE_EXAMPLE,
              example,
              "there is an example \""
                  + example.title()
                  + "\" in this standard already. Give it another title, so that reports"
                  + " can tell them apart",
              old,
              "the other example");
        }
        checks.order(example);
        if (!checks.findings.isDamaged(standard)) {
          checks.expectations(example);
          if (!example.expected().isEmpty()) {
            checks.triggered(example);
          }
        }
      }
    }
  }

  private void order(Example example) {
    Example.When last = null;
    for (Example.Happening happening : example.happened()) {
      Example.When at = happening.at();
      if (last != null && before(at, last)) {
        findings.add(
            DiagnosticKind.EXAMPLE_ORDER,
            happening,
            "this comes before what stands above it. Tell the example in the order in which things"
                + " happened");
      }
      last = at;
      if (example.asOf() != null && before(example.asOf(), at)) {
        findings.add(
            DiagnosticKind.AFTER_AS_OF,
            happening,
            "this happens after the day on which the example is judged, and so is not seen. Move"
                + " the `as of`, or leave this out");
      }
    }
  }

  private static boolean before(Example.When one, Example.When other) {
    int dates = one.date().compareTo(other.date());
    LocalTime time = one.time();
    LocalTime otherTime = other.time();
    return dates < 0
        || (dates == 0 && time != null && otherTime != null && time.isBefore(otherTime));
  }

  private void expectations(Example example) {
    Set<Integer> clauses = clauses();
    for (Example.Expectation expectation : example.expected()) {
      int clause = expectation.clause() == null ? 0 : expectation.clause();
      if (!rules.isEmpty() && !clauses.contains(clause)) {
        findings
            .inside(example)
            .add(
                DiagnosticKind.UNKNOWN_CLAUSE,
                expectation,
                clause == 0
                    ? "standard "
                        + standard.id()
                        + " has numbered clauses. Say of which this is expected, such as `.1 met`"
                    : "standard " + standard.id() + " has no clause ." + clause,
                clauses(expectation, clauses));
      } else if (expectation.facet() != null && !rules.isEmpty() && !judged(expectation.facet())) {
        findings
            .inside(example)
            .add(
                DiagnosticKind.FACET_NOT_JUDGED,
                expectation,
                "standard "
                    + standard.id()
                    + " asks nothing about "
                    + expectation.facet().words()
                    + ", so nothing can be expected"
                    + " of it");
      }
    }
  }

  /** Each of the clauses that are there. */
  private Fixes clauses(Example.Expectation expectation, Set<Integer> clauses) {
    Fixes fixes = findings.fixes();
    for (int clause : new TreeSet<>(clauses)) {
      if (expectation.clause() != null && clause != 0) {
        fixes.changePart(
            "expect it of ." + clause, expectation, "clause", Integer.toString(clause));
      } else if (clause != 0) {
        fixes.insertBefore("expect it of ." + clause, expectation, "." + clause + " ");
      }
    }
    return fixes;
  }

  private Set<Integer> clauses() {
    Set<Integer> clauses = new HashSet<>();
    for (Rule rule : rules) {
      clauses.add(rule.id().clause());
      if (rule.recurrence() != null) {
        rule.recurrence().checkPoints().forEach(point -> clauses.add(point.clause()));
        rule.recurrence().phases().forEach(phase -> clauses.add(phase.clause()));
      }
    }
    return clauses;
  }

  private boolean judged(Facet facet) {
    return facet == Facet.TIME
        || rules.stream()
            .flatMap(rule -> rule.requirements().stream())
            .anyMatch(requirement -> requirement.facet() == facet);
  }

  /** Whether anything in the example can make a duty arise; what arises by itself always can. */
  private void triggered(Example example) {
    Set<String> events = new HashSet<>();
    for (Example.Happening happening : example.happened()) {
      subject.names().findEvent(happening.event()).events().forEach(e -> events.add(e.name()));
    }
    subject.vocabulary().events().stream()
        .filter(event -> !event.parts().isEmpty())
        .filter(event -> event.parts().stream().allMatch(part -> events.contains(part.event())))
        .forEach(event -> events.add(event.name()));
    subject.vocabulary().events().stream()
        .filter(event -> event.counted() != null && events.contains(event.counted().event()))
        .forEach(event -> events.add(event.name()));
    if (!findings.hasInBlock(EnumSet.of(DiagnosticKind.UNKNOWN_EVENT))
        && subject.vocabulary().isComplete()
        && !rules.isEmpty()
        && rules.stream().noneMatch(rule -> canArise(rule, events))) {
      findings.add(
          DiagnosticKind.EXAMPLE_NOT_TRIGGERED,
          example,
          "nothing that happens here triggers standard "
              + standard.id()
              + ", so the example says nothing about it. If that is what it shows, expect `nothing"
              + " arises`");
    }
  }

  private static boolean canArise(Rule rule, Set<String> events) {
    Trigger trigger = rule.trigger();
    if (trigger instanceof Trigger.OnEvent on) {
      return any(on.events(), events);
    } else if (trigger instanceof Trigger.OnNth nth) {
      return any(nth.events(), events);
    } else if (trigger instanceof Trigger.OnElapsed elapsed) {
      return elapsed.attribute() != null || any(elapsed.from(), events);
    }
    return true;
  }

  private static boolean any(List<EventPattern> patterns, Set<String> events) {
    return patterns.isEmpty()
        || patterns.stream().anyMatch(pattern -> events.contains(pattern.event()));
  }
}
