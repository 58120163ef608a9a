package org.plumbline.eclipse.command;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jspecify.annotations.Nullable;
import org.plumbline.eclipse.conflict.ConflictsView;
import org.plumbline.eclipse.model.Ids;

/** Looks for conflicts between the documents of the workspace. */
public final class ConflictsHandler extends AbstractHandler {
  /** Made by Eclipse. */
  public ConflictsHandler() {}

  @Override
  public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
    try {
      if (HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage().showView(Ids.CONFLICTS)
          instanceof ConflictsView view) {
        view.find();
      }
      return null;
    } catch (PartInitException e) {
      throw new ExecutionException("the conflicts view cannot be opened", e);
    }
  }
}
