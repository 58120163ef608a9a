package org.plumbline.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plumbline.model.kernel.EventPattern;
import org.plumbline.model.kernel.KernelDocument;
import org.plumbline.model.kernel.KernelDocument.EventType;

/** The vocabulary of a document, and of others that read the same data. */
class WordsTest {
  private static final KernelDocument PLANS =
      new KernelDocument(
          "p",
          "Plans",
          "1",
          null,
          null,
          "england",
          List.of(),
          List.of(
              new EventType("plan is made", List.of("plan", "plan version"), List.of()),
              new EventType("plan is agreed", List.of(), List.of()),
              new EventType("plan is shared", List.of(), List.of())),
          List.of(),
          List.of(
              new KernelDocument.Composite(
                  "plan is made",
                  List.of(),
                  List.of(EventPattern.of("plan is agreed"), EventPattern.of("plan is shared")),
                  null,
                  List.of())),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          Map.of(),
          Map.of(),
          List.of());

  private final Words plans = new Words(PLANS);
  private final Words conferences = new Words(CaseBinderTest.DOCUMENT, List.of(plans));

  @Test
  void anEventOfAnotherDocumentIsElsewhere() {
    assertThat(conferences.isElsewhere("plan is made")).isTrue();
    assertThat(conferences.isElsewhere("ICPC")).isFalse();
    assertThat(conferences.isElsewhere("dance")).isFalse();
  }

  @Test
  void aFieldHasToBeOneOfSomeDocument() {
    assertThatCode(() -> conferences.fieldOrFail("outcome", "here")).doesNotThrowAnyException();
    assertThatCode(() -> conferences.fieldOrFail("plan version", "here"))
        .doesNotThrowAnyException();
    assertThatThrownBy(() -> conferences.fieldOrFail("outcom", "here"))
        .hasMessage(
            "here: the document knows no key, field or attribute “outcom”. Did you mean"
                + " “outcome”?");
    assertThatThrownBy(() -> conferences.fieldOrFail("dance", "here"))
        .hasMessageStartingWith("here: the document knows no key, field or attribute “dance”. ");
  }

  @Test
  void aCompositeHasItsParts() {
    assertThat(plans.partsOf("plan is made")).containsExactly("plan is agreed", "plan is shared");
    assertThat(plans.partsOf("plan is agreed")).isEmpty();
  }

  @Test
  void ofTheKeysInAHeadingTheLongestIsMeant() {
    assertThat(plans.keyAmong("Plan version no")).isEqualTo("plan version");
    assertThat(plans.keyAmong("Plan no")).isEqualTo("plan");
    assertThat(plans.keyAmong("Planning no")).isNull();
  }

  @Test
  void whatIsKnownOfTheCaseIsNoField() {
    assertThat(conferences.isAttribute("date of birth")).isTrue();
    assertThat(conferences.isAttribute("outcome")).isFalse();
  }

  @Test
  void namesAreKnownHoweverManyWereAskedFor() {
    for (int i = 0; i < 10_001; i++) {
      assertThat(conferences.canonical(" name " + i + " ")).isEqualTo("name " + i);
    }
    assertThat(conferences.canonical("Conference  held")).isEqualTo("conference is held");
    assertThat(conferences.event("icpc")).isEqualTo("conference is held");
  }

  @Test
  void anEventThatHasToBeOneAndIsNotIsToldWithTheNearest() {
    assertThatThrownBy(() -> conferences.eventOrFail("confrence held", "there"))
        .hasMessage(
            "there: the document knows no event “confrence held”; perhaps “conference is held”."
                + Words.WHERE_THEY_ARE);
    assertThatThrownBy(() -> conferences.eventOrFail("dance", "there"))
        .hasMessage("there: the document knows no event “dance”." + Words.WHERE_THEY_ARE);
  }
}
