package org.plumbline.compiler.files;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.compiler.diagnostic.Positions;
import org.plumbline.compiler.diagnostic.SourceRange;
import org.plumbline.model.document.StandardsFile;

/**
 * Where the nodes of several files stand.
 *
 * @param whole the document that was put together of them, which is none of their nodes
 * @param same nodes that were made of others and stand where these do, by identity
 * @param named nodes that stand nowhere, and what names them, by identity
 * @param damagedWith those nodes, and the ones with which they are damaged, by identity
 */
record AllPositions(
    StandardsFile whole,
    List<LoadedFile> files,
    Map<Object, Object> same,
    Map<Object, Object> named,
    Map<Object, Object> damagedWith)
    implements Positions {
  @Override
  @SuppressWarnings("ReferenceEquality") // nodes are told apart by identity
  public @Nullable SourceRange of(Object node) {
    if (node == whole) {
      return files.get(0).positions().of(files.get(0).tree());
    }
    Object origin = origin(node);
    for (LoadedFile file : files) {
      SourceRange range = file.positions().of(origin);
      if (range != null) {
        return range;
      }
    }
    return null;
  }

  @Override
  public @Nullable SourceRange part(Object node, String component) {
    Object origin = named.getOrDefault(node, origin(node));
    for (LoadedFile file : files) {
      SourceRange range = file.positions().part(origin, component);
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
    Object origin = origin(damagedWith.getOrDefault(node, node));
    return files.stream().anyMatch(file -> file.positions().isDamaged(origin));
  }

  private Object origin(Object node) {
    return same.getOrDefault(node, node);
  }
}
