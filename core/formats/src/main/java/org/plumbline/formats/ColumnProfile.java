package org.plumbline.formats;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the values of an unknown column look like. */
final class ColumnProfile {
  private static final int MOST_DISTINCT = 60;

  /** One in so many dates may be none and the column still be one of dates. */
  private static final int FEW_OF = 4;

  private static final Pattern DATE_SHAPED =
      Pattern.compile("\\d{1,4}[-/. ]?\\w{1,9}[-/. ]?\\d{1,4}([ T][\\d:.]+)?");

  /** A number alone, such as 1600, may be anything. */
  private static final Pattern CLOCK_SHAPED = Pattern.compile("\\d{1,2}[:.]\\d{2}.*");

  /** Ways to write a date that councils' systems have; the day before the month goes first. */
  private static final List<String> DATES =
      List.of(
          "dd/MM/yyyy",
          "d/M/yyyy",
          "MM/dd/yyyy",
          "dd-MM-yyyy",
          "dd.MM.yyyy",
          "dd-MMM-yyyy",
          "dd MMM yyyy",
          "d MMM yyyy",
          "yyyy/MM/dd",
          "yyyyMMdd");

  private static final List<String> TIMES = List.of("", " HH:mm", " HH:mm:ss", " H:mm");

  private final String heading;
  private final Set<String> distinct = new LinkedHashSet<>();

  /** The patterns that some of its values may follow, and how many do not. */
  private final Map<String, Integer> misses = new LinkedHashMap<>();

  private final Set<String> used = new LinkedHashSet<>();
  private final Map<String, TimeReader> readers;
  private long filled;
  private long midnights;
  private long clocks;
  private long notIso;
  private boolean onlyDates = true;
  private boolean more;

  private ColumnProfile(String heading, Map<String, TimeReader> readers) {
    this.heading = heading;
    this.readers = readers;
    readers.keySet().forEach(pattern -> misses.put(pattern, 0));
    misses.remove("");
  }

  /** A maker of profiles, which all try the same patterns. */
  static Maker maker() throws CaseDataException {
    Map<String, TimeReader> readers = new LinkedHashMap<>();
    readers.put("", reader(List.of()));
    for (String date : DATES) {
      for (String time : TIMES) {
        readers.put(date + time, reader(List.of(date + time)));
      }
    }
    return heading -> new ColumnProfile(heading, readers);
  }

  private static TimeReader reader(List<String> patterns) throws CaseDataException {
    return new TimeReader(
        new Mapping(
            List.of(Table.PLAIN), patterns, null, false, false, false, null, null, null, null),
        java.time.ZoneOffset.UTC);
  }

  /** Makes a profile for a heading. */
  interface Maker {
    ColumnProfile of(String heading);
  }

  void see(String value) {
    filled++;
    if (distinct.size() < MOST_DISTINCT) {
      distinct.add(value);
    } else if (!distinct.contains(value)) {
      more = true;
    }
    if (value.matches(".*[ T]0?0:00(:00(\\.0+)?)?")) {
      midnights++;
    }
    if (CLOCK_SHAPED.matcher(value).matches() && TimeReader.clock(value) != null) {
      clocks++;
    }
    if (isA("", value)) {
      return;
    }
    notIso++;
    onlyDates &= DATE_SHAPED.matcher(value).matches();
    misses.replaceAll((pattern, known) -> isDateOrTime(pattern, value) ? known : known + 1);
  }

  /** The pattern that most of its values follow, the first of several; empty for ISO dates. */
  private String best() {
    String best = "";
    long fewest = notIso;
    for (Map.Entry<String, Integer> one : misses.entrySet()) {
      if (one.getValue() < fewest) {
        best = one.getKey();
        fewest = one.getValue();
      }
    }
    return best;
  }

  private long missed(String pattern) {
    return pattern.isEmpty() ? notIso : misses.getOrDefault(pattern, 0);
  }

  /** A column of dates and times may leave out the time. */
  private boolean isDateOrTime(String pattern, String value) {
    if (isA(pattern, value)) {
      used.add(pattern);
      return true;
    }
    String dateOnly = pattern.replaceFirst(" [Hh].*", "");
    if (!dateOnly.equals(pattern) && isA(dateOnly, value)) {
      used.add(dateOnly);
      return true;
    }
    return false;
  }

  private boolean isA(String pattern, String value) {
    TimeReader reader = readers.get(pattern);
    return reader != null && value.length() < 40 && reader.moment(value) != null;
  }

  String heading() {
    return heading;
  }

  long filled() {
    return filled;
  }

  /**
   * Whether what stands in it are dates or times. One that cannot be, such as 31/02/2026, makes no
   * other column of it, as long as most can.
   */
  boolean isDate() {
    return filled > 0 && onlyDates && missed(best()) * FEW_OF <= filled;
  }

  /** The patterns that the mapping must name; none for ISO dates. */
  Set<String> patterns() {
    Set<String> needed = new LinkedHashSet<>();
    String first = best();
    if (!first.isEmpty()) {
      needed.add(first);
      String dateOnly = first.replaceFirst(" [Hh].*", "");
      if (used.contains(dateOnly)) {
        needed.add(dateOnly);
      }
    }
    return needed;
  }

  /** Whether the day and the month could be swapped, as far as these values show. */
  boolean isDayOrMonth() {
    String best = best();
    String other =
        best.startsWith("dd/MM")
            ? best.replaceFirst("dd/MM", "MM/dd")
            : best.replace("d/M", "MM/dd");
    return !other.equals(best) && misses.containsKey(other) && missed(other) == missed(best);
  }

  /** Whether what stands in it are times of day without a date. */
  boolean isTimeOfDay() {
    return filled > 0 && clocks == filled;
  }

  /** Whether each of its times is midnight, and so none at all. */
  boolean isOnlyMidnight() {
    return filled > 0 && midnights == filled;
  }

  /** Its values if they are few, else null. */
  @Nullable Set<String> few() {
    return more || distinct.size() > MOST_DISTINCT / 2 ? null : distinct;
  }

  /** For each of its values the plain yes or no that it says in some dress; null if it does not. */
  @Nullable Map<String, String> yesOrNo() {
    Map<String, String> meanings = new LinkedHashMap<>();
    boolean plain = true;
    for (String value : distinct) {
      String bare = value.toLowerCase(Locale.ROOT).replaceFirst("^[a-z0-9][).:-]\\s*", "").strip();
      if (!bare.equals("yes") && !bare.equals("no")) {
        return null;
      }
      plain &= bare.equalsIgnoreCase(value);
      meanings.put(value, bare);
    }
    return plain || more ? null : meanings;
  }
}
