package org.plumbline.checkers;

import java.util.ArrayList;
import java.util.List;

/** An expression of Java, on one line where it fits, otherwise one argument or link a line. */
sealed interface Expression {
  int WIDTH = 100;

  /** On one line. */
  String flat();

  /**
   * From a column on.
   *
   * @param column where it begins
   * @param indent where further lines of it begin
   * @param room to be left on its last line
   */
  String from(int column, int indent, int room);

  /** As it stands. */
  record Plain(String flat) implements Expression {
    @Override
    public String from(int column, int indent, int room) {
      return flat;
    }
  }

  /** A call: {@code head(arguments)}. */
  record Call(String head, List<Expression> arguments) implements Expression {
    @Override
    public String flat() {
      return head
          + "("
          + String.join(", ", arguments.stream().map(Expression::flat).toList())
          + ")";
    }

    @Override
    public String from(int column, int indent, int room) {
      String flat = flat();
      if (arguments.isEmpty() || column + flat.length() + room <= WIDTH) {
        return flat;
      }
      int inner = indent + 4;
      List<String> lines = new ArrayList<>();
      for (Expression argument : arguments) {
        lines.add(argument.from(inner, inner, room + 1));
      }
      String gap = "\n" + " ".repeat(inner);
      return head + "(" + gap + String.join("," + gap, lines) + ")";
    }
  }

  /** Links of a chain: {@code first.and(second).and(third)}. */
  record Chain(Expression first, List<Call> links) implements Expression {
    @Override
    public String flat() {
      return first.flat() + String.join("", links.stream().map(l -> "." + l.flat()).toList());
    }

    @Override
    public String from(int column, int indent, int room) {
      String flat = flat();
      if (column + flat.length() + room <= WIDTH) {
        return flat;
      }
      int inner = indent + 4;
      StringBuilder text = new StringBuilder(first.from(column, indent, 0));
      for (Call link : links) {
        text.append("\n").append(" ".repeat(inner)).append(".");
        text.append(link.from(inner + 1, inner, room));
      }
      return text.toString();
    }
  }

  /** A choice: {@code condition ? holds : otherwise}. */
  record Choice(Expression condition, Expression holds, Expression otherwise)
      implements Expression {
    @Override
    public String flat() {
      return condition.flat() + " ? " + holds.flat() + " : " + otherwise.flat();
    }

    @Override
    public String from(int column, int indent, int room) {
      String flat = flat();
      if (column + flat.length() + room <= WIDTH) {
        return flat;
      }
      int inner = indent + 4;
      String gap = "\n" + " ".repeat(inner);
      return condition.from(column, indent, 0)
          + gap
          + "? "
          + holds.from(inner + 2, inner, 0)
          + gap
          + ": "
          + otherwise.from(inner + 2, inner, room);
    }
  }

  static Expression plain(String flat) {
    return new Plain(flat);
  }

  static Call call(String head, Expression... arguments) {
    return new Call(head, List.of(arguments));
  }

  static Call call(String head, List<Expression> arguments) {
    return new Call(head, arguments);
  }

  /** The first, with each other handed to a method of what came before. */
  static Expression chain(String method, List<Expression> all) {
    return all.size() == 1
        ? all.get(0)
        : new Chain(
            all.get(0), all.subList(1, all.size()).stream().map(one -> call(method, one)).toList());
  }
}
