package org.plumbline.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plumbline.model.kernel.Condition;
import org.plumbline.model.kernel.Condition.Operator;
import org.plumbline.model.kernel.Trigger;
import org.plumbline.runtime.calendar.Unit;
import org.plumbline.runtime.history.Coverage;
import org.plumbline.runtime.history.Value;
import org.plumbline.runtime.verdict.Verdict;

/** §7 and §8 of docs/semantics.md. */
class ProhibitionTest {
  private static Duty noMove() {
    return Duty.when("placed", "moved").forbidden().until("left");
  }

  @Test
  void itIsPendingWhileOpenAndMetWhenItCloses() {
    Paper paper = Paper.of(noMove());
    assertThat(paper.verdicts(Story.of("2026-03-02 placed"), "2026-03-31"))
        .containsExactly(Verdict.PENDING);
    assertThat(
            paper.verdicts(
                Story.of("2026-03-02 placed", "2026-03-09 left", "2026-03-10 moved"), "2026-03-31"))
        .containsExactly(Verdict.MET);
  }

  @Test
  void eachViolationIsABreach() {
    assertThat(
            Paper.of(noMove())
                .lines(
                    Story.of("2026-03-02 placed", "2026-03-03 moved", "2026-03-05 moved"),
                    "2026-03-31"))
        .containsExactly("breached, done 2026-03-03", "breached, done 2026-03-05");
  }

  @Test
  void anExceptionIsReadAtTheAct() {
    Condition emergency = new Condition.Compare("emergency", Operator.EQUAL, new Value.Flag(true));
    Paper paper = Paper.of(noMove().countingOnlyWhen(new Condition.Not(emergency)));
    assertThat(
            paper.verdicts(
                Story.of("2026-03-02 placed", "2026-03-03 moved | emergency=true"), "2026-03-31"))
        .containsExactly(Verdict.PENDING);
    assertThat(paper.verdicts(Story.of("2026-03-02 placed", "2026-03-03 moved"), "2026-03-31"))
        .containsExactly(Verdict.UNDETERMINED);
  }

  @Test
  void aWindowLimitsTheScope() {
    Paper paper = Paper.of(Duty.when("placed", "moved").forbidden().within(3, Unit.MONTHS));
    assertThat(paper.verdicts(Story.of("2026-03-02 placed", "2026-06-03 moved"), "2026-06-30"))
        .containsExactly(Verdict.MET);
    assertThat(paper.verdicts(Story.of("2026-03-02 placed", "2026-06-02 moved"), "2026-06-30"))
        .containsExactly(Verdict.BREACHED);
  }

  @Test
  void whatIsNotCoveredMayHaveBeenDone() {
    Paper paper =
        Paper.of(noMove()).covering(new Coverage(Set.of("placed", "left"), null, null, null));
    assertThat(paper.verdicts(Story.of("2026-03-02 placed", "2026-03-09 left"), "2026-03-31"))
        .containsExactly(Verdict.UNDETERMINED);
  }

  @Test
  void theLastAnswerToAnAuditQuestionDecides() {
    Paper paper = Paper.of(Duty.when(new Trigger.WholeCase()).question("Is the child heard?"));
    Story story = Story.of("2026-03-02 referred");
    assertThat(paper.check(story, "2026-03-31"))
        .singleElement()
        .satisfies(
            verdict -> {
              assertThat(verdict.verdict()).isEqualTo(Verdict.UNDETERMINED);
              assertThat(verdict.reason()).isEqualTo("Not audited: Is the child heard?");
            });
    story.and("2026-04-01 audit answered | standard=A | answer=Yes");
    assertThat(paper.verdicts(story, "2026-04-30")).containsExactly(Verdict.MET);
    story.and("2026-05-01 audit answered | standard=A | answer=partly");
    story.and("2026-05-02 audit answered | standard=B | answer=yes");
    assertThat(paper.verdicts(story, "2026-05-30")).containsExactly(Verdict.BREACHED);
    story.and("2026-06-01 audit answered | standard=A | answer=not applicable");
    assertThat(paper.verdicts(story, "2026-06-30")).containsExactly(Verdict.NOT_APPLICABLE);
  }
}
