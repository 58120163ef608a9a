package org.plumbline.compiler.files;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.compiler.diagnostic.Positions;
import org.plumbline.compiler.diagnostic.SourceRange;
import org.plumbline.model.document.StandardsFile;

/**
 * Where the nodes of several files stand.
 *
 * @param whole the document that was put together of them, which is none of their nodes
 */
record AllPositions(StandardsFile whole, List<LoadedFile> files) implements Positions {
  @Override
  @SuppressWarnings("ReferenceEquality") // nodes are told apart by identity
  public @Nullable SourceRange of(Object node) {
    if (node == whole) {
      return files.get(0).positions().of(files.get(0).tree());
    }
    for (LoadedFile file : files) {
      SourceRange range = file.positions().of(node);
      if (range != null) {
        return range;
      }
    }
    return null;
  }

  @Override
  public @Nullable SourceRange part(Object node, String component) {
    for (LoadedFile file : files) {
      SourceRange range = file.positions().part(node, component);
      if (range != null) {
        return range;
      }
    }
    return null;
  }

  @Override
  @SuppressWarnings("ReferenceEquality") // nodes are told apart by identity
  public boolean isDamaged(Object node) {
    if (node == whole) {
      return files.stream().anyMatch(file -> file.positions().isDamaged(file.tree()));
    }
    return files.stream().anyMatch(file -> file.positions().isDamaged(node));
  }
}
