package org.plumbline.compiler;

import java.util.List;
import org.plumbline.compiler.diagnostic.Diagnostic;
import org.plumbline.compiler.diagnostic.Severity;

/**
 * What came of compiling some files.
 *
 * @param documents the documents among them, in the order given; those with errors too, as far as
 *     they could be understood
 * @param diagnostics everything found, file by file from top to bottom
 */
public record Compilation(List<CompiledDocument> documents, List<Diagnostic> diagnostics) {
  public Compilation {
    documents = List.copyOf(documents);
    diagnostics = List.copyOf(diagnostics);
  }

  /** Whether anything found is an error: then no document should be relied on. */
  public boolean hasErrors() {
    return diagnostics.stream().anyMatch(d -> d.severity() == Severity.ERROR);
  }
}
