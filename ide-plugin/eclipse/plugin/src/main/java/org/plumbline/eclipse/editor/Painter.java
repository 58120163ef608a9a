package org.plumbline.eclipse.editor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextPresentationListener;
import org.eclipse.jface.text.ITextViewerExtension4;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.projection.ProjectionAnnotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotationModel;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.plumbline.compiler.syntax.SourceText;
import org.plumbline.services.colour.Coloured;
import org.plumbline.services.structure.Folds.Fold;

/**
 * Puts colours and folds into an editor, on the user interface's thread. Whenever the editor paints
 * a stretch of text anew, it adds the colours of what was understood last.
 */
final class Painter implements ITextPresentationListener {
  /** Whether the text is still the one that was worked on. */
  @FunctionalInterface
  interface Still {
    boolean holds();
  }

  private final ISourceViewer viewer;
  private volatile List<Coloured> colours = List.of();
  private boolean listens;

  Painter(ISourceViewer viewer) {
    this.viewer = viewer;
  }

  /** The text changed at an offset, by so many characters: what stands behind it moves. */
  void moved(int offset, int by) {
    List<Coloured> moved = new ArrayList<>(colours.size());
    for (Coloured one : colours) {
      if (one.offset() + one.length() <= offset) {
        moved.add(one);
      } else if (one.offset() >= offset && one.offset() + by >= offset) {
        moved.add(new Coloured(one.offset() + by, one.length(), one.kind(), one.declares()));
      }
    }
    colours = moved;
  }

  @Override
  public void applyTextPresentation(TextPresentation presentation) {
    IRegion extent = presentation.getExtent();
    int from = extent.getOffset();
    int to = from + extent.getLength();
    for (Coloured one : colours) {
      StyleRange style =
          one.offset() >= from && one.offset() + one.length() <= to ? Palette.style(one) : null;
      if (style != null) {
        presentation.mergeStyleRange(style); // what is underlined stays so
      }
    }
  }

  void paint(List<Coloured> now, List<Fold> folds, SourceText source, Still stillSame) {
    StyledText widget = viewer.getTextWidget();
    if (widget == null || widget.isDisposed()) {
      return;
    }
    widget
        .getDisplay()
        .asyncExec(
            () -> {
              boolean same =
                  !widget.isDisposed()
                      && viewer.getDocument() != null
                      && viewer.getDocument().getLength() == source.text().length()
                      && stillSame.holds();
              if (same) {
                listen();
                fold(folds, source);
                if (!now.equals(colours)) {
                  colours = now;
                  viewer.invalidateTextPresentation();
                }
              }
            });
  }

  private void listen() {
    if (!listens && viewer instanceof ITextViewerExtension4 paints) {
      paints.addTextPresentationListener(this);
      listens = true;
    }
  }

  /** Folds that are still there stay as they are, folded or not. */
  private void fold(List<Fold> folds, SourceText source) {
    if (!(viewer instanceof ProjectionViewer projection)) {
      return;
    }
    if (!projection.isProjectionMode()) {
      projection.enableProjection();
    }
    ProjectionAnnotationModel model = projection.getProjectionAnnotationModel();
    if (model == null) {
      return;
    }
    Set<Position> wanted = new HashSet<>();
    for (Fold fold : folds) {
      int from = source.offset(fold.from(), 1);
      int to =
          fold.to() >= source.lines() ? source.text().length() : source.offset(fold.to() + 1, 1);
      wanted.add(new Position(from, to - from));
    }
    List<Annotation> gone = new ArrayList<>();
    for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext(); ) {
      Annotation one = all.next();
      Position at = model.getPosition(one);
      if (at == null || !wanted.remove(new Position(at.getOffset(), at.getLength()))) {
        gone.add(one);
      }
    }
    Map<Annotation, Position> more = new HashMap<>();
    wanted.forEach(at -> more.put(new ProjectionAnnotation(), at));
    if (!gone.isEmpty() || !more.isEmpty()) {
      model.modifyAnnotations(gone.toArray(Annotation[]::new), more, new Annotation[0]);
    }
  }
}
