package org.plumbline.compiler.syntax;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.plumbline.compiler.diagnostic.Diagnostic;
import org.plumbline.compiler.diagnostic.DiagnosticKind;
import org.plumbline.model.document.StandardsFile;
import org.plumbline.parser.ParsedText;
import org.plumbline.parser.PlumblineSyntax;
import org.plumbline.parser.SyntaxProblem;

/** Turns a text into the records of a document. */
public final class StandardsParser {
  private StandardsParser() {}

  /**
   * Reads a text. Never fails: a line that cannot be read is reported and left out, and reading
   * goes on with the next.
   *
   * @param name what findings cite it by
   */
  public static ParsedFile parse(String name, String text) {
    return parse(new SourceText(name, text));
  }

  /** Reads a text, likewise. */
  public static ParsedFile parse(SourceText source) {
    ParsedText parsed = PlumblineSyntax.parse(source.text());
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (SyntaxProblem problem : parsed.problems()) {
      diagnostics.add(
          Diagnostic.of(
              kind(problem.kind()),
              source.range(problem.offset(), problem.offset() + problem.length()),
              problem.message()));
    }
    Site site = new Site(source, parsed, diagnostics);
    StandardsFile file = new FileBuilder(site).build(parsed.tree());
    diagnostics.sort(Comparator.comparingInt(d -> d.at().offset()));
    return new ParsedFile(source, parsed, file, site.places().done(), diagnostics);
  }

  private static DiagnosticKind kind(SyntaxProblem.Kind kind) {
    return switch (kind) {
      case UNEXPECTED -> DiagnosticKind.SYNTAX_ERROR;
      case UNCLOSED_QUOTES -> DiagnosticKind.UNCLOSED_QUOTES;
      case UNKNOWN_CHARACTER -> DiagnosticKind.UNKNOWN_CHARACTER;
      case TOO_DEEP -> DiagnosticKind.TOO_DEEPLY_NESTED;
      case TOO_MANY -> DiagnosticKind.TOO_MANY_PROBLEMS;
      case TOO_LONG -> DiagnosticKind.TEXT_TOO_LARGE;
    };
  }
}
