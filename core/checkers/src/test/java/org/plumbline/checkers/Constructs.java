package org.plumbline.checkers;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.plumbline.model.kernel.Bound;
import org.plumbline.model.kernel.Condition;
import org.plumbline.model.kernel.KernelDocument;
import org.plumbline.model.kernel.Requirement;
import org.plumbline.model.kernel.Rule;
import org.plumbline.model.kernel.Trigger;

/** Which constructs of the kernel a document is made of. */
final class Constructs {
  private static final String KERNEL = Trigger.class.getPackageName();

  private Constructs() {}

  /** All there are: what each kind of choice in the kernel can be. */
  static Set<String> all() {
    Set<String> all = new TreeSet<>();
    for (Class<?> choice :
        List.of(Trigger.class, Condition.class, Bound.class, Requirement.class)) {
      choices(choice, all);
    }
    for (Rule.Kind kind : Rule.Kind.values()) {
      all.add("Kind " + kind);
    }
    return all;
  }

  private static void choices(Class<?> choice, Set<String> all) {
    if (choice.isSealed()) {
      for (Class<?> one : choice.getPermittedSubclasses()) {
        choices(one, all);
      }
    } else {
      all.add(name(choice));
    }
  }

  /** Those in a document. */
  static Set<String> of(KernelDocument document) {
    Set<String> found = new TreeSet<>();
    for (Rule rule : document.rules()) {
      found.add("Kind " + rule.kind());
      look(rule, found);
    }
    return found;
  }

  private static void look(Object at, Set<String> found) {
    if (at instanceof Collection<?> several) {
      several.forEach(one -> look(one, found));
    } else if (at instanceof Map<?, ?> map) {
      map.values().forEach(one -> look(one, found));
    } else if (at instanceof Record && at.getClass().getPackageName().equals(KERNEL)) {
      found.add(name(at.getClass()));
      for (RecordComponent component : at.getClass().getRecordComponents()) {
        try {
          Object held = component.getAccessor().invoke(at);
          if (held != null) {
            look(held, found);
          }
        } catch (IllegalAccessException | InvocationTargetException e) {
          throw new IllegalStateException(component + " cannot be read", e);
        }
      }
    }
  }

  private static String name(Class<?> type) {
    Class<?> in = type.getEnclosingClass();
    return in == null ? type.getSimpleName() : in.getSimpleName() + "." + type.getSimpleName();
  }
}
