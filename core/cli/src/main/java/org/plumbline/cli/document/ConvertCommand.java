package org.plumbline.cli.document;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.plumbline.cli.console.CommonOptions;
import org.plumbline.cli.console.Console;
import org.plumbline.cli.console.ExitCode;
import org.plumbline.cli.console.OutputOption;
import org.plumbline.cli.console.Problem;
import org.plumbline.cli.diagnostics.DiagnosticText;
import org.plumbline.cli.diagnostics.Documents;
import org.plumbline.compiler.diagnostic.Diagnostic;
import org.plumbline.compiler.layout.DocumentWriter;
import org.plumbline.compiler.syntax.ParsedFile;
import org.plumbline.compiler.syntax.SourceBytes;
import org.plumbline.compiler.syntax.SourceText;
import org.plumbline.compiler.syntax.StandardsParser;
import org.plumbline.model.document.StandardsFile;
import org.plumbline.model.yaml.DocumentYaml;
import org.plumbline.model.yaml.YamlDocumentException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Turns a document from text into YAML and back. */
@Command(
    name = "convert",
    description = {
      "Turn a document into YAML, for other programs to read and write, or YAML into a document.",
      "What kind of file it is, its name tells: .standards, or .yaml or .yml. Nothing is lost but"
          + " layout and comments."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  plumbline convert standards/newcastle/newcastle.standards --to yaml",
      "      the document as YAML on standard output",
      "  plumbline convert my.yaml --to text --output my.standards",
      "      and back, into a file",
    })
public final class ConvertCommand implements Callable<Integer> {
  /** What it is turned into. */
  enum Form {
    yaml,
    text
  }

  private final Console console;

  @Parameters(index = "0", paramLabel = "FILE", description = "The file to convert.")
  private Path file = Path.of("");

  @Option(
      names = "--to",
      required = true,
      paramLabel = "yaml|text",
      description = "What to turn it into.")
  private Form to = Form.text;

  @Mixin private OutputOption output = new OutputOption();

  @Mixin private CommonOptions common = new CommonOptions();

  /** Writes to that console. */
  public ConvertCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Documents.requireFile(file);
    SourceText source = source();
    StandardsFile document =
        switch (form(file)) {
          case text -> parsed(source);
          case yaml -> fromYaml(source);
        };
    String converted =
        switch (to) {
          case yaml -> DocumentYaml.toYaml(document);
          case text -> DocumentWriter.write(document);
        };
    output.write(console, List.of(file), out -> out.print(converted));
    return ExitCode.FINE;
  }

  private static Form form(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    if (name.endsWith(".standards")) {
      return Form.text;
    }
    if (name.endsWith(".yaml") || name.endsWith(".yml")) {
      return Form.yaml;
    }
    throw new Problem(
        file
            + ": a document's name ends in .standards, or as YAML in .yaml or .yml. Rename the file"
            + " if it is one of these");
  }

  private SourceText source() {
    SourceBytes.Outcome outcome = SourceBytes.read(file, file.toString());
    if (outcome instanceof SourceBytes.Outcome.Read read) {
      return read.source();
    }
    throw new Problem(file + ": " + TextFile.refusal(outcome).message());
  }

  private StandardsFile parsed(SourceText source) {
    ParsedFile parsed = StandardsParser.parse(source);
    if (!parsed.isSound()) {
      List<Diagnostic> problems = parsed.diagnostics();
      DiagnosticText text = new DiagnosticText(common.err(console));
      problems.forEach(problem -> text.lines(problem).forEach(console.err()::println));
      throw new Problem(
          DiagnosticText.count(problems) + " in " + file + ": mend that first, then convert it");
    }
    return parsed.file();
  }

  private StandardsFile fromYaml(SourceText source) {
    try {
      return DocumentYaml.fromYaml(source.text());
    } catch (YamlDocumentException e) {
      throw new Problem(
          e.problems().stream()
              .map(
                  p ->
                      file
                          + ":"
                          + p.line()
                          + ":"
                          + p.column()
                          + ": "
                          + (p.path().isEmpty() ? "" : "at " + p.path() + ": ")
                          + p.message())
              .collect(Collectors.joining("\n")));
    }
  }
}
