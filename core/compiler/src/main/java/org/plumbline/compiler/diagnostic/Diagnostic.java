package org.plumbline.compiler.diagnostic;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One finding.
 *
 * @param kind which entry of the catalogue
 * @param severity the kind's own, unless a project has set another
 * @param at where
 * @param message what is wrong and what to do, in one or two plain sentences
 * @param related other places that the message speaks of
 * @param fixes remedies, the likeliest first
 */
public record Diagnostic(
    DiagnosticKind kind,
    Severity severity,
    SourceRange at,
    String message,
    List<Related> related,
    List<Fix> fixes) {
  public Diagnostic {
    related = List.copyOf(related);
    fixes = List.copyOf(fixes);
  }

  /** A finding of its kind's own severity, without other places or remedies. */
  public static Diagnostic of(DiagnosticKind kind, SourceRange at, String message) {
    return new Diagnostic(kind, kind.severity(), at, message, List.of(), List.of());
  }

  /** The kind's stable code, such as PL-0101. */
  public String code() {
    return kind.code();
  }

  /**
   * Another place.
   *
   * @param at where; null for what the language brings along
   * @param message what is there
   */
  public record Related(@Nullable SourceRange at, String message) {}
}
