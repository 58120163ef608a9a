package org.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.plumbline.calendars.Calendars;
import org.plumbline.compiler.CompiledDocument;
import org.plumbline.compiler.StandardsCompiler;
import org.plumbline.compiler.explain.Explainer;
import org.plumbline.compiler.explain.Explanation;
import org.plumbline.compiler.explain.SpokenTime;
import org.plumbline.model.document.Standard;
import org.plumbline.model.kernel.Anchor;
import org.plumbline.model.kernel.Bound;
import org.plumbline.model.kernel.Condition;
import org.plumbline.model.kernel.Rule;
import org.plumbline.model.kernel.Trigger;
import org.plumbline.reference.ReferenceChecker;
import org.plumbline.runtime.calendar.SpokenDate;
import org.plumbline.runtime.calendar.WorkingCalendar;
import org.plumbline.runtime.history.CaseHistory;
import org.plumbline.runtime.history.Coverage;
import org.plumbline.runtime.history.Moment;
import org.plumbline.runtime.history.Occurrence;
import org.plumbline.runtime.history.Value;
import org.plumbline.runtime.verdict.ObligationVerdict;

/** The dates that explain works out are those by which the checker judges. */
class WorkedExampleAgreesTest {
  private static final WorkingCalendar ENGLAND = new Calendars().load("england");
  private static final CompiledDocument NEWCASTLE = newcastle();
  private static final List<LocalDateTime> STARTS =
      List.of(
          LocalDateTime.parse("2026-12-18T16:00"),
          LocalDateTime.parse("2026-03-28T10:00"),
          LocalDateTime.parse("2026-02-28T23:59"),
          LocalDateTime.parse("2026-10-24T01:30"),
          LocalDateTime.parse("2028-01-31T00:00"));

  private static CompiledDocument newcastle() {
    Path home = Path.of(System.getProperty("plumbline.home", "../../../.."));
    return StandardsCompiler.compile(
            List.of(home.resolve("standards/newcastle/newcastle.standards")))
        .documents()
        .get(0);
  }

  /**
   * Limits that count from their trigger, an event that happens once, under a condition that the
   * event itself can fulfil; not those of each item of a list.
   */
  private static List<Rule> rules() {
    List<Rule> rules = new ArrayList<>();
    for (Rule rule : NEWCASTLE.kernel().rules()) {
      boolean equal =
          rule.guard().equals(Condition.ALWAYS)
              || (rule.guard() instanceof Condition.Compare compare
                  && compare.operator() == Condition.Operator.EQUAL);
      Bound by = rule.window().by();
      boolean fromTrigger = by != null && by.anchor() instanceof Anchor.Trigger;
      boolean one = rule.reach().each() == null;
      if (rule.trigger() instanceof Trigger.OnEvent && fromTrigger && equal && one) {
        rules.add(rule);
      }
    }
    return rules;
  }

  @Test
  void thereIsSomethingToCompare() {
    assertThat(rules()).hasSizeGreaterThan(8);
  }

  @TestFactory
  Stream<DynamicTest> theSameLimitIsToldAndJudged() {
    return rules().stream()
        .map(
            rule -> dynamicTest(rule.id().citation(), () -> STARTS.forEach(s -> compare(rule, s))));
  }

  private static void compare(Rule rule, LocalDateTime start) {
    String due = new SpokenTime(ENGLAND.zone()).limit(due(rule, start));

    List<String> told = example(rule, start);

    assertThat(told.get(0)).contains("on " + day(start), " due by " + due);
  }

  private static String day(LocalDateTime start) {
    return SpokenDate.day(LocalDate.from(start)) + " at " + start.toLocalTime();
  }

  private static List<String> example(Rule rule, LocalDateTime start) {
    Standard standard =
        NEWCASTLE.source().elements().stream()
            .filter(Standard.class::isInstance)
            .map(Standard.class::cast)
            .filter(s -> s.id().equals(rule.id().standard()))
            .findFirst()
            .orElseThrow();
    return new Explainer(NEWCASTLE.kernel(), NEWCASTLE.vocabulary(), ENGLAND)
        .explain(standard, start).parts().stream()
            .filter(part -> part.label().equals("Example"))
            .map(Explanation.Part::paragraphs)
            .findFirst()
            .orElseThrow();
  }

  private static Moment due(Rule rule, LocalDateTime start) {
    long at = start.atZone(ENGLAND.zone()).toEpochSecond();
    String event = ((Trigger.OnEvent) rule.trigger()).events().get(0).event();
    Map<String, Value> fields =
        rule.guard() instanceof Condition.Compare compare
            ? Map.of(compare.name(), compare.value())
            : Map.of();
    CaseHistory history =
        new CaseHistory(
            "a case",
            List.of(new Occurrence(event, Moment.at(at), null, null, Map.of(), fields, 0)),
            List.of(),
            false);
    ObligationVerdict verdict =
        new ReferenceChecker(NEWCASTLE.kernel(), ENGLAND)
            .check(history, Coverage.EVERYTHING, at).verdicts().stream()
                .filter(v -> v.rule().equals(rule.id()))
                .findFirst()
                .orElseThrow();
    Moment due = verdict.dueBy();
    assertThat(due).isNotNull();
    return due;
  }
}
