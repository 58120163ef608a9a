package org.plumbline.compiler.syntax;

import java.util.List;
import org.plumbline.compiler.diagnostic.Diagnostic;
import org.plumbline.compiler.diagnostic.Severity;
import org.plumbline.model.document.StandardsFile;
import org.plumbline.parser.ParsedText;

/**
 * A file that has been read.
 *
 * @param source its text
 * @param parsed its tokens and parse tree
 * @param file what it says; where it could not be read, as much as could
 * @param positions where that stands
 * @param diagnostics what is wrong with the text, from top to bottom
 */
public record ParsedFile(
    SourceText source,
    ParsedText parsed,
    StandardsFile file,
    SourceMap positions,
    List<Diagnostic> diagnostics) {
  public ParsedFile {
    diagnostics = List.copyOf(diagnostics);
  }

  /** Whether all of the text could be read. */
  public boolean isSound() {
    return diagnostics.stream().noneMatch(d -> d.severity() == Severity.ERROR);
  }
}
