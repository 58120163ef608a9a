package org.plumbline.cli.document;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.plumbline.cli.console.CommonOptions;
import org.plumbline.cli.console.Console;
import org.plumbline.cli.console.ExitCode;
import org.plumbline.cli.diagnostics.DiagnosticText;
import org.plumbline.cli.diagnostics.StandardsFiles;
import org.plumbline.compiler.diagnostic.Diagnostic;
import org.plumbline.compiler.layout.Formatter;
import org.plumbline.compiler.syntax.SourceBytes;
import org.plumbline.compiler.syntax.SourceText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lays documents out. */
@Command(
    name = "format",
    description = {
      "Lay documents out neatly. Only blanks and line breaks change; comments stay where they are,"
          + " and so does the meaning."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  plumbline format my.standards",
      "      rewrite the file, if it needs it",
      "  plumbline format --check standards",
      "      change nothing, but say which files need it; exit code 1 if any does",
    })
public final class FormatCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE|FOLDER",
      description = "Documents; of a folder, all files below it whose names end in .standards.")
  private List<Path> named = List.of();

  @Option(
      names = "--check",
      description = "Change nothing; say which files are not laid out neatly.")
  private boolean check;

  @Mixin private CommonOptions common = new CommonOptions();

  private int changed;
  private int broken;

  /** Writes to that console. */
  public FormatCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    List<Path> files = StandardsFiles.find(named);
    files.forEach(file -> format(TextFile.read(file)));
    String all = files.size() == 1 ? "1 file" : files.size() + " files";
    console
        .out()
        .println(
            all
                + ": "
                + (changed == 0
                    ? "nothing to change"
                    : changed + (check ? " to be laid out" : " laid out"))
                + (broken == 0 ? "" : ", " + broken + " left alone because of errors"));
    if (broken > 0) {
      return ExitCode.UNUSABLE;
    }
    return check && changed > 0 ? ExitCode.FINDINGS : ExitCode.FINE;
  }

  private void format(TextFile file) {
    SourceBytes.Outcome outcome = file.source();
    if (!(outcome instanceof SourceBytes.Outcome.Read read)) {
      refuse(List.of(TextFile.refusal(outcome)));
      return;
    }
    SourceText before = read.source();
    Formatter.Outcome formatted = Formatter.format(before);
    if (formatted.text() == null) {
      refuse(formatted.diagnostics());
      return;
    }
    String after = file.inItsManner(formatted.text(), before);
    if (!after.equals(file.asItIs(before))) {
      changed++;
      console.out().println(file.path());
      if (!check) {
        file.replaceBy(after);
      }
    }
  }

  private void refuse(List<Diagnostic> problems) {
    broken++;
    DiagnosticText text = new DiagnosticText(common.err(console));
    console.out().flush();
    problems.forEach(problem -> text.lines(problem).forEach(console.err()::println));
  }
}
