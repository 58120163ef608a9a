package org.plumbline.eclipse.command;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.jspecify.annotations.Nullable;
import org.plumbline.compiler.CompiledDocument;
import org.plumbline.compiler.examples.ExampleCase;
import org.plumbline.eclipse.model.Ids;
import org.plumbline.eclipse.view.Row;
import org.plumbline.embedding.ExampleOutcome;
import org.plumbline.reference.ReferenceChecker;
import org.plumbline.runtime.calendar.WorkingCalendar;
import org.plumbline.services.calendar.DocumentCalendars;

/** Checks the examples of the document that is open. */
public final class ExamplesHandler extends AbstractHandler {
  /** Made by Eclipse. */
  public ExamplesHandler() {}

  @Override
  public @Nullable Object execute(ExecutionEvent event) {
    Here.of(event)
        .ifPresent(
            here ->
                Work.show("Running examples", Ids.RESULTS, here, given -> outcomes(here, given)));
    return null;
  }

  private static List<Row> outcomes(Here here, Work.Given given) {
    CompiledDocument document = given.snapshot().documentOf(here.file()).orElse(null);
    if (document == null) {
      return List.of(Row.of("This file belongs to no document.", null));
    }
    if (given.snapshot().hasErrors(document)) {
      return List.of(Row.of("The document has errors; they come first.", null));
    }
    List<Row> rows = new ArrayList<>();
    int failed = 0;
    WorkingCalendar calendar = DocumentCalendars.of(document);
    ReferenceChecker checker = new ReferenceChecker(document.kernel(), calendar);
    for (ExampleCase example : document.examples(calendar)) {
      given.cancel().check();
      ExampleOutcome one = ExampleOutcome.of(example, checker);
      if (!one.asExpected()) {
        failed++;
      }
      rows.add(
          new Row(
              (one.asExpected() ? "as expected: " : "FAILED: ")
                  + one.example().standard()
                  + " “"
                  + one.example().example().title()
                  + "”",
              document.positions().get(one.example().standard()),
              one.asExpected()
                  ? List.of()
                  : one.cameWords(calendar).stream()
                      .map(words -> Row.of("came: " + words, null))
                      .toList()));
    }
    rows.add(
        0,
        Row.of(
            rows.isEmpty()
                ? "There is no example in this document."
                : (rows.size() - failed) + " of " + rows.size() + " examples as expected",
            null));
    return rows;
  }
}
