package org.plumbline.eclipse.command;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.debug.core.ILaunchManager;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jspecify.annotations.Nullable;
import org.plumbline.eclipse.run.ExamplesShortcut;

/** Runs the examples of the document that is open, as Run As > Standards examples does. */
public final class ExamplesHandler extends AbstractHandler {
  /** Made by Eclipse. */
  public ExamplesHandler() {}

  @Override
  public @Nullable Object execute(ExecutionEvent event) {
    IEditorPart editor = HandlerUtil.getActiveEditor(event);
    if (editor != null) {
      new ExamplesShortcut().launch(editor, ILaunchManager.RUN_MODE);
    }
    return null;
  }
}
