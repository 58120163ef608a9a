package org.plumbline.parser;

import org.antlr.v4.runtime.misc.ParseCancellationException;

/** Ends the reading of a text before its end. */
final class ParseStoppedException extends ParseCancellationException {

  private static final long serialVersionUID = 1L;

  private final SyntaxProblem.Kind kind;
  private final String reason;

  ParseStoppedException(SyntaxProblem.Kind kind, String reason) {
    super(reason);
    this.kind = kind;
    this.reason = reason;
  }

  SyntaxProblem.Kind kind() {
    return kind;
  }

  String reason() {
    return reason;
  }
}
