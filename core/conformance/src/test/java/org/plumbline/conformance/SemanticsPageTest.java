package org.plumbline.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The definition and the suite go together. */
class SemanticsPageTest {
  @Test
  void everyLinkIntoTheSuiteLeadsToAFile() throws IOException {
    Path docs = Places.SEMANTICS.getParent();
    assertThat(SemanticsPage.examples())
        .isNotEmpty()
        .allSatisfy(
            example ->
                assertThat(Files.isRegularFile(docs.resolve(example.path())))
                    .as(example.path())
                    .isTrue());
  }

  @Test
  void everyFileOfTheSuiteIsNamedUnderTheSectionOfItsFolder() throws IOException {
    Set<SemanticsPage.Example> linked = new HashSet<>(SemanticsPage.examples());
    for (SuiteFile file : Suite.read(Places.SUITE).files()) {
      String section = file.name().substring(0, file.name().indexOf('-'));
      assertThat(linked)
          .contains(new SemanticsPage.Example(section, "../core/conformance/suite/" + file.name()));
    }
  }

  @Test
  void everyRuleIsShownByAFileNamedOnThePage() throws IOException {
    Set<String> paths = new HashSet<>();
    SemanticsPage.examples().forEach(example -> paths.add(example.path()));
    Set<String> shown = new HashSet<>();
    for (SuiteFile file : Suite.read(Places.SUITE).files()) {
      if (paths.contains("../core/conformance/suite/" + file.name())) {
        shown.addAll(file.semantics());
      }
    }
    assertThat(shown).containsAll(SemanticsPage.rules());
  }
}
