package org.plumbline.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.runtime.history.CaseHistory;
import org.plumbline.runtime.history.Moment;
import org.plumbline.runtime.history.Occurrence;
import org.plumbline.runtime.history.Value;

/** One mapping for each form in which the same two cases may come. */
class TablesTest {
  private static final String PERIODS =
      """
      case: child/number
      tables:
        - rows: child
          columns: {born: date of birth}
        - rows: child/period
          columns: {number of period: conference}
          dates:
            held:
              event: conference is held
              with: {outcome: plan made}
              only: {needed: [1, "true"]}
            sent/minutes: minutes are circulated
          ignore: [needed]
      """;

  @TempDir Path folder;

  @Test
  void xml_has_rows_within_rows() throws Exception {
    Path file =
        write(
            "c.xml",
            """
            <return>
              <child><number>17</number><born>2015-03-27</born>
                <period><held>2026-03-02</held><needed>1</needed>stray
                  <sent><minutes>2026-03-20</minutes></sent></period>
                <period><held>2026-05-04</held><needed>false</needed></period>
              </child>
              <child><number>18</number>
                <period><held>2026-04-01</held><needed>true</needed></period></child>
            </return>
            """);

    assertPeriods(bind(file, PERIODS));
    assertThat(bind(file, PERIODS).unused())
        .containsExactly(
            new CaseData.Unused(
                3,
                false,
                "between the elements in <period> stands the text “stray”, which belongs to none of"
                    + " them"));
  }

  @Test
  void json_has_rows_within_rows() throws Exception {
    String json =
        """
        {"made on": "2026-06-01", "child": [
          {"number": 17, "born": "2015-03-27", "period": [
            {"held": "2026-03-02", "needed": 1, "sent": {"minutes": "2026-03-20"}},
            {"held": "2026-05-04", "needed": false}]},
          {"number": 18, "period": [{"held": "2026-04-01", "needed": true}]}]}
        """;

    assertPeriods(bind(write("c.json", json), PERIODS));
    assertPeriods(bind(packed("c.json.gz", json), PERIODS));
  }

  @Test
  void yaml_has_rows_within_rows() throws Exception {
    String yaml =
        """
        child:
          - number: 17
            born: 2015-03-27
            period:
              - {held: 2026-03-02, needed: 1, sent: {minutes: 2026-03-20}}
              - {held: 2026-05-04, needed: false}
          - number: 18
            period:
              - {held: 2026-04-01, needed: true}
        """;

    assertPeriods(bind(write("c.yaml", yaml), PERIODS));
  }

  private static void assertPeriods(CaseData data) {
    CaseHistory first = data.histories().get(0);
    assertThat(first.caseId()).isEqualTo("17");
    assertThat(first.attributes())
        .singleElement()
        .matches(known -> known.value().equals(new Value.Date(LocalDate.of(2015, 3, 27))));
    assertThat(first.occurrences())
        .extracting(Occurrence::event)
        .containsExactly("conference is held", "minutes are circulated");
    Occurrence held = first.occurrences().get(0);
    assertThat(held.at()).isEqualTo(day("2026-03-02"));
    assertThat(held.keys()).containsExactly(Map.entry("conference", "1"));
    assertThat(held.fields()).containsEntry("outcome", new Value.Text("plan made"));
    assertThat(data.histories().get(1).occurrences())
        .singleElement()
        .matches(one -> one.keys().equals(Map.of("conference", "3")));
    assertThat(data.unusedColumns()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"c.xes", "c.xes.gz"})
  void an_event_log_needs_no_mapping_but_for_its_codes(String name) throws Exception {
    String log =
        """
        <log xes.version="1.0" xmlns="http://www.xes-standard.org/">
          <string key="concept:name" value="a log"/>
          <trace><string key="concept:name" value="17"/>
            <event><string key="concept:name" value="ICPC"/>
              <date key="time:timestamp" value="2026-03-02T10:00:00.000+01:00"/>
              <boolean key="started on time" value="true"/></event>
            <event><string key="concept:name" value="minutes circulated"/>
              <date key="time:timestamp" value="2026-03-20T00:00:00+01:00"/></event>
          </trace>
        </log>
        """;
    Path file = name.endsWith(".gz") ? packed(name, log) : write(name, log);

    CaseData data = bind(file, Mapping.PLAIN);

    CaseHistory only = data.histories().get(0);
    assertThat(only.caseId()).isEqualTo("17");
    assertThat(only.occurrences())
        .extracting(Occurrence::event)
        .containsExactly("conference is held", "minutes are circulated");
    assertThat(only.occurrences().get(0).at())
        .isEqualTo(Moment.at(Instant.parse("2026-03-02T09:00:00Z").getEpochSecond()));
    assertThat(only.occurrences().get(0).fields())
        .containsEntry("started on time", new Value.Flag(true));
  }

  @Test
  void a_row_of_a_table_may_have_a_column_for_each_event() throws Exception {
    Path csv =
        write(
            "wide.csv",
            """
            Child,Held,Minutes sent,Result,Status
            17,02/03/2026,20/03/2026 00:00,1,final
            18,09/03/2026,,9,final
            19,10/03/2026,,1,draft
            20,,,,final
            """);

    CaseData data =
        bind(
            csv,
            """
            case: Child
            dates: {Held: conference is held, Minutes sent: minutes are circulated}
            columns: {Result: outcome}
            codes: {Result: {1: plan made, 2: no plan}}
            only: {Status: [final]}
            times: [dd/MM/yyyy, dd/MM/yyyy HH:mm]
            midnight is no time: true
            """);

    List<Occurrence> first = data.histories().get(0).occurrences();
    assertThat(first)
        .extracting(Occurrence::at)
        .containsExactly(day("2026-03-02"), day("2026-03-20"));
    assertThat(first.get(0).fields()).containsEntry("outcome", new Value.Text("plan made"));
    assertThat(data.quality().leftAside())
        .containsExactly(new CaseData.Counted("“Status” is none of “final”", 1, List.of(4L)));
    assertThat(data.quality().unmappedCodes())
        .containsExactly(new CaseData.Code(null, "Result", "9", 1, List.of(3L)));
    assertThat(data.quality().keysMissing()).isEmpty();
    assertThat(data.unused())
        .containsExactly(
            new CaseData.Unused(3, false, "“outcome”: “9” is none of plan made, no plan"),
            new CaseData.Unused(5, true, "it tells of no event: none of its dates is filled in"));
  }

  @Test
  void a_date_of_which_no_condition_holds_is_told_as_left_aside() throws Exception {
    Path csv =
        write(
            "wide.csv",
            """
            Child,Held,Result
            17,02/03/2026,CPP
            18,09/03/2026,CP plan
            19,10/03/2026,
            20,11/03/2026,CIN
            """);

    CaseData data =
        bind(
            csv,
            """
            case: Child
            dates:
              Held:
                - {event: conference is held, only: {Result: [CPP]}}
                - {event: conference is held, only: {Result: [CIN]}}
            ignore: [Result]
            times: [dd/MM/yyyy]
            """);

    assertThat(data.quality().leftAside())
        .containsExactly(
            new CaseData.Counted(
                "the date in “Held”, where “Result” is none of “CPP”, “CIN”", 2, List.of(3L, 4L)));
  }

  @Test
  void times_are_of_the_zone_that_the_mapping_says() throws Exception {
    Path csv = write("c.csv", "case,event,time\n7,ICPC,2026-07-01 10:00\n7,ICPC,2026-07-01\n");

    List<Occurrence> occurrences =
        bind(csv, "time zone: Atlantic/St_Helena\n").histories().get(0).occurrences();

    assertThat(occurrences.get(0).at())
        .isEqualTo(Moment.at(Instant.parse("2026-07-01T10:00:00Z").getEpochSecond()));
    assertThat(occurrences.get(1).at()).isEqualTo(day("2026-07-01"));
  }

  @Test
  void what_is_said_to_be_covered_and_never_occurs_is_told() throws Exception {
    Path csv =
        write(
            "c.csv", "case,event,time\n7,ICPC,2026-07-01\n7,ICPC,2026-07-01\n7,ICPC,2025-12-31\n");

    CaseData data =
        bind(
            csv,
            """
            covers: {events: [ICPC, minutes circulated], from: 2026-01-01}
            """);

    assertThat(data.quality().neverSeen()).containsExactly("minutes are circulated");
    assertThat(data.quality().repeated()).isEqualTo(1);
    assertThat(data.quality().keysMissing())
        .containsExactly(new CaseData.Key("conference is held", "conference", 3));
    assertThat(data.quality().outside())
        .containsExactly(
            new CaseData.Counted("before the first day that the data cover", 1, List.of()));
  }

  @Test
  void a_mapping_for_several_documents_may_know_more_events() throws Exception {
    Path csv = write("c.csv", "case,held,visited\n7,2026-07-01,2026-07-02\n");
    String mapping = "dates: {held: ICPC, visited: child is visited}\n";

    assertThatThrownBy(() -> bind(csv, mapping))
        .isInstanceOf(CaseDataException.class)
        .hasMessage(
            "the mapping's dates, “visited”: the document knows no event “child is visited”."
                + " `plumbline mapping words DOC` lists what a document knows");
    CaseData data = bind(csv, mapping + "for several documents: true\n");
    assertThat(data.histories().get(0).occurrences()).hasSize(1);
    assertThat(data.quality().unknownEvents())
        .containsExactly(new CaseData.Counted("child is visited", 1, List.of(2L)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"cin-census", "annex-a", "sepsis-log"})
  void what_comes_with_plumbline_can_be_read_and_copied(String name) throws Exception {
    assertThat(MappingReader.shipped(name).tables()).isNotEmpty();
    assertThat(MappingReader.shippedText(name)).startsWith("# ");
  }

  private static Moment day(String date) {
    ZoneId zone = ZoneId.of("Europe/London");
    LocalDate day = LocalDate.parse(date);
    return new Moment(
        day.atStartOfDay(zone).toEpochSecond(),
        day.plusDays(1).atStartOfDay(zone).toEpochSecond() - 1);
  }

  private CaseData bind(Path file, String mapping) throws IOException, CaseDataException {
    return bind(file, MappingReader.read(write("mapping.yaml", mapping)));
  }

  private static CaseData bind(Path file, Mapping mapping) throws CaseDataException {
    return CaseBinder.bind(
        CaseSource.of(file, mapping), CaseBinderTest.DOCUMENT, ZoneId.of("Europe/London"));
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
  }

  private Path packed(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return file;
  }
}
