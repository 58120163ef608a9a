package org.plumbline.eclipse.editor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.reconciler.IReconciler;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.swt.widgets.Display;
import org.jspecify.annotations.Nullable;
import org.plumbline.eclipse.model.Model;
import org.plumbline.services.names.NameSite;
import org.plumbline.services.navigation.Navigator;
import org.plumbline.services.workspace.Snapshot;

/** Marks every place of the text that names what stands at the cursor, under any of its names. */
public final class Occurrences implements IReconciler {
  /** The Generic Editor's own kind, so that its preferences hold. */
  public static final String TYPE = "org.eclipse.ui.genericeditor.text";

  private final ISelectionChangedListener listener = this::moved;
  private final List<Annotation> shown = new ArrayList<>();
  private @Nullable ISourceViewer viewer;
  private @Nullable Job job;

  /** Made by Eclipse for each editor. */
  public Occurrences() {}

  @Override
  public void install(ITextViewer installed) {
    viewer = installed instanceof ISourceViewer source ? source : null;
    if (installed.getSelectionProvider() instanceof IPostSelectionProvider provider) {
      provider.addPostSelectionChangedListener(listener);
    }
  }

  @Override
  public void uninstall() {
    ISourceViewer old = viewer;
    if (old != null && old.getSelectionProvider() instanceof IPostSelectionProvider provider) {
      provider.removePostSelectionChangedListener(listener);
    }
    viewer = null;
  }

  /** The cursor rests somewhere. */
  private void moved(SelectionChangedEvent event) {
    ISourceViewer where = viewer;
    IDocument document = where == null ? null : where.getDocument();
    String file = document == null ? null : Model.name(document);
    if (where == null || document == null || file == null) {
      return;
    }
    int offset = where.getSelectedRange().x;
    String text = document.get();
    Job old = job;
    if (old != null) {
      old.cancel();
    }
    Job next =
        Job.create(
            "Marking occurrences",
            (ICoreRunnable)
                monitor -> {
                  Map<Annotation, Position> found = occurrences(file, text, offset);
                  Display.getDefault()
                      .asyncExec(
                          () -> {
                            if (!monitor.isCanceled()) {
                              show(found, text);
                            }
                          });
                });
    next.setSystem(true);
    job = next;
    next.schedule();
  }

  /** None where the text has gone on since it was last worked on: the marks would be beside it. */
  private static Map<Annotation, Position> occurrences(String file, String text, int offset) {
    Map<Annotation, Position> found = new HashMap<>();
    Snapshot latest = Model.get().latest();
    if (latest.text(file).filter(one -> one.text().equals(text)).isPresent()) {
      for (NameSite site : new Navigator(latest).occurrences(file, offset)) {
        found.put(
            new Annotation(TYPE, false, "Occurrence of " + site.text()),
            new Position(site.at().offset(), site.at().length()));
      }
    }
    return found;
  }

  private void show(Map<Annotation, Position> found, String text) {
    ISourceViewer where = viewer;
    IAnnotationModel model = where == null ? null : where.getAnnotationModel();
    boolean same =
        where != null && where.getDocument() != null && where.getDocument().get().equals(text);
    if (same && model instanceof IAnnotationModelExtension many) {
      many.replaceAnnotations(shown.toArray(Annotation[]::new), found);
      shown.clear();
      shown.addAll(found.keySet());
    }
  }

  @Override
  public @Nullable IReconcilingStrategy getReconcilingStrategy(String contentType) {
    return null;
  }
}
