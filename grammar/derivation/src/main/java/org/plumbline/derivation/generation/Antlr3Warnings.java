package org.plumbline.derivation.generation;

import java.util.List;
import java.util.regex.Pattern;

/** Finds ANTLR 3's warnings and errors, which are nowhere but in what it prints. */
final class Antlr3Warnings {

  /** As in {@code warning(200): InternalX.g:12:3: Decision can match input such as ...}. */
  private static final Pattern WARNING = Pattern.compile("(warning|error)\\(\\d+\\): .*");

  private Antlr3Warnings() {}

  static List<String> in(String output) {
    return WARNING.matcher(output).results().map(result -> result.group()).distinct().toList();
  }
}
