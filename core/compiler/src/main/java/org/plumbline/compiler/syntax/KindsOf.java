package org.plumbline.compiler.syntax;

import java.util.Arrays;
import java.util.List;
import org.plumbline.model.cases.Cases;
import org.plumbline.parser.PlumblineParser;

/**
 * The labelled alternatives of a rule of the grammar, as classes: so that none is forgotten when
 * the grammar grows.
 */
final class KindsOf {
  private static final ClassValue<List<Class<?>>> KINDS =
      new ClassValue<>() {
        @Override
        protected List<Class<?>> computeValue(Class<?> rule) {
          return Arrays.stream(PlumblineParser.class.getDeclaredClasses())
              .filter(c -> c.getSuperclass() == rule)
              .<Class<?>>map(c -> c)
              .toList();
        }
      };

  private KindsOf() {}

  static <C, R> Cases.Builder<C, R> cases(Class<C> rule) {
    return Cases.over(rule, KINDS.get(rule));
  }
}
