package org.plumbline.eclipse.editor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.reconciler.DirtyRegion;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;
import org.eclipse.jface.text.reconciler.IReconcilingStrategyExtension;
import org.eclipse.jface.text.reconciler.Reconciler;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.eclipse.jface.text.source.ISourceViewer;
import org.jspecify.annotations.Nullable;
import org.plumbline.compiler.diagnostic.Diagnostic;
import org.plumbline.compiler.syntax.ParsedFile;
import org.plumbline.eclipse.model.Model;
import org.plumbline.services.colour.Coloured;
import org.plumbline.services.colour.Colours;
import org.plumbline.services.structure.Folds;
import org.plumbline.services.workspace.Snapshot;

/** Keeps findings, colours and folds in step with what is typed, on a thread of its own. */
public final class Live extends Reconciler {
  private static final int PAUSE_MILLIS = 60;

  private final Strategy strategy = new Strategy();
  private final Runnable listener = strategy::refresh;
  private @Nullable ISourceViewer viewer;
  private @Nullable Painter painter;
  private @Nullable String name;

  /** Made by Eclipse for each editor. */
  public Live() {
    setDelay(PAUSE_MILLIS);
    setReconcilingStrategy(strategy, IDocument.DEFAULT_CONTENT_TYPE);
  }

  @Override
  public void install(ITextViewer textViewer) {
    viewer = textViewer instanceof ISourceViewer source ? source : null;
    painter = viewer == null ? null : new Painter(viewer);
    Model.get().addListener(listener);
    super.install(textViewer);
  }

  @Override
  public void uninstall() {
    super.uninstall();
    Model.get().removeListener(listener);
    viewer = null;
    if (name != null) {
      Model.get().close(name);
    }
  }

  private final class Strategy
      implements IReconcilingStrategy, IReconcilingStrategyExtension, IDocumentListener {
    private final List<Annotation> shown = new ArrayList<>();
    private volatile long edition;
    private @Nullable IDocument document;

    @Override
    public void setDocument(IDocument typed) {
      IDocument old = document;
      if (old != null) {
        old.removeDocumentListener(this);
      }
      document = typed;
      if (typed != null) {
        typed.addDocumentListener(this);
      }
    }

    @Override
    public void setProgressMonitor(@Nullable IProgressMonitor monitor) {}

    @Override
    public void documentAboutToBeChanged(DocumentEvent event) {}

    /** Work on an older text stops. */
    @Override
    @SuppressWarnings("NonAtomicVolatileUpdate") // the document tells of its changes one by one
    public void documentChanged(DocumentEvent event) {
      edition++;
      Painter paints = painter;
      if (paints != null) {
        int more = event.getText() == null ? 0 : event.getText().length();
        paints.moved(event.getOffset(), more - event.getLength());
      }
    }

    @Override
    public void initialReconcile() {
      run();
    }

    @Override
    public void reconcile(DirtyRegion dirty, IRegion part) {
      run();
    }

    @Override
    public void reconcile(IRegion part) {
      run();
    }

    private void run() {
      IDocument typed = document;
      ISourceViewer where = viewer;
      if (typed == null || where == null) {
        return;
      }
      String file = Model.name(typed);
      if (file == null) {
        return;
      }
      name = file;
      long mine = edition;
      Model.get().open(file, typed.get());
      try {
        Model.get().analysed(() -> edition != mine); // which has the outcome shown
      } catch (CancellationException e) {
        // a newer text is worked on next
      }
    }

    /** Something was worked out, perhaps for another file: shown if it is about this very text. */
    private void refresh() {
      IDocument typed = document;
      ISourceViewer where = viewer;
      String file = name;
      if (typed == null || where == null || file == null) {
        return;
      }
      long mine = edition;
      Snapshot snapshot = Model.get().latest();
      boolean same = snapshot.text(file).filter(t -> t.text().equals(typed.get())).isPresent();
      if (same) {
        show(snapshot, file, where, () -> edition == mine);
      }
    }

    private synchronized void show(
        Snapshot snapshot, String file, ISourceViewer where, Painter.Still stillSame) {
      List<Diagnostic> findings = snapshot.diagnostics(() -> false).getOrDefault(file, List.of());
      Map<Annotation, Position> now = new HashMap<>();
      for (Diagnostic one : findings) {
        now.put(new Finding(one), new Position(one.at().offset(), one.at().length()));
      }
      IAnnotationModel annotations = where.getAnnotationModel();
      if (annotations instanceof IAnnotationModelExtension many && stillSame.holds()) {
        Annotation[] old = shown.toArray(Annotation[]::new);
        shown.clear();
        shown.addAll(now.keySet());
        many.replaceAnnotations(old, now);
      }
      ParsedFile parsed = snapshot.parsed(file).orElse(null);
      Painter paints = painter;
      if (parsed != null && paints != null) {
        List<Coloured> colours = Colours.of(parsed, snapshot.sites(file));
        paints.paint(colours, Folds.of(parsed), parsed.source(), stillSame);
      }
    }
  }
}
