package org.plumbline.eclipse.project;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.plumbline.eclipse.conflict.ConflictsView;
import org.plumbline.eclipse.model.Ids;

/** The projects of standards in the workspace. */
public final class Projects {
  private Projects() {}

  /** All that are open. */
  public static List<IProject> all() {
    List<IProject> all = new ArrayList<>();
    for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
      try {
        if (project.isOpen() && project.hasNature(Ids.NATURE)) {
          all.add(project);
        }
      } catch (CoreException e) {
        ILog.get().log(e.getStatus());
      }
    }
    return all;
  }

  /**
   * After something has changed on which findings depend: builds all again in the background, and
   * looks for conflicts again if the view is open. On the user interface's thread.
   */
  public static void lookAgain() {
    WorkspaceJob job =
        new WorkspaceJob("Looking at the standards again") {
          @Override
          public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
            for (IProject project : all()) {
              project.build(IncrementalProjectBuilder.FULL_BUILD, monitor);
            }
            return Status.OK_STATUS;
          }
        };
    job.setRule(ResourcesPlugin.getWorkspace().getRoot());
    job.schedule();
    IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
    IWorkbenchPage page = window == null ? null : window.getActivePage();
    if (page != null && page.findView(Ids.CONFLICTS) instanceof ConflictsView view) {
      view.findAgain();
    }
  }
}
