package org.plumbline.eclipse.command;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.jspecify.annotations.Nullable;
import org.plumbline.compiler.diagnostic.SourceRange;
import org.plumbline.eclipse.model.Ids;
import org.plumbline.eclipse.view.Row;
import org.plumbline.services.navigation.Navigator;
import org.plumbline.services.navigation.Navigator.Reference;

/** Lists every place that names what stands at the cursor. */
public final class ReferencesHandler extends AbstractHandler {
  /** Made by Eclipse. */
  public ReferencesHandler() {}

  @Override
  public @Nullable Object execute(ExecutionEvent event) {
    Here.of(event)
        .ifPresent(
            here ->
                Work.show(
                    "Finding references", Ids.RESULTS, here, given -> references(here, given)));
    return null;
  }

  private static List<Row> references(Here here, Work.Given given) {
    List<Row> rows = new ArrayList<>();
    for (Reference one :
        new Navigator(given.snapshot())
            .references(here.file(), here.offset(), true, given.cancel())) {
      SourceRange at = one.site().at();
      String file = at.file().substring(at.file().lastIndexOf(java.io.File.separatorChar) + 1);
      rows.add(
          Row.of(
              file
                  + ":"
                  + at.line()
                  + "  "
                  + one.site().text()
                  + (one.site().declares() ? "  (declared)" : ""),
              at));
    }
    return rows.isEmpty() ? List.of(Row.of("Nothing that is declared stands here.", null)) : rows;
  }
}
