package org.plumbline.eclipse.editor;

import org.eclipse.jface.text.DefaultInformationControl;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextHoverExtension;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.jspecify.annotations.Nullable;
import org.plumbline.eclipse.model.Model;
import org.plumbline.eclipse.preference.Preferences;
import org.plumbline.services.hover.Hovers;

/** Hovers. Eclipse asks on a thread of its own. */
public final class Telling implements ITextHover, ITextHoverExtension {
  /** Made by Eclipse. */
  public Telling() {}

  @Override
  @SuppressWarnings("deprecation") // its successor only adds what a plain text does not need
  public @Nullable String getHoverInfo(ITextViewer viewer, IRegion region) {
    IDocument document = viewer.getDocument();
    String file = document == null ? null : Model.name(document);
    return file == null ? null : told(file, region.getOffset());
  }

  /**
   * What there is to say of an offset of a file, as {@link HoverWords} shows it; null if nothing.
   */
  public static @Nullable String told(String file, int offset) {
    Model.requireBackground();
    return new Hovers(Model.get().latest(), Preferences.workedFrom())
        .at(file, offset)
        .map(hover -> hover.html())
        .orElse(null);
  }

  @Override
  public IInformationControlCreator getHoverControlCreator() {
    return parent -> new DefaultInformationControl(parent, new HoverWords());
  }

  @Override
  public IRegion getHoverRegion(ITextViewer viewer, int offset) {
    return new Region(offset, 0);
  }
}
