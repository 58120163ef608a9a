package org.plumbline.formats;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
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
  private final List<CaseData.Unused> unused = new ArrayList<>();
  private final Set<String> seenEvents = new HashSet<>();
  private final Set<Coverage.FieldOf> seenFields = new HashSet<>();
  private final Columns columns;
  private long rows;
  private long unusedRows;

  private CaseBinder(Mapping mapping, KernelDocument document, ZoneId zone)
      throws CaseDataException {
    this.mapping = mapping;
    this.words = new Words(document);
    this.times = new TimeReader(zone, mapping.times());
    this.values = new Values(words, times);
    this.columns = new Columns(mapping, words);
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
      throw new CaseDataException("there are no cases in it");
    }
    columns.requireCaseEventAndTime();
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
    return new CaseData(histories, coverage(), rows, unused, columns.unused());
  }

  private void row(CaseRow row) {
    rows++;
    columns.see(row);
    String caseId = columns.caseId(row);
    String event = columns.event(row);
    String time = columns.time(row);
    String fault = row.fault();
    if (fault != null) {
      unreadable(caseId, event);
      skip(row, fault);
      return;
    }
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
      misspelt(row, caseId, event);
    } else if (at == null) {
      unreadable(caseId, event);
      skip(
          row,
          time == null
              ? "there is no time in the column “" + mapping.timeColumn() + "”"
              : noTime(time));
    } else {
      occurrence(row, caseId, canonical, at);
    }
  }

  /** The event that is probably meant may have happened in this case. */
  private void misspelt(CaseRow row, String caseId, String event) {
    unreadable(caseId, event);
    String suggestion = words.suggestion(event);
    skip(
        row,
        "the document knows no event “"
            + event
            + "”"
            + suggestion
            + (suggestion.isEmpty()
                ? ""
                : " That may have happened in this case, until the row is put right"));
  }

  /**
   * What a row said cannot be relied on: in its case, the absence of its event proves nothing; nor
   * that of the event that a misspelt name probably means, and of no event, if it does not even say
   * which.
   */
  private void unreadable(@Nullable String caseId, @Nullable String event) {
    Set<String> perhaps = words.allEvents();
    if (event != null) {
      String said = mapping.events().getOrDefault(event, event);
      String known = words.event(said);
      String meant = known == null ? words.nearest(said) : known;
      perhaps = meant == null ? Set.of() : Set.of(meant);
      if (known != null) {
        seenEvents.add(known);
      }
    }
    if (caseId != null && !perhaps.isEmpty()) {
      cases.computeIfAbsent(caseId, any -> new Case()).unread.addAll(perhaps);
    }
  }

  /** Columns that the row should have and says nothing of: what is in them is not known. */
  private void lost(CaseRow row, String event, Map<String, Value> fields) {
    if (row.lost().isEmpty()) {
      return;
    }
    for (String column : row.lost()) {
      String name = columns.field(column);
      if (name != null && !words.isKey(name)) {
        fields.put(name, new Value.Unreadable(""));
        seenFields.add(new Coverage.FieldOf(event, name));
      }
    }
    unused.add(
        new CaseData.Unused(
            row.line(),
            false,
            "the row ends early: there is no cell for "
                + String.join(", ", row.lost().stream().sorted().toList())
                + ", so it is not known what belongs there"));
  }

  private static String noTime(String time) {
    return "“"
        + time
        + "” is no date or time that is understood. Write 2026-03-02 or 2026-03-02 16:00, or"
        + " give its pattern in a mapping, such as `times: [dd/MM/yyyy HH:mm]`";
  }

  private void occurrence(CaseRow row, String caseId, String event, Moment at) {
    Map<String, String> keys = new TreeMap<>();
    Map<String, Value> fields = fields(row, event, keys);
    lost(row, event, fields);
    String recorded = columns.recorded(row);
    Moment recordedAt = recorded == null ? null : times.moment(recorded);
    if (recorded != null && recordedAt == null) {
      unused.add(
          new CaseData.Unused(
              row.line(), false, "“" + recorded + "” is no time at which something was recorded"));
    }
    if (recorded != null) {
      seenFields.add(new Coverage.FieldOf(event, Coverage.RECORDED));
    }
    String id = columns.id(row);
    Case found = cases.computeIfAbsent(caseId, any -> new Case());
    found.occurrences.add(
        new Occurrence(event, at, recordedAt, id, keys, fields, found.occurrences.size()));
    seenEvents.add(event);
  }

  private void attributes(CaseRow row, String caseId, @Nullable Moment since) {
    Case found = cases.computeIfAbsent(caseId, any -> new Case());
    Map<String, Value> known = fields(row, "", null);
    known.forEach((name, value) -> found.attributes.add(new KnownAttribute(name, value, since)));
    if (known.isEmpty()) {
      skip(
          row,
          "it names no event in the column “"
              + mapping.eventColumn()
              + "” and tells nothing about the case");
    }
  }

  /**
   * What a row says of an event, or with an empty event of the case. Where two columns mean the
   * same and differ, what it is stays unknown.
   *
   * @param keys to which keys are added; null where they are known of the case like anything else
   */
  private Map<String, Value> fields(CaseRow row, String event, @Nullable Map<String, String> keys) {
    Map<String, Value> fields = new TreeMap<>();
    for (Map.Entry<String, List<String>> cell : row.cells().entrySet()) {
      String name = columns.field(cell.getKey());
      if (name == null) {
        continue;
      }
      if (keys != null && words.isKey(name)) {
        keys.put(name, String.join(" ", cell.getValue()));
        continue;
      }
      Value value = value(row, event, name, cell.getValue());
      Value other = fields.put(name, value);
      if (other != null && !other.equals(value)) {
        fields.put(name, new Value.Unreadable(""));
        unused.add(
            new CaseData.Unused(
                row.line(), false, "two columns mean “" + name + "”, and what they say differs"));
      }
      seenFields.add(new Coverage.FieldOf(event, name));
    }
    return fields;
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

  private static final class Case {
    final List<Occurrence> occurrences = new ArrayList<>();
    final List<KnownAttribute> attributes = new ArrayList<>();
    final Set<String> unread = new HashSet<>();
  }
}
