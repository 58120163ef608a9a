package org.plumbline.formats;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What columns are, guessed by their headings and by what stands in them. */
final class ColumnGuesses {
  /** So many of the events that a heading may mean are named. */
  private static final int MOST_NAMED = 4;

  /** Stands where only a person can tell the event. */
  private static final String DECIDE = MappingProposal.UNDECIDED + " which event";

  private static final int MOST_CODES = 12;
  private static final int MOST_LISTED = 12;

  private static final Pattern CASE_NAME =
      Pattern.compile(
          "(?i).*\\b(child|case|person|client|pupil|individual|adopter|mosaic|swift|ics|lcs)\\b.*"
              + "\\b(id|ids|no|number|ref|reference|identifier|key)\\b.*"
              + "|la ?child ?id|child|case|case ?id|child ?id|person ?id|client ?id|id|upn"
              + "|(our |unique )?ref(erence)?( ?(no|num|number|id))?");
  private static final Pattern EVENT_NAME =
      Pattern.compile("(?i)(.*\\b(event|activity|action|step)\\b.*|what|code|form name|type)");
  private static final Pattern RECORDED_NAME =
      Pattern.compile("(?i).*\\b(recorded|entered|created|input|logged|record date)\\b.*");
  private static final Pattern BIRTH_NAME = Pattern.compile("(?i).*\\b(birth|d\\.?o\\.?b)\\b.*");

  private static final Pattern NUMBER_NAME =
      Pattern.compile("(?i).*\\b(id|ids|no|nos|num|number|ref|reference|identifier|key|code)\\b.*");

  private final @Nullable Words words;

  /**
   * In the words of a document.
   *
   * @param words null where it is not known
   */
  ColumnGuesses(@Nullable Words words) {
    this.words = words;
  }

  /** The column that says which case; null if none looks like it. */
  static @Nullable ColumnProfile caseOf(Map<String, ColumnProfile> columns) {
    return columns.values().stream()
        .filter(column -> !column.isDate())
        .filter(column -> CASE_NAME.matcher(spaced(column.heading())).matches())
        .findFirst()
        .orElse(null);
  }

  /** EventType and EVENT_TYPE are two words each. */
  private static String spaced(String heading) {
    return heading.replaceAll("(?<=[a-z])(?=[A-Z])|_", " ");
  }

  /** Those with dates of events. */
  static List<ColumnProfile> dates(Map<String, ColumnProfile> columns) {
    return columns.values().stream()
        .filter(ColumnProfile::isDate)
        .filter(column -> !BIRTH_NAME.matcher(spaced(column.heading())).matches())
        .toList();
  }

  /** The column that says what happened; null if none looks like it. */
  static @Nullable ColumnProfile eventOf(List<ColumnProfile> rest) {
    return rest.stream()
        .filter(column -> !column.isDate())
        .filter(column -> EVENT_NAME.matcher(spaced(column.heading())).matches())
        .findFirst()
        .orElse(null);
  }

  /** The event that a heading or a code names, with a remark where it is a guess. */
  String proposed(String name) {
    if (words == null) {
      return MappingProposal.quoted(DECIDE);
    }
    String known = words.event(name);
    if (known != null) {
      return MappingProposal.quoted(known);
    }
    String full = Wording.inFull(spaced(name));
    String telling = full.replaceAll("(?i)\\b(" + Wording.TELL_NOTHING + ")\\b", " ").strip();
    List<String> perhaps = telling.isEmpty() ? List.of() : words.perhaps(full);
    if (perhaps.stream().noneMatch(event -> sharesAWord(telling, event))) {
      perhaps = telling.isEmpty() ? List.of() : words.perhaps(telling);
    }
    List<String> plain = perhaps.stream().filter(event -> saysNoMore(full, event)).toList();
    if (plain.size() == 1 && Wording.has(plain.get(0), Wording.telling(full))) {
      perhaps = plain;
    }
    if (perhaps.size() == 1) {
      return MappingProposal.quoted(perhaps.get(0)) + "   # guessed by its name";
    }
    List<String> likely = words.like(full, MOST_NAMED);
    if (likely.isEmpty() && perhaps.size() <= MOST_NAMED) {
      likely = perhaps;
    }
    return MappingProposal.quoted(DECIDE)
        + (likely.isEmpty() ? "" : "   # perhaps " + String.join(", or ", likely));
  }

  /** A meeting's date is the day on which it was held, not the one on which it was arranged. */
  private static boolean saysNoMore(String heading, String event) {
    List<String> words = List.of(heading.toLowerCase(Locale.ROOT).split("\\W+", -1));
    return Stream.of(event.toLowerCase(Locale.ROOT).split("\\W+", -1))
        .allMatch(word -> words.contains(word) || word.matches(Wording.TELL_NOTHING));
  }

  private static boolean sharesAWord(String telling, String event) {
    List<String> words = List.of(event.toLowerCase(Locale.ROOT).split("\\W+"));
    return Stream.of(telling.toLowerCase(Locale.ROOT).split("\\W+")).anyMatch(words::contains);
  }

  /** The date on which a row was recorded; null if none seems to be that. */
  static @Nullable ColumnProfile recordedOf(List<ColumnProfile> dates, ColumnProfile time) {
    return dates.stream()
        .filter(one -> one != time && RECORDED_NAME.matcher(spaced(one.heading())).matches())
        .findFirst()
        .orElse(null);
  }

  /** The columns with times of day, by the column with dates to which each belongs. */
  static Map<ColumnProfile, ColumnProfile> clocks(
      Map<String, ColumnProfile> columns, List<ColumnProfile> dates) {
    Map<ColumnProfile, ColumnProfile> clocks = new LinkedHashMap<>();
    ColumnProfile before = null;
    for (ColumnProfile column : columns.values()) {
      if (column.isTimeOfDay()) {
        ColumnProfile date = dateOf(column, dates, before);
        if (date != null) {
          clocks.putIfAbsent(date, column);
        }
      }
      before = column;
    }
    return clocks;
  }

  /** The one date whose name is that of the time but for such words; else the column before it. */
  private static @Nullable ColumnProfile dateOf(
      ColumnProfile time, List<ColumnProfile> dates, @Nullable ColumnProfile before) {
    Set<String> about = telling(time.heading());
    List<ColumnProfile> alike =
        dates.stream().filter(date -> telling(date.heading()).equals(about)).toList();
    if (alike.size() == 1) {
      return alike.get(0);
    }
    return before != null && dates.contains(before) ? before : null;
  }

  private static Set<String> telling(String heading) {
    return Stream.of(spaced(heading).toLowerCase(Locale.ROOT).split("\\W+", -1))
        .filter(word -> !word.isEmpty() && !word.matches("date|time|of|the|at|on"))
        .collect(Collectors.toSet());
  }

  /**
   * The key, field or attribute that a column holds: by that name, a date of birth in any words, or
   * the number of something that is a key; null if none is likely.
   */
  @Nullable String field(ColumnProfile column) {
    if (column.isDate() && BIRTH_NAME.matcher(spaced(column.heading())).matches()) {
      return "date of birth";
    }
    if (words == null) {
      return null;
    }
    String field = words.field(column.heading());
    String spoken = spaced(column.heading());
    if (field == null && !column.isDate() && NUMBER_NAME.matcher(spoken).matches()) {
      return words.keyAmong(Wording.inFull(spoken));
    }
    return field;
  }

  /**
   * What a column that bears no name of the document may hold: a field whose name is among the
   * words of the heading, and the codes that it then needs; null if none is likely.
   */
  @Nullable String perhapsField(ColumnProfile column) {
    if (words == null) {
      return null;
    }
    String field = words.fieldAmong(spaced(column.heading()));
    if (field == null) {
      return null;
    }
    Set<String> values = column.few();
    List<String> options = words.optionsOf(field);
    if (values == null || values.size() > MOST_CODES || options.isEmpty()) {
      return "perhaps " + field;
    }
    return "perhaps "
        + field
        + "; then it needs codes, such as {"
        + values.stream()
            .map(one -> MappingProposal.quoted(one) + ": …")
            .collect(Collectors.joining(", "))
        + "}, of "
        + String.join(", ", options);
  }

  /** Where the words of the document are to be found; themselves, if they are few. */
  List<String> listed() {
    if (words == null) {
      return List.of();
    }
    List<String> lines = new ArrayList<>(List.of(""));
    List<String> events = words.allEvents().stream().sorted().toList();
    if (events.size() <= MOST_LISTED) {
      lines.add("# The document's events: " + String.join("; ", events) + ".");
      lines.add("# Its fields, keys and codes: plumbline mapping words DOC");
    } else {
      lines.add(
          "# The document has "
              + events.size()
              + " events; to find one by its words: plumbline mapping words DOC --like visit");
    }
    return lines;
  }
}
