package org.plumbline.embedding;

import java.util.List;
import org.plumbline.compiler.diagnostic.Diagnostic;

/** A document cannot be used. The message says what is wrong and where, in an author's words. */
public final class DocumentException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Empty after being read back from a stream: the message has all that matters. */
  private final transient List<Diagnostic> findings;

  private final boolean ofADocument;

  DocumentException(String message, List<Diagnostic> findings, boolean ofADocument) {
    super(message);
    this.findings = List.copyOf(findings);
    this.ofADocument = ofADocument;
  }

  /** Whether it is a document that cannot be used; otherwise it is none, such as a vocabulary. */
  public boolean isOfADocument() {
    return ofADocument;
  }

  /** The errors, in order of place; empty if it is not the text that is wrong. */
  public List<Diagnostic> findings() {
    return findings == null ? List.of() : findings;
  }
}
