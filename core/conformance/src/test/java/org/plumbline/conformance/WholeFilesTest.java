package org.plumbline.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The suite a file at a time, by the reference interpreter, where a test for each case is too slow:
 * for PIT, which runs them thousands of times over. See {@link ConformanceTest} for what fails.
 */
class WholeFilesTest {
  private static final Map<String, SuiteRun> RUNS = new ConcurrentHashMap<>();
  private static final List<SuiteFile> FILES = new ArrayList<>();

  static synchronized List<SuiteFile> files() throws IOException {
    if (FILES.isEmpty()) {
      FILES.addAll(Suite.read(Places.SUITE).files());
    }
    return FILES;
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyCaseOfTheFileIsJudgedAsItSays(SuiteFile file) {
    SuiteRun run =
        RUNS.computeIfAbsent(file.name(), any -> SuiteDocument.of(file).on(new ReferenceEngine()));
    assertThat(file.cases().stream().flatMap(one -> run.differences(one).stream())).isEmpty();
  }
}
