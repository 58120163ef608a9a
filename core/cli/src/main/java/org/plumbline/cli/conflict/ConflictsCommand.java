package org.plumbline.cli.conflict;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.plumbline.analysis.conflict.ConflictFinder;
import org.plumbline.analysis.conflict.Conflicts;
import org.plumbline.analysis.conflict.Weight;
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
import org.plumbline.runtime.calendar.WorkingCalendar;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds where documents ask for the same differently, and proves it. */
@Command(
    name = "conflicts",
    description = {
      "Find clauses that ask for the same act by different times: inside a document, and between"
          + " documents that share a vocabulary.",
      "Each finding names a day and a case that breaches the one clause and meets the other; the"
          + " case has been checked by both before it is shown. What cannot be decided is listed."
          + " Exit code 1 if there is a conflict.",
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  plumbline conflicts standards/st-helena",
      "      where the document contradicts itself",
      "  plumbline conflicts --compare standards/newcastle standards/warwickshire",
      "      how two authorities differ; as they never apply to one child, nothing is a conflict",
    })
public final class ConflictsCommand implements Callable<Integer> {
  /** How it is shown. */
  enum Form {
    text,
    html
  }

  private final Console console;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE|FOLDER",
      description = "Documents; of a folder, all files below it whose names end in .standards.")
  private List<Path> named = List.of();

  @Option(
      names = "--compare",
      description =
          "The documents do not apply to the same child: what differs between them is shown, but"
              + " only what a document says against itself is a conflict.")
  private boolean compare;

  @Option(
      names = "--notes",
      description =
          "Show notes too: where one clause is stricter because it speaks of a special case, of a"
              + " narrower act, or because the other sets no limit.")
  private boolean notes;

  @Option(
      names = "--format",
      paramLabel = "text|html",
      description =
          "text for a terminal (default); html for a page with the documents by matter and each"
              + " finding with its case.")
  private Form format = Form.text;

  @Mixin private OutputOption output = new OutputOption();

  @Mixin private ReadingOption reading = new ReadingOption();

  @Mixin private CommonOptions common = new CommonOptions();

  /** Writes to that console. */
  public ConflictsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    List<CompiledDocument> documents =
        Documents.compile(
            StandardsFiles.find(named), reading.switchedOn(), console, common.err(console));
    List<PlacedRule> rules = new ArrayList<>();
    for (CompiledDocument document : documents) {
      WorkingCalendar calendar = Documents.calendar(document);
      document
          .kernel()
          .rules()
          .forEach(rule -> rules.add(new PlacedRule(document.kernel(), rule, calendar)));
    }
    Conflicts conflicts = ConflictFinder.among(rules);
    output.write(
        console,
        named,
        out -> {
          switch (format) {
            case text ->
                new ConflictsText(
                        console, out, output.isFile() ? Ink.PLAIN : common.out(console), documents)
                    .show(conflicts, compare, notes);
            case html -> new ConflictsHtml(conflicts, rules, documents, compare, notes).print(out);
          }
        });
    boolean clean =
        conflicts.of(Weight.CONFLICT).stream().allMatch(f -> compare && f.isBetweenDocuments());
    return clean ? ExitCode.FINE : ExitCode.FINDINGS;
  }
}
