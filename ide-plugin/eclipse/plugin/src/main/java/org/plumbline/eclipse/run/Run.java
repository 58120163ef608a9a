package org.plumbline.eclipse.run;

import java.util.List;
import java.util.concurrent.CancellationException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunch;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.model.ILaunchConfigurationDelegate;
import org.plumbline.eclipse.view.Row;
import org.plumbline.services.workspace.Cancel;

/**
 * A run: away from the user interface's thread, with progress in the view of results, and ended by
 * its Stop or by Eclipse's Progress view.
 */
abstract class Run implements ILaunchConfigurationDelegate {
  private static final long TELL_MILLIS = 200;

  /** Tells how far it has come, now and then, and ends it if nobody wants it any more. */
  static final class Pace {
    private final IProgressMonitor monitor;
    private final Cancel stopped;
    private volatile long told;

    Pace(IProgressMonitor monitor, Cancel stopped) {
      this.monitor = monitor;
      this.stopped = stopped;
    }

    /** Whether nobody wants it any more. */
    Cancel cancel() {
      return () -> monitor.isCanceled() || stopped.isCancelled();
    }

    /**
     * It has come so far.
     *
     * @throws CancellationException if nobody wants it any more
     */
    void at(String where) {
      cancel().check();
      long now = System.currentTimeMillis();
      if (now - told > TELL_MILLIS) {
        told = now;
        monitor.subTask(where);
        ResultsView.progress(where);
      }
    }
  }

  /** Does it. */
  abstract List<Row> rows(ILaunchConfiguration configuration, Pace pace) throws CoreException;

  @Override
  public final void launch(
      ILaunchConfiguration configuration, String mode, ILaunch launch, IProgressMonitor monitor)
      throws CoreException {
    String title = configuration.getName();
    Cancel stopped = ResultsView.begin(title, configuration);
    try {
      List<Row> rows = rows(configuration, new Pace(monitor, stopped));
      ResultsView.end(title, rows);
    } catch (CancellationException | OperationCanceledException e) {
      ResultsView.end(title, List.of(Row.of("Stopped before the end.", null)));
    } catch (CoreException | RuntimeException e) {
      ResultsView.end(title, List.of(Row.of("It could not be run: " + e.getMessage(), null)));
      throw e;
    } finally {
      // There is no process: the outcome is in the view, and nothing is left to look after.
      DebugPlugin.getDefault().getLaunchManager().removeLaunch(launch);
    }
  }
}
