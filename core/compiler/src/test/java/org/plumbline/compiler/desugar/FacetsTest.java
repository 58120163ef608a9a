package org.plumbline.compiler.desugar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.compiler.desugar.Lowered.event;
import static org.plumbline.compiler.desugar.Lowered.events;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.model.kernel.Condition;
import org.plumbline.model.kernel.Condition.Operator;
import org.plumbline.model.kernel.EventPattern;
import org.plumbline.model.kernel.KernelDocument;
import org.plumbline.model.kernel.KernelDocument.Group;
import org.plumbline.model.kernel.Requirement;
import org.plumbline.model.kernel.Rule;
import org.plumbline.model.kernel.Trigger;
import org.plumbline.runtime.history.Value;
import org.plumbline.runtime.verdict.Force;

/** Everything about a rule but its trigger and its times. */
class FacetsTest {
  private static final Condition URGENT =
      new Condition.Compare("urgent", Operator.EQUAL, new Value.Flag(true));

  @Test
  void whatIsAskedOfTheAct() {
    Rule rule =
        Lowered.rule(
            """
            actor        social worker or team manager
            deputy       police
            trigger      referral is made
            must         circulate minutes
            deadline     within 2 weeks
            content      decisions, actions if urgent
            wording not  "ASAP"
            recipients   agencies
            participants police, team manager
            quorum       2 of police, team manager, social worker
            apart        police and team manager
            form         letter or email
            approval by  police and team manager
            consult      police
            """);

    assertThat(rule.requirements())
        .containsExactlyInAnyOrder(
            new Requirement.Actor(
                List.of("social worker", "team manager"), false, List.of("police")),
            new Requirement.Content(
                List.of(
                    new Requirement.Item("decisions", Condition.ALWAYS),
                    new Requirement.Item("actions", URGENT))),
            new Requirement.Wording(List.of("ASAP")),
            new Requirement.Recipients(List.of(new Requirement.Item("agencies", Condition.ALWAYS))),
            new Requirement.Participants(
                List.of(
                    new Requirement.Item("police", Condition.ALWAYS),
                    new Requirement.Item("team manager", Condition.ALWAYS))),
            new Requirement.Quorum(2, List.of("police", "team manager", "social worker")),
            new Requirement.Apart("police", "team manager"),
            new Requirement.Form(List.of("letter", "email")),
            new Requirement.Approval(List.of("police", "team manager"), true),
            new Requirement.Consultation(List.of("police"), false));
  }

  @Test
  void conditionsAreReadOffTheTriggerOrTheCase() {
    Rule rule =
        Lowered.rule(
            """
            trigger referral is made
            if      urgent and (level is high or first language is not "English")
            unless  subject to a plan or plan ends
            must    complete assessment
            deadline within 2 weeks
            """);

    assertThat(rule.guard())
        .isEqualTo(
            new Condition.All(
                List.of(
                    new Condition.All(
                        List.of(
                            URGENT,
                            new Condition.Any(
                                List.of(
                                    new Condition.Compare(
                                        "level", Operator.EQUAL, new Value.Text("high")),
                                    new Condition.Not(
                                        new Condition.Compare(
                                            "first language",
                                            Operator.EQUAL,
                                            new Value.Text("English"))))))),
                    new Condition.Not(
                        new Condition.Any(
                            List.of(
                                new Condition.InState("subject to a plan"),
                                new Condition.Happened(event("plan ends"))))))));
  }

  @Test
  void numbersAndDatesAreCompared() {
    List<Rule> rules =
        Lowered.document(
                "",
                """
                attribute age : number

                standard 1 "Ages"
                  source   "1"
                  trigger  referral is made
                  if       age is at least 16 years and date of birth is less than 2010-05-01
                  must     complete assessment
                  deadline within 2 weeks
                """)
            .kernel()
            .rules();

    assertThat(rules.get(0).guard())
        .isEqualTo(
            new Condition.All(
                List.of(
                    new Condition.Compare(
                        "age", Operator.AT_LEAST, new Value.Number(new BigDecimal(16))),
                    new Condition.Compare(
                        "date of birth",
                        Operator.LESS_THAN,
                        new Value.Date(LocalDate.of(2010, 5, 1))))));
  }

  @Test
  void anExceptionToAProhibitionIsReadAtTheForbiddenAct() {
    Rule rule =
        Lowered.rule(
            """
            actor agencies
            must not make referral
            unless urgent\
            """);

    assertThat(rule.guard()).isEqualTo(Condition.ALWAYS);
    assertThat(rule.countsWhen())
        .isEqualTo(
            new Condition.All(
                List.of(
                    new Condition.Not(URGENT),
                    new Condition.Any(
                        List.of(actor("agencies"), actor("police"), actor("social worker"))))));
    assertThat(rule.requirements()).isEmpty();
  }

  private static Condition actor(String role) {
    return new Condition.Compare("actor", Operator.EQUAL, new Value.Text(role));
  }

  @Test
  void aPermissionIsJudgedAtEachUse() {
    Rule rule =
        Lowered.rule(
            """
            may make referral
            if urgent
            trigger plan ends\
            """);

    assertThat(rule.force()).isEqualTo(Force.PERMISSION);
    assertThat(rule.trigger()).isEqualTo(new Trigger.OnEvent(events("referral is made")));
    assertThat(rule.acts()).isEmpty();
    assertThat(rule.guard())
        .isEqualTo(new Condition.All(List.of(URGENT, new Condition.Happened(event("plan ends")))));
  }

  @Test
  void mayNotIsMustNot() {
    Rule rule = Lowered.rule("may not end plan");

    assertThat(rule.kind()).isEqualTo(Rule.Kind.PROHIBITION);
    assertThat(rule.force()).isEqualTo(Force.REQUIREMENT);
  }

  @Test
  void theForceOfShouldIsRead() {
    String facets =
        """
        trigger referral is made
        should complete assessment
        deadline within 2 weeks\
        """;

    assertThat(Lowered.rule("reading \"should\" taken as advice because \"so\"", facets).force())
        .isEqualTo(Force.ADVICE);
    assertThat(
            Lowered.rule("reading \"should\" taken as requirement because \"so\"", facets).force())
        .isEqualTo(Force.REQUIREMENT);
    assertThat(Lowered.rule(facets).force()).isEqualTo(Force.REQUIREMENT);
  }

  @Test
  void keysAreThoseOfTriggerAndActUnlessTheStandardSays() {
    String facets =
        """
        trigger initial conference is held
        must hold core group
        deadline within 2 weeks\
        """;

    assertThat(Lowered.rule(facets).keys()).containsExactly("plan");
    assertThat(Lowered.rule("about conference\n" + facets).keys()).containsExactly("conference");
  }

  @Test
  void anActMayBeNamedByItsRecord() {
    Rule rule =
        Lowered.rule(
            """
            trigger conference is held
            must minutes
            deadline within 2 weeks\
            """);

    assertThat(rule.acts()).containsExactly(event("minutes are circulated"));
  }

  @Test
  void aMissCallsForWhatTheStandardSays() {
    List<Rule> rules =
        Lowered.rules(
            """
            trigger conference is held
            must circulate minutes
            .1 within 2 weeks
            missed must make referral and end plan\
            """);

    assertThat(rules).extracting(rule -> rule.id().clause()).containsExactly(1, 2, 3);
    assertThat(rules.get(1).trigger()).isEqualTo(new Trigger.OnMissed("1", 0, 1, null));
    assertThat(rules.get(1).acts()).containsExactly(event("referral is made"));
    assertThat(rules.get(2).acts()).containsExactly(event("plan ends"));
  }

  @Test
  void aQuestionIsARuleOfItsOwn() {
    Rule alone =
        Lowered.rule(
            """
            trigger conference is held
            audit "Was the child heard?"
            """);
    List<Rule> beside =
        Lowered.rules(
            """
            trigger conference is held
            must circulate minutes
            deadline within 2 weeks
            audit "Are they clear?"
            """);

    assertThat(alone.kind()).isEqualTo(Rule.Kind.AUDIT);
    assertThat(alone.question()).isEqualTo("Was the child heard?");
    assertThat(alone.keys()).containsExactly("conference");
    assertThat(beside).extracting(rule -> rule.id().clause()).containsExactly(0, 1);
    assertThat(beside.get(1).kind()).isEqualTo(Rule.Kind.AUDIT);
  }

  @Test
  void onlySomeOccurrencesCount() {
    Rule rule =
        Lowered.rule(
            """
            trigger plan starts
            must make referral
            counts only when level is high
            deadline within 2 weeks\
            """);

    assertThat(rule.countsWhen())
        .isEqualTo(new Condition.Compare("level", Operator.EQUAL, new Value.Text("high")));
  }

  @Test
  void aStandardInForceForATimeAsksOnlyThen() {
    LocalDate first = LocalDate.of(2026, 4, 1);
    Condition during = new Condition.During(first, null);
    String inForce = "in force from 2026-04-01\n";

    assertThat(
            Lowered.rule(
                    inForce
                        + """
                        trigger referral is made
                        must complete assessment
                        deadline within 2 weeks\
                        """)
                .guard())
        .isEqualTo(during);
    assertThat(Lowered.rule(inForce + "must not end plan").countsWhen()).isEqualTo(during);
    assertThat(Lowered.rule(inForce + "may end plan").trigger())
        .isEqualTo(new Trigger.OnEvent(List.of(new EventPattern("plan ends", during))));
  }

  @Test
  void theVocabularyComesAlong() {
    KernelDocument document = Lowered.document("", "").kernel();

    assertThat(document.states())
        .containsExactly(
            new KernelDocument.State(
                "subject to a plan", List.of("plan"), events("plan starts"), events("plan ends")));
    assertThat(document.composites())
        .containsExactly(
            new KernelDocument.Composite(
                "assessment is complete",
                List.of(),
                events("assessment is written", "assessment is signed off")));
    assertThat(document.schedules())
        .containsExactly(
            new KernelDocument.Schedule(
                "conference is held",
                List.of("conference"),
                "conference is arranged",
                "conference is cancelled"),
            new KernelDocument.Schedule(
                "initial conference is held",
                List.of("conference"),
                "conference is arranged",
                "conference is cancelled"));
    assertThat(document.groups())
        .containsEntry("agencies", new Group(List.of("police", "social worker"), false));
    assertThat(document.words())
        .containsEntry("conference held", "conference is held")
        .containsEntry("police", "police")
        .containsEntry("high", "high");
  }
}
