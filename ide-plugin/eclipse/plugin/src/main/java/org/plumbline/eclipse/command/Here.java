package org.plumbline.eclipse.command;

import java.util.Optional;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.ITextEditor;
import org.plumbline.eclipse.model.Model;

/**
 * Where the cursor is.
 *
 * @param file the name of the file
 * @param text the text as it is typed
 */
record Here(String file, int offset, String text) {
  static Optional<Here> of(ExecutionEvent event) {
    return HandlerUtil.getActiveEditor(event) instanceof ITextEditor editor
        ? of(editor)
        : Optional.empty();
  }

  static Optional<Here> of(ITextEditor editor) {
    IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
    String file = document == null ? null : Model.name(document);
    int offset =
        editor.getSelectionProvider().getSelection() instanceof ITextSelection selection
            ? selection.getOffset()
            : 0;
    return document == null || file == null
        ? Optional.empty()
        : Optional.of(new Here(file, offset, document.get()));
  }
}
