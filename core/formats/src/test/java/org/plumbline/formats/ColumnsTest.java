package org.plumbline.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.model.kernel.KernelDocument;
import org.plumbline.model.kernel.KernelDocument.EventType;
import org.plumbline.runtime.history.Coverage.FieldOf;
import org.plumbline.runtime.history.Value;

class ColumnsTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"DOB, DOB", "dob, dob", "born, DOB", "born, date of birth"})
  void a_column_or_a_mapping_may_use_an_alias_of_an_attribute(String column, String meant)
      throws Exception {
    Map<String, String> columns = column.equals(meant) ? Map.of() : Map.of(column, meant);
    Path csv =
        write("c.csv", "case,event,time," + column + "\n7,ICPC,2026-07-01,\n7,,,2010-04-05\n");
    Path lines =
        write(
            "c.jsonl",
            "{\"case\": 7, \"event\": \"ICPC\", \"time\": \"2026-07-01\"}\n"
                + "{\"case\": 7, \"%s\": \"2010-04-05\"}\n".formatted(column));

    for (Path cases : List.of(csv, lines)) {
      CaseData data = bind(cases, meaning(columns, List.of()));

      assertThat(data.histories().get(0).attributes())
          .singleElement()
          .matches(known -> known.name().equals("date of birth"))
          .matches(known -> known.value().equals(new Value.Date(LocalDate.of(2010, 4, 5))));
      assertThat(data.coverage().fields()).containsExactly(new FieldOf("", "date of birth"));
      assertThat(data.unusedColumns()).isEmpty();
    }
  }

  @Test
  void a_column_for_which_there_is_no_word_is_named() throws Exception {
    Path cases =
        write(
            "cases.csv",
            """
            case,event,time,Outcome,date of the birth certificate,team,office,not filled in
            7,ICPC,2026-07-01,no plan,2010-05-01,North,A,
            """);

    CaseData data = bind(cases, meaning(Map.of("office", "room"), List.of("team")));

    assertThat(data.unusedColumns())
        .containsExactly(
            new CaseData.UnusedColumn("date of the birth certificate", null, "date of birth"),
            new CaseData.UnusedColumn("office", "room", null));
    assertThat(data.histories().get(0).occurrences().get(0).fields()).containsOnlyKeys("outcome");
  }

  @Test
  void of_two_columns_that_mean_the_same_and_differ_neither_is_believed() throws Exception {
    CaseData data =
        bind(
            write(
                "cases.csv",
                """
                case,event,time,DOB,date of birth
                7,ICPC,2026-07-01,,
                7,,,2010-04-05,2010-04-06
                8,,,2010-04-05,2010-04-05
                9,,,2010-04-05,
                """),
            Mapping.PLAIN);

    assertThat(data.histories())
        .extracting(history -> history.attributes().get(0).value() instanceof Value.Unreadable)
        .containsExactly(true, false, false);
    assertThat(data.unused())
        .containsExactly(
            new CaseData.Unused(
                3, false, "two columns mean “date of birth”, and what they say differs"));
  }

  @Test
  void a_key_that_is_also_another_name_of_an_event_is_a_key() throws Exception {
    KernelDocument document =
        new KernelDocument(
            "d",
            "A document",
            "1",
            null,
            null,
            "england",
            List.of(),
            List.of(new EventType("core group is held", List.of("core group meeting"), List.of())),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Map.of("core group meeting", "core group is held"),
            Map.of(),
            List.of());
    Path cases =
        write(
            "cases.csv",
            "case,event,time,Core group meeting\n7,core group meeting,2026-07-01,G1\n");

    CaseData data = CaseBinder.bind(CaseSource.of(cases), document, ZoneId.of("Europe/London"));

    assertThat(data.histories().get(0).occurrences().get(0).keys())
        .containsExactly(Map.entry("core group meeting", "G1"));
    assertThat(data.unusedColumns()).isEmpty();
  }

  private static Mapping meaning(Map<String, String> columns, List<String> ignored) {
    Table plain = Table.PLAIN;
    return Mapping.of(
        new Table(
            null,
            plain.caseColumn(),
            plain.eventColumn(),
            plain.timeColumn(),
            null,
            null,
            columns,
            ignored,
            Map.of(),
            Map.of(),
            Map.of(),
            Map.of(),
            Set.of(),
            Map.of()));
  }

  private static CaseData bind(Path cases, Mapping mapping) throws CaseDataException {
    return CaseBinder.bind(
        CaseSource.of(cases, mapping), CaseBinderTest.DOCUMENT, ZoneId.of("Europe/London"));
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
  }
}
