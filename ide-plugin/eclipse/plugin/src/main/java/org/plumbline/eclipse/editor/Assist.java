package org.plumbline.eclipse.editor;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.CompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContentAssistProcessor;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.contentassist.IContextInformationValidator;
import org.jspecify.annotations.Nullable;
import org.plumbline.eclipse.model.Model;
import org.plumbline.services.completion.Completer;
import org.plumbline.services.completion.Proposal;
import org.plumbline.services.workspace.Snapshot;

/** Content assist. The Generic Editor asks on a thread of its own. */
public final class Assist implements IContentAssistProcessor {
  /** Made by Eclipse. */
  public Assist() {}

  @Override
  public ICompletionProposal[] computeCompletionProposals(ITextViewer viewer, int offset) {
    IDocument document = viewer.getDocument();
    String file = document == null ? null : Model.name(document);
    if (document == null || file == null) {
      return new ICompletionProposal[0];
    }
    Model.requireBackground();
    Model.get().open(file, document.get());
    Snapshot snapshot = Model.get().analysed(() -> false);
    List<ICompletionProposal> proposals = new ArrayList<>();
    for (Proposal one : new Completer(snapshot).at(file, offset)) {
      String text = one.plainText();
      String label =
          one.detail().isEmpty() ? one.label() : one.label() + "  (" + one.detail() + ")";
      proposals.add(
          new CompletionProposal(
              text,
              one.from(),
              one.to() - one.from(),
              text.length(),
              null,
              label,
              null,
              one.kind() == Proposal.Kind.TEMPLATE ? text : null));
    }
    return proposals.toArray(ICompletionProposal[]::new);
  }

  @Override
  public IContextInformation @Nullable [] computeContextInformation(ITextViewer viewer, int at) {
    return null;
  }

  @Override
  public char @Nullable [] getCompletionProposalAutoActivationCharacters() {
    return null;
  }

  @Override
  public char @Nullable [] getContextInformationAutoActivationCharacters() {
    return null;
  }

  @Override
  public @Nullable String getErrorMessage() {
    return null;
  }

  @Override
  public @Nullable IContextInformationValidator getContextInformationValidator() {
    return null;
  }
}
