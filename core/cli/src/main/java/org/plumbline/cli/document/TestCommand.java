package org.plumbline.cli.document;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.plumbline.cli.console.CommonOptions;
import org.plumbline.cli.console.Console;
import org.plumbline.cli.console.ExitCode;
import org.plumbline.cli.console.Ink;
import org.plumbline.cli.console.Paragraphs;
import org.plumbline.cli.console.Problem;
import org.plumbline.cli.diagnostics.Documents;
import org.plumbline.cli.diagnostics.ReadingOption;
import org.plumbline.cli.diagnostics.StandardsFiles;
import org.plumbline.compiler.CompiledDocument;
import org.plumbline.compiler.diagnostic.SourceRange;
import org.plumbline.embedding.ExampleOutcome;
import org.plumbline.embedding.RuleCoverage;
import org.plumbline.model.document.Standard;
import org.plumbline.model.kernel.Rule;
import org.plumbline.model.kernel.Window;
import org.plumbline.reference.ReferenceChecker;
import org.plumbline.runtime.calendar.WorkingCalendar;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs the examples inside documents. */
@Command(
    name = "test",
    description = {
      "Check the examples that stand in documents: does each come out as its author expects?",
      "Also says which standards have no example that shows them at work. Exit code 1 if an example"
          + " fails."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  plumbline test standards/newcastle",
      "      every example of every document in the folder",
      "  plumbline test --coverage standards/newcastle",
      "      and in which ways they show each rule at work",
    })
public final class TestCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE|FOLDER",
      description = "Documents; of a folder, all files below it whose names end in .standards.")
  private List<Path> named = List.of();

  @Option(
      names = "--coverage",
      description =
          "Tell besides of each rule in which of the ways that it can come out the examples show"
              + " it, and of each reading whether they show a rule that rests on it.")
  private boolean coverage;

  @Mixin private ReadingOption reading = new ReadingOption();

  @Mixin private CommonOptions common = new CommonOptions();

  /** Writes to that console. */
  public TestCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    List<CompiledDocument> documents =
        Documents.compile(
            StandardsFiles.find(named), reading.switchedOn(), console, common.err(console));
    List<Tried> tried = documents.stream().map(TestCommand::tryOut).toList();
    if (tried.stream().allMatch(t -> t.outcomes().isEmpty())) {
      throw new Problem(
          "there is no example in "
              + (documents.size() == 1 ? documents.get(0).file() : "these documents")
              + ". Write one into a standard, such as:\n"
              + "  example \"last day\"\n"
              + "    2026-03-02 conference is held; 2026-03-23 minutes are circulated -> met");
    }
    boolean fine = true;
    for (Tried one : tried) {
      fine &= report(one.document(), one.calendar(), one.outcomes());
    }
    return fine ? ExitCode.FINE : ExitCode.FINDINGS;
  }

  private record Tried(
      CompiledDocument document, WorkingCalendar calendar, List<ExampleOutcome> outcomes) {}

  private static Tried tryOut(CompiledDocument document) {
    WorkingCalendar calendar = Documents.calendar(document);
    ReferenceChecker checker = new ReferenceChecker(document.kernel(), calendar);
    return new Tried(
        document,
        calendar,
        document.examples(calendar).stream().map(e -> ExampleOutcome.of(e, checker)).toList());
  }

  private boolean report(
      CompiledDocument document, WorkingCalendar calendar, List<ExampleOutcome> outcomes) {
    Ink ink = common.out(console);
    List<ExampleOutcome> failed = outcomes.stream().filter(o -> !o.asExpected()).toList();
    console.out().println(ink.strong(document.file()));
    failed.forEach(outcome -> failure(document, calendar, outcome, ink));
    String count =
        (outcomes.size() - failed.size()) + " of " + outcomes.size() + " examples as expected";
    line(
        "  ",
        failed.isEmpty() ? count : count + ", " + failed.size() + " not",
        failed.isEmpty() ? ink::good : ink::bad);
    coverage(document, outcomes);
    if (coverage) {
      ways(document, outcomes);
    }
    return failed.isEmpty();
  }

  private void failure(
      CompiledDocument document, WorkingCalendar calendar, ExampleOutcome outcome, Ink ink) {
    String standard = outcome.example().standard();
    SourceRange at = document.positions().get(standard);
    console
        .out()
        .println(
            "  "
                + ink.bad("FAILED")
                + " "
                + standard
                + " \""
                + outcome.example().example().title()
                + "\""
                + (at == null ? "" : ", standard at " + at));
    line("      expected  ", outcome.expectedWords(calendar), text -> text);
    String label = "      came      ";
    for (String came : outcome.cameWords(calendar)) {
      line(label, came, text -> text);
      label = " ".repeat(label.length());
    }
    if (outcome.isWithoutItsCondition()) {
      line(
          "      advice    ",
          "an example knows only what stands in it, so say there what the condition asks about: in"
              + " brackets after the event, with `not` for what is not so, or of the child with"
              + " `given`",
          text -> text);
    }
  }

  /** In which ways the examples show each rule, and each reading. */
  private void ways(CompiledDocument document, List<ExampleOutcome> outcomes) {
    RuleCoverage shown =
        RuleCoverage.of(
            document.kernel(), outcomes.stream().flatMap(o -> o.came().stream()).toList());
    CoverageText.lines(shown, console.width()).forEach(console.out()::println);
  }

  /** Which standards the examples show at work, of those that set a time. */
  private void coverage(CompiledDocument document, List<ExampleOutcome> outcomes) {
    Set<String> exercised =
        outcomes.stream()
            .filter(ExampleOutcome::exercises)
            .map(o -> o.example().standard())
            .collect(Collectors.toSet());
    Set<String> timed =
        document.kernel().rules().stream()
            .filter(TestCommand::isTimed)
            .map(r -> r.id().standard())
            .collect(Collectors.toSet());
    Set<String> audited =
        document.kernel().rules().stream()
            .filter(r -> r.kind() == Rule.Kind.AUDIT)
            .map(r -> r.id().standard())
            .collect(Collectors.toSet());
    List<String> silent = new ArrayList<>();
    for (Standard standard : Standards.of(document)) {
      if (!exercised.contains(standard.id()) && !audited.contains(standard.id())) {
        silent.add(standard.id());
      }
    }
    long shown = timed.stream().filter(exercised::contains).count();
    if (!timed.isEmpty()) {
      line(
          "  ",
          shown
              + " of "
              + timed.size()
              + " timed standards shown at work ("
              + 100 * shown / timed.size()
              + "%)",
          text -> text);
    }
    if (!silent.isEmpty()) {
      line("  ", "no example shows at work: " + String.join(", ", silent), text -> text);
    }
  }

  private static boolean isTimed(Rule rule) {
    return rule.kind() == Rule.Kind.DUTY
        && (!rule.window().equals(Window.UNTIMED)
            || rule.recurrence() != null
            || rule.perPeriod() != null);
  }

  private void line(String prefix, String text, java.util.function.UnaryOperator<String> ink) {
    console
        .out()
        .println(
            prefix
                + ink.apply(
                    Paragraphs.hanging(prefix, text, console.width()).substring(prefix.length())));
  }
}
