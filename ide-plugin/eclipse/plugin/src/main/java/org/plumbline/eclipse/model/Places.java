package org.plumbline.eclipse.model;

import java.nio.file.Path;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.plumbline.compiler.diagnostic.Fix.Edit;
import org.plumbline.compiler.diagnostic.SourceRange;

/** Opens files at places. */
public final class Places {
  private Places() {}

  /** Where what an edit puts in stands after it was made. */
  public static SourceRange replaced(Edit edit) {
    SourceRange at = edit.at();
    return new SourceRange(
        at.file(), at.offset(), edit.replacement().length(), at.line(), at.column());
  }

  /** Opens the file of a place, and shows the place. Only on the user interface's thread. */
  public static void show(SourceRange at) {
    IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    try {
      IFile file = Model.file(at.file()).orElse(null);
      IEditorPart editor =
          file != null
              ? IDE.openEditor(page, file)
              : IDE.openEditorOnFileStore(
                  page, EFS.getLocalFileSystem().getStore(Path.of(at.file()).toUri()));
      if (editor instanceof ITextEditor text) {
        text.selectAndReveal(at.offset(), at.length());
      }
    } catch (PartInitException e) {
      ILog.get().log(e.getStatus());
    }
  }
}
