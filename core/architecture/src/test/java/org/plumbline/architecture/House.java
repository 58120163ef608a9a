package org.plumbline.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Path;

/** What the tests of this module look at. */
final class House {

  /** Every class of the project that is not a test, generated ones included. */
  static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.plumbline");

  /** The project's top directory; the build passes it in. */
  static final Path TOP = Path.of(System.getProperty("plumbline.home", "../..")).normalize();

  private House() {}
}
