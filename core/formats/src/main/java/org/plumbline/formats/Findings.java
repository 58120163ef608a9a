package org.plumbline.formats;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.runtime.history.CaseHistory;
import org.plumbline.runtime.history.Coverage;

/** Collects what is to be said of the state of the data while they are read. */
final class Findings {
  /** Of so many not used, each is remembered; of the rest it is only said how many there are. */
  private static final int MOST_UNUSED = 100_000;

  private final Mapping mapping;
  private final Words words;
  private final List<CaseData.Unused> unused = new ArrayList<>();
  private final Lines<Place> leftAside = new Lines<>();
  private final Lines<Place> unknownEvents = new Lines<>();
  private final List<String> unreadRows = new ArrayList<>();
  private long unusedRows;
  private long asideRows;
  private long further;

  /** What is to be said of rows of that kind. */
  private record Place(@Nullable String table, String what) {
    CaseData.Counted counted(long count, List<Long> lines) {
      return new CaseData.Counted(table, what, count, lines);
    }
  }

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
        new Place(
            table.rows(),
            "“%s” is none of “%s”"
                .formatted(
                    column, String.join("”, “", table.only().getOrDefault(column, List.of())))),
        line);
  }

  /** A date of a row is what the mapping says under none of the conditions that it sets for it. */
  void leftAside(Table table, String column, List<Table.Dated> conditions, long line) {
    Map<String, Set<String>> wanted = new LinkedHashMap<>();
    for (Table.Dated dated : conditions) {
      dated
          .only()
          .forEach(
              (of, values) ->
                  wanted.computeIfAbsent(of, any -> new LinkedHashSet<>()).addAll(values));
    }
    List<String> words = new ArrayList<>();
    wanted.forEach(
        (of, values) ->
            words.add("“%s” is none of “%s”".formatted(of, String.join("”, “", values))));
    leftAside.add(
        new Place(
            table.rows(),
            "the date in “%s”, where %s".formatted(column, String.join(", or ", words))),
        line);
  }

  void unknownEvent(Table table, String event, long line) {
    unknownEvents.add(new Place(table.rows(), event), line);
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
              + unknownEvents.map((event, count, lines) -> "“" + event.what + "”").stream()
                  .distinct()
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
              .formatted(
                  rows, String.join("; ", leftAside.map((place, count, lines) -> place.what))));
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
    CaseFindings inCases = new CaseFindings(words, coverage);
    histories.forEach(inCases::look);
    return new CaseData.Quality(
        leftAside.map(Place::counted),
        columns.stream().flatMap(one -> one.blanks().stream()).toList(),
        columns.stream().flatMap(one -> one.unmappedCodes().stream()).toList(),
        emptyTables(columns),
        unknownEvents.map(Place::counted),
        inCases.keysMissing(),
        inCases.outside(),
        inCases.far(),
        neverSeen(coverage, seenEvents),
        inCases.repeated(),
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
}
