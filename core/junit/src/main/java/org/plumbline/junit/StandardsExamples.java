package org.plumbline.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a class, which may be empty, stand for the examples of documents: each is a test, by its
 * document and standard.
 *
 * <pre>{@code
 * @StandardsExamples("src/main/standards")
 * class StandardsTest {}
 * }</pre>
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface StandardsExamples {
  /**
   * Files, and folders of which all files below are meant whose names end in .standards; from the
   * directory in which the tests run, in Maven the module's. Vocabularies and parts of documents
   * are passed over.
   */
  String[] value();
}
