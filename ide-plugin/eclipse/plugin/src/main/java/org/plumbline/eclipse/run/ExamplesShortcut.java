package org.plumbline.eclipse.run;

import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.debug.ui.DebugUITools;
import org.eclipse.debug.ui.ILaunchShortcut;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.ui.IEditorPart;

/** Run As > Standards examples, of the chosen documents or of the one that is open. */
public final class ExamplesShortcut implements ILaunchShortcut {
  /** Made by Eclipse. */
  public ExamplesShortcut() {}

  @Override
  public void launch(ISelection selection, String mode) {
    launch(Chosen.in(selection), mode);
  }

  @Override
  public void launch(IEditorPart editor, String mode) {
    launch(Chosen.in(editor), mode);
  }

  private static void launch(List<IResource> chosen, String mode) {
    List<IFile> documents = Chosen.standards(chosen);
    if (documents.isEmpty()) {
      return;
    }
    try {
      String name = "Examples of " + documents.get(0).getName();
      DebugUITools.launch(
          Settings.forFiles(Settings.EXAMPLES, name, documents, List.of(), ""), mode);
    } catch (CoreException e) {
      ILog.get().log(e.getStatus());
    }
  }
}
