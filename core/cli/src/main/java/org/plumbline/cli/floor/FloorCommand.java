package org.plumbline.cli.floor;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.plumbline.analysis.floor.FloorFinder;
import org.plumbline.analysis.floor.Standing;
import org.plumbline.analysis.relation.PlacedRule;
import org.plumbline.cli.console.CommonOptions;
import org.plumbline.cli.console.Console;
import org.plumbline.cli.console.ExitCode;
import org.plumbline.cli.console.Ink;
import org.plumbline.cli.console.OutputOption;
import org.plumbline.cli.diagnostics.Documents;
import org.plumbline.cli.diagnostics.ReadingOption;
import org.plumbline.cli.diagnostics.StandardsFiles;
import org.plumbline.compiler.CompiledDocument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells whether a local document asks for at least as much as a baseline does. */
@Command(
    name = "floor",
    description = {
      "Hold local documents against a baseline, such as the national one: for each clause of it,"
          + " whether a local clause asks for at least as much in every case.",
      "Where it does not, a case is shown that breaches the baseline and not the local clause; both"
          + " have judged it. Clauses of which no local one speaks are listed. Exit code 1 if a"
          + " local clause lies below the baseline.",
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  plumbline floor standards/dudley --baseline standards/national/england-2010.standards",
      "      where Dudley asks for less than the regulations and guidance of 2010",
    })
public final class FloorCommand implements Callable<Integer> {
  /** How it is shown; the names are those on the command line. */
  enum Form {
    text,
    markdown,
    json
  }

  private final Console console;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE|FOLDER",
      description = "Local documents; of a folder, all files below it that end in .standards.")
  private List<Path> named = List.of();

  @Option(
      names = "--baseline",
      required = true,
      paramLabel = "FILE|FOLDER",
      description = "The document below which none of them may be; can be given several times.")
  private List<Path> baseline = List.of();

  @Option(names = "--all", description = "Show the clauses that are kept, too, and by what.")
  private boolean all;

  @Option(
      names = "--format",
      paramLabel = "text|markdown|json",
      description =
          "How to show it: for a terminal (default), for a pull request, or for programs (all"
              + " clauses).")
  private Form format = Form.text;

  @Mixin private ReadingOption reading = new ReadingOption();

  @Mixin private OutputOption output = new OutputOption();

  @Mixin private CommonOptions common = new CommonOptions();

  /** Writes to that console. */
  public FloorCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Ink errors = common.err(console);
    List<CompiledDocument> floor =
        Documents.compile(StandardsFiles.find(baseline), console, errors);
    List<CompiledDocument> local =
        Documents.compile(StandardsFiles.find(named), reading.switchedOn(), console, errors);
    List<Standing> standings = FloorFinder.of(rules(local), rules(floor));
    Ink ink = output.isFile() ? Ink.PLAIN : common.out(console);
    List<Path> inputs = new ArrayList<>(named);
    inputs.addAll(baseline);
    output.write(console, inputs, form(standings, ink));
    boolean below = standings.stream().anyMatch(s -> s.kind() == Standing.Kind.BELOW);
    return below ? ExitCode.FINDINGS : ExitCode.FINE;
  }

  private Consumer<PrintStream> form(List<Standing> standings, Ink ink) {
    return switch (format) {
      case text -> out -> new FloorText(out, ink, console.width(), all).show(standings);
      case markdown -> out -> new FloorMarkdown(out, all).show(standings);
      case json -> out -> FloorJson.write(standings, out);
    };
  }

  private static List<PlacedRule> rules(List<CompiledDocument> documents) {
    return documents.stream()
        .flatMap(d -> PlacedRule.allOf(d.kernel(), Documents.calendar(d)).stream())
        .toList();
  }
}
