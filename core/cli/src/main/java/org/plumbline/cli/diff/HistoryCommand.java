package org.plumbline.cli.diff;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.plumbline.analysis.comparison.Edition;
import org.plumbline.analysis.history.DocumentHistory;
import org.plumbline.cli.console.CommonOptions;
import org.plumbline.cli.console.Console;
import org.plumbline.cli.console.ExitCode;
import org.plumbline.cli.console.Ink;
import org.plumbline.cli.console.OutputOption;
import org.plumbline.cli.console.Paragraphs;
import org.plumbline.cli.console.Visible;
import org.plumbline.cli.diagnostics.Documents;
import org.plumbline.cli.diagnostics.StandardsFiles;
import org.plumbline.runtime.calendar.SpokenDate;
import org.plumbline.services.versions.ComparedVersions;
import org.plumbline.services.versions.VersionWords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Tells what changed through all versions of a document. */
@Command(
    name = "history",
    description = {
      "List the versions of each document in a folder, from when to when each is in force, and what"
          + " changed from one to the next.",
      "Documents with one id are versions of one. Exit code 1 if two are in force on one day, or"
          + " between two of them there is a day with none."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  plumbline history standards/national",
      "      the national timescales, and what changed in 2013",
    })
public final class HistoryCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      arity = "1..*",
      paramLabel = "FOLDER|FILE",
      description = "Where the versions are: folders are searched for documents.")
  private List<Path> named = List.of();

  @Mixin private OutputOption output = new OutputOption();

  @Mixin private CommonOptions common = new CommonOptions();

  /** Writes to that console. */
  public HistoryCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    List<DocumentHistory> histories =
        DocumentHistory.of(
            Documents.compile(StandardsFiles.find(named), console, common.err(console)));
    Ink ink = output.isFile() ? Ink.PLAIN : common.out(console);
    output.write(console, named, out -> histories.forEach(history -> tell(history, ink, out)));
    return histories.stream().allMatch(history -> history.findings().isEmpty())
        ? ExitCode.FINE
        : ExitCode.FINDINGS;
  }

  private void tell(DocumentHistory history, Ink ink, PrintStream out) {
    List<DocumentHistory.Term> terms = history.terms();
    String title = terms.get(terms.size() - 1).document().kernel().title();
    out.println(ink.strong(Visible.text(title)));
    for (int i = terms.size() - 1; i >= 0; i--) {
      DocumentHistory.Term term = terms.get(i);
      out.println();
      out.println(
          ink.strong("Version " + Visible.text(term.version()))
              + ", in force "
              + days(term.from(), term.to()));
      if (i > 0) {
        changes(terms.get(i - 1), term, out);
      }
    }
    for (DocumentHistory.Finding finding : history.findings()) {
      out.println();
      out.println(
          Paragraphs.indented(0, finding.code() + ": " + finding.sentence(), console.width()));
    }
    out.println();
  }

  private static String days(@Nullable LocalDate from, @Nullable LocalDate to) {
    return (from == null ? "since nobody says when" : "from " + SpokenDate.day(from))
        + (to == null ? "" : " to " + SpokenDate.day(to));
  }

  private void changes(DocumentHistory.Term older, DocumentHistory.Term newer, PrintStream out) {
    ComparedDocument compared = ComparedDocument.of(edition(older), edition(newer));
    compared
        .chapter(ComparedVersions.Effect.BEHAVIOUR)
        .forEach(
            (subject, some) -> {
              String title = VersionWords.title(subject);
              String name = VersionWords.heading(subject);
              out.println(
                  Paragraphs.hanging(
                      "  ", title.isEmpty() ? name : name + " " + title, console.width()));
              some.forEach(
                  change ->
                      out.println(
                          Paragraphs.hanging(
                              "    - ", VersionWords.sentence(change), console.width())));
              VersionWords.effects(compared.behaviour(subject))
                  .forEach(
                      effect ->
                          out.println(
                              Paragraphs.hanging(
                                  "    = ", VersionWords.effect(effect), console.width())));
            });
    out.println(Paragraphs.indented(2, VersionWords.count(compared.versions()), console.width()));
  }

  private static Edition edition(DocumentHistory.Term term) {
    return new Edition(term.document(), Documents.calendar(term.document()).definition());
  }
}
