package org.plumbline.analysis.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.plumbline.analysis.Editions;
import org.plumbline.analysis.comparison.Comparer;
import org.plumbline.runtime.verdict.Verdict;

/** Which way changes go: each worked out by hand. */
class BehavioursTest {
  private static final String TEXT =
      """
      language 1

      document "Visits"
        id            visits
        authority     "Anytown"
        version       "1"
        calendar      england
        reading       "days" taken as calendar days because "so it is meant"

      role police
      role detective
      role health
      role social worker
      role nurse
      role the authorities
        includes police, health

      attribute high risk : flag
      attribute children : number

      event referral is received
        field urgent : flag
        field source : text
      event letter is received
      event child is visited
        act          visit child
      event family is told
        act          tell family
      event conference is held
      event case is closed
      state under review
        begins with conference is held
        ends with case is closed

      record plan
        item aims : list
        item actions : list
        item reasons : text
      event plan is written
        act          write plan
        recorded in  plan

      standard S "One"
        source    "Page 1"
        trigger   referral is received
      """;

  /** What is asked before, what is asked now, and which way that goes. */
  private record Step(String before, String after, Course course) {}

  private static Step step(String before, String after, Course course) {
    return new Step(before, after, course);
  }

  private static List<Step> steps() {
    String visit = "must visit child\n";
    String plan = "must write plan\ndeadline within 5 working days\n";
    return List.of(
        // by when
        step(
            visit + "deadline within 10 working days",
            visit + "deadline within 5 working days",
            Course.TIGHTENED),
        step(
            visit + "deadline within 2 weeks",
            visit + "deadline within 14 days",
            Course.EQUIVALENT),
        // a day is to its end, but for late on the eve of the day that the clocks go forward
        step(
            visit + "deadline within 1 day",
            visit + "deadline within 24 hours",
            Course.DATE_DEPENDENT),
        // a child of whom the number is not written down: not "at least 3", and not "less than 3"
        step(
            visit + "deadline within 5 days if children is at least 3, otherwise within 10 days",
            visit + "deadline within 10 days if children is less than 3, otherwise within 5 days",
            Course.TIGHTENED),
        // twelve months are a year, whatever the day
        step(
            visit + "deadline within 12 months",
            visit + "deadline within 1 year",
            Course.EQUIVALENT),
        // ten working days are 14 days, or more over a holiday, or fewer from a weekend
        step(
            visit + "deadline within 10 working days",
            visit + "deadline within 14 days",
            Course.DATE_DEPENDENT),
        // five working days are at least 7 days but for starts at a weekend: then 6
        step(
            visit + "deadline within 5 working days",
            visit + "deadline within 8 working days",
            Course.LOOSENED),
        step(visit, visit + "deadline within 8 working days", Course.TIGHTENED),
        step(
            visit + "deadline within 2 weeks",
            visit + "deadline between 3 days and 14 days after referral is received",
            Course.TIGHTENED),
        step(
            visit + "deadline between 3 days and 14 days after referral is received",
            visit + "deadline between 5 days and 20 days after referral is received",
            Course.INCOMPARABLE),
        step(
            visit + "deadline within 10 days",
            visit + "deadline within 5 days if urgent, otherwise within 10 days",
            Course.TIGHTENED),
        step(
            visit + "deadline at least 2 working days before conference is held",
            visit + "deadline at least 3 working days before conference is held",
            Course.TIGHTENED),
        // a recurrence
        step(
            visit + ".1 within 5 days\n.2 then at least weekly until case is closed",
            visit + ".1 within 5 days\n.2 then at least every 10 days until case is closed",
            Course.LOOSENED),
        step(
            visit
                + ".1 within 5 days\n.2 then at least weekly until conference is held\n"
                + ".3 then at least monthly until case is closed",
            visit + ".1 within 5 days\n.2 then at least monthly until case is closed",
            Course.LOOSENED),
        step(
            visit + "deadline within 5 days\nuntil case is closed",
            visit + ".1 within 5 days\n.2 then at least monthly until case is closed",
            Course.TIGHTENED),
        // in which cases
        step(
            "if urgent\n" + visit + "deadline within 5 days",
            visit + "deadline within 5 days",
            Course.TIGHTENED),
        step(
            "if children is at least 2\n" + visit + "deadline within 5 days",
            "if children is at least 3\n" + visit + "deadline within 5 days",
            Course.LOOSENED),
        step(
            "if children is at least 2\n" + visit + "deadline within 5 days",
            "if children is more than 2\n" + visit + "deadline within 5 days",
            Course.LOOSENED),
        step(
            "if not (urgent and high risk)\n" + visit + "deadline within 5 days",
            "if not urgent or not high risk\n" + visit + "deadline within 5 days",
            Course.EQUIVALENT),
        step(
            "if urgent\n" + visit + "deadline within 5 days",
            "if high risk\n" + visit + "deadline within 5 days",
            Course.INCOMPARABLE),
        step(
            visit + "deadline within 5 days",
            "unless high risk\n" + visit + "deadline within 5 days",
            Course.LOOSENED),
        // what counts as done
        step(
            visit + "deadline within 5 days",
            "must tell family\ndeadline within 5 days",
            Course.INCOMPARABLE),
        step(
            visit + "deadline within 5 days\nuntil case is closed",
            visit + "deadline within 5 days\nuntil case is closed or conference is held",
            Course.LOOSENED),
        step(
            visit + "until case is closed",
            visit + "until case is closed or conference is held",
            Course.TIGHTENED),
        // what must be shown
        step(plan, plan + "content aims", Course.TIGHTENED),
        step(plan + "content aims, actions", plan + "content actions, aims", Course.EQUIVALENT),
        step(plan + "content aims, actions", plan + "content aims, reasons", Course.INCOMPARABLE),
        step(
            plan + "content aims, actions if urgent",
            plan + "content aims, actions",
            Course.TIGHTENED),
        step(plan + "participants the authorities", plan + "participants police", Course.TIGHTENED),
        step(plan + "recipients police, health", plan + "recipients police", Course.LOOSENED),
        step("actor police\n" + plan, "actor police or health\n" + plan, Course.LOOSENED),
        step(plan + "approval by police", plan + "approval by police and health", Course.TIGHTENED),
        step(plan, plan + "on record within 3 working days", Course.TIGHTENED),
        step(
            plan + "on record within 3 working days",
            plan + "on record within 2 working days",
            Course.TIGHTENED),
        // how binding
        step(
            visit + "deadline within 5 days",
            "must normally visit child\ndeadline within 5 days",
            Course.LOOSENED));
  }

  @TestFactory
  Stream<DynamicTest> aChangeGoesThatWay() {
    return steps().stream()
        .map(
            step ->
                DynamicTest.dynamicTest(
                    step.before() + " -> " + step.after(),
                    () -> {
                      assertThat(course(step.before(), step.after())).isEqualTo(step.course());
                      assertThat(course(step.after(), step.before()))
                          .isEqualTo(step.course().back());
                    }));
  }

  @Test
  void aCaseShowsIt() {
    Behaviour behaviour =
        behaviour(
            "must visit child\ndeadline within 10 working days",
            "must visit child\ndeadline within 5 working days");

    ShownCase shown = behaviour.effects().get(0).shown().get(0);
    assertThat(shown.before()).isEqualTo(Verdict.MET);
    assertThat(shown.after()).isEqualTo(Verdict.BREACHED);
  }

  private static Course course(String before, String after) {
    return behaviour(before, after).course();
  }

  private static Behaviour behaviour(String before, String after) {
    Map<String, Behaviour> all =
        Behaviours.of(Comparer.compare(Editions.of(text(before)), Editions.of(text(after))));
    return all.getOrDefault("S", Behaviour.of("S", "S", List.of()));
  }

  private static String text(String standard) {
    return TEXT + standard.indent(2);
  }
}
