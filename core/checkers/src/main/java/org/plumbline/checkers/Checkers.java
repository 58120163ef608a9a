package org.plumbline.checkers;

import java.lang.reflect.InvocationTargetException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.codehaus.commons.compiler.CompileException;
import org.codehaus.janino.SimpleCompiler;
import org.plumbline.model.kernel.KernelDocument;
import org.plumbline.runtime.calendar.WorkingCalendar;
import org.plumbline.runtime.checker.Checker;

/**
 * Compiles checkers in process, without a JDK. What has been compiled is kept, by its source: one
 * text is compiled once. Safe to share between threads.
 */
public final class Checkers {
  private static final String PACKAGE = "org.plumbline.generated";

  private final Map<String, Class<?>> compiled = new ConcurrentHashMap<>();

  /** Nothing compiled yet. */
  public Checkers() {}

  /**
   * The checker of a document.
   *
   * @param document the document
   * @param calendar the calendar by which its limits count
   * @throws NotCoveredException if a standard asks for what generated checkers cannot do yet
   */
  public Checker of(KernelDocument document, WorkingCalendar calendar) {
    return of(CheckerSource.of(document, PACKAGE, Map.of()), calendar);
  }

  /**
   * The checker that a source makes.
   *
   * @param source the source
   * @param calendar the calendar by which the document's limits count
   */
  public Checker of(CheckerSource source, WorkingCalendar calendar) {
    Class<?> type = compiled.computeIfAbsent(source.text(), text -> compile(source));
    try {
      return (Checker) type.getConstructor(WorkingCalendar.class).newInstance(calendar);
    } catch (InvocationTargetException e) {
      throw new IllegalStateException(source.qualifiedName() + " cannot be made", e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(source.qualifiedName() + " is not a checker", e);
    }
  }

  private static Class<?> compile(CheckerSource source) {
    SimpleCompiler compiler = new SimpleCompiler();
    compiler.setSourceVersion(8);
    compiler.setTargetVersion(8);
    compiler.setParentClassLoader(Checkers.class.getClassLoader());
    try {
      compiler.cook(source.className() + ".java", source.text());
      return compiler.getClassLoader().loadClass(source.qualifiedName());
    } catch (CompileException | ClassNotFoundException e) {
      throw new IllegalStateException(
          "the source of " + source.qualifiedName() + " does not compile: " + e.getMessage(), e);
    }
  }
}
