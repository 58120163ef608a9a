package org.plumbline.eclipse.editor;

import org.eclipse.jface.text.source.Annotation;
import org.plumbline.compiler.diagnostic.Diagnostic;

/** A finding under a stretch of the text that is being typed. */
public final class Finding extends Annotation {
  private static final String TYPES = "org.eclipse.ui.workbench.texteditor.";

  private final Diagnostic diagnostic;

  /** A finding. */
  public Finding(Diagnostic diagnostic) {
    super(type(diagnostic), false, diagnostic.code() + ": " + diagnostic.message());
    this.diagnostic = diagnostic;
  }

  private static String type(Diagnostic diagnostic) {
    return TYPES
        + switch (diagnostic.severity()) {
          case ERROR -> "error";
          case WARNING -> "warning";
          case INFO -> "info";
        };
  }

  /** What was found. */
  public Diagnostic diagnostic() {
    return diagnostic;
  }
}
