package org.plumbline.runtime.calendar;

import java.util.Locale;

/**
 * The English names of java.time's days and months, which are those of its constants. Asking
 * java.time for display names would load the locale data, which takes longer than all else a small
 * question needs.
 */
final class EnglishName {
  private EnglishName() {}

  static String of(Enum<?> constant) {
    String name = constant.name();
    return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
  }
}
