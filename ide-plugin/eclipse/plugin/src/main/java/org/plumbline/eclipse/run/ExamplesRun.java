package org.plumbline.eclipse.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.plumbline.compiler.CompiledDocument;
import org.plumbline.compiler.examples.ExampleCase;
import org.plumbline.eclipse.model.Model;
import org.plumbline.eclipse.view.Row;
import org.plumbline.embedding.ExampleOutcome;
import org.plumbline.reference.ReferenceChecker;
import org.plumbline.runtime.calendar.WorkingCalendar;
import org.plumbline.services.calendar.DocumentCalendars;
import org.plumbline.services.workspace.Snapshot;
import org.plumbline.services.workspace.Workspace;

/** Checks the examples of documents, as they are typed. */
public final class ExamplesRun extends Run {
  /** Made by Eclipse. */
  public ExamplesRun() {}

  @Override
  List<Row> rows(ILaunchConfiguration configuration, Pace pace) throws CoreException {
    Model.get().takeTyped();
    Snapshot snapshot = Model.get().analysed(pace.cancel());
    List<Row> rows = new ArrayList<>();
    List<String> done = new ArrayList<>();
    for (var path : Settings.files(configuration, Settings.DOCUMENTS)) {
      Optional<CompiledDocument> document = snapshot.documentOf(Workspace.name(path));
      if (document.isEmpty()) {
        rows.add(Row.of(path.getFileName() + " belongs to no document.", null));
      } else if (!done.contains(document.get().file())) {
        done.add(document.get().file());
        rows.addAll(outcomes(snapshot, document.get(), pace));
      }
    }
    return rows.isEmpty() ? List.of(Row.of("No document is named.", null)) : rows;
  }

  private static List<Row> outcomes(Snapshot snapshot, CompiledDocument document, Pace pace) {
    if (snapshot.hasErrors(document)) {
      return List.of(
          Row.of(document.kernel().id() + ": the document has errors; they come first.", null));
    }
    List<Row> rows = new ArrayList<>();
    int failed = 0;
    WorkingCalendar calendar = DocumentCalendars.of(document);
    ReferenceChecker checker = new ReferenceChecker(document.kernel(), calendar);
    List<ExampleCase> examples = document.examples(calendar);
    for (ExampleCase example : examples) {
      pace.at("example " + (rows.size() + 1) + " of " + examples.size());
      ExampleOutcome one = ExampleOutcome.of(example, checker);
      if (!one.asExpected()) {
        failed++;
      }
      rows.add(row(document, calendar, one));
    }
    rows.add(
        0,
        Row.of(
            rows.isEmpty()
                ? document.kernel().id() + ": there is no example in this document."
                : document.kernel().id()
                    + ": "
                    + (rows.size() - failed)
                    + " of "
                    + rows.size()
                    + " examples as expected",
            null));
    return rows;
  }

  private static Row row(CompiledDocument document, WorkingCalendar calendar, ExampleOutcome one) {
    return new Row(
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
                .toList());
  }
}
