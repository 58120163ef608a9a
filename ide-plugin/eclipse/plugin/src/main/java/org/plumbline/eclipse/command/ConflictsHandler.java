package org.plumbline.eclipse.command;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.jspecify.annotations.Nullable;
import org.plumbline.eclipse.model.Ids;
import org.plumbline.eclipse.view.Row;
import org.plumbline.services.conflict.ConflictLines;
import org.plumbline.services.conflict.ConflictLines.Clash;

/** Looks for conflicts between the documents of the workspace. */
public final class ConflictsHandler extends AbstractHandler {
  /** Made by Eclipse. */
  public ConflictsHandler() {}

  @Override
  public @Nullable Object execute(ExecutionEvent event) {
    Work.show("Looking for conflicts", Ids.CONFLICTS, null, ConflictsHandler::conflicts);
    return null;
  }

  private static List<Row> conflicts(Work.Given given) {
    List<Row> rows = new ArrayList<>();
    for (Clash clash : ConflictLines.among(given.snapshot(), given.cancel())) {
      List<Row> inside = new ArrayList<>();
      clash.clauses().forEach(clause -> inside.add(Row.of(clause.text(), clause.at())));
      clash.shownBy().forEach(line -> inside.add(Row.of("shown by: " + line, null)));
      rows.add(new Row(clash.heading(), clash.clauses().get(0).at(), inside));
    }
    return rows.isEmpty() ? List.of(Row.of("No clauses contradict each other.", null)) : rows;
  }
}
