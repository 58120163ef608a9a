package org.plumbline.eclipse.editor;

import java.util.List;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.hyperlink.AbstractHyperlinkDetector;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.jspecify.annotations.Nullable;
import org.plumbline.compiler.diagnostic.SourceRange;
import org.plumbline.eclipse.model.Model;
import org.plumbline.eclipse.model.Places;
import org.plumbline.services.names.NameSite;
import org.plumbline.services.navigation.Navigator;

/** From a name to its declaration, by the mouse with the control key or by F3. */
public final class Links extends AbstractHyperlinkDetector {
  /** Made by Eclipse. */
  public Links() {}

  /** Looks up in what was worked out last: the user waits. */
  @Override
  public IHyperlink @Nullable [] detectHyperlinks(
      ITextViewer viewer, IRegion region, boolean several) {
    IDocument document = viewer.getDocument();
    String file = document == null ? null : Model.name(document);
    if (file == null) {
      return null;
    }
    Navigator navigator = new Navigator(Model.get().latest());
    List<SourceRange> targets = navigator.definition(file, region.getOffset());
    if (targets.isEmpty()) {
      return null;
    }
    NameSite site = navigator.site(file, region.getOffset()).orElse(null);
    IRegion under = site == null ? region : new Region(site.at().offset(), site.at().length());
    List<SourceRange> shown = several ? targets : targets.subList(0, 1);
    return shown.stream().map(at -> new Link(under, at)).toArray(IHyperlink[]::new);
  }

  private record Link(IRegion under, SourceRange to) implements IHyperlink {
    @Override
    public IRegion getHyperlinkRegion() {
      return under;
    }

    @Override
    public @Nullable String getTypeLabel() {
      return null;
    }

    @Override
    public String getHyperlinkText() {
      return "Open the declaration (line " + to.line() + ")";
    }

    @Override
    public void open() {
      Places.show(to);
    }
  }
}
