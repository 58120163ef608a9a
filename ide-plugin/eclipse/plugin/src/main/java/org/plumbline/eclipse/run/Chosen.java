package org.plumbline.eclipse.run;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.plumbline.services.workspace.Workspace;

/** The files that something is to be run with. */
final class Chosen {
  private Chosen() {}

  /** Those chosen in a list or a tree. */
  static List<IResource> in(ISelection selection) {
    List<IResource> chosen = new ArrayList<>();
    if (selection instanceof IStructuredSelection some) {
      for (Object one : some) {
        IResource resource = Adapters.adapt(one, IResource.class);
        if (resource != null) {
          chosen.add(resource);
        }
      }
    }
    return chosen;
  }

  /** The one that is open. */
  static List<IResource> in(IEditorPart editor) {
    IFile file = Adapters.adapt(editor.getEditorInput(), IFile.class);
    return file == null ? List.of() : List.of(file);
  }

  /** The standards files among them. */
  static List<IFile> standards(List<IResource> chosen) {
    return chosen.stream()
        .filter(IFile.class::isInstance)
        .map(IFile.class::cast)
        .filter(file -> file.getName().endsWith(Workspace.SUFFIX))
        .toList();
  }
}
