package org.plumbline.eclipse.command;

import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.jspecify.annotations.Nullable;
import org.plumbline.compiler.diagnostic.Fix.Edit;
import org.plumbline.eclipse.model.Edits;
import org.plumbline.eclipse.model.Model;
import org.plumbline.services.repair.Layout;

/** Lays the text out. */
public final class FormatHandler extends AbstractHandler {
  /** Made by Eclipse. */
  public FormatHandler() {}

  @Override
  public @Nullable Object execute(ExecutionEvent event) {
    Here.of(event)
        .ifPresent(
            here -> Job.create("Laying out", (ICoreRunnable) monitor -> format(here)).schedule());
    return null;
  }

  private static void format(Here here) {
    Model.get().open(here.file(), here.text());
    List<Edit> edits =
        Model.get().analysed(() -> false).parsed(here.file()).map(Layout::of).orElseGet(List::of);
    Display.getDefault().asyncExec(() -> Edits.apply(edits));
  }
}
