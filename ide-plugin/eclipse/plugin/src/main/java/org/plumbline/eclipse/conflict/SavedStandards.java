package org.plumbline.eclipse.conflict;

import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.plumbline.services.project.ProjectFile;
import org.plumbline.services.workspace.Workspace;

/** Whether files on which conflicts depend were among those that changed. */
final class SavedStandards {
  private SavedStandards() {}

  static boolean in(IResourceDelta delta) {
    AtomicBoolean found = new AtomicBoolean();
    try {
      delta.accept(
          one -> {
            String name = one.getResource().getName();
            boolean ours = name.endsWith(Workspace.SUFFIX) || name.equals(ProjectFile.NAME);
            boolean text = (one.getFlags() & IResourceDelta.CONTENT) != 0;
            boolean other = one.getKind() != IResourceDelta.CHANGED;
            if (one.getResource().getType() == IResource.FILE && ours && (text || other)) {
              found.set(true);
            }
            return !found.get();
          });
    } catch (CoreException e) {
      ILog.get().log(e.getStatus());
    }
    return found.get();
  }
}
