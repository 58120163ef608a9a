package org.plumbline.cli.check;

import java.util.List;
import java.util.Locale;

/** Numbers with their noun. */
final class Counted {
  private Counted() {}

  /** "Ann, Ben and Cleo". */
  static String listed(List<String> names) {
    int last = names.size() - 1;
    return last < 1
        ? String.join("", names)
        : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }

  /** "1 row", "1,234 rows". */
  static String of(long n, String one, String more) {
    return String.format(Locale.ROOT, "%,d", n) + " " + (n == 1 ? one : more);
  }

  /** "1 row", "2 rows". */
  static String of(long n, String noun) {
    return of(n, noun, noun + "s");
  }
}
