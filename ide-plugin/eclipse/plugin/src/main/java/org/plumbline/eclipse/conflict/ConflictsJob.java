package org.plumbline.eclipse.conflict;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BiConsumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.plumbline.analysis.told.Severity;
import org.plumbline.analysis.told.ToldFinding;
import org.plumbline.eclipse.model.Model;
import org.plumbline.eclipse.preference.Preferences;
import org.plumbline.services.conflict.ConflictMemory;
import org.plumbline.services.conflict.WorkspaceConflicts;
import org.plumbline.services.conflict.WorkspaceConflicts.Asked;
import org.plumbline.services.workspace.Cancel;

/** Looks for conflicts in the background, until it is cancelled. */
final class ConflictsJob extends Job {
  /** How long to wait after a file was saved: others may be saved with it. */
  static final int PAUSE_MILLIS = 300;

  private final BiConsumer<WorkspaceConflicts, List<Line>> show;
  private final ConflictMemory memory = new ConflictMemory();
  private volatile boolean comparing;
  private volatile boolean withNotes;
  private volatile boolean withSuppressed;

  /** Shows what it found on the user interface's thread. */
  ConflictsJob(BiConsumer<WorkspaceConflicts, List<Line>> show) {
    super("Looking for conflicts");
    this.show = show;
  }

  boolean isComparing() {
    return comparing;
  }

  void comparing(boolean now) {
    comparing = now;
  }

  boolean isWithNotes() {
    return withNotes;
  }

  void withNotes(boolean now) {
    withNotes = now;
  }

  boolean isWithSuppressed() {
    return withSuppressed;
  }

  void withSuppressed(boolean now) {
    withSuppressed = now;
  }

  @Override
  protected IStatus run(IProgressMonitor monitor) {
    try {
      Cancel cancel = monitor::isCanceled;
      WorkspaceConflicts found =
          WorkspaceConflicts.among(
              Model.get().analysed(cancel),
              new Asked(comparing, LocalDate.now(ZoneId.systemDefault()), Preferences.severities()),
              memory,
              cancel);
      List<Line> lines = Lines.of(found, this::isWanted);
      cancel.check();
      Display.getDefault().asyncExec(() -> show.accept(found, lines));
      return Status.OK_STATUS;
    } catch (CancellationException e) {
      return Status.CANCEL_STATUS;
    }
  }

  private boolean isWanted(ToldFinding finding) {
    return (withNotes || finding.severity() != Severity.NOTE)
        && (withSuppressed || finding.suppressed() == null);
  }
}
