package org.plumbline.checkers;

/**
 * A file that is written for a document.
 *
 * @param path where it belongs in a folder of sources or resources, with slashes
 * @param text what is in it
 */
public record SourceFile(String path, String text) {
  /** Whether it is Java source; otherwise it is a resource. */
  public boolean isJava() {
    return path.endsWith(".java");
  }
}
