package org.plumbline.eclipse.editor;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.jface.text.quickassist.IQuickAssistProcessor;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.jspecify.annotations.Nullable;
import org.plumbline.compiler.diagnostic.Fix;
import org.plumbline.eclipse.model.Edits;
import org.plumbline.eclipse.model.Model;
import org.plumbline.services.repair.Remedies;

/** Quick fixes, from the findings that {@link Live} has put under the text. */
public final class Fixing implements IQuickAssistProcessor {
  /** Made by Eclipse. */
  public Fixing() {}

  @Override
  public @Nullable String getErrorMessage() {
    return null;
  }

  @Override
  public boolean canFix(Annotation annotation) {
    return annotation instanceof Finding;
  }

  @Override
  public boolean canAssist(IQuickAssistInvocationContext context) {
    return true;
  }

  @Override
  public ICompletionProposal[] computeQuickAssistProposals(IQuickAssistInvocationContext context) {
    ISourceViewer viewer = context.getSourceViewer();
    IDocument document = viewer.getDocument();
    IAnnotationModel annotations = viewer.getAnnotationModel();
    String file = document == null ? null : Model.name(document);
    if (document == null || file == null || annotations == null) {
      return new ICompletionProposal[0];
    }
    Remedies remedies = new Remedies(Model.get().latest());
    List<ICompletionProposal> proposals = new ArrayList<>();
    for (Iterator<Annotation> all = annotations.getAnnotationIterator(); all.hasNext(); ) {
      if (all.next() instanceof Finding finding) {
        Position at = annotations.getPosition(finding);
        if (at != null
            && at.getOffset() <= context.getOffset()
            && context.getOffset() <= at.getOffset() + at.getLength()) {
          remedies.of(finding.diagnostic()).forEach(fix -> proposals.add(new Remedy(fix)));
        }
      }
    }
    remedies.additions(file, context.getOffset()).forEach(fix -> proposals.add(new Remedy(fix)));
    return proposals.toArray(ICompletionProposal[]::new);
  }

  private record Remedy(Fix fix) implements ICompletionProposal {
    @Override
    public void apply(IDocument document) {
      Edits.apply(fix.edits());
    }

    @Override
    public String getDisplayString() {
      return fix.title();
    }

    @Override
    public @Nullable Point getSelection(IDocument document) {
      return null;
    }

    @Override
    public @Nullable String getAdditionalProposalInfo() {
      return null;
    }

    @Override
    public @Nullable Image getImage() {
      return null;
    }

    @Override
    public @Nullable IContextInformation getContextInformation() {
      return null;
    }
  }
}
