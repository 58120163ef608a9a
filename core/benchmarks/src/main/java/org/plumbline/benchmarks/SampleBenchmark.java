package org.plumbline.benchmarks;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.plumbline.calendars.Calendars;
import org.plumbline.compiler.Compilation;
import org.plumbline.compiler.StandardsCompiler;
import org.plumbline.formats.CaseBinder;
import org.plumbline.formats.CaseData;
import org.plumbline.formats.CaseDataException;
import org.plumbline.formats.CaseSource;
import org.plumbline.model.kernel.KernelDocument;
import org.plumbline.reference.Checked;
import org.plumbline.reference.ReferenceChecker;
import org.plumbline.runtime.calendar.WorkingCalendar;

/**
 * Newcastle's document and its sample cases, as shipped. Run from the project's top directory, or
 * with {@code -Dplumbline.home} naming it.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class SampleBenchmark {

  private static final Path NEWCASTLE =
      Path.of(System.getProperty("plumbline.home", "."), "standards", "newcastle");

  private static final Path CASES = NEWCASTLE.resolve("sample/cases.csv");
  private static final LocalDate AS_OF = LocalDate.of(2026, 9, 30);

  private final WorkingCalendar calendar = new Calendars().load("england");
  private final KernelDocument document = newcastle().documents().get(0).kernel();
  private @Nullable CaseData cases;

  private static Compilation newcastle() {
    return StandardsCompiler.compile(List.of(NEWCASTLE.resolve("newcastle.standards")));
  }

  /** Reads the cases once. */
  @Setup
  public void prepare() throws CaseDataException {
    cases = readCases();
  }

  /** The document from its files on disk, with its parts and vocabulary. */
  @Benchmark
  public Compilation validateNewcastle() {
    return newcastle();
  }

  /** The sample's cases from the file on disk, bound to the document's words. */
  @Benchmark
  public CaseData readCases() throws CaseDataException {
    return CaseBinder.bind(CaseSource.of(CASES), document, calendar.zone());
  }

  /** Every case of the sample judged by every standard, by the reference interpreter. */
  @Benchmark
  public List<Checked> checkSample() {
    CaseData data = Objects.requireNonNull(cases);
    ReferenceChecker checker = new ReferenceChecker(document, calendar);
    long asOf = calendar.clock().endOfDay((int) AS_OF.toEpochDay());
    return data.histories().stream()
        .map(history -> checker.check(history, data.coverage(), asOf))
        .toList();
  }
}
