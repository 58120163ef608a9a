package org.plumbline.compiler.readings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.document.AmountPart;
import org.plumbline.runtime.calendar.Unit;

/** Amounts inside the words of a reading: "within 2 hours". */
public final class Amounts {
  private static final int MOST_DIGITS = 6;

  private Amounts() {}

  /**
   * The amount that the words say, such as "2 hours" or "1 working day"; empty if they say none.
   */
  public static Optional<List<AmountPart>> parse(String words) {
    List<AmountPart> parts = new ArrayList<>();
    List<String> rest = new ArrayList<>(List.of(words.strip().toLowerCase(Locale.ROOT).split(" ")));
    while (!rest.isEmpty()) {
      String number = rest.remove(0);
      if (number.isEmpty()
          || number.length() > MOST_DIGITS
          || !number.chars().allMatch(c -> c >= '0' && c <= '9')) {
        return Optional.empty();
      }
      boolean calendar = !rest.isEmpty() && rest.get(0).equals("calendar");
      boolean working = !rest.isEmpty() && rest.get(0).equals("working");
      if (calendar || working) {
        rest.remove(0);
      }
      Unit unit = rest.isEmpty() ? null : unit((working ? "working " : "") + rest.remove(0));
      if (unit == null) {
        return Optional.empty();
      }
      parts.add(new AmountPart(Integer.parseInt(number), unit, calendar));
    }
    return parts.isEmpty() ? Optional.empty() : Optional.of(parts);
  }

  private static @Nullable Unit unit(String word) {
    for (Unit unit : Unit.values()) {
      if (unit.singular().equals(word) || unit.plural().equals(word)) {
        return unit;
      }
    }
    return null;
  }
}
