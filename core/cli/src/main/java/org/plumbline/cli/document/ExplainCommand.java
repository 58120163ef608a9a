package org.plumbline.cli.document;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.plumbline.cli.console.CommonOptions;
import org.plumbline.cli.console.Console;
import org.plumbline.cli.console.ExitCode;
import org.plumbline.cli.console.Ink;
import org.plumbline.cli.console.Paragraphs;
import org.plumbline.cli.console.Visible;
import org.plumbline.cli.diagnostics.Documents;
import org.plumbline.cli.diagnostics.ReadingOption;
import org.plumbline.compiler.CompiledDocument;
import org.plumbline.compiler.explain.ExampleDate;
import org.plumbline.compiler.explain.Explainer;
import org.plumbline.compiler.explain.Explanation;
import org.plumbline.model.document.Standard;
import org.plumbline.runtime.calendar.CalendarHorizonException;
import org.plumbline.runtime.calendar.SpokenDate;
import org.plumbline.runtime.calendar.WorkingCalendar;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says in plain English what a standard asks. */
@Command(
    name = "explain",
    description = {
      "Say in plain English what a standard asks, as it will be checked: who, when, what, by when"
          + " and how that is counted, with a worked example."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  plumbline explain standards/newcastle/newcastle.standards 1.2.3",
      "      standard 1.2.3, worked for the Friday before Christmas",
      "  plumbline explain standards/newcastle/newcastle.standards 7.2.1 --from 2026-03-27",
      "      standard 7.2.1, worked for a strategy discussion on 27 March 2026",
    })
public final class ExplainCommand implements Callable<Integer> {
  private static final int LABEL_WIDTH = 14;

  private final Console console;

  @Parameters(index = "0", paramLabel = "DOC", description = "The document.")
  private Path file = Path.of("");

  @Parameters(
      index = "1",
      paramLabel = "STANDARD",
      description = "The standard's number or short name, such as 1.2.3.")
  private String standard = "";

  @Option(
      names = "--from",
      paramLabel = "DATE[THH:MM]",
      converter = WorkedFrom.class,
      description =
          "The date, and perhaps time, from which to work the example. Default: 4 pm on the last"
              + " Friday before Christmas.")
  private @Nullable LocalDateTime from;

  @Mixin private ReadingOption reading = new ReadingOption();

  @Mixin private CommonOptions common = new CommonOptions();

  /** Writes to that console. */
  public ExplainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    CompiledDocument document =
        Documents.compile(List.of(file), reading.switchedOn(), console, common.err(console)).get(0);
    Standard found = Standards.named(document, standard);
    WorkingCalendar calendar = Documents.calendar(document);
    Explainer explainer =
        new Explainer(
            document.kernel(),
            document.vocabulary(),
            calendar,
            document.standards(),
            document.adopted());
    print(
        document,
        from == null ? withOwnDate(explainer, found, calendar) : explainer.explain(found, from));
    return ExitCode.FINE;
  }

  /** A date that nobody asked for is no reason to refuse: the rest is explained without it. */
  private static Explanation withOwnDate(
      Explainer explainer, Standard found, WorkingCalendar calendar) {
    LocalDateTime date = ExampleDate.fridayBeforeChristmas(calendar);
    try {
      return explainer.explain(found, date);
    } catch (CalendarHorizonException e) {
      Explanation plain = explainer.explainWithoutExample(found);
      List<Explanation.Part> parts = new ArrayList<>(plain.parts());
      parts.add(
          new Explanation.Part(
              "Example",
              List.of(
                  "From "
                      + SpokenDate.day(date.toLocalDate())
                      + " it reaches beyond the days that the calendar covers; choose another date"
                      + " with --from.")));
      return new Explanation(plain.standard(), plain.title(), parts);
    }
  }

  private void print(CompiledDocument document, Explanation explanation) {
    Ink ink = common.out(console);
    String heading = explanation.standard() + "  " + explanation.title();
    String below = document.kernel().title() + ", version " + document.kernel().version();
    console.out().println(ink.strong(Visible.text(heading)));
    console.out().println(ink.faint(Visible.text(below)));
    console.out().println();
    for (Explanation.Part part : explanation.parts()) {
      String label = part.label() + " ".repeat(Math.max(1, LABEL_WIDTH - part.label().length()));
      for (String paragraph : part.paragraphs()) {
        String text = Paragraphs.hanging(" ".repeat(label.length()), paragraph, console.width());
        console.out().println(ink.strong(label) + text.substring(label.length()));
        label = " ".repeat(label.length());
      }
    }
  }
}
