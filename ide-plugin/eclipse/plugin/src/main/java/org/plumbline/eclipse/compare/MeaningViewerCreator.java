package org.plumbline.eclipse.compare;

import org.eclipse.compare.CompareConfiguration;
import org.eclipse.compare.IViewerCreator;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.swt.widgets.Composite;

/** Puts the meaning of changes above the texts in Eclipse's compare editor. */
public final class MeaningViewerCreator implements IViewerCreator {
  /** Made by Eclipse. */
  public MeaningViewerCreator() {}

  @Override
  public Viewer createViewer(Composite parent, CompareConfiguration configuration) {
    return new MeaningViewer(parent, configuration);
  }
}
