package org.plumbline.compiler.examples;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.compiler.diagnostic.DiagnosticKind;
import org.plumbline.compiler.diagnostic.Findings;
import org.plumbline.compiler.resolve.Resolver;
import org.plumbline.model.document.Condition.Literal;
import org.plumbline.model.document.Example.Detail;
import org.plumbline.model.document.Name;
import org.plumbline.model.kernel.ValueType;
import org.plumbline.model.kernel.ValueType.Plain;
import org.plumbline.runtime.history.Value;

/** Values of an example's details, by the type of what they are values of. */
final class Details {
  /** What stands for the content of a text that an example only says is there. */
  private static final String GIVEN = "given";

  private final Resolver names;

  Details(Resolver names) {
    this.names = names;
  }

  /** The value; null and a finding if it is not of the type. */
  @Nullable Value value(String of, @Nullable ValueType type, Detail detail, Findings findings) {
    Literal literal = detail.value();
    if (literal == null) {
      return bare(of, type, detail, findings);
    }
    if (detail.negated()) {
      findings.add(
          DiagnosticKind.WRONG_VALUE,
          detail,
          "say either `not " + of + "` or a value of it, not both");
      return null;
    }
    Value value;
    if (literal instanceof Literal.Words words) {
      value = words(type, words.words());
    } else if (literal instanceof Literal.Quoted quoted) {
      if (isListWithCommas(of, type, quoted.text())) {
        findings.add(
            DiagnosticKind.WRONG_VALUE,
            detail,
            "this would be one of that name; several stand with `;` between, such as `"
                + of
                + " is \""
                + String.join("; ", quoted.text().strip().split("\\s*,\\s*", -1))
                + "\"`");
        return null;
      }
      value = quoted(of, type, quoted.text());
    } else if (literal instanceof Literal.Day day) {
      value = type == null || type == Plain.DATE ? new Value.Date(day.date()) : null;
    } else {
      value =
          type == null || type.isNumber()
              ? new Value.Number(new BigDecimal(((Literal.Count) literal).number()))
              : null;
    }
    if (value == null) {
      findings.add(
          DiagnosticKind.WRONG_VALUE,
          detail,
          "`"
              + of
              + "` is "
              + described(type)
              + ", and this is not. Where it is left empty, say `not "
              + of
              + "`");
    }
    return value;
  }

  /**
   * A name alone: a flag that is set, or content that is there; negated: the flag is not set, the
   * content is left out.
   */
  private static @Nullable Value bare(
      String of, @Nullable ValueType type, Detail detail, Findings findings) {
    if (type == Plain.FLAG) {
      return new Value.Flag(!detail.negated());
    } else if (type == Plain.LIST) {
      return new Value.Items(detail.negated() ? List.of() : List.of(GIVEN));
    } else if (type == null || type == Plain.TEXT || detail.negated()) {
      return new Value.Text(detail.negated() ? "" : GIVEN);
    }
    findings.add(
        DiagnosticKind.WRONG_VALUE,
        detail,
        "`"
            + of
            + "` is "
            + described(type)
            + "; say `"
            + of
            + " is …` or, where it is left empty, `not "
            + of
            + "`");
    return null;
  }

  private @Nullable Value words(@Nullable ValueType type, Name words) {
    if (type instanceof ValueType.Choice choice) {
      for (String option : choice.options()) {
        if (new Name(option).key().equals(words.key())) {
          return new Value.Text(option);
        }
      }
      return null;
    }
    if (type == Plain.FLAG) {
      return switch (words.key()) {
        case "yes", "true" -> new Value.Flag(true);
        case "no", "false" -> new Value.Flag(false);
        default -> null;
      };
    }
    if (type == Plain.LIST) {
      return new Value.Items(List.of(meant(words.text())));
    }
    return type == null || type == Plain.TEXT ? new Value.Text(meant(words.text())) : null;
  }

  private @Nullable Value quoted(String of, @Nullable ValueType type, String text) {
    if (type instanceof ValueType.Choice) {
      return text.isBlank() ? new Value.Text("") : words(type, new Name(text.strip()));
    }
    if (type == Plain.LIST || (of.equals("actor") && text.contains(";"))) {
      return new Value.Items(items(text));
    }
    if (type == Plain.DATE) {
      return date(text.strip());
    }
    return type == null || type == Plain.TEXT ? new Value.Text(text) : null;
  }

  /** Whether it is a list of roles in which commas stand for semicolons. */
  private boolean isListWithCommas(String of, @Nullable ValueType type, String text) {
    return (type == Plain.LIST || of.equals("actor"))
        && text.contains(",")
        && Stream.of(text.split(",", -1))
            .allMatch(part -> !part.isBlank() && names.findRole(new Name(part.strip())) != null);
  }

  private List<String> items(String text) {
    List<String> items = new ArrayList<>();
    for (String item : text.split(";", -1)) {
      if (!item.isBlank()) {
        items.add(meant(item.strip()));
      }
    }
    return items;
  }

  /** A date, with a time where the text gives one: "2026-03-02 10:00". */
  private static @Nullable Value date(String text) {
    try {
      int space = text.indexOf(' ');
      return space < 0
          ? new Value.Date(LocalDate.parse(text))
          : new Value.Date(
              LocalDate.parse(text.substring(0, space)),
              LocalTime.parse(text.substring(space + 1).strip()));
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** A role by its canonical name, anything else as it stands. */
  private String meant(String words) {
    var role = names.findRole(new Name(words));
    return role == null ? words : role.name();
  }

  private static String described(@Nullable ValueType type) {
    if (type instanceof ValueType.Choice choice) {
      return "one of " + String.join(", ", choice.options());
    } else if (type instanceof ValueType.Length length) {
      return "a number of " + (length.calendar() ? "calendar " : "") + length.unit().plural();
    }
    return type == null
        ? "not declared"
        : "a " + type.toString().toLowerCase(java.util.Locale.ROOT);
  }
}
