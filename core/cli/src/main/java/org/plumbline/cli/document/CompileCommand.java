package org.plumbline.cli.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.plumbline.checkers.CheckerSource;
import org.plumbline.checkers.DocumentSources;
import org.plumbline.checkers.NotCoveredException;
import org.plumbline.checkers.SourceFile;
import org.plumbline.cli.console.CommonOptions;
import org.plumbline.cli.console.Console;
import org.plumbline.cli.console.ExitCode;
import org.plumbline.cli.console.OutputFile;
import org.plumbline.cli.console.Problem;
import org.plumbline.cli.diagnostics.Documents;
import org.plumbline.cli.diagnostics.ReadingOption;
import org.plumbline.compiler.CompiledDocument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes documents into Java source. */
@Command(
    name = "compile",
    description = {
      "Make documents into Java: a checker that needs nothing but plumbline-runtime.",
      "For each document a class that judges cases by it, a class with its words as constants, and"
          + " its calendar. Files that are as they should be are left alone."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  plumbline compile standards/newcastle/newcastle.standards --output src/generated",
      "      Newcastle.checker() is then its checker, see docs/embedding.md",
    })
public final class CompileCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(arity = "1..*", paramLabel = "DOC", description = "The documents.")
  private List<Path> files = List.of();

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "FOLDER",
      description = "The folder of sources to write into; made if it is not there.")
  private Path folder = Path.of("");

  @Option(
      names = "--package",
      paramLabel = "NAME",
      description = "The package of the classes. Default: standards.")
  private String packageName = "standards";

  @Mixin private ReadingOption reading = new ReadingOption();

  @Mixin private CommonOptions common = new CommonOptions();

  /** Writes to that console. */
  public CompileCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (!CheckerSource.isPackageName(packageName)) {
      throw new Problem(
          "--package: `"
              + packageName
              + "` is no name of a package. Write one such as org.example");
    }
    List<CompiledDocument> documents =
        Documents.compile(files, reading.switchedOn(), console, common.err(console));
    Map<String, SourceFile> all = new LinkedHashMap<>();
    for (CompiledDocument document : documents) {
      for (SourceFile file : sources(document)) {
        SourceFile other = all.put(file.path(), file);
        if (other != null && !other.equals(file)) {
          throw new Problem(
              document.file()
                  + ": another of these documents would be written to "
                  + file.path()
                  + " too. Compile each into a package of its own");
        }
      }
    }
    all.values().forEach(this::write);
    return ExitCode.FINE;
  }

  private List<SourceFile> sources(CompiledDocument document) {
    try {
      return DocumentSources.of(
          document.kernel(), Documents.calendar(document), packageName, document.sources());
    } catch (NotCoveredException e) {
      throw new Problem(document.file() + ": " + e.getMessage());
    }
  }

  private void write(SourceFile source) {
    Path file = folder.resolve(source.path());
    try {
      if (Files.isRegularFile(file) && Files.readString(file).equals(source.text())) {
        console.out().println(file + " is up to date");
        return;
      }
      Files.createDirectories(file.toAbsolutePath().getParent());
    } catch (IOException e) {
      throw new Problem(file + ": the file cannot be written: " + OutputFile.reason(e));
    }
    OutputFile.write(file, out -> out.print(source.text()));
    console.out().println(file.toString());
  }
}
