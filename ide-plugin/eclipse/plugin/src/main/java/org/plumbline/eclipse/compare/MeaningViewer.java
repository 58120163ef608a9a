package org.plumbline.eclipse.compare;

import java.util.List;
import org.eclipse.compare.CompareConfiguration;
import org.eclipse.compare.CompareUI;
import org.eclipse.compare.structuremergeviewer.ICompareInput;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.jspecify.annotations.Nullable;
import org.plumbline.eclipse.drawing.CaseCanvas;
import org.plumbline.eclipse.view.TreeContent;

/**
 * What the changes between two texts come to: tightened, loosened, equivalent; with the case that
 * shows the one that is chosen, drawn.
 */
public final class MeaningViewer extends Viewer {
  /** Under this key its control knows it. */
  public static final String KEY = "org.plumbline.eclipse.meaning";

  private final SashForm sash;
  private final TreeViewer tree;
  private final CaseCanvas canvas;
  private final ScrolledComposite scrolled;
  private final MeaningJob job;
  private @Nullable Object input;
  private List<Meaning> lines = List.of();

  MeaningViewer(Composite parent, CompareConfiguration configuration) {
    sash = new SashForm(parent, SWT.HORIZONTAL);
    sash.setData(CompareUI.COMPARE_VIEWER_TITLE, "What the changes mean");
    sash.setData(KEY, this);
    tree = new TreeViewer(sash, SWT.H_SCROLL | SWT.V_SCROLL | SWT.FULL_SELECTION);
    tree.setContentProvider(new TreeContent<>(Meaning.class, Meaning::below));
    tree.setLabelProvider(new DelegatingStyledCellLabelProvider(new Labels()));
    tree.setUseHashlookup(false);
    tree.setAutoExpandLevel(4);
    tree.addSelectionChangedListener(event -> chosen());
    scrolled = new ScrolledComposite(sash, SWT.V_SCROLL);
    scrolled.setExpandHorizontal(true);
    scrolled.setExpandVertical(true);
    Composite inside = new Composite(scrolled, SWT.NONE);
    inside.setBackground(parent.getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
    GridLayoutFactory.fillDefaults().applyTo(inside);
    canvas = new CaseCanvas(inside);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(canvas);
    scrolled.setContent(inside);
    sash.setWeights(60, 40);
    job = new MeaningJob(configuration, this::show);
    sash.addDisposeListener(event -> job.cancel());
  }

  @Override
  public Control getControl() {
    return sash;
  }

  @Override
  public @Nullable Object getInput() {
    return input;
  }

  @Override
  public void setInput(@Nullable Object other) {
    Object old = input;
    input = other;
    inputChanged(other, old);
    refresh();
  }

  @Override
  public void refresh() {
    if (input instanceof ICompareInput compared) {
      show(List.of(Meaning.line("Comparing what the versions mean…")));
      job.compare(compared);
    } else {
      show(List.of());
    }
  }

  private void show(List<Meaning> now) {
    if (!sash.isDisposed()) {
      lines = now;
      tree.setInput(now);
      canvas.draw(null);
    }
  }

  /** What is shown. */
  public List<Meaning> lines() {
    return lines;
  }

  /** Chooses a line, as a click does. */
  public void choose(Meaning line) {
    tree.setSelection(new StructuredSelection(line), true);
  }

  /** The drawing beside the lines. */
  public CaseCanvas canvas() {
    return canvas;
  }

  private void chosen() {
    Meaning line =
        tree.getStructuredSelection().getFirstElement() instanceof Meaning one ? one : null;
    canvas.draw(line == null ? null : line.drawn());
    scrolled.setMinSize(0, canvas.computeSize(SWT.DEFAULT, SWT.DEFAULT).y);
  }

  /** Of the lines; the texts below stay whole, whatever is chosen here. */
  @Override
  public ISelection getSelection() {
    return StructuredSelection.EMPTY;
  }

  @Override
  public void setSelection(ISelection other, boolean reveal) {
    // the compare editor walks along the differences of the texts, not along these lines
  }

  private static final class Labels extends LabelProvider implements IStyledLabelProvider {
    @Override
    public StyledString getStyledText(Object element) {
      StyledString text = new StyledString();
      if (element instanceof Meaning line) {
        text.append(line.text());
        if (!line.course().isEmpty()) {
          text.append("  " + line.course(), StyledString.COUNTER_STYLER);
        }
      }
      return text;
    }
  }
}
