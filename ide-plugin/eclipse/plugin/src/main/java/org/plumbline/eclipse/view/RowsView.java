package org.plumbline.eclipse.view;

import java.util.List;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.jspecify.annotations.Nullable;
import org.plumbline.eclipse.model.Places;

/** Lines under each other, from which one goes to the place that they speak of. */
public class RowsView extends ViewPart {
  /**
   * More lines than these are not opened by themselves: drawing them all would keep keys waiting.
   */
  private static final int MOST_OPEN = 60;

  private @Nullable TreeViewer tree;
  private List<Row> rows = List.of();

  /** Made by Eclipse. */
  public RowsView() {}

  @Override
  public void createPartControl(Composite parent) {
    TreeViewer viewer = new TreeViewer(parent, SWT.H_SCROLL | SWT.V_SCROLL | SWT.FULL_SELECTION);
    viewer.setContentProvider(new TreeContent<>(Row.class, Row::children));
    viewer.setLabelProvider(
        new LabelProvider() {
          @Override
          public String getText(Object element) {
            return element instanceof Row row ? row.text() : "";
          }
        });
    viewer.addDoubleClickListener(
        event -> {
          if (event.getSelection() instanceof IStructuredSelection selection
              && selection.getFirstElement() instanceof Row row) {
            open(row);
          }
        });
    tree = viewer;
    viewer.setInput(rows);
  }

  /** Goes to the place of a row. */
  public void open(Row row) {
    if (row.at() != null) {
      Places.show(row.at());
    }
  }

  /** What is shown. */
  public List<Row> rows() {
    return rows;
  }

  /** Shows other lines. Only on the user interface's thread. */
  public void show(List<Row> others) {
    rows = List.copyOf(others);
    TreeViewer viewer = tree;
    if (viewer != null && !viewer.getControl().isDisposed()) {
      int below = rows.stream().mapToInt(row -> row.children().size()).sum();
      viewer.setAutoExpandLevel(below > MOST_OPEN ? 1 : 2);
      viewer.setInput(rows);
    }
  }

  @Override
  public void setFocus() {
    TreeViewer viewer = tree;
    if (viewer != null) {
      viewer.getControl().setFocus();
    }
  }
}
