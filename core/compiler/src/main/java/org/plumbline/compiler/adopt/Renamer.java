package org.plumbline.compiler.adopt;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.document.Facet;
import org.plumbline.model.document.Name;

/**
 * Copies of a document's nodes with other names in them. Nodes are records of nodes, lists and
 * plain values, so one walk does for every construct, those to come included. Whatever has none of
 * the names in it stays the same node.
 */
final class Renamer {
  private static final String NODES = Name.class.getPackageName();

  /** The component by which a line or a condition names another standard. */
  private static final String STANDARD = "standard";

  private final UnaryOperator<Name> names;
  private final UnaryOperator<String> standards;

  /**
   * A renamer.
   *
   * @param names what to put in the place of a name; the same for most
   * @param standards what to put in the place of the number of another standard of the document
   */
  Renamer(UnaryOperator<Name> names, UnaryOperator<String> standards) {
    this.names = names;
    this.standards = standards;
  }

  /** Nodes with the other names. */
  <N> List<N> all(List<N> nodes) {
    List<N> copies = new ArrayList<>();
    boolean changed = false;
    for (N node : nodes) {
      @SuppressWarnings("unchecked") // a copy is of the node's own class
      N copy = (N) copy(node);
      copies.add(copy);
      changed |= copy != node;
    }
    return changed ? copies : nodes;
  }

  private @Nullable Object copy(@Nullable Object node) {
    if (node instanceof Name name) {
      Name other = names.apply(name);
      return other.equals(name) ? name : other;
    } else if (node instanceof List<?> list) {
      return all(list);
    } else if (node instanceof Record && node.getClass().getPackageName().equals(NODES)) {
      return record(node);
    }
    return node;
  }

  private Object record(Object node) {
    RecordComponent[] components = node.getClass().getRecordComponents();
    @Nullable Object[] values = new @Nullable Object[components.length];
    boolean changed = false;
    for (int i = 0; i < components.length; i++) {
      Object value = value(components[i], node);
      values[i] = isStandard(components[i], node) ? standard(value) : copy(value);
      changed |= values[i] != value;
    }
    return changed ? made(node.getClass(), components, values) : node;
  }

  private @Nullable Object standard(@Nullable Object id) {
    if (!(id instanceof String text)) {
      return id;
    }
    String other = standards.apply(text);
    return other.equals(text) ? text : other;
  }

  /** A relation to another document's standard keeps its number. */
  private static boolean isStandard(RecordComponent component, Object node) {
    return component.getName().equals(STANDARD)
        && component.getType() == String.class
        && !(node instanceof Facet.Relation relation && relation.document() != null);
  }

  private static @Nullable Object value(RecordComponent component, Object node) {
    try {
      return component.getAccessor().invoke(node);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(component + " cannot be read", e);
    }
  }

  private static Object made(
      Class<?> type, RecordComponent[] components, @Nullable Object[] values) {
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      Constructor<?> constructor = type.getDeclaredConstructor(types);
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(type + " cannot be made", e);
    }
  }
}
