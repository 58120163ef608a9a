package org.plumbline.formats;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.kernel.KernelDocument;
import org.plumbline.runtime.history.CaseHistory;
import org.plumbline.runtime.history.Coverage;
import org.plumbline.runtime.history.KnownAttribute;
import org.plumbline.runtime.history.Moment;
import org.plumbline.runtime.history.Occurrence;
import org.plumbline.runtime.history.Value;

/**
 * Ties rows to a document's vocabulary. A row with an event is an occurrence of it; a row without
 * one says what is known about the case, from its time on. Nothing is dropped in silence: what
 * cannot be used is listed with its line.
 */
public final class CaseBinder {
  private final Mapping mapping;
  private final Words words;
  private final Values values;
  private final TimeReader times;
  private final Map<String, Case> cases = new LinkedHashMap<>();
  private final Map<String, String> fieldsOfColumns = new LinkedHashMap<>();
  private final List<CaseData.Unused> unused = new ArrayList<>();
  private final Set<String> seenEvents = new HashSet<>();
  private final Set<Coverage.FieldOf> seenFields = new HashSet<>();
  private final Set<String> columns = new LinkedHashSet<>();
  private long rows;
  private long unusedRows;

  private CaseBinder(Mapping mapping, KernelDocument document, ZoneId zone)
      throws CaseDataException {
    this.mapping = mapping;
    this.words = new Words(document);
    this.times = new TimeReader(zone, mapping.times());
    this.values = new Values(words, times);
    for (String event : mapping.events().values()) {
      words.eventOrFail(event, "the mapping's events");
    }
  }

  /**
   * Reads all the cases of a source.
   *
   * @throws CaseDataException if the source cannot be read to its end, or lacks the columns that
   *     say case, event and time
   */
  public static CaseData bind(
      CaseSource source, Mapping mapping, KernelDocument document, ZoneId zone)
      throws CaseDataException {
    CaseBinder binder = new CaseBinder(mapping, document, zone);
    source.read(binder::row);
    return binder.data();
  }

  private CaseData data() throws CaseDataException {
    if (rows == 0) {
      throw new CaseDataException("there are no rows of cases, only the names of the columns");
    }
    if (!columns.contains(mapping.caseColumn())) {
      throw new CaseDataException(
          "there is no column “%s”; the columns are %s. Rename the one with the case's identifier, or name it in a mapping: `case: …`"
              .formatted(mapping.caseColumn(), String.join(", ", columns)));
    }
    if (unusedRows == rows) {
      CaseData.Unused first = unused.get(0);
      throw new CaseDataException(
          "none of the %d rows could be used. The first, line %d: %s"
              .formatted(rows, first.line(), first.reason()));
    }
    List<CaseHistory> histories = new ArrayList<>();
    for (Map.Entry<String, Case> entry : cases.entrySet()) {
      Case found = entry.getValue();
      histories.add(
          new CaseHistory(
              entry.getKey(),
              found.occurrences,
              found.attributes,
              mapping.orderedWithinDay(),
              found.unread));
    }
    return new CaseData(histories, coverage(), rows, unused);
  }

  private void row(CaseRow row) {
    rows++;
    columns.addAll(row.cells().keySet());
    if (columns.remove(CaseRow.BEYOND)) {
      unused.add(
          new CaseData.Unused(
              row.line(),
              false,
              "the row has more cells than there are columns; is there a separator within a text"
                  + " that stands in no quotes?"));
    }
    String caseId = cell(row, mapping.caseColumn());
    String event = cell(row, mapping.eventColumn());
    String time = cell(row, mapping.timeColumn());
    if (caseId == null) {
      skip(row, "there is no case in the column “" + mapping.caseColumn() + "”");
      return;
    }
    Moment at = time == null ? null : times.moment(time);
    if (event == null) {
      if (time != null && at == null) {
        skip(row, noTime(time));
      } else {
        attributes(row, caseId, at);
      }
      return;
    }
    String canonical = words.event(mapping.events().getOrDefault(event, event));
    if (canonical == null) {
      skip(row, "the document knows no event “" + event + "”" + words.suggestion(event));
    } else if (at == null) {
      cases.computeIfAbsent(caseId, any -> new Case()).unread.add(canonical);
      seenEvents.add(canonical);
      skip(
          row,
          time == null
              ? "there is no time in the column “" + mapping.timeColumn() + "”"
              : noTime(time));
    } else {
      occurrence(row, caseId, canonical, at);
    }
  }

  private static String noTime(String time) {
    return "“"
        + time
        + "” is no date or time that is understood. Write 2026-03-02 or 2026-03-02 16:00, or"
        + " declare the pattern in a mapping";
  }

  private void occurrence(CaseRow row, String caseId, String event, Moment at) {
    Map<String, String> keys = new TreeMap<>();
    Map<String, Value> fields = new TreeMap<>();
    for (Map.Entry<String, List<String>> cell : row.cells().entrySet()) {
      String name = nameOf(cell.getKey());
      if (name == null) {
        continue;
      }
      if (words.isKey(name)) {
        keys.put(name, String.join(" ", cell.getValue()));
      } else {
        fields.put(name, value(row, event, name, cell.getValue()));
        seenFields.add(new Coverage.FieldOf(event, name));
      }
    }
    String recorded = mapping.recordedColumn() == null ? null : cell(row, mapping.recordedColumn());
    Moment recordedAt = recorded == null ? null : times.moment(recorded);
    if (recorded != null && recordedAt == null) {
      unused.add(
          new CaseData.Unused(
              row.line(), false, "“" + recorded + "” is no time at which something was recorded"));
    }
    String id = mapping.idColumn() == null ? null : cell(row, mapping.idColumn());
    Case found = cases.computeIfAbsent(caseId, any -> new Case());
    found.occurrences.add(
        new Occurrence(event, at, recordedAt, id, keys, fields, found.occurrences.size()));
    seenEvents.add(event);
  }

  private void attributes(CaseRow row, String caseId, @Nullable Moment since) {
    Case found = cases.computeIfAbsent(caseId, any -> new Case());
    boolean any = false;
    for (Map.Entry<String, List<String>> cell : row.cells().entrySet()) {
      String name = nameOf(cell.getKey());
      if (name != null) {
        Value value = value(row, "", name, cell.getValue());
        found.attributes.add(new KnownAttribute(name, value, since));
        seenFields.add(new Coverage.FieldOf("", name));
        any = true;
      }
    }
    if (!any) {
      skip(
          row,
          "it names no event in the column “"
              + mapping.eventColumn()
              + "” and tells nothing about the case");
    }
  }

  /** A value that cannot be read is not an empty one: what it is stays unknown. */
  private Value value(CaseRow row, String event, String name, List<String> cell) {
    try {
      return values.read(event, name, cell);
    } catch (Values.UnreadableValueException e) {
      unused.add(new CaseData.Unused(row.line(), false, "“" + name + "”: " + e.getMessage()));
      return new Value.Unreadable(String.join(" ", cell));
    }
  }

  /**
   * The key, field or attribute that a column holds; null for a column that the binder itself reads
   * or leaves aside.
   */
  private @Nullable String nameOf(String column) {
    if (column.isEmpty()
        || column.equals(mapping.caseColumn())
        || column.equals(mapping.eventColumn())
        || column.equals(mapping.timeColumn())
        || column.equals(mapping.recordedColumn())
        || column.equals(mapping.idColumn())
        || mapping.ignored().contains(column)) {
      return null;
    }
    return fieldsOfColumns.computeIfAbsent(
        column, any -> words.field(mapping.columns().getOrDefault(column, column)));
  }

  private Coverage coverage() throws CaseDataException {
    List<String> covers = mapping.covers();
    Set<String> events = new HashSet<>();
    if (covers == null) {
      events.addAll(seenEvents);
    } else {
      for (String name : covers) {
        if (!name.equals(Mapping.ALL)) {
          events.add(words.eventOrFail(name, "what the data cover"));
        }
      }
    }
    boolean all = covers != null && covers.contains(Mapping.ALL);
    return new Coverage(
        all ? null : events, seenFields, edge(mapping.from(), true), edge(mapping.to(), false));
  }

  private @Nullable Long edge(@Nullable String date, boolean first) throws CaseDataException {
    if (date == null) {
      return null;
    }
    Moment moment = times.moment(date);
    if (moment == null) {
      throw new CaseDataException(
          "the period covered: “" + date + "” is no date. Write it like 2026-03-02");
    }
    return first ? moment.earliest() : moment.latest();
  }

  private void skip(CaseRow row, String reason) {
    unusedRows++;
    unused.add(new CaseData.Unused(row.line(), true, reason));
  }

  private static @Nullable String cell(CaseRow row, String column) {
    List<String> cell = row.cells().get(column);
    return cell == null ? null : String.join(" ", cell);
  }

  private static final class Case {
    final List<Occurrence> occurrences = new ArrayList<>();
    final List<KnownAttribute> attributes = new ArrayList<>();
    final Set<String> unread = new HashSet<>();
  }
}
