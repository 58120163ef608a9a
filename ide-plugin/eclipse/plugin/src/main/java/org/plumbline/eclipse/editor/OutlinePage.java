package org.plumbline.eclipse.editor;

import java.util.List;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.contentoutline.ContentOutlinePage;
import org.plumbline.eclipse.model.Model;
import org.plumbline.eclipse.view.TreeContent;
import org.plumbline.services.structure.Outline;
import org.plumbline.services.structure.OutlineNode;

/** The outline of a standards file: chapters, standards, examples, declarations. */
public final class OutlinePage extends ContentOutlinePage {
  private final ITextEditor editor;
  private final String file;
  private final Runnable listener = this::update;
  private boolean filling;
  private volatile boolean gone;
  private List<OutlineNode> shown = List.of();

  OutlinePage(ITextEditor editor, String file) {
    this.editor = editor;
    this.file = file;
  }

  boolean isGone() {
    return gone;
  }

  /** What is shown. */
  public List<OutlineNode> shown() {
    return shown;
  }

  @Override
  public void createControl(Composite parent) {
    super.createControl(parent);
    TreeViewer tree = getTreeViewer();
    tree.setContentProvider(new TreeContent<>(OutlineNode.class, OutlineNode::children));
    tree.setLabelProvider(
        new LabelProvider() {
          @Override
          public String getText(Object element) {
            return element instanceof OutlineNode node
                ? (node.kind() + "  " + node.label() + "  " + node.detail()).strip()
                : "";
          }
        });
    tree.setAutoExpandLevel(2);
    Model.get().addListener(listener);
    fill(outline());
  }

  /** Told on the thread that works things out. */
  private void update() {
    List<OutlineNode> nodes = outline();
    Control control = getControl();
    if (control != null && !control.isDisposed() && !nodes.equals(shown)) {
      control.getDisplay().asyncExec(() -> fill(nodes));
    }
  }

  private List<OutlineNode> outline() {
    return Model.get().latest().parsed(file).map(Outline::of).orElseGet(List::of);
  }

  private void fill(List<OutlineNode> nodes) {
    Control control = getControl();
    if (control == null || control.isDisposed()) {
      return;
    }
    filling = true;
    try {
      shown = nodes;
      getTreeViewer().setInput(nodes);
    } finally {
      filling = false;
    }
  }

  @Override
  public void selectionChanged(SelectionChangedEvent event) {
    super.selectionChanged(event);
    if (!filling
        && event.getSelection() instanceof IStructuredSelection selection
        && selection.getFirstElement() instanceof OutlineNode node) {
      editor.selectAndReveal(node.at().offset(), node.at().length());
    }
  }

  @Override
  public void dispose() {
    gone = true;
    Model.get().removeListener(listener);
    super.dispose();
  }
}
