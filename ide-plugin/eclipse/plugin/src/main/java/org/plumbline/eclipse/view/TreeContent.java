package org.plumbline.eclipse.view;

import java.util.List;
import java.util.function.Function;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.jspecify.annotations.Nullable;

/**
 * A list of lines, each with those below it, as a tree shows them.
 *
 * @param <T> what a line is
 */
public final class TreeContent<T> implements ITreeContentProvider {
  private final Class<T> kind;
  private final Function<T, List<T>> below;

  /**
   * Of such lines.
   *
   * @param below the lines below one
   */
  public TreeContent(Class<T> kind, Function<T, List<T>> below) {
    this.kind = kind;
    this.below = below;
  }

  @Override
  public Object[] getElements(Object input) {
    return ((List<?>) input).toArray();
  }

  @Override
  public Object[] getChildren(Object parent) {
    return below.apply(kind.cast(parent)).toArray();
  }

  @Override
  public @Nullable Object getParent(Object element) {
    return null; // all lines are made at once, and nobody asks to go up
  }

  @Override
  public boolean hasChildren(Object element) {
    return !below.apply(kind.cast(element)).isEmpty();
  }
}
