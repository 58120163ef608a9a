package org.plumbline.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** The suite notices: an engine that is wrong in one way fails a case that the right one passes. */
class MutantsTest {
  @TestFactory
  Stream<DynamicNode> eachWrongEngineIsCaught() throws IOException {
    List<Passing> passing = Suite.read(Places.SUITE).files().stream().map(Passing::of).toList();
    return Mutants.all()
        .map(
            mutant ->
                dynamicTest(
                    mutant.name(),
                    () -> assertThat(caught(mutant, passing)).as("caught by a case").isNotEmpty()));
  }

  /** What the right engine passes of a file. */
  private record Passing(SuiteFile file, SuiteDocument document, List<SuiteFile.Case> cases) {
    static Passing of(SuiteFile file) {
      SuiteDocument document = SuiteDocument.of(file);
      SuiteRun run = document.on(new ReferenceEngine());
      return new Passing(
          file,
          document,
          file.cases().stream().filter(one -> run.differences(one).isEmpty()).toList());
    }
  }

  /** The first case that the mutant fails. */
  private static Optional<String> caught(Mutant mutant, List<Passing> passing) {
    return passing.stream().flatMap(each -> caught(mutant, each)).findFirst();
  }

  private static Stream<String> caught(Mutant mutant, Passing passing) {
    try {
      SuiteRun run = passing.document().on(mutant);
      return passing.cases().stream()
          .filter(one -> !run.differences(one).isEmpty())
          .map(one -> passing.file().name() + ": " + one.title())
          .findFirst()
          .stream();
    } catch (RuntimeException nonsense) {
      // A change that leaves no sensible document, such as a quorum of nobody, catches nothing.
      return Stream.empty();
    }
  }
}
