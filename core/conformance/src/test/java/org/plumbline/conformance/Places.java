package org.plumbline.conformance;

import java.nio.file.Path;

/** Where the tests find things; the build passes the project's top directory in. */
final class Places {
  static final Path TOP = Path.of(System.getProperty("plumbline.home", "../..")).normalize();
  static final Path HERE = TOP.resolve("core/conformance");
  static final Path SUITE = HERE.resolve("suite");
  static final Path SCHEMA = HERE.resolve("suite.schema.json");
  static final Path SEMANTICS = TOP.resolve("docs/semantics.md");

  private Places() {}
}
