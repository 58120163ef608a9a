package org.plumbline.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.runtime.history.CaseHistory;
import org.plumbline.runtime.history.Occurrence;
import org.plumbline.runtime.history.Value;

/** A row that cannot be used is noted, and spoils neither the other rows nor a verdict. */
class FaultyRowTest {
  private static final String GOOD =
      "{\"case\": \"7\", \"event\": \"ICPC\", \"time\": \"2026-07-01\"}\n";

  @TempDir Path folder;

  static Stream<Arguments> lines() {
    return Stream.of(
        Arguments.of("[1]", "expected an object such as {\"case\": \"17\", …}"),
        Arguments.of(
            "{\"case\": 8, \"outcome\": {\"a\": 1}}",
            "“outcome” holds an object; write a text, a number, true, false or a list of these"),
        Arguments.of("{\"case\": 8} {}", "more follows after the object. Write one event a line"),
        Arguments.of(
            "{\"case\": 8, x}", "the line is not a well-formed JSON object; see its column 13"),
        Arguments.of(
            "{\"case\": \"" + "x".repeat(1 << 20) + "\"}",
            "the line is longer than a million characters. Write one event a line"));
  }

  @ParameterizedTest
  @MethodSource("lines")
  void a_line_that_is_no_row_is_noted_and_the_others_are_used(String line, String reason)
      throws Exception {
    CaseData data = bind("a.jsonl", line + "\n" + GOOD);

    assertThat(data.unused()).containsExactly(new CaseData.Unused(1, true, reason));
    assertThat(data.histories()).extracting(CaseHistory::caseId).contains("7");
  }

  @Test
  void what_a_broken_line_still_tells_leaves_its_case_open() throws Exception {
    CaseData data =
        bind(
            "a.jsonl",
            GOOD
                + "{\"case\": \"8\", \"event\": \"minutes circulated\", \"time\": oops}\n"
                + "{\"case\": \"9\", oops}\n");

    assertThat(data.histories().get(1).unread()).containsExactly("minutes are circulated");
    assertThat(data.histories().get(2).unread())
        .as("any event whatever")
        .containsExactlyInAnyOrder(
            "conference is held", "conference is arranged", "minutes are circulated");
  }

  @Test
  void a_row_with_too_many_cells_says_nothing_that_can_be_relied_on() throws Exception {
    CaseData data =
        bind(
            "a.csv",
            "case,event,time,outcome\n7,ICPC,2026-07-01,no plan, or one,x\n8,ICPC,2026-07-01\n");

    assertThat(data.unused().get(0))
        .isEqualTo(
            new CaseData.Unused(
                2,
                true,
                "it has 6 cells, but there are 4 columns. Is there a separator within a text that"
                    + " stands in no quotes?"));
    assertThat(data.histories().get(0).unread()).containsExactly("conference is held");
  }

  @Test
  void cells_that_a_short_row_lacks_are_unknown_and_not_blank() throws Exception {
    CaseData data =
        bind(
            "a.csv",
            "case,event,time,outcome,Conference\n7,ICPC,2026-07-01\n8,ICPC,2026-07-01,,\n");

    Occurrence ends = data.histories().get(0).occurrences().get(0);
    Occurrence blank = data.histories().get(1).occurrences().get(0);
    assertThat(ends.fields().get("outcome")).isInstanceOf(Value.Unreadable.class);
    assertThat(blank.fields()).isEmpty();
    assertThat(data.unused())
        .containsExactly(
            new CaseData.Unused(
                2,
                false,
                "the row ends early: there is no cell for Conference, outcome, so it is not known"
                    + " what belongs there"));
  }

  @Test
  void a_row_of_separators_alone_is_no_row() throws Exception {
    CaseData data = bind("a.csv", "case;event;time\n7;ICPC;2026-07-01\n;;\n ; ; \n");

    assertThat(data.rows()).isEqualTo(1);
    assertThat(data.unused()).isEmpty();
  }

  @Test
  void columns_are_known_in_any_capitals() throws Exception {
    List<Occurrence> occurrences =
        bind("a.csv", "Case,EVENT,Time,Conference,ID\n7,ICPC,2026-07-01,C1,e1\n")
            .histories()
            .get(0)
            .occurrences();

    assertThat(occurrences.get(0).keys()).containsEntry("conference", "C1");
    assertThat(occurrences.get(0).id()).isEqualTo("e1");
  }

  @Test
  void a_file_with_other_columns_is_told_which_it_has() {
    assertThatThrownBy(() -> bind("a.csv", "id,what,when\n7,ICPC,2026-07-01\n"))
        .isInstanceOf(CaseDataException.class)
        .hasMessage(
            "there is no column “case” and no “event” and no “time”, or nothing in it; the columns"
                + " are id, what, when. Rename them, or say in a mapping which is which, such as"
                + " `case: what`");
    assertThatThrownBy(() -> bind("a.csv", "case,what,time\n7,ICPC,2026-07-01\n"))
        .hasMessageContaining("there is no column “event”")
        .hasMessageEndingWith("`event: what`");
  }

  private CaseData bind(String name, String text) throws IOException, CaseDataException {
    Path file = Files.writeString(folder.resolve(name), text);
    return CaseBinder.bind(
        CaseSource.of(file), CaseBinderTest.DOCUMENT, ZoneId.of("Europe/London"));
  }
}
