package org.plumbline.eclipse.editor;

import java.util.Map;
import java.util.WeakHashMap;
import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.jspecify.annotations.Nullable;
import org.plumbline.eclipse.model.Model;
import org.plumbline.services.workspace.Workspace;

/** Gives editors of standards files an outline. */
public final class OutlineAdapter implements IAdapterFactory {
  private final Map<ITextEditor, OutlinePage> pages = new WeakHashMap<>();

  /** Made by Eclipse. */
  public OutlineAdapter() {}

  @Override
  public <T> @Nullable T getAdapter(Object adaptable, Class<T> type) {
    if (!(adaptable instanceof ITextEditor editor) || type != IContentOutlinePage.class) {
      return null;
    }
    IDocument document =
        editor.getDocumentProvider() == null
            ? null
            : editor.getDocumentProvider().getDocument(editor.getEditorInput());
    String file = document == null ? null : Model.name(document);
    if (file == null || !file.endsWith(Workspace.SUFFIX)) {
      return null;
    }
    OutlinePage page = pages.get(editor);
    if (page == null || page.isGone()) {
      page = new OutlinePage(editor, file);
      pages.put(editor, page);
    }
    return type.cast(page);
  }

  @Override
  public Class<?>[] getAdapterList() {
    return new Class<?>[] {IContentOutlinePage.class};
  }
}
