package org.plumbline.services;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.analysis.behaviour.Course;
import org.plumbline.services.versions.ComparedVersions;
import org.plumbline.services.versions.ComparedVersions.Effect;
import org.plumbline.services.versions.TwoTexts;
import org.plumbline.services.versions.TwoTexts.Outcome;
import org.plumbline.services.versions.TwoTexts.Version;
import org.plumbline.services.workspace.Cancel;

class TwoTextsTest {
  private final Sample sample = Sample.usual();

  private Outcome compare(String file, String before, String after) {
    return TwoTexts.compare(
        new Version(Sample.name(file), before),
        new Version(Sample.name(file), after),
        sample.snapshot(),
        Cancel.NEVER);
  }

  @Test
  void aShorterTimeIsTightenedAndShownByACase() {
    Outcome outcome =
        compare(
            "minutes.standards",
            Sample.DOCUMENT,
            Sample.DOCUMENT.replace("within 15 working", "within 10 working"));

    ComparedVersions compared = outcome.compared().orElseThrow();
    assertThat(compared.courses()).containsOnlyKeys(Course.TIGHTENED);
    assertThat(compared.behaviours().get("A-1").effects().get(0).shown()).hasSize(1);
  }

  @Test
  void anotherTitleIsOnlyWording() {
    Outcome outcome =
        compare(
            "minutes.standards",
            Sample.DOCUMENT,
            Sample.DOCUMENT.replace("Children are seen", "Each child is seen"));

    ComparedVersions compared = outcome.compared().orElseThrow();
    assertThat(compared.inBehaviour()).isFalse();
    assertThat(compared.chapter(Effect.WORDING)).hasSize(1);
  }

  @Test
  void aVocabularyIsComparedByWhatItMeansInItsDocument() {
    Outcome outcome =
        compare(
            "words.standards",
            Sample.WORDS,
            Sample.WORDS.replace("ends with    plan ends", "ends with    plan is made"));

    assertThat(outcome.compared().orElseThrow().inBehaviour()).isTrue();
  }

  @Test
  void aVersionWithErrorsIsNotComparedAndItIsSaidWhere() {
    Outcome outcome =
        compare(
            "minutes.standards",
            Sample.DOCUMENT.replace("conference is held\n", "the moon is full\n"),
            Sample.DOCUMENT);

    assertThat(outcome.compared()).isEmpty();
    assertThat(outcome.problem())
        .startsWith(
            "The older version has errors, so only the texts are compared. Line 18: PL-0110");
  }
}
