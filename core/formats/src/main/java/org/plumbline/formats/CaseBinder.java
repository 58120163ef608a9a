package org.plumbline.formats;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.plumbline.formats.spill.Numbers;
import org.plumbline.formats.spill.Spilling;
import org.plumbline.model.kernel.KernelDocument;
import org.plumbline.runtime.history.CaseHistory;
import org.plumbline.runtime.history.Coverage;
import org.plumbline.runtime.history.KnownAttribute;
import org.plumbline.runtime.history.Moment;
import org.plumbline.runtime.history.Occurrence;
import org.plumbline.runtime.history.Value;

/**
 * Ties rows to a document's vocabulary. A row with an event is an occurrence of it, and so is each
 * of its dates that the mapping says tells of one; a row without any says what is known about the
 * case, from its time on. Nothing is dropped in silence: what cannot be used is listed with its
 * line.
 */
public final class CaseBinder {
  private static final long ROWS_BETWEEN = 1_000;

  private final Mapping mapping;
  private final Words words;
  private final Values values;
  private final TimeReader times;
  private final CaseStore cases;
  private final Findings findings;
  private final Set<String> seenEvents = new HashSet<>();
  private final Set<Coverage.FieldOf> seenFields = new HashSet<>();
  private final List<Columns> columns = new ArrayList<>();
  private final Groups groups = new Groups();
  private long rows;
  private long events;
  private long faulty;

  /**
   * Of no row yet.
   *
   * @param zone the zone of the document's calendar
   */
  CaseBinder(Mapping mapping, Words words, ZoneId zone, CaseStore cases) throws CaseDataException {
    this.cases = cases;
    this.mapping = mapping;
    this.words = words;
    this.times = new TimeReader(mapping, zone);
    this.values = new Values(words, times);
    this.findings = new Findings(mapping, words);
    for (Table table : mapping.tables()) {
      columns.add(new Columns(table, words, mapping.blank()));
    }
    MappedEvents.require(mapping, words);
  }

  /**
   * Reads all the cases of a source.
   *
   * @param zone the zone of the document's calendar
   * @throws CaseDataException if the source cannot be read to its end, or lacks the columns that
   *     say case, event and time
   */
  public static CaseData bind(CaseSource source, KernelDocument document, ZoneId zone)
      throws CaseDataException {
    return bind(source, document, zone, Spilling.never(), rows -> {});
  }

  /**
   * Reads all the cases of a source, however many they are.
   *
   * @param zone the zone of the document's calendar
   * @param spilling what does not fit into memory goes to its files, and is gone when it is closed
   * @param progress told how many rows are read, now and then
   * @throws CaseDataException if the source cannot be read to its end, or lacks the columns that
   *     say case, event and time
   */
  public static CaseData bind(
      CaseSource source,
      KernelDocument document,
      ZoneId zone,
      Spilling spilling,
      LongConsumer progress)
      throws CaseDataException {
    CaseBinder binder =
        new CaseBinder(
            source.mapping(), new Words(document), zone, new CaseStore(new Numbers(), spilling));
    source.read(binder.reading(progress));
    return binder.data();
  }

  /** Takes in rows, and tells how many there are, now and then. */
  CaseSource.Rows reading(LongConsumer progress) {
    return new CaseSource.Rows() {
      @Override
      public void row(CaseRow row) {
        CaseBinder.this.row(row);
        if (rows % ROWS_BETWEEN == 0) {
          progress.accept(rows);
        }
      }

      @Override
      public void remark(long line, String what) {
        findings.value(null, line, what);
      }

      @Override
      public void columns(int table, Collection<String> names) throws CaseDataException {
        for (int i = 0; i < columns.size(); i++) {
          if (table == CaseRow.ANY || table == i) {
            columns.get(i).requireNamed(names);
          }
        }
      }

      @Override
      public void unread(String rows) {
        findings.unread(rows);
      }
    };
  }

  /** What all the rows came to. */
  CaseData data() throws CaseDataException {
    if (rows == 0) {
      throw new CaseDataException("there are no cases in it" + findings.whereRowsShouldBe());
    }
    if (faulty == rows) {
      findings.requireAnyUsed(rows);
    }
    for (Columns one : columns) {
      one.requireCaseEventAndTime();
    }
    findings.requireAnyUsed(rows);
    findings.requireAnyEvent(events, rows);
    if (mapping.group() != null && groups.isEmpty()) {
      throw new CaseDataException(
          "no row has anything in a column “" + mapping.group() + "” by which to sum up");
    }
    Coverage coverage = new Covered(mapping, words, times).by(seenEvents, seenFields);
    List<CaseHistory> histories = cases.histories(mapping.orderedWithinDay());
    return new CaseData(
        histories,
        coverage,
        rows,
        findings.unused(),
        columns.stream()
            .flatMap(one -> one.unused(mapping.forSeveralDocuments()).stream())
            .filter(one -> !one.column().equalsIgnoreCase(mapping.group()))
            .distinct()
            .toList(),
        findings.quality(histories, coverage, columns, seenEvents),
        groups);
  }

  private void row(CaseRow row) {
    rows++;
    faulty += row.fault() == null ? 0 : 1;
    if (row.table() != CaseRow.ANY) {
      row(row, row.table());
      return;
    }
    for (int i = 0; i < columns.size(); i++) {
      row(row, i);
    }
  }

  private void row(CaseRow read, int index) {
    Table table = mapping.tables().get(index);
    Columns these = columns.get(index);
    CaseRow row = these.withoutBlanks(read);
    RowReader reader = new RowReader(row, table, these);
    these.see(row);
    String failing = row.fault() == null ? these.failing(row, table.only()) : null;
    if (failing != null) {
      findings.leftAside(table, failing, row.line());
    } else {
      reader.read();
    }
  }

  /** Reads one row as one table says. */
  private final class RowReader {
    private final CaseRow row;
    private final Table table;
    private final Columns these;

    RowReader(CaseRow row, Table table, Columns these) {
      this.row = row;
      this.table = table;
      this.these = these;
    }

    void read() {
      String caseId = these.caseId(row);
      String event = these.event(row);
      String time = these.time(row);
      String fault = row.fault();
      group(caseId);
      if (fault != null) {
        unreadable(caseId, event);
        skip(fault);
      } else if (caseId == null) {
        skip("there is no case in the column “" + table.caseColumn() + "”");
      } else if (event != null) {
        event(caseId, event, time);
      } else if (table.dates().isEmpty()) {
        Moment at = time == null ? null : moment(table.timeColumn(), time);
        if (time != null && at == null) {
          skip(TimeReader.noTime(time));
        } else {
          attributes(caseId, at);
        }
      } else {
        dates(caseId);
      }
    }

    private void group(@Nullable String caseId) {
      String column = mapping.group();
      if (column != null && caseId != null) {
        List<String> cell = these.cells(row, column);
        if (!cell.isEmpty()) {
          groups.put(caseId, String.join(" ", cell));
        }
      }
    }

    private void event(String caseId, String event, @Nullable String time) {
      String meant = table.events().getOrDefault(event, event);
      String canonical = words.event(meant);
      Moment at = time == null ? null : moment(table.timeColumn(), time);
      if (canonical == null) {
        if (mapping.forSeveralDocuments() || words.isElsewhere(meant)) {
          cases.seen(caseId);
          findings.unknownEvent(table, meant, row.line());
        } else {
          misspelt(caseId, event);
        }
      } else if (at == null) {
        unreadable(caseId, event);
        skip(
            time == null
                ? "there is no time in the column “" + table.timeColumn() + "”"
                : TimeReader.noTime(time));
      } else {
        occurrence(caseId, canonical, at, Map.of());
      }
    }

    /** Each date of the row that tells of an event. */
    private void dates(String caseId) {
      cases.seen(caseId);
      boolean any = false;
      for (Map.Entry<String, List<Table.Dated>> column : table.dates().entrySet()) {
        List<String> cell = these.cells(row, column.getKey());
        any |= !cell.isEmpty();
        List<Table.Dated> meant =
            column.getValue().stream().filter(d -> these.failing(row, d.only()) == null).toList();
        meant.forEach(one -> cell.forEach(date -> dated(caseId, column.getKey(), one, date)));
        if (row.lost().contains(column.getKey())) {
          // What is cut off is not blank: whether it happened cannot be told.
          column.getValue().forEach(one -> unreadable(caseId, one.event()));
        }
        if (meant.isEmpty() && !cell.isEmpty()) {
          findings.leftAside(table, column.getKey(), column.getValue(), row.line());
        }
      }
      known(caseId);
      if (!any) {
        skip(
            row.lost().isEmpty()
                ? "it tells of no event: none of its dates is filled in"
                : "it ends early and tells of no event: perhaps the file is cut off here");
      }
    }

    /** What the row tells of the case itself, which every row of the case may tell again. */
    private void known(String caseId) {
      for (Map.Entry<String, List<String>> cell : row.cells().entrySet()) {
        String name = these.field(cell.getKey());
        if (name != null && words.isAttribute(name)) {
          KnownAttribute known =
              new KnownAttribute(
                  name,
                  value("", name, these.decoded(cell.getKey(), cell.getValue(), row.line())),
                  null);
          seenFields.add(new Coverage.FieldOf("", name));
          cases.attribute(caseId, known, true);
        }
      }
    }

    private void dated(String caseId, String column, Table.Dated dated, String date) {
      String event = words.event(dated.event());
      Moment at = moment(column, date);
      if (event == null) {
        findings.unknownEvent(table, dated.event(), row.line());
      } else if (at == null) {
        unreadable(caseId, event);
        findings.value(table, row.line(), "“" + column + "”: " + TimeReader.noTime(date));
      } else {
        occurrence(caseId, event, at, dated.with());
      }
    }

    /** When a date was, by itself or with the column that says the time of day. */
    private @Nullable Moment moment(@Nullable String column, String date) {
      Moment alone = times.moment(date);
      String clock = column == null ? null : table.clocks().get(column);
      String time = clock == null ? "" : String.join(" ", these.cells(row, clock));
      if (alone == null || time.isEmpty()) {
        return alone;
      }
      Moment both = times.moment(date, time);
      if (both == null) {
        findings.value(
            table,
            row.line(),
            "“"
                + clock
                + "”: “"
                + Shown.briefly(time)
                + "” is no time of day, so the date alone was taken. Write 16:00");
      }
      return both == null ? alone : both;
    }

    /** The event that is probably meant may have happened in this case. */
    private void misspelt(String caseId, String event) {
      unreadable(caseId, event);
      String suggestion = words.suggestion(event);
      skip(
          "the document knows no event “"
              + event
              + "”"
              + suggestion
              + (suggestion.isEmpty()
                  ? ""
                  : " That may have happened in this case, until the row is put right"));
    }

    /**
     * What a row said cannot be relied on: in its case, the absence of its event proves nothing;
     * nor that of the event that a misspelt name probably means, and of no event, if it does not
     * even say which.
     */
    private void unreadable(@Nullable String caseId, @Nullable String event) {
      Set<String> perhaps = words.allEvents();
      if (event != null) {
        String said = table.events().getOrDefault(event, event);
        String known = words.event(said);
        String near = words.isElsewhere(said) ? null : words.nearest(said);
        String meant = known == null ? near : known;
        perhaps = meant == null ? Set.of() : Set.of(meant);
        if (known != null) {
          seenEvents.add(known);
        }
      }
      if (caseId != null && !perhaps.isEmpty()) {
        cases.unread(caseId, perhaps);
      }
    }

    private void occurrence(String caseId, String event, Moment at, Map<String, String> with) {
      Map<String, String> keys = new TreeMap<>();
      Map<String, Value> fields = fields(event, keys);
      with.forEach((name, text) -> always(event, name, text, fields));
      lost(event, fields);
      String recorded = these.recorded(row);
      Moment recordedAt = recorded == null ? null : moment(table.recordedColumn(), recorded);
      if (recorded != null && recordedAt == null) {
        findings.value(
            table, row.line(), "“" + recorded + "” is no time at which something was recorded");
      }
      if (recorded != null) {
        seenFields.add(new Coverage.FieldOf(event, Coverage.RECORDED));
      }
      String id = these.id(row);
      cases.occurrence(caseId, new Occurrence(event, at, recordedAt, id, keys, fields, 0));
      seenEvents.add(event);
      events++;
    }

    /** What an event from this column always is. */
    private void always(String event, String name, String text, Map<String, Value> fields) {
      String field = words.field(name);
      if (field != null) {
        fields.put(field, value(event, field, List.of(text)));
        seenFields.add(new Coverage.FieldOf(event, field));
      }
    }

    private void attributes(String caseId, @Nullable Moment since) {
      cases.seen(caseId);
      Map<String, Value> known = fields("", null);
      known.forEach(
          (name, value) -> cases.attribute(caseId, new KnownAttribute(name, value, since), false));
      if (known.isEmpty() && table.eventColumn() != null) {
        skip(
            row.lost().isEmpty()
                ? "it names no event in the column “"
                    + table.eventColumn()
                    + "” and tells nothing about the case"
                : "it ends early and tells of no event: perhaps the file is cut off here");
      }
    }

    /**
     * What a row says of an event, or with an empty event of the case. Where two columns mean the
     * same and differ, what it is stays unknown.
     *
     * @param keys to which keys are added; null where they are known of the case like anything else
     */
    private Map<String, Value> fields(String event, @Nullable Map<String, String> keys) {
      Map<String, Value> fields = new TreeMap<>();
      for (Map.Entry<String, List<String>> cell : row.cells().entrySet()) {
        String name = these.field(cell.getKey());
        if (name == null) {
          continue;
        }
        if (keys != null && words.isKey(name)) {
          keys.put(name, String.join(" ", cell.getValue()));
          continue;
        }
        List<String> decoded = these.decoded(cell.getKey(), cell.getValue(), row.line());
        if (keys != null && isOfAnotherDate(event, name, decoded)) {
          continue;
        }
        Value value = value(event, name, decoded);
        Value other = fields.put(name, value);
        if (other != null && !other.equals(value)) {
          fields.put(name, new Value.Unreadable(""));
          findings.value(
              table, row.line(), "two columns mean “" + name + "”, and what they say differs");
        }
        seenFields.add(new Coverage.FieldOf(event, name));
      }
      return fields;
    }

    /**
     * Whether what a column says can only be meant of what another date of the row tells: “plan
     * made” is no outcome of a strategy discussion, but one of the conference beside it.
     */
    private boolean isOfAnotherDate(String event, String field, List<String> cell) {
      String text = String.join(" ", cell);
      return !words.canBe(event, field, text)
          && table.dates().values().stream()
              .flatMap(List::stream)
              .map(dated -> words.event(dated.event()))
              .anyMatch(other -> other != null && words.isOption(other, field, text));
    }

    /** A value that cannot be read is not an empty one: what it is stays unknown. */
    private Value value(String event, String name, List<String> cell) {
      try {
        return values.read(event, name, cell);
      } catch (Values.UnreadableValueException e) {
        findings.value(table, row.line(), "“" + name + "”: " + e.getMessage());
        return new Value.Unreadable(String.join(" ", cell));
      }
    }

    /** Columns that the row should have and says nothing of: what is in them is not known. */
    private void lost(String event, Map<String, Value> fields) {
      if (row.lost().isEmpty()) {
        return;
      }
      for (String column : row.lost()) {
        String name = these.field(column);
        if (name != null && !words.isKey(name)) {
          fields.put(name, new Value.Unreadable(""));
          seenFields.add(new Coverage.FieldOf(event, name));
        }
      }
      findings.value(
          table,
          row.line(),
          "the row ends early: there is no cell for "
              + String.join(", ", row.lost().stream().sorted().toList())
              + ", so it is not known what belongs there");
    }

    private void skip(String reason) {
      findings.row(table, row.line(), reason);
    }
  }
}
