package org.plumbline.formats;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.runtime.history.CaseHistory;
import org.plumbline.runtime.history.Coverage;
import org.plumbline.runtime.history.KnownAttribute;
import org.plumbline.runtime.history.Occurrence;
import org.plumbline.runtime.history.Value;

/** Collects what is to be said of the state of the data while they are read. */
final class Findings {
  /** Of so many not used, each is remembered; of the rest it is only said how many there are. */
  private static final int MOST_UNUSED = 100_000;

  private final Mapping mapping;
  private final Words words;
  private final List<CaseData.Unused> unused = new ArrayList<>();
  private final Lines<String> leftAside = new Lines<>();
  private final Lines<String> unknownEvents = new Lines<>();
  private final List<String> unreadRows = new ArrayList<>();
  private long unusedRows;
  private long asideRows;
  private long further;

  Findings(Mapping mapping, Words words) {
    this.mapping = mapping;
    this.words = words;
  }

  /** A row was not used. */
  void row(Table table, long line, String reason) {
    unusedRows++;
    add(new CaseData.Unused(table.rows(), line, true, reason));
  }

  /** A value was not used, or something that is part of no row. */
  void value(@Nullable Table table, long line, String reason) {
    add(new CaseData.Unused(table == null ? null : table.rows(), line, false, reason));
  }

  private void add(CaseData.Unused one) {
    if (unused.size() < MOST_UNUSED) {
      unused.add(one);
    } else {
      further++;
    }
  }

  void leftAside(Table table, String column, long line) {
    asideRows++;
    leftAside.add(
        "“%s” is none of “%s”"
            .formatted(column, String.join("”, “", table.only().getOrDefault(column, List.of()))),
        line);
  }

  void unknownEvent(String event, long line) {
    unknownEvents.add(event, line);
  }

  /** Nobody speaks of these rows of the file. */
  void unread(String rows) {
    unreadRows.add(rows);
  }

  /**
   * Refuses data of which not one event is left: there is nothing that could be judged, which must
   * not look like nothing wrong.
   */
  void requireAnyEvent(long events, long rows) throws CaseDataException {
    if (events > 0) {
      return;
    }
    String why;
    if (!unused.isEmpty()) {
      CaseData.Unused first = unused.get(0);
      why = ". The first that could not be used, line " + first.line() + ": " + first.reason();
    } else if (unknownEvents.isEmpty()) {
      why =
          ": they tell only of the cases themselves. Say in the mapping what happened when, under"
              + " `event` and `time`, or `dates`";
    } else {
      why =
          ": the document knows no "
              + unknownEvents.map((event, count, lines) -> "“" + event + "”").stream()
                  .limit(5)
                  .collect(Collectors.joining(", "));
    }
    throw new CaseDataException(
        "not one event is told by %s that it has"
                .formatted(rows == 1 ? "the only row" : "the %,d rows".formatted(rows))
            + why);
  }

  List<CaseData.Unused> unused() {
    if (further > 0) {
      unused.add(
          new CaseData.Unused(
              null, 0, false, "and %,d more rows or values could not be used".formatted(further)));
      further = 0;
    }
    return unused;
  }

  /** Where the mapping says that rows are; empty if it does not. */
  String whereRowsShouldBe() {
    String paths =
        mapping.tables().stream()
            .map(Table::rows)
            .filter(java.util.Objects::nonNull)
            .map(rows -> "“" + rows + "”")
            .collect(Collectors.joining(", "));
    return paths.isEmpty()
        ? ""
        : ": nothing is found where the mapping looks for rows, at " + paths;
  }

  void requireAnyUsed(long rows) throws CaseDataException {
    if (asideRows >= rows) {
      throw new CaseDataException(
          "each of the %,d rows is left aside, as the mapping says: %s"
              .formatted(rows, String.join("; ", leftAside.map((what, count, lines) -> what))));
    }
    if (unusedRows >= rows && unused.stream().anyMatch(CaseData.Unused::whole)) {
      CaseData.Unused first =
          unused.stream().filter(CaseData.Unused::whole).findFirst().orElseThrow();
      throw new CaseDataException(
          (rows == 1
                  ? "its only row cannot be used. Line "
                  : "none of the %,d rows could be used. The first, line ".formatted(rows))
              + first.line()
              + ": "
              + first.reason());
    }
  }

  CaseData.Quality quality(
      List<CaseHistory> histories,
      Coverage coverage,
      List<Columns> columns,
      Set<String> seenEvents) {
    return new CaseData.Quality(
        leftAside.map(CaseData.Counted::new),
        columns.stream().flatMap(one -> one.unmappedCodes().stream()).toList(),
        emptyTables(columns),
        unknownEvents.map(CaseData.Counted::new),
        keysMissing(histories),
        outside(histories, coverage),
        neverSeen(coverage, seenEvents),
        repeated(histories),
        columns.stream().flatMap(one -> one.absent().stream()).distinct().toList(),
        unreadRows);
  }

  private List<String> emptyTables(List<Columns> columns) {
    List<String> empty = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      String rows = mapping.tables().get(i).rows();
      if (!columns.get(i).anySeen() && rows != null && !empty.contains(rows)) {
        empty.add(rows);
      }
    }
    return empty;
  }

  private List<String> neverSeen(Coverage coverage, Set<String> seenEvents) {
    Set<String> events = coverage.events();
    Set<String> never = events == null ? new TreeSet<>() : new TreeSet<>(events);
    never.removeAll(seenEvents);
    seenEvents.forEach(event -> never.removeAll(words.partsOf(event)));
    return List.copyOf(never);
  }

  /** What lies outside the period that the data cover, or before the child was born. */
  private static List<CaseData.Counted> outside(List<CaseHistory> histories, Coverage coverage) {
    long before = 0;
    long after = 0;
    long unborn = 0;
    Long from = coverage.from();
    Long to = coverage.to();
    for (CaseHistory history : histories) {
      Long born = born(history);
      for (Occurrence occurrence : history.occurrences()) {
        before += from != null && occurrence.at().latest() < from ? 1 : 0;
        after += to != null && occurrence.at().earliest() > to ? 1 : 0;
        unborn += born != null && occurrence.at().latest() < born ? 1 : 0;
      }
    }
    List<CaseData.Counted> outside = new ArrayList<>();
    add(outside, "before the first day that the data cover", before);
    add(outside, "after the last day that the data cover", after);
    add(outside, "before the date of birth in the same case", unborn);
    return outside;
  }

  /** Of a case that has several occurrences of an event, those that do not say which is which. */
  private List<CaseData.Key> keysMissing(List<CaseHistory> histories) {
    Map<String, Map<String, Long>> missing = new TreeMap<>();
    for (CaseHistory history : histories) {
      Map<String, Map<String, Long>> here = new HashMap<>();
      for (Occurrence occurrence : history.occurrences()) {
        for (String key : words.keysOf(occurrence.event())) {
          if (!occurrence.keys().containsKey(key)) {
            here.computeIfAbsent(occurrence.event(), any -> new TreeMap<>())
                .merge(key, 1L, Long::sum);
          }
        }
      }
      here.forEach(
          (event, keys) ->
              keys.forEach(
                  (key, count) -> {
                    if (count > 1) {
                      missing
                          .computeIfAbsent(event, any -> new TreeMap<>())
                          .merge(key, count, Long::sum);
                    }
                  }));
    }
    List<CaseData.Key> all = new ArrayList<>();
    missing.forEach(
        (event, keys) ->
            keys.forEach((key, count) -> all.add(new CaseData.Key(event, key, count))));
    return all;
  }

  /** The same event at the same time with the same keys and fields, once more. */
  private static long repeated(List<CaseHistory> histories) {
    long repeated = 0;
    for (CaseHistory history : histories) {
      Set<List<Object>> known = new HashSet<>();
      for (Occurrence one : history.occurrences()) {
        repeated += known.add(List.of(one.event(), one.at(), one.keys(), one.fields())) ? 0 : 1;
      }
    }
    return repeated;
  }

  private static void add(List<CaseData.Counted> to, String what, long count) {
    if (count > 0) {
      to.add(new CaseData.Counted(what, count, List.of()));
    }
  }

  /** The first second of the day in UTC less half a day, which is before it in any zone. */
  private static @Nullable Long born(CaseHistory history) {
    for (KnownAttribute attribute : history.attributes()) {
      if (attribute.name().equals("date of birth")
          && attribute.value() instanceof Value.Date date) {
        return date.date().toEpochDay() * 86_400 - 43_200;
      }
    }
    return null;
  }
}
