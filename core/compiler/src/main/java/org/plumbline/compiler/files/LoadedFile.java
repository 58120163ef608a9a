package org.plumbline.compiler.files;

import java.util.List;
import org.plumbline.compiler.diagnostic.Diagnostic;
import org.plumbline.compiler.syntax.SourceMap;
import org.plumbline.model.document.StandardsFile;

/**
 * A file that has been read.
 *
 * @param name what findings cite it by
 * @param identity what tells it from other files
 * @param tree what it says
 * @param positions where that stands
 * @param problems what is wrong with its text
 */
public record LoadedFile(
    String name,
    String identity,
    StandardsFile tree,
    SourceMap positions,
    List<Diagnostic> problems) {
  public LoadedFile {
    problems = List.copyOf(problems);
  }
}
