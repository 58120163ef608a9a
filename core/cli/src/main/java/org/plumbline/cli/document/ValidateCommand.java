package org.plumbline.cli.document;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.plumbline.cli.console.CommonOptions;
import org.plumbline.cli.console.Console;
import org.plumbline.cli.console.ExitCode;
import org.plumbline.cli.console.Ink;
import org.plumbline.cli.diagnostics.DiagnosticJson;
import org.plumbline.cli.diagnostics.DiagnosticText;
import org.plumbline.cli.diagnostics.Documents;
import org.plumbline.cli.diagnostics.ReadingOption;
import org.plumbline.cli.diagnostics.StandardsFiles;
import org.plumbline.compiler.diagnostic.Diagnostic;
import org.plumbline.compiler.diagnostic.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Looks for mistakes in documents. */
@Command(
    name = "validate",
    description = {
      "Look for mistakes in documents: all of them at once, each with its place and what to do.",
      "Exit code 1 if there are errors or warnings."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  plumbline validate standards/newcastle",
      "      every document of a folder, with the parts and vocabularies they use",
      "  plumbline validate standards/newcastle/newcastle.standards --format json",
      "      the same for another program to read",
    })
public final class ValidateCommand implements Callable<Integer> {
  /** For whom the findings are written. */
  enum Format {
    text,
    json
  }

  private final Console console;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE|FOLDER",
      description = "Documents; of a folder, all files below it whose names end in .standards.")
  private List<Path> named = List.of();

  @Option(
      names = "--format",
      paramLabel = "text|json",
      description = "text for people (default), json for programs.")
  private Format format = Format.text;

  @Mixin private ReadingOption reading = new ReadingOption();

  @Mixin private CommonOptions common = new CommonOptions();

  /** Writes to that console. */
  public ValidateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    List<Path> files = StandardsFiles.find(named);
    List<Diagnostic> findings = Documents.compiled(files, reading.switchedOn()).diagnostics();
    switch (format) {
      case text -> text(files, findings);
      case json -> DiagnosticJson.write(files, findings, console.out());
    }
    return findings.stream().allMatch(d -> d.severity() == Severity.INFO)
        ? ExitCode.FINE
        : ExitCode.FINDINGS;
  }

  private void text(List<Path> files, List<Diagnostic> findings) {
    Ink ink = common.out(console);
    DiagnosticText text = new DiagnosticText(ink);
    for (Diagnostic finding : findings) {
      text.lines(finding).forEach(console.out()::println);
      console.out().println();
    }
    String count = DiagnosticText.count(findings);
    console
        .out()
        .println(
            (files.size() == 1 ? "1 file" : files.size() + " files")
                + ": "
                + (findings.isEmpty() ? ink.good(count) : count));
  }
}
