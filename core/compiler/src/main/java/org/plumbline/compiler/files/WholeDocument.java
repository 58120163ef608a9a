package org.plumbline.compiler.files;

import java.util.List;
import org.plumbline.compiler.diagnostic.Positions;
import org.plumbline.compiler.diagnostic.SourceRange;
import org.plumbline.model.document.Element;
import org.plumbline.model.document.StandardsFile;

/**
 * A file with its parts in place.
 *
 * @param file the file; its elements are its own and, where they were included, those of its parts
 * @param words the declarations of all files it takes into use, then its own
 * @param files every file that it consists of or takes into use, itself first
 */
public record WholeDocument(StandardsFile file, List<Element> words, List<LoadedFile> files) {
  public WholeDocument {
    words = List.copyOf(words);
    files = List.copyOf(files);
  }

  /** Where anything in it stands. */
  public Positions positions() {
    return node -> {
      for (LoadedFile each : files) {
        SourceRange range = each.positions().of(node);
        if (range != null) {
          return range;
        }
      }
      return null;
    };
  }
}
