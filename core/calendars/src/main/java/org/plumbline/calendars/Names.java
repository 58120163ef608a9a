package org.plumbline.calendars;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.plumbline.runtime.calendar.CalendarException;

/** English names of days and months, and what a misspelt name may have meant. */
final class Names {
  private Names() {}

  static DayOfWeek weekday(String name) {
    for (DayOfWeek day : DayOfWeek.values()) {
      if (of(day).equalsIgnoreCase(name.strip())) {
        return day;
      }
    }
    throw new CalendarException("`" + name + "` is no day of the week; write Monday to Sunday");
  }

  static Month month(String name) {
    for (Month month : Month.values()) {
      if (of(month).equalsIgnoreCase(name.strip())) {
        return month;
      }
    }
    throw new CalendarException("`" + name + "` is no month; write January to December");
  }

  static String of(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  static String of(Month month) {
    return month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  /** The known name that differs from a written one by little; empty if none does. */
  static Optional<String> similar(String written, Collection<String> known) {
    String best = "";
    int least = 1 + Math.max(1, Math.min(written.length(), 40) / 3);
    for (String name : known) {
      int changes = changes(written.length() > 40 ? written.substring(0, 40) : written, name);
      if (changes < least) {
        least = changes;
        best = name;
      }
    }
    return best.isEmpty() ? Optional.empty() : Optional.of(best);
  }

  /** How many letters must be changed, added, dropped or swapped to make one word of another. */
  private static int changes(String from, String to) {
    int[][] changes = new int[from.length() + 1][to.length() + 1];
    for (int i = 0; i <= from.length(); i++) {
      for (int j = 0; j <= to.length(); j++) {
        if (i == 0 || j == 0) {
          changes[i][j] = i + j;
          continue;
        }
        boolean same = from.charAt(i - 1) == to.charAt(j - 1);
        int least = changes[i - 1][j - 1] + (same ? 0 : 1);
        least = Math.min(least, 1 + Math.min(changes[i - 1][j], changes[i][j - 1]));
        if (i > 1
            && j > 1
            && from.charAt(i - 1) == to.charAt(j - 2)
            && from.charAt(i - 2) == to.charAt(j - 1)) {
          least = Math.min(least, changes[i - 2][j - 2] + 1);
        }
        changes[i][j] = least;
      }
    }
    return changes[from.length()][to.length()];
  }
}
