package org.plumbline.eclipse.command;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.compare.CompareUI;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFileState;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jspecify.annotations.Nullable;
import org.plumbline.eclipse.compare.VersionsInput;

/**
 * Compares two chosen files, or the file that is open with its version before it was last saved.
 */
public final class CompareHandler extends AbstractHandler {
  /** Made by Eclipse. */
  public CompareHandler() {}

  @Override
  public @Nullable Object execute(ExecutionEvent event) {
    List<IFile> chosen = chosen(event);
    IEditorPart editor = HandlerUtil.getActiveEditor(event);
    if (chosen.size() == 2) {
      CompareUI.openCompareEditor(VersionsInput.of(chosen.get(1), chosen.get(0)));
    } else if (chosen.size() == 1) {
      withBefore(chosen.get(0));
    } else if (editor != null) {
      IFile open = Adapters.adapt(editor.getEditorInput(), IFile.class);
      if (open != null) {
        withBefore(open);
      }
    }
    return null;
  }

  private static List<IFile> chosen(ExecutionEvent event) {
    List<IFile> files = new ArrayList<>();
    if (HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection) {
      for (Object one : selection) {
        IFile file = Adapters.adapt(one, IFile.class);
        if (file != null) {
          files.add(file);
        }
      }
    }
    return files;
  }

  private static void withBefore(IFile file) {
    Job.create(
            "Looking for the version before",
            (ICoreRunnable)
                monitor -> {
                  IFileState[] states = file.getHistory(monitor);
                  Display.getDefault().asyncExec(() -> open(file, states));
                })
        .schedule();
  }

  private static void open(IFile file, IFileState[] states) {
    if (states.length == 0) {
      MessageDialog.openInformation(
          Display.getDefault().getActiveShell(),
          "Compare",
          "Eclipse has kept no earlier version of "
              + file.getName()
              + ". It keeps one each time the file is saved; or choose two files to compare.");
    } else {
      CompareUI.openCompareEditor(VersionsInput.of(file, states[0]));
    }
  }
}
