package org.plumbline.benchmarks;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.plumbline.compiler.Compilation;
import org.plumbline.compiler.StandardsCompiler;
import org.plumbline.compiler.layout.Formatter;
import org.plumbline.compiler.syntax.SourceText;
import org.plumbline.model.document.StandardsFile;
import org.plumbline.model.yaml.DocumentYaml;
import org.plumbline.parser.ParsedText;
import org.plumbline.parser.PlumblineSyntax;

/** What is done with a document's text, from the text in memory on. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class DocumentBenchmark {

  private static final String FILE = "large.standards";

  /** About how long the document is. */
  @Param({"1000", "10000"})
  public int lines;

  private String text = "";
  private @Nullable StandardsFile document;

  /** Makes the document, which must be faultless. */
  @Setup
  public void prepare() {
    text = LargeDocument.ofLines(lines);
    Compilation compilation = validate();
    if (!compilation.diagnostics().isEmpty()) {
      throw new IllegalStateException(compilation.diagnostics().get(0).toString());
    }
    document = compilation.documents().get(0).source();
  }

  /** From the text to findings and rules: what {@code plumbline validate} does. */
  @Benchmark
  public Compilation validate() {
    return StandardsCompiler.compile(Map.of(FILE, text));
  }

  /** From the text to a syntax tree. */
  @Benchmark
  public ParsedText parse() {
    return PlumblineSyntax.parse(text);
  }

  /** From the text to the same text, laid out. */
  @Benchmark
  public Formatter.Outcome format() {
    return Formatter.format(new SourceText(FILE, text));
  }

  /** To YAML and back. */
  @Benchmark
  public StandardsFile throughYaml() {
    return DocumentYaml.fromYaml(DocumentYaml.toYaml(Objects.requireNonNull(document)));
  }
}
