package org.plumbline.formats;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A mapping's form as a file. Where there is but one kind of rows, what is said of it stands at the
 * top; else in {@code tables}, and of the rest only what is common to all may stand at the top.
 */
record WrittenMapping(
    @JsonProperty("rows") @Nullable String rows,
    @JsonProperty("case") @Nullable String caseColumn,
    @JsonProperty("event") @Nullable String eventColumn,
    @JsonProperty("time") @Nullable String timeColumn,
    @JsonProperty("recorded") @Nullable String recordedColumn,
    @JsonProperty("id") @Nullable String idColumn,
    @JsonProperty("columns") @Nullable Map<String, String> columns,
    @JsonProperty("ignore") @Nullable List<String> ignored,
    @JsonProperty("events") @Nullable Map<String, String> events,
    @JsonProperty("dates") @Nullable Map<String, WrittenTable.Dates> dates,
    @JsonProperty("codes") @Nullable Map<String, Map<String, String>> codes,
    @JsonProperty("only") @Nullable Map<String, List<String>> only,
    @JsonProperty("optional") @Nullable List<String> optional,
    @JsonProperty("times of day") @Nullable Map<String, String> clocks,
    @JsonProperty("tables") @Nullable List<WrittenTable> tables,
    @JsonProperty("times") @Nullable List<String> times,
    @JsonProperty("blank") @Nullable List<String> blank,
    @JsonProperty("time zone") @Nullable String zone,
    @JsonProperty("midnight is no time") @Nullable Boolean midnight,
    @JsonProperty("ordered within the day") @Nullable Boolean ordered,
    @JsonProperty("for several documents") @Nullable Boolean several,
    @JsonProperty("covers") @Nullable Covers covers) {

  /**
   * What it means.
   *
   * @param file its name, for messages
   */
  Mapping mapping(String file) throws CaseDataException {
    return new Mapping(
        meantTables(file),
        times == null ? List.of() : times,
        blank == null ? List.of() : blank,
        meantZone(file),
        Boolean.TRUE.equals(midnight),
        Boolean.TRUE.equals(ordered),
        Boolean.TRUE.equals(several),
        covers == null ? null : covers.events,
        covers == null ? null : covers.from,
        covers == null ? null : covers.to,
        null);
  }

  private List<Table> meantTables(String file) throws CaseDataException {
    if (tables == null) {
      return List.of(top().alone());
    }
    if (tables.isEmpty()) {
      throw new CaseDataException(
          file + ": `tables` names no rows. Say for instance `tables: [{rows: List 3, …}]`");
    }
    boolean beside =
        rows != null
            || eventColumn != null
            || timeColumn != null
            || recordedColumn != null
            || idColumn != null
            || events != null
            || dates != null
            || only != null
            || clocks != null;
    if (beside) {
      throw new CaseDataException(
          file
              + ": beside `tables` only case, columns, ignore, optional and codes can stand for all"
              + " of them; say the rest in each of the tables");
    }
    List<Table> meant = new ArrayList<>();
    for (@Nullable WrittenTable table : tables) {
      if (table == null) {
        throw new CaseDataException(file + ": one of the `tables` says nothing. Take it out");
      }
      meant.add(table.among(top()));
    }
    return meant;
  }

  private WrittenTable top() {
    return new WrittenTable(
        rows,
        caseColumn,
        eventColumn,
        timeColumn,
        recordedColumn,
        idColumn,
        columns,
        ignored,
        events,
        dates,
        codes,
        only,
        optional,
        clocks);
  }

  private @Nullable ZoneId meantZone(String file) throws CaseDataException {
    try {
      return zone == null ? null : ZoneId.of(zone);
    } catch (DateTimeException e) {
      throw new CaseDataException(
          file
              + ": there is no time zone “"
              + Shown.briefly(String.valueOf(zone))
              + "”. Write it like Europe/London");
    }
  }

  /** What is named must have a value. */
  static void requireValues(String property, @Nullable Map<String, ?> named)
      throws CaseDataException {
    if (named != null) {
      for (Map.Entry<String, ?> one : named.entrySet()) {
        if (one.getValue() == null) {
          throw new CaseDataException(
              "the mapping's "
                  + property
                  + ": nothing is said of “"
                  + Shown.briefly(one.getKey())
                  + "”. Say what it means, or take the line out");
        }
      }
    }
  }

  /** What the data hold completely. */
  record Covers(
      @JsonProperty("events") @Nullable List<String> events,
      @JsonProperty("from") @Nullable String from,
      @JsonProperty("to") @Nullable String to) {}
}
