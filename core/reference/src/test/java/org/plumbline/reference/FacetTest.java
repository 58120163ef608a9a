package org.plumbline.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.model.kernel.Condition;
import org.plumbline.model.kernel.Condition.Operator;
import org.plumbline.model.kernel.Requirement;
import org.plumbline.runtime.history.Value;
import org.plumbline.runtime.verdict.Verdict;

/** §3 of docs/semantics.md. */
class FacetTest {
  private static List<Requirement.Item> items(String... names) {
    return Arrays.stream(names).map(name -> new Requirement.Item(name, Condition.ALWAYS)).toList();
  }

  /** The verdicts on conferences judged by themselves, one for each set of fields. */
  private static List<String> held(Paper paper, String... fields) {
    Story story = Story.of();
    for (int i = 0; i < fields.length; i++) {
      story.and("2026-03-0" + (i + 1) + " held" + (fields[i].isEmpty() ? "" : " | " + fields[i]));
    }
    return paper.check(story, "2026-03-31").stream()
        .map(v -> v.verdict().words() + (v.asFarAsEvidenced() ? " as far as evidenced" : ""))
        .toList();
  }

  private static Paper asking(Requirement... requirements) {
    return Paper.of(Duty.when("held").asking(requirements));
  }

  @Test
  void whatTheDataNeverCarryDoesNotWeigh() {
    assertThat(held(asking(new Requirement.Form(List.of("letter"))), "actor=chair"))
        .containsExactly("met as far as evidenced");
  }

  @Test
  void contentIsEvidencedItemByItem() {
    Paper paper = asking(new Requirement.Content(items("facts", "views")));
    assertThat(held(paper, "facts=yes", "facts=", "facts=yes | views=yes"))
        .containsExactly("breached", "breached", "met");
    assertThat(held(paper, "facts=yes")).containsExactly("met as far as evidenced");
    assertThat(held(paper, "facts=false")).containsExactly("breached");
  }

  @Test
  void namesAreComparedAsNames() {
    Paper paper =
        asking(new Requirement.Actor(List.of("social worker"), false, List.of("team manager")))
            .alias("allocated worker", "social worker");
    assertThat(
            held(
                paper,
                "actor=The Social Worker",
                "actor=allocated worker",
                "actor=Team manager",
                "actor=police",
                "actor="))
        .containsExactly("met", "met", "met", "breached", "undetermined");
  }

  @Test
  void aRoleThatIncludesOthersIsThereIfAnyOfThemIs() {
    Paper participants =
        asking(new Requirement.Participants(items("agencies")))
            .group("agencies", "police", "health");
    assertThat(
            held(
                participants,
                "participants=[police]",
                "participants=[agencies]",
                "participants=[school]"))
        .containsExactly("met", "met", "breached");
  }

  @Test
  void aRoleThatConsistsOfOthersIsThereIfAllOfThemAreButActsThroughAny() {
    Paper participants =
        asking(new Requirement.Participants(items("agencies")))
            .whole("agencies", "police", "health");
    assertThat(
            held(
                participants,
                "participants=[police]",
                "participants=[police, health]",
                "participants=[agencies]",
                "participants=[]"))
        .containsExactly("breached", "met", "met", "breached");
    Paper actor =
        asking(new Requirement.Actor(List.of("agencies"), false, List.of()))
            .whole("agencies", "police", "health");
    assertThat(held(actor, "actor=health", "actor=school")).containsExactly("met", "breached");
  }

  @Test
  void allOrAnyOfSeveral() {
    assertThat(
            held(
                asking(new Requirement.Approval(List.of("manager", "chair"), true)),
                "approved by=[manager]",
                "approved by=[manager, chair]",
                "approved by="))
        .containsExactly("breached", "met", "breached");
    assertThat(
            held(
                asking(new Requirement.Consultation(List.of("child", "parent"), false)),
                "consulted=[parent]",
                "consulted=[]"))
        .containsExactly("met", "breached");
  }

  @Test
  void quorumAndApart() {
    assertThat(
            held(
                asking(new Requirement.Quorum(2, List.of("a", "b", "c"))),
                "participants=[a, c]",
                "participants=[b]"))
        .containsExactly("met", "breached");
    assertThat(
            held(
                asking(new Requirement.Apart("victim", "accused")),
                "participants=[victim, accused]",
                "participants=[victim]"))
        .containsExactly("breached", "met");
  }

  @Test
  void forbiddenWordsAreWholeWordsInAnyCase() {
    Paper paper = asking(new Requirement.Wording(List.of("as soon as possible", "ongoing")));
    assertThat(
            held(
                paper,
                "notes=Support is ONGOING.",
                "notes=foregoing matters",
                "notes=do it As  soon as possible",
                "urgent=true"))
        .containsExactly("breached", "met", "breached", "met as far as evidenced");
  }

  @Test
  void anItemOnAConditionIsAskedForIfThatHoldsAtTheTrigger() {
    Condition interpreter =
        new Condition.Compare("interpreter", Operator.EQUAL, new Value.Flag(true));
    Paper paper =
        asking(new Requirement.Content(List.of(new Requirement.Item("language", interpreter))));
    assertThat(held(paper, "language= | interpreter=false", "language= | interpreter=true"))
        .containsExactly("met", "breached");
    assertThat(held(paper, "language=")).containsExactly("undetermined");
  }

  @Test
  void aBreachGoesBeforeWhatCannotBeTold() {
    Paper paper =
        asking(
            new Requirement.Form(List.of("letter")), new Requirement.Recipients(items("parents")));
    assertThat(held(paper, "form= | recipients=[parents]", "form= | recipients=[school]"))
        .containsExactly("undetermined", "breached");
    assertThat(
            paper.verdicts(
                Story.of("2026-03-02 held | form=Letter | recipients=[Parents]"), "2026-03-31"))
        .containsExactly(Verdict.MET);
  }
}
