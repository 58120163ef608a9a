package org.plumbline.eclipse.editor;

import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.reconciler.IReconciler;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the Generic Editor from folding by indentation: {@link Live} folds by what stands there,
 * and the two would take each other's folds away.
 */
public final class FoldingElsewhere implements IReconciler {
  /** Made by Eclipse. */
  public FoldingElsewhere() {}

  @Override
  public void install(ITextViewer viewer) {}

  @Override
  public void uninstall() {}

  @Override
  public @Nullable IReconcilingStrategy getReconcilingStrategy(String contentType) {
    return null;
  }
}
