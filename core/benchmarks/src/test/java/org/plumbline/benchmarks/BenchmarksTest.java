package org.plumbline.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.benchmarks.workload.Comparison;
import org.plumbline.compiler.StandardsCompiler;
import org.plumbline.formats.CaseDataException;

/** What the benchmarks measure is what they say they measure. */
class BenchmarksTest {

  @ParameterizedTest
  @ValueSource(ints = {1_000, 10_000})
  void aLargeDocumentIsAboutAsLongAsWanted(int lines) {
    assertThat(LargeDocument.ofLines(lines).lines().count())
        .isBetween(lines * 93L / 100, lines * 107L / 100);
  }

  @Test
  void aLargeDocumentIsFaultlessAndHasStandardsToMatch() {
    var compilation =
        StandardsCompiler.compile(Map.of("large.standards", LargeDocument.ofLines(1_000)));

    assertThat(compilation.diagnostics()).isEmpty();
    assertThat(compilation.documents().get(0).kernel().rules()).hasSizeGreaterThan(50);
  }

  @Test
  void overlappingDocumentsAreFaultless() {
    var compilation = StandardsCompiler.compile(OverlappingDocuments.texts(3, 40));

    assertThat(compilation.diagnostics()).isEmpty();
    assertThat(compilation.documents()).hasSize(3);
  }

  @Test
  void documentsGoThroughEveryStep() {
    DocumentBenchmark benchmark = new DocumentBenchmark();
    benchmark.lines = 300;
    benchmark.prepare();

    assertThat(benchmark.validate().hasErrors()).isFalse();
    assertThat(benchmark.parse().problems()).isEmpty();
    assertThat(benchmark.throughYaml().elements()).isNotEmpty();
  }

  @Test
  void theSampleIsReadAndChecked() throws CaseDataException {
    SampleBenchmark benchmark = new SampleBenchmark();
    benchmark.prepare();

    assertThat(benchmark.validateNewcastle().hasErrors()).isFalse();
    assertThat(benchmark.checkSample())
        .hasSize(benchmark.readCases().histories().size())
        .isNotEmpty();
  }

  @Test
  void allThreeCountTheSameWorkingDays() {
    WorkingDaysBenchmark benchmark = new WorkingDaysBenchmark();

    assertThat(benchmark.plumbline())
        .isEqualTo(benchmark.loopOverLocalDate())
        .isEqualTo(benchmark.strata());
  }

  @Test
  void theWorkloadComesOutByTheGeneratedCheckerAsByHand() throws IOException {
    assertThat(new Comparison(20_000).agrees()).isTrue();
  }
}
