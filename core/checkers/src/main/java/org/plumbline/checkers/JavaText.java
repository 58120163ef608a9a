package org.plumbline.checkers;

import java.util.Locale;
import java.util.Set;

/** Words of a document in Java source, which is kept to ASCII. */
final class JavaText {
  /** What Java keeps for itself. */
  static final Set<String> KEYWORDS =
      Set.of(
          "_",
          "abstract",
          "assert",
          "boolean",
          "break",
          "byte",
          "case",
          "catch",
          "char",
          "class",
          "const",
          "continue",
          "default",
          "do",
          "double",
          "else",
          "enum",
          "extends",
          "false",
          "final",
          "finally",
          "float",
          "for",
          "goto",
          "if",
          "implements",
          "import",
          "instanceof",
          "int",
          "interface",
          "long",
          "native",
          "new",
          "null",
          "package",
          "private",
          "protected",
          "public",
          "return",
          "short",
          "static",
          "strictfp",
          "super",
          "switch",
          "synchronized",
          "this",
          "throw",
          "throws",
          "transient",
          "true",
          "try",
          "void",
          "volatile",
          "while");

  private static final int LONGEST = 60;

  private JavaText() {}

  /** A string literal. */
  static String literal(String words) {
    StringBuilder literal = new StringBuilder("\"");
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      switch (c) {
        case '"' -> literal.append("\\\"");
        case '\\' -> literal.append("\\\\");
        case '\n' -> literal.append("\\n");
        default -> literal.append(ascii(c));
      }
    }
    return literal.append('"').toString();
  }

  /** Words inside a comment, which they can neither end nor escape from. */
  static String comment(String words) {
    StringBuilder comment = new StringBuilder();
    for (String line : words.split("\\R", -1)) {
      comment.append(comment.length() == 0 ? "" : " ");
      for (int i = 0; i < line.length(); i++) {
        char c = line.charAt(i);
        comment.append(
            switch (c) {
              case '&' -> "&amp;";
              case '\\' -> "&#92;";
              case '<' -> "&lt;";
              case '>' -> "&gt;";
              case '@' -> "&#64;";
              case '*' -> "&#42;";
              case '{' -> "&#123;";
              case '}' -> "&#125;";
              default -> c < ' ' ? " " : c < 127 ? String.valueOf(c) : "&#" + (int) c + ";";
            });
      }
    }
    return comment.toString();
  }

  private static String ascii(char c) {
    return c >= ' ' && c < 127 ? String.valueOf(c) : String.format(Locale.ROOT, "\\u%04x", (int) c);
  }

  /** Words in a line's comment. */
  static String ascii(String words) {
    StringBuilder line = new StringBuilder();
    words
        .replaceAll("\\s+", " ")
        .replace('\\', '/')
        .chars()
        .forEach(c -> line.append(ascii((char) c)));
    return line.toString();
  }

  /** A variable's name. */
  static String variable(String words) {
    String type = type(words);
    return type.substring(0, 1).toLowerCase(Locale.ROOT) + type.substring(1);
  }

  /** A constant's name. */
  static String constant(String words) {
    String upper = words.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]+", "_");
    String name = upper.replaceAll("^_+|_+$", "");
    String some = name.length() > LONGEST ? name.substring(0, LONGEST) : name;
    return some.isEmpty() || Character.isDigit(some.charAt(0)) ? "N" + some : some;
  }

  /** A class's name. */
  static String type(String words) {
    StringBuilder name = new StringBuilder();
    for (String word : words.split("[^A-Za-z0-9]+", -1)) {
      if (!word.isEmpty()) {
        boolean figures =
            name.length() > 0
                && Character.isDigit(name.charAt(name.length() - 1))
                && Character.isDigit(word.charAt(0));
        name.append(figures ? "_" : "");
        name.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
      }
    }
    return name.toString();
  }
}
