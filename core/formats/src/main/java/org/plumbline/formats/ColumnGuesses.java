package org.plumbline.formats;

import java.util.ArrayList;
import java.util.Comparator;
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

  private static final String BY_NAME = "   # guessed by its name";

  private static final int KNOWN = 3;
  private static final int EVENT = 2;
  private static final int CODE = 1;
  private static final int ANY = 0;
  private static final int WHO_OR_WHERE = -1;

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
  private static final Pattern LIKE_EVENT_NAME =
      Pattern.compile(
          "(?i).*\\b(events?|evt|ev|activity|act|actions?|steps?|what|happened|milestone)\\b.*");
  private static final Pattern LIKE_CODE_NAME =
      Pattern.compile("(?i).*\\b(type|typ|codes?|cd|kind|form|category|stage)\\b.*");

  /** Who and where differ from row to row as well. */
  private static final Pattern WHO_NAME =
      Pattern.compile(
          "(?i).*\\b(team|worker|sw|staff|user|officer|manager|name|surname|by|who)\\b.*");

  private static final Pattern WHERE_NAME =
      Pattern.compile(
          "(?i).*\\b(area|ward|office|site|place|venue|location|address|post ?code)\\b.*");

  /** What is said yes or no to, or counted, is no code for what happened. */
  private static final Pattern NO_CODE = Pattern.compile("(?i)y|n|yes|no|true|false|[\\d.,£% -]+");

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

  /**
   * The columns whose codes may say what each row tells of, the likelier first: of few short
   * values, several of them in most cases. None if cases do not have several rows each.
   */
  List<ColumnProfile> codeColumns(SeenRows seen, ColumnProfile caseColumn, Set<ColumnProfile> all) {
    if (!seen.haveSeveralEach(caseColumn.heading())) {
      return List.of();
    }
    Map<ColumnProfile, Double> variety = new LinkedHashMap<>();
    for (ColumnProfile column : all) {
      Set<String> few = column.few();
      boolean codes =
          column != caseColumn
              && !column.isDate()
              && !column.isTimeOfDay()
              && (few == null ? likelihood(column) >= EVENT : mayBeCodes(column, few))
              && (likelihood(column) > CODE || field(column) == null);
      double its = codes ? seen.variety(caseColumn.heading(), column.heading()) : 0;
      if (its > 0) {
        variety.put(column, its);
      }
    }
    return variety.entrySet().stream()
        .sorted(
            Comparator.comparingInt(
                    (Map.Entry<ColumnProfile, Double> one) -> -likelihood(one.getKey()))
                .thenComparingDouble(one -> -one.getValue()))
        .map(Map.Entry::getKey)
        .toList();
  }

  private boolean mayBeCodes(ColumnProfile column, Set<String> few) {
    return few.size() * 2L <= column.filled()
        && (likelihood(column) >= CODE || !few.stream().allMatch(ColumnGuesses::isNoCode));
  }

  private static boolean isNoCode(String value) {
    return NO_CODE.matcher(value).matches();
  }

  /** Whether a column with codes is to be taken for the one that says what happened on a date. */
  boolean saysWhatHappened(ColumnProfile codes, ColumnProfile date) {
    int likelihood = likelihood(codes);
    return likelihood >= CODE
        || (likelihood == ANY && proposed(date.heading()).startsWith("\"" + DECIDE));
  }

  /**
   * What may say what happened in rows that are not taken to tell of one event each: a column of
   * codes, or else one that is called so; null if there is none.
   */
  @Nullable ColumnProfile perhapsEvent(List<ColumnProfile> codes, List<ColumnProfile> rest) {
    return Stream.concat(
            codes.stream().filter(column -> likelihood(column) >= ANY),
            rest.stream()
                .filter(column -> !column.isDate() && !column.isTimeOfDay())
                .filter(ColumnGuesses::isNamedForEvents))
        .findFirst()
        .orElse(null);
  }

  private static boolean isNamedForEvents(ColumnProfile column) {
    return LIKE_EVENT_NAME.matcher(spaced(column.heading())).matches();
  }

  /** Whether a column of codes is called like one for events, and the other is not. */
  static boolean isBetterNamed(ColumnProfile codes, ColumnProfile other) {
    return isNamedForEvents(codes) && !isNamedForEvents(other);
  }

  /** Whether its heading is what such a column would be called. */
  static boolean isNamedForCodes(ColumnProfile column) {
    String name = spaced(column.heading());
    return isNamedForEvents(column) || LIKE_CODE_NAME.matcher(name).matches();
  }

  /** How likely a column with codes says what happened, by its heading and the codes themselves. */
  private int likelihood(ColumnProfile column) {
    Set<String> few = column.few();
    String name = spaced(column.heading());
    if (words != null && few != null && few.stream().anyMatch(code -> words.event(code) != null)) {
      return KNOWN;
    }
    if (isNamedForEvents(column)) {
      return EVENT;
    }
    if (WHO_NAME.matcher(name).matches() || WHERE_NAME.matcher(name).matches()) {
      return WHO_OR_WHERE;
    }
    return LIKE_CODE_NAME.matcher(name).matches() ? CODE : ANY;
  }

  /** The event that so many rows with a code tell of: to be decided, unless it is known. */
  String proposed(String code, long rows) {
    String count = String.format(Locale.ROOT, "   # %,d %s", rows, rows == 1 ? "row" : "rows");
    String known = words == null ? null : words.event(code);
    if (known != null) {
      return MappingProposal.quoted(known) + count;
    }
    String decide = MappingProposal.quoted(DECIDE);
    String guess = proposed(code);
    if (guess.endsWith(BY_NAME)) {
      return decide + count + "; perhaps " + guess.substring(0, guess.length() - BY_NAME.length());
    }
    return decide + count + guess.substring(decide.length()).replaceFirst("^ {3}# ", "; ");
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
      return MappingProposal.quoted(perhaps.get(0)) + BY_NAME;
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

  /** The one date of which rows tell, apart from when they were recorded; null if several. */
  static @Nullable ColumnProfile onlyDate(List<ColumnProfile> dates) {
    List<ColumnProfile> told =
        dates.stream()
            .filter(date -> !RECORDED_NAME.matcher(spaced(date.heading())).matches())
            .toList();
    return told.size() == 1 ? told.get(0) : null;
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
