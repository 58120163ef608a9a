package org.plumbline.formats;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.document.Name;
import org.plumbline.model.kernel.KernelDocument;
import org.plumbline.model.kernel.ValueType;
import org.plumbline.runtime.history.Value;

/**
 * Reads a cell as the vocabulary says the field is. Several values in one cell are separated by
 * semicolons.
 */
final class Values {
  private static final int MOST_DIGITS = 40;
  private static final Map<String, Boolean> YES_OR_NO =
      Map.of(
          "yes", true, "true", true, "y", true, "1", true, "no", false, "false", false, "n", false,
          "0", false);

  private final Words words;
  private final TimeReader times;

  Values(Words words, TimeReader times) {
    this.words = words;
    this.times = times;
  }

  /**
   * The value in a cell.
   *
   * @param event the event that it is a field of; empty for an attribute of the case
   * @param cell its values; not empty
   * @throws UnreadableValueException if it is nothing that the field can hold
   */
  Value read(String event, String field, List<String> cell) throws UnreadableValueException {
    ValueType type = words.type(event, field);
    if (field.equals(KernelDocument.Schedule.FOR)) {
      type = ValueType.Plain.DATE;
    }
    if (type == null) {
      return Words.PEOPLE.contains(field) ? items(cell) : plainWords(cell);
    }
    if (type instanceof ValueType.Choice choice) {
      return chosen(choice, String.join(" ", cell));
    }
    String text = String.join(" ", cell);
    return switch ((ValueType.Plain) type) {
      case FLAG -> flag(text);
      case NUMBER -> number(text);
      case DATE -> date(text);
      case TEXT -> new Value.Text(text);
      case LIST -> items(cell);
    };
  }

  private Value plainWords(List<String> cell) {
    return cell.size() > 1 ? new Value.Items(cell) : new Value.Text(words.canonical(cell.get(0)));
  }

  private Value items(List<String> cell) {
    List<String> items = new ArrayList<>();
    for (String part : cell) {
      for (String item : part.split(";", -1)) {
        if (!item.isBlank()) {
          items.add(words.canonical(item));
        }
      }
    }
    return new Value.Items(items);
  }

  private static Value chosen(ValueType.Choice choice, String text)
      throws UnreadableValueException {
    for (String option : choice.options()) {
      if (new Name(option).key().equals(new Name(text).key())) {
        return new Value.Text(option);
      }
    }
    throw new UnreadableValueException(
        "“" + text + "” is none of " + String.join(", ", choice.options()));
  }

  private static Value flag(String text) throws UnreadableValueException {
    @Nullable Boolean yes = YES_OR_NO.get(text.toLowerCase(Locale.ROOT));
    if (yes == null) {
      throw new UnreadableValueException("“" + text + "” is neither yes nor no");
    }
    return new Value.Flag(yes);
  }

  private static Value number(String text) throws UnreadableValueException {
    try {
      if (text.length() <= MOST_DIGITS && text.indexOf('e') < 0 && text.indexOf('E') < 0) {
        return new Value.Number(new BigDecimal(text));
      }
    } catch (NumberFormatException e) {
      throw new UnreadableValueException("“" + text + "” is no number", e);
    }
    throw new UnreadableValueException("“" + text + "” is no plain number");
  }

  private Value date(String text) throws UnreadableValueException {
    Value date = times.date(text);
    if (date == null) {
      throw new UnreadableValueException(
          "“"
              + text
              + "” is no date or time that is understood. Write 2026-03-02 or 2026-03-02 16:00");
    }
    return date;
  }

  /** The cell holds nothing that its field can. */
  static final class UnreadableValueException extends Exception {
    private static final long serialVersionUID = 1L;

    UnreadableValueException(String message) {
      super(message);
    }

    UnreadableValueException(String message, Throwable cause) {
      super(message, cause);
    }
  }
}
