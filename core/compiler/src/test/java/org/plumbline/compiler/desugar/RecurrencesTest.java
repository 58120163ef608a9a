package org.plumbline.compiler.desugar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.compiler.desugar.Lowered.after;
import static org.plumbline.compiler.desugar.Lowered.event;
import static org.plumbline.compiler.desugar.Lowered.events;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.model.kernel.Bound;
import org.plumbline.model.kernel.Condition;
import org.plumbline.model.kernel.Recurrence;
import org.plumbline.model.kernel.Recurrence.CountedFrom;
import org.plumbline.model.kernel.Recurrence.Phase;
import org.plumbline.model.kernel.Rule;
import org.plumbline.model.kernel.Window;
import org.plumbline.model.kernel.Window.Early;
import org.plumbline.runtime.calendar.Unit;

/** What recurs, at one pace or several. */
class RecurrencesTest {
  private static Window by(Bound bound) {
    return new Window(null, Early.IGNORED, null, bound);
  }

  @Test
  void aPaceByItselfAlsoLimitsTheFirst() {
    Rule rule =
        Lowered.rule(
            """
            trigger plan starts
            must hold core group
            deadline at least every 6 weeks until plan ends\
            """);

    assertThat(rule.window()).isEqualTo(Window.UNTIMED);
    assertThat(rule.recurrence())
        .isEqualTo(
            new Recurrence(
                List.of(new Phase(0, by(after(6, Unit.WEEKS)), null, List.of())),
                CountedFrom.LAST_OCCURRENCE));
    assertThat(rule.ends()).containsExactly(event("plan ends"));
  }

  @Test
  void theFirstMayHaveALimitOfItsOwn() {
    Rule rule =
        Lowered.rule(
            """
            trigger plan starts
            must hold core group
            .1 within 10 working days
            .2 then every 6 weeks until plan ends\
            """);

    assertThat(rule.id().clause()).isEqualTo(1);
    assertThat(rule.window()).isEqualTo(by(after(10, Unit.WORKING_DAYS)));
    assertThat(rule.recurrence())
        .isEqualTo(
            new Recurrence(
                List.of(new Phase(2, by(after(6, Unit.WEEKS)), null, List.of())),
                CountedFrom.LAST_OCCURRENCE));
  }

  @Test
  void theSameInOneLine() {
    Rule rule =
        Lowered.rule(
            """
            trigger plan starts
            must hold core group
            deadline within 10 working days, then monthly until plan ends\
            """);

    assertThat(rule.window()).isEqualTo(by(after(10, Unit.WORKING_DAYS)));
    assertThat(rule.recurrence())
        .isEqualTo(
            new Recurrence(
                List.of(new Phase(0, by(after(1, Unit.MONTHS)), null, List.of())),
                CountedFrom.LAST_OCCURRENCE));
    assertThat(rule.ends()).containsExactly(event("plan ends"));
  }

  @Test
  void eachPaceLastsUntilWhatItsLineSays() {
    Rule rule =
        Lowered.rule(
            """
            trigger plan starts
            must hold core group
            .1 within 5 working days
            .2 then at least weekly until first conference is held
            .3 then at least monthly until 12 months after plan starts
            .4 then at least every 3 months until plan ends
            """);

    assertThat(rule.recurrence())
        .isEqualTo(
            new Recurrence(
                List.of(
                    new Phase(2, by(after(1, Unit.WEEKS)), null, Lowered.ANY_CONFERENCE),
                    new Phase(
                        3, by(after(1, Unit.MONTHS)), null, events("12 months after plan starts")),
                    new Phase(4, by(after(3, Unit.MONTHS)), null, List.of())),
                CountedFrom.LAST_OCCURRENCE));
    assertThat(rule.ends()).containsExactly(event("plan ends"));
  }

  @Test
  void aPaceMayDependOnACondition() {
    Rule rule =
        Lowered.rule(
            """
            trigger referral is made
            must hold core group
            deadline every 2 weeks if level is high, otherwise every 6 weeks\
            """);

    assertThat(rule.recurrence()).isNotNull();
    assertThat(rule.recurrence().phases().get(0).window())
        .isEqualTo(
            by(
                new Bound.Choice(
                    new Condition.Compare(
                        "level",
                        Condition.Operator.EQUAL,
                        new org.plumbline.runtime.history.Value.Text("high")),
                    after(2, Unit.WEEKS),
                    after(6, Unit.WEEKS))));
  }

  @Test
  void aPaceInAStateEndsWithIt() {
    Rule rule =
        Lowered.rule(
            """
            must hold core group
            deadline every 6 weeks while subject to a plan\
            """);

    assertThat(rule.trigger())
        .isEqualTo(new org.plumbline.model.kernel.Trigger.OnEvent(events("plan starts")));
    assertThat(rule.ends()).containsExactly(event("plan ends"));
  }

  @Test
  void independentClausesAreRulesOfTheirOwn() {
    List<Rule> rules =
        Lowered.rules(
            """
            trigger plan starts
            must hold core group
            .1 within 2 weeks
            .2 then every 6 weeks until plan ends
            .3 within 9 months\
            """);

    assertThat(rules).extracting(rule -> rule.id().clause()).containsExactly(1, 3);
    assertThat(rules.get(0).recurrence()).isNotNull();
    assertThat(rules.get(1).recurrence()).isNull();
    assertThat(rules.get(1).window()).isEqualTo(by(after(9, Unit.MONTHS)));
  }
}
