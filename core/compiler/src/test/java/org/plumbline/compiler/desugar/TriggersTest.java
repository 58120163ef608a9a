package org.plumbline.compiler.desugar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.compiler.desugar.Lowered.ANY_CONFERENCE;
import static org.plumbline.compiler.desugar.Lowered.after;
import static org.plumbline.compiler.desugar.Lowered.before;
import static org.plumbline.compiler.desugar.Lowered.event;
import static org.plumbline.compiler.desugar.Lowered.events;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.model.kernel.Anchor;
import org.plumbline.model.kernel.Bound;
import org.plumbline.model.kernel.Condition;
import org.plumbline.model.kernel.Rule;
import org.plumbline.model.kernel.Trigger;
import org.plumbline.model.kernel.Window;
import org.plumbline.runtime.calendar.Amount;
import org.plumbline.runtime.calendar.Unit;

/** What makes a rule arise: said, or implied by its limits. */
class TriggersTest {
  @Test
  void anEventThatOthersStandForBringsThemAlong() {
    Rule rule =
        Lowered.rule(
            """
            trigger conference is held
            must circulate minutes
            deadline within 2 weeks\
            """);

    assertThat(rule.trigger()).isEqualTo(new Trigger.OnEvent(ANY_CONFERENCE));
  }

  @Test
  void severalEventsAreAnyOfThem() {
    Rule rule =
        Lowered.rule(
            """
            trigger referral is made or plan starts
            must complete assessment
            deadline within 2 weeks\
            """);

    assertThat(rule.trigger())
        .isEqualTo(new Trigger.OnEvent(events("referral is made", "plan starts")));
  }

  @Test
  void aStateBeginsAndEndsWithItsEvents() {
    Rule begins =
        Lowered.rule(
            """
            trigger subject to a plan begins
            must hold core group
            deadline within 2 weeks\
            """);
    Rule ends =
        Lowered.rule(
            """
            trigger subject to a plan ends
            must hold core group
            deadline within 2 weeks\
            """);

    assertThat(begins.trigger()).isEqualTo(new Trigger.OnEvent(events("plan starts")));
    assertThat(begins.keys()).containsExactly("plan");
    assertThat(ends.trigger()).isEqualTo(new Trigger.OnEvent(events("plan ends")));
  }

  @Test
  void theNthCountsSinceAnotherEvent() {
    Rule rule =
        Lowered.rule(
            """
            trigger 3rd core group is held since plan starts
            must circulate minutes
            deadline within 2 weeks\
            """);

    assertThat(rule.trigger())
        .isEqualTo(new Trigger.OnNth(events("core group is held"), 3, events("plan starts")));
  }

  @Test
  void anAgeCountsFromADateOfTheCase() {
    Rule rule =
        Lowered.rule(
            """
            trigger 15 years 9 months after date of birth
            must complete assessment
            deadline within 3 months\
            """);

    assertThat(rule.trigger())
        .isEqualTo(
            new Trigger.OnElapsed(
                List.of(),
                "date of birth",
                List.of(new Amount(15, Unit.YEARS), new Amount(9, Unit.MONTHS)),
                null));
    assertThat(rule.keys()).isEmpty();
  }

  @Test
  void elapsedTimeMayAskThatAStateLasts() {
    Rule rule =
        Lowered.rule(
            """
            trigger 21 months after plan starts while subject to a plan
            must hold conference
            deadline within 1 week\
            """);

    assertThat(rule.trigger())
        .isEqualTo(
            new Trigger.OnElapsed(
                events("plan starts"),
                null,
                List.of(new Amount(21, Unit.MONTHS)),
                "subject to a plan"));
  }

  @Test
  void aLimitCountedFromAnEventIsTriggeredByIt() {
    Rule rule =
        Lowered.rule(
            """
            must circulate minutes
            deadline within 15 working days of conference is held\
            """);

    assertThat(rule.trigger()).isEqualTo(new Trigger.OnEvent(ANY_CONFERENCE));
    assertThat(rule.window().by()).isEqualTo(after(15, Unit.WORKING_DAYS));
    assertThat(rule.keys()).containsExactly("conference");
  }

  @Test
  void aLeadTimeLooksAhead() {
    Rule rule =
        Lowered.rule(
            """
            must circulate minutes
            deadline at least 48 hours before conference is held\
            """);

    assertThat(rule.trigger()).isEqualTo(new Trigger.Ahead(ANY_CONFERENCE));
    assertThat(rule.window().by()).isEqualTo(before(new Anchor.Trigger(), 48, Unit.HOURS));
  }

  @Test
  void eachClauseLooksAheadToItsOwnEvent() {
    List<Rule> rules =
        Lowered.rules(
            """
            must complete assessment
            .1 at least 2 weeks before initial conference is held
            .2 before plan ends\
            """);

    assertThat(rules).extracting(rule -> rule.id().clause()).containsExactly(1, 2);
    assertThat(rules.get(0).trigger())
        .isEqualTo(new Trigger.Ahead(events("initial conference is held")));
    assertThat(rules.get(1).trigger()).isEqualTo(new Trigger.Ahead(events("plan ends")));
    assertThat(rules.get(1).window())
        .isEqualTo(
            new Window(null, Window.Early.IGNORED, null, new Bound.Instant(new Anchor.Trigger())));
  }

  @Test
  void withATriggerALeadTimeIsBeforeTheNextSuchEvent() {
    Rule rule =
        Lowered.rule(
            """
            trigger plan starts
            must hold core group
            deadline at least 1 week before plan ends\
            """);

    assertThat(rule.trigger()).isEqualTo(new Trigger.OnEvent(events("plan starts")));
    assertThat(rule.window().by())
        .isEqualTo(before(new Anchor.NextAfter(events("plan ends")), 1, Unit.WEEKS));
  }

  @Test
  void withATriggerALimitCountsFromTheLastSuchEventOrElseTheNext() {
    Rule rule =
        Lowered.rule(
            """
            trigger plan ends
            must circulate minutes
            deadline within 2 weeks of core group is held\
            """);

    assertThat(rule.window().by())
        .isEqualTo(
            new Bound.Choice(
                new Condition.Happened(event("core group is held")),
                after(new Anchor.LastBefore(events("core group is held")), 2, Unit.WEEKS),
                after(new Anchor.NextAfter(events("core group is held")), 2, Unit.WEEKS)));
  }

  @Test
  void nextAndLastSayWhichIsMeant() {
    Rule next =
        Lowered.rule(
            """
            trigger plan starts
            must circulate minutes
            deadline within 2 weeks of next core group is held\
            """);
    Rule last =
        Lowered.rule(
            """
            trigger plan ends
            must circulate minutes
            deadline within 2 weeks of the last core group is held\
            """);

    assertThat(next.window().by())
        .isEqualTo(after(new Anchor.NextAfter(events("core group is held")), 2, Unit.WEEKS));
    assertThat(last.window().by())
        .isEqualTo(after(new Anchor.LastBefore(events("core group is held")), 2, Unit.WEEKS));
  }

  @Test
  void aLimitCountedFromTheTriggerItselfCountsFromIt() {
    Rule rule =
        Lowered.rule(
            """
            trigger initial conference is held
            must circulate minutes
            deadline within 2 weeks of conference is held\
            """);

    assertThat(rule.window().by()).isEqualTo(after(2, Unit.WEEKS));
  }

  @Test
  void aStateByItselfTriggersWithItsBeginning() {
    Rule rule =
        Lowered.rule(
            """
            while subject to a plan
            must hold core group
            deadline every 6 weeks\
            """);

    assertThat(rule.trigger()).isEqualTo(new Trigger.OnEvent(events("plan starts")));
    assertThat(rule.guard()).isEqualTo(Condition.ALWAYS);
    assertThat(rule.ends()).containsExactly(event("plan ends"));
  }

  @Test
  void aStateBesideATriggerGuardsItAndEndsTheDuty() {
    Rule rule =
        Lowered.rule(
            """
            trigger referral is made
            while subject to a plan
            must hold core group
            deadline within 2 weeks\
            """);

    assertThat(rule.guard()).isEqualTo(new Condition.InState("subject to a plan"));
    assertThat(rule.ends()).containsExactly(event("plan ends"));
  }

  @Test
  void whatIsForbiddenWithoutATriggerIsForbiddenThroughoutTheCase() {
    Rule rule = Lowered.rule("must not end plan");

    assertThat(rule.trigger()).isEqualTo(new Trigger.WholeCase());
    assertThat(rule.kind()).isEqualTo(Rule.Kind.PROHIBITION);
    assertThat(rule.acts()).containsExactly(event("plan ends"));
  }

  @Test
  void whatIsForbiddenBeforeAnEventIsForbiddenUntilIt() {
    Rule rule =
        Lowered.rule(
            """
            must not end plan
            deadline before conference is held\
            """);

    assertThat(rule.trigger()).isEqualTo(new Trigger.WholeCase());
    assertThat(rule.window()).isEqualTo(Window.UNTIMED);
    assertThat(rule.ends()).isEqualTo(ANY_CONFERENCE);
  }

  @Test
  void aTriggerThatIsTheActIsItselfJudged() {
    Rule rule =
        Lowered.rule(
            """
            actor social worker
            trigger initial conference is held
            must chair conference\
            """);

    assertThat(rule.acts()).isEmpty();
    assertThat(rule.trigger()).isEqualTo(new Trigger.OnEvent(events("initial conference is held")));
  }

  @Test
  void contentWithoutAnyOccasionIsAskedEachTime() {
    Rule rule = Lowered.rule("must circulate minutes\ncontent decisions");

    assertThat(rule.acts()).isEmpty();
    assertThat(rule.trigger()).isEqualTo(new Trigger.OnEvent(events("minutes are circulated")));
  }

  @Test
  void aMissOfAnotherStandardIsATrigger() {
    List<Rule> rules =
        Lowered.document(
                "",
                """
                standard A "Minutes"
                  source   "1"
                  trigger  conference is held
                  must     circulate minutes
                  deadline within 2 weeks
                standard B "The manager hears of it"
                  source   "2"
                  trigger  standard A is missed 3 times in 6 months
                  must     hold conference
                """)
            .kernel()
            .rules();

    assertThat(rules.get(1).trigger())
        .isEqualTo(new Trigger.OnMissed("A", 0, 3, new Amount(6, Unit.MONTHS)));
    assertThat(rules.get(1).keys()).containsExactly("conference");
  }

  @Test
  void whatIsToLastBeginsWithItsState() {
    Rule rule = Lowered.rule("must be subject to a plan\ndeadline for at least 3 months");

    assertThat(rule.trigger()).isEqualTo(new Trigger.OnEvent(events("plan starts")));
    assertThat(rule.acts()).containsExactly(event("plan ends"));
  }

  @Test
  void aDateOfTheCaseNeedsNoTrigger() {
    Rule rule = Lowered.rule("must complete assessment\ndeadline by the date in date of birth");

    assertThat(rule.trigger()).isEqualTo(new Trigger.WholeCase());
    assertThat(rule.window().by())
        .isEqualTo(new Bound.EndOfDay(new Anchor.DateIn("date of birth")));
  }
}
