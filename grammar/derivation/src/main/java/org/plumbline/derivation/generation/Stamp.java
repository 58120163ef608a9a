package org.plumbline.derivation.generation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Remembers in a file from which inputs which outputs were last generated. */
final class Stamp {

  private final Path file;

  Stamp(Path file) {
    this.file = file;
  }

  boolean matches(String inputs, String outputs) throws IOException {
    return Files.exists(file) && Files.readAllLines(file).equals(List.of(inputs, outputs));
  }

  void write(String inputs, String outputs) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.write(file, List.of(inputs, outputs));
  }
}
