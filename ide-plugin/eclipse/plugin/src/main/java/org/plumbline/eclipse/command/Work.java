package org.plumbline.eclipse.command;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.jspecify.annotations.Nullable;
import org.plumbline.eclipse.model.Model;
import org.plumbline.eclipse.view.Row;
import org.plumbline.eclipse.view.RowsView;
import org.plumbline.services.workspace.Cancel;
import org.plumbline.services.workspace.Snapshot;

/** Work in the background, with progress and the means to stop it, whose outcome a view shows. */
final class Work {
  private Work() {}

  /** What the work is about. */
  record Given(Snapshot snapshot, Cancel cancel) {}

  /**
   * Does the work.
   *
   * @param typed a text as it is typed, which need not have been looked at; null if none matters
   */
  static void show(
      String title, String view, @Nullable Here typed, Function<Given, List<Row>> work) {
    Job job =
        Job.create(
            title,
            (ICoreRunnable)
                monitor -> {
                  try {
                    Cancel cancel = monitor::isCanceled;
                    if (typed != null) {
                      Model.get().open(typed.file(), typed.text());
                    }
                    List<Row> rows = work.apply(new Given(Model.get().analysed(cancel), cancel));
                    Display.getDefault().asyncExec(() -> show(view, rows));
                  } catch (CancellationException e) {
                    throw new OperationCanceledException();
                  }
                });
    job.setUser(true);
    job.schedule();
  }

  private static void show(String view, List<Row> rows) {
    IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    try {
      if (page.showView(view) instanceof RowsView part) {
        part.show(rows);
      }
    } catch (PartInitException e) {
      ILog.get().log(e.getStatus());
    }
  }
}
