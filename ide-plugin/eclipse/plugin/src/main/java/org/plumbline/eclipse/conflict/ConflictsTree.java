package org.plumbline.eclipse.conflict;

import java.util.List;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.IElementComparer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.jspecify.annotations.Nullable;
import org.plumbline.eclipse.view.TreeContent;

/** The lines of the conflicts view. */
final class ConflictsTree {
  private static final int MOST_EXPANDED = 50;

  private final TreeViewer viewer;

  ConflictsTree(Composite parent) {
    viewer = new TreeViewer(parent, SWT.H_SCROLL | SWT.V_SCROLL | SWT.FULL_SELECTION);
    viewer.setContentProvider(new TreeContent<>(Line.class, Line::below));
    viewer.setComparer(new Identity());
    viewer.setLabelProvider(
        new ColumnLabelProvider() {
          @Override
          public String getText(Object element) {
            return element instanceof Line line ? line.text() : "";
          }

          @Override
          public @Nullable Image getImage(Object element) {
            return element instanceof Line line ? image(line) : null;
          }
        });
  }

  private static @Nullable Image image(Line line) {
    String name = null;
    if (line instanceof Line.Found found) {
      name =
          switch (found.finding().severity()) {
            case ERROR -> ISharedImages.IMG_OBJS_ERROR_TSK;
            case WARNING -> ISharedImages.IMG_OBJS_WARN_TSK;
            case INFORMATION, NOTE -> ISharedImages.IMG_OBJS_INFO_TSK;
          };
    } else if (line instanceof Line.Matter) {
      name = ISharedImages.IMG_OBJ_FOLDER;
    } else if (line instanceof Line.Clause) {
      name = ISharedImages.IMG_OBJ_FILE;
    } else if (line instanceof Line.Case) {
      name = ISharedImages.IMG_OBJ_ELEMENT;
    } else if (line instanceof Line.Remark) {
      name = ISharedImages.IMG_OBJS_INFO_TSK;
    }
    return name == null ? null : PlatformUI.getWorkbench().getSharedImages().getImage(name);
  }

  TreeViewer viewer() {
    return viewer;
  }

  /** What is expanded at once has to be drawn at once: so not everything if it is much. */
  void show(List<Line> lines) {
    int findings = lines.stream().mapToInt(line -> line.below().size()).sum();
    viewer.setAutoExpandLevel(findings <= MOST_EXPANDED ? 3 : 1);
    viewer.setInput(lines);
  }

  /** The line that is chosen; null if none is. */
  @Nullable Line chosen() {
    IStructuredSelection selection = viewer.getStructuredSelection();
    return selection.getFirstElement() instanceof Line line ? line : null;
  }

  void choose(Line line) {
    viewer.setSelection(new StructuredSelection(line), true);
  }

  /** Lines may say the same and be about something else. */
  private static final class Identity implements IElementComparer {
    @Override
    public boolean equals(Object one, Object other) {
      return one == other;
    }

    @Override
    public int hashCode(Object element) {
      return System.identityHashCode(element);
    }
  }
}
