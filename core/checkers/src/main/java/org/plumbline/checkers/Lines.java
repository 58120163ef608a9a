package org.plumbline.checkers;

/** Java source as it is written, line by line. */
final class Lines {
  private final StringBuilder text = new StringBuilder();
  private int indent;

  /** The same, for what stands inside a class. */
  Lines indented() {
    indent += 2;
    return this;
  }

  /** A line; empty for a blank one. */
  Lines line(String line) {
    if (!line.isEmpty()) {
      text.append(" ".repeat(indent)).append(line);
    }
    text.append('\n');
    return this;
  }

  /** A line that opens a block. */
  Lines open(String line) {
    line(line + " {");
    indent += 2;
    return this;
  }

  /** The end of a block, and the block for otherwise. */
  Lines orElse() {
    indent -= 2;
    line("} else {");
    indent += 2;
    return this;
  }

  /** Lines written elsewhere, as far in as this is and two more. */
  Lines block(Lines lines) {
    for (String one : lines.toString().lines().toList()) {
      line("  " + one);
    }
    return this;
  }

  /** Text that stands as it is. */
  Lines text(String lines) {
    text.append(lines);
    return this;
  }

  /** How many lines there are. */
  int count() {
    return (int) text.chars().filter(c -> c == '\n').count();
  }

  /** The end of a block. */
  Lines close() {
    return close("}");
  }

  /** The end of a block, with what follows it. */
  Lines close(String end) {
    indent -= 2;
    return line(end);
  }

  /** A statement: what stands before the expression, the expression, a semicolon. */
  Lines statement(String before, Expression expression) {
    return line(before + expression.from(indent + before.length(), indent, 1) + ";");
  }

  /** A method that is nothing but an expression. */
  Lines method(String head, Expression expression) {
    return line("").line("@Override").open(head).statement("return ", expression).close();
  }

  /** A comment of documentation. */
  Lines comment(Iterable<String> lines) {
    line("/**");
    for (String one : lines) {
      for (String wrapped : wrapped(one)) {
        line((" * " + wrapped).stripTrailing());
      }
    }
    return line(" */");
  }

  private java.util.List<String> wrapped(String words) {
    java.util.List<String> lines = new java.util.ArrayList<>();
    StringBuilder current = new StringBuilder();
    for (String word : JavaText.comment(words).split(" ", -1)) {
      if (current.length() > 0 && indent + 4 + current.length() + word.length() > 99) {
        lines.add(current.toString());
        current.setLength(0);
      }
      current.append(current.length() == 0 ? "" : " ").append(word);
    }
    lines.add(current.toString());
    return lines;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
