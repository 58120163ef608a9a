package org.plumbline.eclipse.command;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.debug.core.ILaunchManager;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jspecify.annotations.Nullable;
import org.plumbline.eclipse.run.CasesShortcut;

/** Checks cases, those chosen or those of the project of the document that is open. */
public final class CasesHandler extends AbstractHandler {
  /** Made by Eclipse. */
  public CasesHandler() {}

  @Override
  public @Nullable Object execute(ExecutionEvent event) {
    IEditorPart editor = HandlerUtil.getActiveEditor(event);
    if (HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection chosen
        && !chosen.isEmpty()) {
      new CasesShortcut().launch(chosen, ILaunchManager.RUN_MODE);
    } else if (editor != null) {
      new CasesShortcut().launch(editor, ILaunchManager.RUN_MODE);
    }
    return null;
  }
}
