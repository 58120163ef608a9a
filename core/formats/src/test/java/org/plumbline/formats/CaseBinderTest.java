package org.plumbline.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.model.kernel.KernelDocument;
import org.plumbline.model.kernel.KernelDocument.AttributeType;
import org.plumbline.model.kernel.KernelDocument.EventType;
import org.plumbline.model.kernel.ValueType;
import org.plumbline.runtime.history.CaseHistory;
import org.plumbline.runtime.history.Coverage.FieldOf;
import org.plumbline.runtime.history.Moment;
import org.plumbline.runtime.history.Occurrence;
import org.plumbline.runtime.history.Value;

class CaseBinderTest {
  static final KernelDocument DOCUMENT =
      new KernelDocument(
          "d",
          "A document",
          "1",
          null,
          null,
          "england",
          List.of("conference"),
          List.of(
              new EventType(
                  "conference is held",
                  List.of("conference"),
                  List.of(
                      new AttributeType(
                          "outcome", new ValueType.Choice(List.of("plan made", "no plan"))),
                      new AttributeType("started on time", ValueType.Plain.FLAG),
                      new AttributeType("length", ValueType.Plain.NUMBER))),
              new EventType("conference is arranged", List.of("conference"), List.of()),
              new EventType("minutes are circulated", List.of("conference"), List.of())),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(new AttributeType("date of birth", ValueType.Plain.DATE)),
          Map.of(
              "conference held", "conference is held",
              "icpc", "conference is held",
              "conference arranged", "conference is arranged",
              "minutes circulated", "minutes are circulated",
              "iro", "independent reviewing officer",
              "independent reviewing officer", "independent reviewing officer",
              "dob", "date of birth",
              "conference", "conference"),
          Map.of(),
          List.of());

  @TempDir Path folder;

  @Test
  void a_date_stays_a_date_and_a_time_is_local() throws Exception {
    CaseHistory history =
        bind("case,event,time\n7,ICPC,2026-07-01\n7,minutes circulated,2026-07-02 09:30\n")
            .histories()
            .get(0);

    assertThat(history.occurrences())
        .extracting(Occurrence::event)
        .containsExactly("conference is held", "minutes are circulated");
    assertThat(history.occurrences().get(0).at())
        .isEqualTo(new Moment(second("2026-06-30T23:00:00Z"), second("2026-07-01T22:59:59Z")));
    assertThat(history.occurrences().get(1).at())
        .isEqualTo(Moment.at(second("2026-07-02T08:30:00Z")));
  }

  @Test
  void an_hour_that_the_clocks_repeat_may_be_either() throws Exception {
    assertThat(
            bind("case,event,time\n7,ICPC,2026-10-25 01:30\n")
                .histories()
                .get(0)
                .occurrences()
                .get(0)
                .at())
        .isEqualTo(new Moment(second("2026-10-25T00:30:00Z"), second("2026-10-25T01:30:00Z")));
  }

  @Test
  void columns_are_keys_fields_and_people() throws Exception {
    Occurrence held =
        bind("""
        case,event,time,Conference,outcome,started on time,length,actor
        7,ICPC,2026-07-01,C1,Plan made,yes,90.0,IRO; police
        """)
            .histories()
            .get(0)
            .occurrences()
            .get(0);

    assertThat(held.keys()).containsExactly(Map.entry("conference", "C1"));
    assertThat(held.fields())
        .containsEntry("outcome", new Value.Text("plan made"))
        .containsEntry("started on time", new Value.Flag(true))
        .containsEntry("length", new Value.Number(new BigDecimal("90")))
        .containsEntry(
            "actor", new Value.Items(List.of("independent reviewing officer", "police")));
  }

  @Test
  void an_arranging_carries_the_time_arranged_for() throws Exception {
    assertThat(
            bind("case,event,time,for\n7,conference arranged,2026-06-01,2026-07-01 10:00\n")
                .histories()
                .get(0)
                .occurrences()
                .get(0)
                .fields())
        .containsEntry("for", new Value.Date(LocalDate.of(2026, 7, 1), LocalTime.of(10, 0)));
  }

  @Test
  void a_row_without_an_event_tells_about_the_case() throws Exception {
    CaseHistory history =
        bind("""
        case,event,time,date of birth
        7,ICPC,2026-07-01,
        7,,,2010-04-05
        """)
            .histories()
            .get(0);

    assertThat(history.attributes()).hasSize(1);
    assertThat(history.attributes().get(0).name()).isEqualTo("date of birth");
    assertThat(history.attributes().get(0).value())
        .isEqualTo(new Value.Date(LocalDate.of(2010, 4, 5)));
    assertThat(history.attributes().get(0).since()).isNull();
  }

  @Test
  void events_and_fields_that_occur_are_covered_and_no_others() throws Exception {
    CaseData data =
        bind(
            """
            case,event,time,outcome
            7,ICPC,2026-07-01,no plan
            7,minutes circulated,2026-07-02,
            """);

    assertThat(data.coverage().coversEvent("minutes are circulated")).isTrue();
    assertThat(data.coverage().coversEvent("conference is arranged")).isFalse();
    assertThat(data.coverage().fields())
        .isEqualTo(Set.of(new FieldOf("conference is held", "outcome")));
  }

  @Test
  void cases_keep_the_order_of_the_file() throws Exception {
    assertThat(
            bind("case,event,time\nB,ICPC,2026-07-01\nA,ICPC,2026-07-01\nB,ICPC,2026-07-09\n")
                .histories())
        .extracting(CaseHistory::caseId)
        .containsExactly("B", "A");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        ",ICPC,2026-07-01 | there is no case in the column “case”",
        "7,ICPC,2026-02-30 | “2026-02-30” is no date or time that is understood. Write 2026-03-02"
            + " or 2026-03-02 16:00, or give its pattern in a mapping, such as `times: [dd/MM/yyyy"
            + " HH:mm]`",
        "7,ICPC, | there is no time in the column “time”",
        "7,minutes went out,2026-07-01 | the document knows no event “minutes went out”. Did you"
            + " mean “minutes are circulated”? That may have happened in this case, until the row"
            + " is put right",
        "7,school starts,2026-07-01 | the document knows no event “school starts”",
        "7,,2026-07-01 | it names no event in the column “event” and tells nothing about the case",
      })
  void a_row_that_cannot_be_used_is_listed_with_its_line(String row, String reason)
      throws Exception {
    CaseData data = bind("case,event,time\n1,ICPC,2026-07-01\n" + row + "\n");

    assertThat(data.rows()).isEqualTo(2);
    assertThat(data.unused()).containsExactly(new CaseData.Unused(3, true, reason));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "outcome | maybe | “outcome”: “maybe” is none of plan made, no plan",
        "started on time | perhaps | “started on time”: “perhaps” is neither yes nor no",
        "length | 1e9 | “length”: “1e9” is no plain number",
        "length | long | “length”: “long” is no number",
      })
  void a_value_that_cannot_be_used_is_listed_and_the_row_is_kept(
      String column, String value, String reason) throws Exception {
    CaseData data = bind("case,event,time," + column + "\n1,ICPC,2026-07-01," + value + "\n");

    assertThat(data.histories()).hasSize(1);
    assertThat(data.unused()).containsExactly(new CaseData.Unused(2, false, reason));
  }

  @Test
  void an_event_without_a_time_that_can_be_read_may_have_happened_at_any_time() throws Exception {
    CaseHistory history =
        bind("case,event,time\n1,ICPC,2026-07-01\n1,minutes circulated,soon\n").histories().get(0);

    assertThat(history.unread()).containsExactly("minutes are circulated");
  }

  @ParameterizedTest
  @CsvSource({
    "minuets are circulated, minutes are circulated",
    "minutes circulatd, minutes are circulated",
    "Conference held., conference is held",
    "confrence arranged, conference is arranged",
  })
  void the_event_that_a_misspelt_one_means_may_have_happened(String misspelt, String meant)
      throws Exception {
    CaseData data = bind("case,event,time\n1,ICPC,2026-07-01\n8," + misspelt + ",2026-07-02\n");

    assertThat(data.histories().get(0).unread()).isEmpty();
    assertThat(data.histories().get(1).caseId()).isEqualTo("8");
    assertThat(data.histories().get(1).unread()).containsExactly(meant);
    assertThat(data.coverage().events())
        .as("what other cases hold is not known from a guess")
        .containsExactly("conference is held");
  }

  @Test
  void an_event_that_is_like_none_of_the_document_says_nothing_of_any() throws Exception {
    CaseHistory history =
        bind("case,event,time\n1,ICPC,2026-07-01\n1,the school was told,2026-07-02\n")
            .histories()
            .get(0);

    assertThat(history.unread()).isEmpty();
  }

  @Test
  void a_value_that_cannot_be_read_is_unknown_and_not_empty() throws Exception {
    Occurrence held =
        bind("case,event,time,outcome\n1,ICPC,2026-07-01,maybe\n")
            .histories()
            .get(0)
            .occurrences()
            .get(0);

    assertThat(held.fields()).containsEntry("outcome", new Value.Unreadable("maybe"));
  }

  @Test
  void nothing_usable_at_all_is_an_error() {
    assertThatThrownBy(() -> bind("case,event,time\n1,ICPC,yesterday\n"))
        .isInstanceOf(CaseDataException.class)
        .hasMessageStartingWith("its only row cannot be used. Line 2: “yesterday” is no date");
  }

  @Test
  void a_quotation_mark_that_is_never_closed_swallows_no_rows() {
    assertThatThrownBy(
            () -> bind("case,event,time,actor\n1,ICPC,2026-07-01,\"IRO\n2,ICPC,2026-07-01,IRO\n"))
        .isInstanceOf(CaseDataException.class)
        .hasMessageContaining("cases.csv:2: a quotation mark is opened")
        .hasMessageEndingWith("Close it, or take it away");
  }

  @Test
  void a_table_without_rows_is_an_error_and_no_silent_pass() {
    assertThatThrownBy(() -> bind("case,event,time\n"))
        .isInstanceOf(CaseDataException.class)
        .hasMessage("there are no cases in it");
  }

  @Test
  void a_mapping_names_columns_codes_patterns_and_coverage() throws Exception {
    Path mapping =
        write(
            "m.yaml",
            """
            case: Child ID
            event: Code
            time: When
            columns: {Result: outcome}
            events: {ICPC: conference is held}
            times: [dd/MM/yyyy HH:mm, dd/MM/yyyy]
            covers:
              events: [conference is held, minutes are circulated]
              from: 2026-01-01
            """);
    Path cases = write("c.csv", "Child ID;Code;When;Result\n7;ICPC;01/07/2026 10:00;no plan\n");

    CaseData data = bind(cases, MappingReader.read(mapping));

    Occurrence held = data.histories().get(0).occurrences().get(0);
    assertThat(held.at()).isEqualTo(Moment.at(second("2026-07-01T09:00:00Z")));
    assertThat(held.fields()).containsEntry("outcome", new Value.Text("no plan"));
    assertThat(data.coverage().events())
        .containsExactlyInAnyOrder("conference is held", "minutes are circulated");
    assertThat(data.coverage().from()).isEqualTo(second("2026-01-01T00:00:00Z"));
  }

  @Test
  void json_lines_carry_lists() throws Exception {
    Path cases =
        write(
            "c.jsonl",
            """
            {"case": 7, "event": "ICPC", "time": "2026-07-01T10:00:00+02:00", "participants": ["IRO", "police"], "started on time": true}

            {"case": 7, "event": "minutes circulated", "time": "2026-07-02", "outcome": null}
            """);

    List<Occurrence> occurrences = bind(cases, Mapping.PLAIN).histories().get(0).occurrences();

    assertThat(occurrences.get(0).at()).isEqualTo(Moment.at(second("2026-07-01T08:00:00Z")));
    assertThat(occurrences.get(0).fields())
        .containsEntry(
            "participants", new Value.Items(List.of("independent reviewing officer", "police")))
        .containsEntry("started on time", new Value.Flag(true));
    assertThat(occurrences.get(1).fields()).isEmpty();
  }

  private CaseData bind(String csv) throws IOException, CaseDataException {
    return bind(write("cases.csv", csv), Mapping.PLAIN);
  }

  private static CaseData bind(Path cases, Mapping mapping) throws CaseDataException {
    return CaseBinder.bind(CaseSource.of(cases, mapping), DOCUMENT, ZoneId.of("Europe/London"));
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
  }

  private static long second(String instant) {
    return Instant.parse(instant).getEpochSecond();
  }
}
