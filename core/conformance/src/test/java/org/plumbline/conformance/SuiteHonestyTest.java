package org.plumbline.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The suite is what it says it is. */
class SuiteHonestyTest {
  private static final int AT_LEAST = 500;

  private final Suite suite = read();

  private static Suite read() {
    try {
      return Suite.read(Places.SUITE);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void hasEnoughCases() {
    assertThat(suite.files().stream().mapToInt(file -> file.cases().size()).sum())
        .isGreaterThanOrEqualTo(AT_LEAST);
  }

  @Test
  void everyFileHasTheFormThatTheSchemaSays() throws IOException {
    JsonSchema schema =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(Files.readString(Places.SCHEMA));
    List<String> wrong = new ArrayList<>();
    for (Path path : Suite.paths(Places.SUITE)) {
      schema
          .validate(Suite.tree(path).toString(), InputFormat.JSON)
          .forEach(message -> wrong.add(path.getFileName() + ": " + message));
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void everyCaseSaysWhyInOneLine() {
    assertThat(suite.files())
        .allSatisfy(
            file ->
                assertThat(file.cases())
                    .allSatisfy(
                        one ->
                            assertThat(one.because())
                                .isNotBlank()
                                .doesNotContain("\n")
                                .endsWith(".")));
  }

  @Test
  void noTwoCasesOfAFileHaveOneTitle() {
    for (SuiteFile file : suite.files()) {
      assertThat(file.cases().stream().map(SuiteFile.Case::title))
          .as(file.name())
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void everyCaseIsAboutAStandardThatItsDocumentHas() {
    for (SuiteFile file : suite.files()) {
      for (SuiteFile.Case one : file.cases()) {
        if (one.standard() != null) {
          assertThat(file.document())
              .as(one.title())
              .containsAnyOf("standard " + one.standard() + " \"", " as " + one.standard());
        }
      }
    }
  }

  @Test
  void everyStandardOfADocumentIsJudgedByACase() {
    for (SuiteFile file : suite.files()) {
      Set<String> judged = new HashSet<>();
      for (SuiteFile.Case one : file.cases()) {
        if (one.standard() == null) {
          judged.addAll(SemanticsPage.standardsOf(file.document()));
        } else {
          judged.add(one.standard());
        }
      }
      assertThat(judged).as(file.name()).containsAll(judgedElsewhere(file));
    }
  }

  /**
   * A standard that is there only for another to speak of need not be judged by a case of its own.
   */
  private static Set<String> judgedElsewhere(SuiteFile file) {
    Set<String> standards = new HashSet<>(SemanticsPage.standardsOf(file.document()));
    standards.removeIf(id -> file.document().contains("standard " + id + " is missed"));
    return standards;
  }

  @Test
  void everyRuleOfTheDefinitionIsShownByACase() throws IOException {
    Set<String> shown =
        suite.files().stream()
            .flatMap(file -> file.semantics().stream())
            .collect(Collectors.toSet());
    assertThat(shown).containsExactlyInAnyOrderElementsOf(SemanticsPage.rules());
  }

  @Test
  void aFileStandsInTheFolderOfTheSectionThatItShows() {
    for (SuiteFile file : suite.files()) {
      String section = file.name().substring(0, file.name().indexOf('-'));
      assertThat(file.semantics())
          .as(file.name())
          .anyMatch(rule -> rule.equals(section) || rule.startsWith(section + "."));
    }
  }
}
