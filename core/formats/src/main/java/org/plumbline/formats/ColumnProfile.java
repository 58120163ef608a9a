package org.plumbline.formats;

import java.time.ZoneOffset;
import java.util.HashMap;
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

  /** A number alone, such as 1600, may be anything. */
  private static final Pattern CLOCK_SHAPED = Pattern.compile("\\d{1,2}[:.]\\d{2}.*");

  private static final Pattern NUMBER_ALONE = Pattern.compile("\\d{3,4}");
  private static final Pattern CLOCK_NAME = Pattern.compile("(?i).*\\btime\\b.*");

  /** What people write into a cell of which they know nothing, or that does not apply. */
  private static final Pattern NOTHING =
      Pattern.compile(
          "(?i)tb[acd]|t\\.b\\.[acd]\\.?|n/?a|n\\.a\\.|none|nil|null|nan|not"
              + " applicable|blank|\\.|-+|–|—|\\?+|x+|pending|awaited|outstanding|not (yet"
              + " )?(done|held|arranged|set|booked|due)");

  /** What they write of something that happened on a day that they do not know. */
  private static final Pattern UNKNOWN =
      Pattern.compile("(?i)unknown|unk|u/k|not known|n/?k|not recorded|missing|see (notes|file)");

  private final String heading;
  private final Set<String> distinct = new LinkedHashSet<>();

  /**
   * How many of its values are dates by each of these sets of patterns; of ISO dates it is none.
   */
  private final Map<Set<String>, Long> written = new LinkedHashMap<>();

  /** What is no date, and how often. */
  private final Map<String, Long> others = new LinkedHashMap<>();

  private final DatePatterns patterns;
  private long filled;
  private long dates;
  private long midnights;
  private long clocks;
  private long numbersAlone;
  private long nothing;
  private boolean more;

  private ColumnProfile(String heading, DatePatterns patterns) {
    this.heading = heading;
    this.patterns = patterns;
  }

  /** A maker of profiles, which all try the same patterns. */
  static Maker maker() throws CaseDataException {
    DatePatterns patterns = new DatePatterns();
    return heading -> new ColumnProfile(heading, patterns);
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
    if (TimeReader.clock(value) != null) {
      clocks += CLOCK_SHAPED.matcher(value).matches() ? 1 : 0;
      numbersAlone += NUMBER_ALONE.matcher(value).matches() ? 1 : 0;
    }
    nothing += NOTHING.matcher(value).matches() ? 1 : 0;
    Set<String> fitting = patterns.fitting(value);
    if (fitting != null) {
      dates++;
      written.merge(fitting, 1L, Long::sum);
    } else if (others.size() < MOST_DISTINCT || others.containsKey(value)) {
      others.merge(value, 1L, Long::sum);
    }
  }

  String heading() {
    return heading;
  }

  long filled() {
    return filled;
  }

  /**
   * Whether what stands in it are dates or times. One that cannot be, such as 31/02/2026, or a
   * remark in its place, makes no other column of it, as long as most can; and what stands for
   * nothing counts neither way.
   */
  boolean isDate() {
    return dates > 0 && (filled - nothing - dates) * FEW_OF <= filled - nothing;
  }

  /**
   * How many of its values are dates by each of these sets of patterns; of ISO dates it is none.
   */
  Map<Set<String>, Long> written() {
    return written;
  }

  /** What stands for nothing in a column of dates, as it is written. */
  List<String> blanks() {
    return others.keySet().stream().filter(one -> NOTHING.matcher(one).matches()).toList();
  }

  /** What a column of dates holds instead of a date that is not known, as it is written. */
  List<String> unknowns() {
    return others.keySet().stream().filter(one -> UNKNOWN.matcher(one).matches()).toList();
  }

  /** Whether what stands in it are times of day without a date. */
  boolean isTimeOfDay() {
    boolean named = CLOCK_NAME.matcher(heading.replace('_', ' ')).matches();
    return clocks + numbersAlone > 0
        && clocks + numbersAlone + nothing == filled
        && (clocks > 0 || named);
  }

  /** Whether each of its times is midnight, and so none at all. */
  boolean isOnlyMidnight() {
    return filled > 0 && midnights == filled - nothing;
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

  /** Ways to write a date that councils' systems have; the day before the month goes first. */
  static final class DatePatterns {
    private static final List<String> DATES =
        List.of(
            "dd/MM/yyyy",
            "d/M/yyyy",
            "MM/dd/yyyy",
            "M/d/yyyy",
            "dd/MM/yy",
            "d/M/yy",
            "MM/dd/yy",
            "M/d/yy",
            "dd-MM-yyyy",
            "d-M-yyyy",
            "dd.MM.yyyy",
            "d.M.yyyy",
            "dd-MMM-yyyy",
            "d-MMM-yyyy",
            "dd-MMM-yy",
            "d-MMM-yy",
            "dd MMM yyyy",
            "d MMM yyyy",
            "dd MMMM yyyy",
            "d MMMM yyyy",
            "yyyy/MM/dd",
            "yyyyMMdd");

    private static final List<String> TIMES =
        List.of("", " HH:mm", " HH:mm:ss", " H:mm", " h:mm a");

    private static final int MOST_KNOWN = 50_000;
    private static final int LONGEST = 40;

    private final TimeReader iso;
    private final Map<String, TimeReader> readers = new LinkedHashMap<>();

    /** An extract says the same few hundred dates over and over. */
    private final Map<String, Set<String>> known = new HashMap<>();

    DatePatterns() throws CaseDataException {
      iso = reader(List.of());
      for (String pattern : all()) {
        readers.put(pattern, reader(List.of(pattern)));
      }
    }

    /** All of them, the likelier first. */
    static List<String> all() {
      return TIMES.stream().flatMap(time -> DATES.stream().map(date -> date + time)).toList();
    }

    private static TimeReader reader(List<String> patterns) throws CaseDataException {
      return new TimeReader(
          new Mapping(
              List.of(Table.PLAIN),
              patterns,
              List.of(),
              null,
              false,
              false,
              false,
              null,
              null,
              null,
              null),
          ZoneOffset.UTC);
    }

    /** The patterns by which it is a date; none if it is one without; null if it is no date. */
    @Nullable Set<String> fitting(String value) {
      Set<String> before = known.get(value);
      if (before != null || value.length() > LONGEST || !value.matches(".*\\d.*")) {
        return before;
      }
      Set<String> fitting = new LinkedHashSet<>();
      if (iso.moment(value) == null) {
        readers.forEach(
            (pattern, reader) -> {
              if (reader.moment(value) != null) {
                fitting.add(pattern);
              }
            });
        if (fitting.isEmpty()) {
          return null;
        }
      }
      if (known.size() < MOST_KNOWN) {
        known.put(value, fitting);
      }
      return fitting;
    }
  }
}
