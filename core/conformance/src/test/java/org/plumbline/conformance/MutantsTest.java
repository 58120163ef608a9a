package org.plumbline.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** The suite notices: an engine that is wrong in one way fails a case that the right one passes. */
class MutantsTest {
  @TestFactory
  Stream<DynamicNode> eachWrongEngineIsCaught() throws IOException {
    Map<SuiteFile, List<SuiteFile.Case>> passing = passing(Suite.read(Places.SUITE));
    return Mutants.all()
        .map(
            mutant ->
                dynamicTest(
                    mutant.name(),
                    () -> assertThat(caught(mutant, passing)).as("caught by a case").isNotEmpty()));
  }

  private static Map<SuiteFile, List<SuiteFile.Case>> passing(Suite suite) {
    Map<SuiteFile, List<SuiteFile.Case>> passing = new LinkedHashMap<>();
    for (SuiteFile file : suite.files()) {
      SuiteRun run = SuiteRun.of(file, new ReferenceEngine());
      passing.put(
          file, file.cases().stream().filter(one -> run.differences(one).isEmpty()).toList());
    }
    return passing;
  }

  /** The first case that the mutant fails. */
  private static Optional<String> caught(
      Mutant mutant, Map<SuiteFile, List<SuiteFile.Case>> passing) {
    return passing.entrySet().stream()
        .flatMap(entry -> caught(mutant, entry.getKey(), entry.getValue()))
        .findFirst();
  }

  private static Stream<String> caught(Mutant mutant, SuiteFile file, List<SuiteFile.Case> cases) {
    try {
      SuiteRun run = SuiteRun.of(file, mutant);
      return cases.stream()
          .filter(one -> !run.differences(one).isEmpty())
          .map(one -> file.name() + ": " + one.title())
          .findFirst()
          .stream();
    } catch (RuntimeException nonsense) {
      // A change that leaves no sensible document, such as a quorum of nobody, catches nothing.
      return Stream.empty();
    }
  }
}
