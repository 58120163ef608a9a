package org.plumbline.compiler.files;

import org.plumbline.compiler.diagnostic.Diagnostic;
import org.plumbline.compiler.diagnostic.DiagnosticKind;
import org.plumbline.compiler.diagnostic.SourceRange;

/** A file cannot be read. */
public final class RefusedFileException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Diagnostic diagnostic;

  RefusedFileException(Diagnostic diagnostic) {
    super(diagnostic.message());
    this.diagnostic = diagnostic;
  }

  static RefusedFileException of(DiagnosticKind kind, String file, String message) {
    return new RefusedFileException(
        Diagnostic.of(kind, new SourceRange(file, 0, 0, 1, 1), message));
  }

  /** Why, and where in the file if it has text at all. */
  public Diagnostic diagnostic() {
    return diagnostic;
  }
}
