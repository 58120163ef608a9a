package org.plumbline.derivation;

import java.util.stream.Collectors;

/** Characters and strings in ANTLR 4's notation, in ASCII whatever they hold. */
final class Literals {

  private Literals() {}

  static String quoted(String value) {
    return value
        .chars()
        .mapToObj(unit -> unit == '\'' ? "\\'" : escaped(unit))
        .collect(Collectors.joining("", "'", "'"));
  }

  static String quoted(int unit) {
    return quoted(String.valueOf((char) unit));
  }

  /** One character within {@code [...]}. */
  static String inSet(int unit) {
    return unit == ']' || unit == '-' ? "\\" + (char) unit : escaped(unit);
  }

  private static String escaped(int unit) {
    return switch (unit) {
      case '\\' -> "\\\\";
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      case '\t' -> "\\t";
      case '\f' -> "\\f";
      case '\b' -> "\\b";
      default ->
          unit >= ' ' && unit < 0x7f ? String.valueOf((char) unit) : "\\u%04X".formatted(unit);
    };
  }
}
