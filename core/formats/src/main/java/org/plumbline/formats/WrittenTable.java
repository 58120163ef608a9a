package org.plumbline.formats;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a mapping's file says of one kind of rows. */
record WrittenTable(
    @JsonProperty("rows") @Nullable String rows,
    @JsonProperty("case") @Nullable String caseColumn,
    @JsonProperty("event") @Nullable String eventColumn,
    @JsonProperty("time") @Nullable String timeColumn,
    @JsonProperty("recorded") @Nullable String recordedColumn,
    @JsonProperty("id") @Nullable String idColumn,
    @JsonProperty("columns") @Nullable Map<String, String> columns,
    @JsonProperty("ignore") @Nullable List<String> ignored,
    @JsonProperty("events") @Nullable Map<String, String> events,
    @JsonProperty("dates") @Nullable Map<String, Dates> dates,
    @JsonProperty("codes") @Nullable Map<String, Map<String, String>> codes,
    @JsonProperty("only") @Nullable Map<String, List<String>> only,
    @JsonProperty("optional") @Nullable List<String> optional,
    @JsonProperty("times of day") @Nullable Map<String, String> clocks) {

  /** As the only kind: what is not said goes by the plain names, unless dates tell of events. */
  Table alone() throws CaseDataException {
    Table plain = Table.PLAIN;
    boolean byDates = dates != null;
    return table(
        columns == null ? Map.of() : columns,
        or(caseColumn, plain.caseColumn()),
        byDates ? eventColumn : or(eventColumn, String.valueOf(plain.eventColumn())),
        byDates ? timeColumn : or(timeColumn, String.valueOf(plain.timeColumn())),
        recordedColumn == null ? plain.recordedColumn() : recordedColumn,
        idColumn == null ? plain.idColumn() : idColumn,
        ignored,
        codes,
        optional);
  }

  /**
   * As one of several.
   *
   * @param common what is common to all
   */
  Table among(WrittenTable common) throws CaseDataException {
    List<String> allIgnored = new ArrayList<>(ignored == null ? List.of() : ignored);
    allIgnored.addAll(common.ignored == null ? List.of() : common.ignored);
    Map<String, Map<String, String>> allCodes = new LinkedHashMap<>();
    allCodes.putAll(common.codes == null ? Map.of() : common.codes);
    allCodes.putAll(codes == null ? Map.of() : codes);
    Map<String, String> allColumns = new LinkedHashMap<>();
    allColumns.putAll(common.columns == null ? Map.of() : common.columns);
    allColumns.putAll(columns == null ? Map.of() : columns);
    List<String> allOptional = new ArrayList<>(optional == null ? List.of() : optional);
    allOptional.addAll(common.optional == null ? List.of() : common.optional);
    // What is said once for all need not be in each.
    if (common.columns != null) {
      allOptional.addAll(common.columns.keySet());
    }
    if (common.codes != null) {
      allOptional.addAll(common.codes.keySet());
    }
    return table(
        allColumns,
        or(caseColumn, or(common.caseColumn, Table.PLAIN.caseColumn())),
        eventColumn,
        timeColumn,
        recordedColumn,
        idColumn,
        allIgnored,
        allCodes,
        allOptional);
  }

  private Table table(
      Map<String, String> meant,
      String whichCase,
      @Nullable String event,
      @Nullable String time,
      @Nullable String recorded,
      @Nullable String id,
      @Nullable List<String> leftAside,
      @Nullable Map<String, Map<String, String>> meanings,
      @Nullable List<String> mayLack)
      throws CaseDataException {
    WrittenMapping.requireValues("columns", columns);
    WrittenMapping.requireValues("events", events);
    WrittenMapping.requireValues("dates", dates);
    WrittenMapping.requireValues("codes", meanings);
    WrittenMapping.requireValues("only", only);
    WrittenMapping.requireValues("times of day", clocks);
    Map<String, List<Table.Dated>> told = new LinkedHashMap<>();
    if (dates != null) {
      dates.forEach((column, those) -> told.put(column, those.told));
    }
    return new Table(
        rows,
        whichCase,
        event,
        time,
        recorded,
        id,
        meant,
        leftAside == null ? List.of() : leftAside,
        events == null ? Map.of() : events,
        told,
        meanings == null ? Map.of() : meanings,
        only == null ? Map.of() : only,
        mayLack == null ? Set.of() : new LinkedHashSet<>(mayLack),
        clocks == null ? Map.of() : clocks);
  }

  private static String or(@Nullable String given, String otherwise) {
    return given == null ? otherwise : given;
  }

  /** What a date tells of: the name of an event, an object that says more, or several of these. */
  static final class Dates {
    private final List<Table.Dated> told = new ArrayList<>();

    /** From what stands in the file. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    Dates(JsonNode written) {
      if (written.isArray()) {
        written.forEach(one -> told.add(dated(one)));
      } else {
        told.add(dated(written));
      }
    }

    private static Table.Dated dated(JsonNode one) {
      if (one.isTextual()) {
        return new Table.Dated(one.asText(), Map.of(), Map.of());
      }
      Map<String, String> with = new LinkedHashMap<>();
      Map<String, List<String>> only = new LinkedHashMap<>();
      String event = null;
      for (Map.Entry<String, JsonNode> member : one.properties()) {
        JsonNode value = member.getValue();
        switch (member.getKey()) {
          case "event" -> event = value.isTextual() ? value.asText() : null;
          case "with" -> value.properties().forEach(f -> with.put(f.getKey(), plain(f.getValue())));
          case "only" ->
              value.properties().forEach(f -> only.put(f.getKey(), plainList(f.getValue())));
          default -> throw new IllegalArgumentException(member.getKey());
        }
      }
      if (event == null) {
        throw new IllegalArgumentException("no event");
      }
      return new Table.Dated(event, with, only);
    }

    private static String plain(JsonNode value) {
      if (!value.isValueNode() || value.isNull()) {
        throw new IllegalArgumentException("no plain value");
      }
      return value.asText();
    }

    private static List<String> plainList(JsonNode values) {
      List<String> all = new ArrayList<>();
      values.forEach(value -> all.add(plain(value)));
      if (all.isEmpty()) {
        all.add(plain(values));
      }
      return all;
    }
  }
}
