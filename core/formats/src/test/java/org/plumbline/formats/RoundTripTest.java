package org.plumbline.formats;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.plumbline.runtime.history.CaseHistory;

/** What is written down comes back as it was. */
class RoundTripTest {
  private static final ZoneId ZONE = ZoneId.of("Europe/London");

  /** Letters, and whatever else headings hold that YAML could take for its own. */
  private static Arbitrary<String> names() {
    return Arbitraries.strings()
        .withChars("abcXYZ012 :#-?{}[],&*!|>'\"%@`é/().")
        .ofMinLength(1)
        .ofMaxLength(12)
        .filter(name -> !name.isBlank());
  }

  @Provide
  Arbitrary<Mapping> mappings() {
    Arbitrary<Map<String, String>> texts = Arbitraries.maps(names(), names()).ofMaxSize(3);
    Arbitrary<List<String>> lists = names().list().uniqueElements().ofMaxSize(3);
    Arbitrary<Map<String, List<Table.Dated>>> dates =
        Arbitraries.maps(
                names(),
                Combinators.combine(
                        names(),
                        texts,
                        Arbitraries.maps(names(), lists.filter(l -> !l.isEmpty())).ofMaxSize(2))
                    .as(Table.Dated::new)
                    .list()
                    .ofMinSize(1)
                    .ofMaxSize(2))
            .ofMinSize(1)
            .ofMaxSize(3);
    Arbitrary<Table> tables =
        Combinators.combine(
                names(),
                names().injectNull(0.5),
                names().injectNull(0.5),
                texts,
                lists,
                dates,
                Arbitraries.maps(names(), texts).ofMaxSize(2),
                lists)
            .as(
                (caseColumn, event, time, columns, ignored, told, codes, optional) ->
                    new Table(
                        null,
                        caseColumn,
                        event,
                        time,
                        "recorded",
                        "id",
                        columns,
                        ignored,
                        Map.of(),
                        told,
                        codes,
                        Map.of(),
                        Set.copyOf(optional),
                        columns.isEmpty() ? Map.of() : Map.of("Date held", "Time held")));
    return Combinators.combine(
            tables,
            lists.injectNull(0.3),
            Arbitraries.of(true, false),
            Arbitraries.of(true, false),
            Arbitraries.of("Europe/London", "UTC", null))
        .as(
            (table, covers, midnight, ordered, zone) ->
                new Mapping(
                    List.of(table),
                    List.of("dd/MM/yyyy"),
                    midnight ? List.of("tbc", "-") : List.of(),
                    zone == null ? null : ZoneId.of(zone),
                    midnight,
                    ordered,
                    false,
                    covers,
                    covers == null ? null : "2026-01-01",
                    null,
                    null));
  }

  @Property(tries = 200)
  void aMappingIsReadAsItWasWritten(@ForAll("mappings") Mapping mapping) throws Exception {
    Path file = Files.createTempFile("mapping", ".yaml");
    try {
      Files.writeString(file, yaml(mapping));

      assertThat(MappingReader.read(file)).isEqualTo(mapping);
    } finally {
      Files.delete(file);
    }
  }

  private static String yaml(Mapping mapping) throws IOException {
    Table table = mapping.tables().get(0);
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("case", table.caseColumn());
    all.put("event", table.eventColumn());
    all.put("time", table.timeColumn());
    all.put("columns", table.columns());
    all.put("ignore", table.ignored());
    all.put("optional", table.optional());
    all.put("codes", table.codes());
    Map<String, Object> dates = new LinkedHashMap<>();
    table
        .dates()
        .forEach(
            (column, told) ->
                dates.put(
                    column,
                    told.stream()
                        .map(
                            one ->
                                Map.of(
                                    "event", one.event(), "with", one.with(), "only", one.only()))
                        .toList()));
    all.put("dates", dates);
    all.put("times of day", table.clocks());
    all.put("times", mapping.times());
    all.put("blank", mapping.blank());
    all.put("time zone", mapping.zone() == null ? null : mapping.zone().getId());
    all.put("midnight is no time", mapping.midnightIsNoTime());
    all.put("ordered within the day", mapping.orderedWithinDay());
    if (mapping.covers() != null) {
      Map<String, Object> covers = new LinkedHashMap<>();
      covers.put("events", mapping.covers());
      covers.put("from", mapping.from());
      all.put("covers", covers);
    }
    return new YAMLMapper().writeValueAsString(all);
  }

  /** Something that happened, as every format can say it. */
  record Told(int inCase, int event, int day, int hour, String outcome, String key) {
    private static final List<String> EVENTS =
        List.of("conference is held", "conference is arranged", "minutes are circulated");

    String caseId() {
      return "case " + inCase;
    }

    String eventName() {
      return EVENTS.get(event);
    }

    /** A date alone, or a time in UTC. */
    String time() {
      String date = LocalDate.of(2026, 3, 1).plusDays(day).toString();
      return hour < 0 ? date : date + "T%02d:30:00Z".formatted(hour);
    }

    Map<String, String> cells() {
      Map<String, String> cells = new LinkedHashMap<>();
      cells.put("case", caseId());
      cells.put("event", eventName());
      cells.put("time", time());
      cells.put("outcome", outcome);
      cells.put("conference", key);
      return cells;
    }
  }

  @Provide
  Arbitrary<List<Told>> cases() {
    Arbitrary<String> words =
        Arbitraries.strings()
            .withChars("abc ,;\"'<>&{}[]:#|é\\/%")
            .ofMinLength(1)
            .ofMaxLength(8)
            .map(text -> "x" + text + "y");
    return Combinators.combine(
            Arbitraries.integers().between(0, 3),
            Arbitraries.integers().between(0, 2),
            Arbitraries.integers().between(0, 60),
            Arbitraries.integers().between(-1, 23),
            Arbitraries.of("plan made", "no plan"),
            words)
        .as(Told::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(8);
  }

  @Property(tries = 60)
  void theSameCasesAreReadFromEveryFormat(@ForAll("cases") List<Told> told) throws Exception {
    List<Map<String, String>> rows = told.stream().map(Told::cells).toList();
    List<CaseHistory> expected = read("csv", csv(rows));

    assertThat(expected.stream().mapToInt(one -> one.occurrences().size()).sum())
        .isEqualTo(told.size());
    YAMLMapper yaml = new YAMLMapper();
    com.fasterxml.jackson.databind.ObjectMapper json =
        new com.fasterxml.jackson.databind.ObjectMapper();
    List<String> lines = new ArrayList<>();
    for (Map<String, String> row : rows) {
      lines.add(json.writeValueAsString(row));
    }
    assertThat(read("jsonl", String.join("\n", lines))).isEqualTo(expected);
    assertThat(read("json", json.writeValueAsString(rows))).isEqualTo(expected);
    assertThat(read("yaml", yaml.writeValueAsString(rows))).isEqualTo(expected);
    assertThat(read("xes", xes(rows))).isEqualTo(expected);
    assertThat(xlsx(rows)).isEqualTo(expected);
  }

  private static String csv(List<Map<String, String>> rows) {
    StringBuilder text = new StringBuilder("case,event,time,outcome,conference\n");
    for (Map<String, String> row : rows) {
      text.append(
              row.values().stream()
                  .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                  .collect(Collectors.joining(",")))
          .append('\n');
    }
    return text.toString();
  }

  private static String xes(List<Map<String, String>> rows) {
    StringBuilder text = new StringBuilder("<log>");
    for (Map<String, String> row : rows) { // a trace may come in pieces
      text.append("<trace>").append(string("concept:name", row, "case")).append("<event>");
      text.append(string("concept:name", row, "event"))
          .append(string("time:timestamp", row, "time"));
      text.append(string("outcome", row, "outcome"))
          .append(string("conference", row, "conference"));
      text.append("</event></trace>\n");
    }
    return text.append("</log>").toString();
  }

  private static String string(String key, Map<String, String> row, String column) {
    return "<string key=\"" + key + "\" value=\"" + escaped(row.getOrDefault(column, "")) + "\"/>";
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  private static List<CaseHistory> xlsx(List<Map<String, String>> rows) throws Exception {
    List<String> sheet = new ArrayList<>();
    List<String> headings = List.copyOf(new ArrayList<>(rows.get(0).keySet()));
    sheet.add(row(1, headings));
    for (int i = 0; i < rows.size(); i++) {
      Map<String, String> row = rows.get(i);
      sheet.add(row(i + 2, headings.stream().map(row::get).toList()));
    }
    Path file = Files.createTempFile("cases", ".xlsx");
    try {
      new WorkbookFile().sheet("Cases", sheet.toArray(String[]::new)).write(file);
      return bound(file);
    } finally {
      Files.delete(file);
    }
  }

  private static String row(int number, List<String> cells) {
    List<String> written = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      written.add(WorkbookFile.text((char) ('A' + i) + "" + number, escaped(cells.get(i))));
    }
    return WorkbookFile.row(number, written.toArray(String[]::new));
  }

  private static List<CaseHistory> read(String format, String text) throws Exception {
    Path file = Files.createTempFile("cases", "." + format);
    try {
      return bound(Files.writeString(file, text));
    } finally {
      Files.delete(file);
    }
  }

  private static List<CaseHistory> bound(Path file) throws CaseDataException {
    return CaseBinder.bind(CaseSource.of(file, Mapping.PLAIN), CaseBinderTest.DOCUMENT, ZONE)
        .histories();
  }
}
