package org.plumbline.conformance;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Builds a tree of records anew with some of its nodes changed. */
final class Rewrite {
  private Rewrite() {}

  /** The tree with every node of the kind changed, the innermost first. */
  static <R, T> R each(R tree, Class<T> kind, UnaryOperator<T> change) {
    @SuppressWarnings("unchecked") // a node is only ever replaced by one of its own kind
    R changed = (R) node(tree, kind, change);
    return changed;
  }

  /** The record with one of its components changed. */
  static <R extends Record> R with(
      R node, String component, UnaryOperator<@Nullable Object> change) {
    List<@Nullable Object> values = new ArrayList<>();
    for (RecordComponent each : node.getClass().getRecordComponents()) {
      Object value = value(node, each);
      values.add(each.getName().equals(component) ? change.apply(value) : value);
    }
    @SuppressWarnings("unchecked") // built by the constructor of its own class
    R changed = (R) build(node.getClass(), values);
    return changed;
  }

  private static <T> @Nullable Object node(
      @Nullable Object tree, Class<T> kind, UnaryOperator<T> change) {
    Object changed = tree;
    if (tree instanceof Record node && node.getClass().getName().startsWith("org.plumbline.")) {
      List<@Nullable Object> values = new ArrayList<>();
      for (RecordComponent each : node.getClass().getRecordComponents()) {
        values.add(node(value(node, each), kind, change));
      }
      changed = build(node.getClass(), values);
    } else if (tree instanceof List<?> list) {
      List<@Nullable Object> items = new ArrayList<>();
      list.forEach(item -> items.add(node(item, kind, change)));
      return items;
    } else if (tree instanceof Map<?, ?> map) {
      Map<Object, @Nullable Object> entries = new LinkedHashMap<>();
      map.forEach((key, value) -> entries.put(key, node(value, kind, change)));
      return entries;
    }
    return kind.isInstance(changed) ? change.apply(kind.cast(changed)) : changed;
  }

  private static @Nullable Object value(Record node, RecordComponent component) {
    try {
      return component.getAccessor().invoke(node);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(component + " cannot be read", e);
    }
  }

  private static Object build(Class<?> type, List<@Nullable Object> values) {
    try {
      for (Constructor<?> constructor : type.getDeclaredConstructors()) {
        if (canonical(constructor, type)) {
          return constructor.newInstance(values.toArray());
        }
      }
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(type + " refuses the change", e);
    }
    throw new AssertionError(type + " is no record");
  }

  private static boolean canonical(Constructor<?> constructor, Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] parameters = constructor.getParameterTypes();
    if (parameters.length != components.length) {
      return false;
    }
    for (int i = 0; i < parameters.length; i++) {
      if (parameters[i] != components[i].getType()) {
        return false;
      }
    }
    return true;
  }
}
