package org.plumbline.eclipse.command;

import java.util.List;
import java.util.Map;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jspecify.annotations.Nullable;
import org.plumbline.compiler.diagnostic.Fix.Edit;
import org.plumbline.compiler.diagnostic.SourceRange;
import org.plumbline.eclipse.model.Edits;
import org.plumbline.eclipse.model.Model;
import org.plumbline.services.navigation.RenameRefusedException;
import org.plumbline.services.navigation.Renamer;
import org.plumbline.services.workspace.Snapshot;

/** Gives what stands at the cursor another name, in every file. */
public final class RenameHandler extends AbstractHandler {
  private static final String TITLE = "Rename";

  /** Made by Eclipse. */
  public RenameHandler() {}

  @Override
  public @Nullable Object execute(ExecutionEvent event) {
    Here.of(event)
        .ifPresent(
            here -> {
              String old = oldName(here);
              if (old.isEmpty()) {
                return;
              }
              InputDialog dialog =
                  new InputDialog(
                      HandlerUtil.getActiveShell(event), TITLE, "The other name:", old, null);
              if (dialog.open() == Window.OK) {
                Job.create(
                        "Renaming",
                        (ICoreRunnable) monitor -> rename(here, String.valueOf(dialog.getValue())))
                    .schedule();
              }
            });
    return null;
  }

  private static String oldName(Here here) {
    try {
      SourceRange at = new Renamer(Model.get().latest()).prepare(here.file(), here.offset());
      return here.text().substring(at.offset(), Math.min(at.end(), here.text().length()));
    } catch (RenameRefusedException e) {
      refuse(e);
      return "";
    }
  }

  /** Renames what stands at an offset of a text; never on the user interface's thread. */
  public static void rename(String file, int offset, String text, String name) {
    rename(new Here(file, offset, text), name);
  }

  private static void rename(Here here, String name) {
    Model.get().open(here.file(), here.text());
    Snapshot snapshot = Model.get().analysed(() -> false);
    try {
      Map<String, List<Edit>> edits =
          new Renamer(snapshot).rename(here.file(), here.offset(), name, () -> false);
      Display.getDefault().asyncExec(() -> Edits.apply(edits));
    } catch (RenameRefusedException e) {
      Display.getDefault().asyncExec(() -> refuse(e));
    }
  }

  private static void refuse(RenameRefusedException e) {
    MessageDialog.openInformation(
        Display.getDefault().getActiveShell(), TITLE, String.valueOf(e.getMessage()));
  }
}
