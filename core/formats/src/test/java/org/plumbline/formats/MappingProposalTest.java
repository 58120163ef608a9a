package org.plumbline.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plumbline.formats.WorkbookFile.number;
import static org.plumbline.formats.WorkbookFile.row;
import static org.plumbline.formats.WorkbookFile.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.model.kernel.KernelDocument;

/** What is proposed can be read as a mapping, and says what a person would. */
class MappingProposalTest {
  @TempDir Path folder;

  @Test
  void a_row_with_several_dates_is_several_events() throws Exception {
    Path csv =
        write(
            "extract.csv",
            """
            Mosaic ID;Conference date;Minutes circulated;DOB;Outcome;NFA?
            1001;02/03/2026;14/03/2026;14/02/2015;plan made;b) No
            1002;03/03/2026;;01/07/2012;no plan;a) Yes
            """);

    Mapping mapping = proposed(csv, CaseBinderTest.DOCUMENT);

    Table table = mapping.tables().get(0);
    assertThat(mapping.times()).containsExactly("dd/MM/yyyy");
    assertThat(table.caseColumn()).isEqualTo("Mosaic ID");
    assertThat(table.dates().get("Conference date").get(0).event()).startsWith("conference is ");
    assertThat(table.dates().get("Minutes circulated").get(0).event())
        .isEqualTo("minutes are circulated");
    assertThat(table.columns())
        .containsExactlyInAnyOrderEntriesOf(Map.of("DOB", "date of birth", "Outcome", "outcome"));
    assertThat(table.ignored()).containsExactly("NFA?");
    assertThat(MappingProposal.of(csv, null))
        .contains("\"NFA?\"   # needs codes: {b) No: \"no\", a) Yes: \"yes\"}");
  }

  @Test
  void headings_written_in_one_word_are_several() throws Exception {
    Path csv =
        write(
            "system.csv",
            """
            PersonID|EVENT_TYPE|EventDate
            1001|Conference held|02/03/2026
            1002|Conference held|03/03/2026
            """);

    Table table = proposed(csv, CaseBinderTest.DOCUMENT).tables().get(0);

    assertThat(table.caseColumn()).isEqualTo("PersonID");
    assertThat(table.eventColumn()).isEqualTo("EVENT_TYPE");
    assertThat(table.timeColumn()).isEqualTo("EventDate");
  }

  @Test
  void a_date_that_cannot_be_makes_no_other_column_of_it() throws Exception {
    Path csv =
        write(
            "slip.csv",
            """
            Case,Activity,When
            1,ICPC,02/03/2026
            1,MIN,20/03/2026
            2,ICPC,31/02/2026
            2,MIN,20/04/2026
            """);

    Mapping mapping = proposed(csv, CaseBinderTest.DOCUMENT);

    assertThat(mapping.times()).containsExactly("dd/MM/yyyy");
    assertThat(mapping.tables().get(0).timeColumn()).isEqualTo("When");
  }

  @Test
  void a_row_that_says_what_happened_is_one_event() throws Exception {
    Path csv =
        write(
            "log.csv",
            """
            Case,Activity,When,Recorded on
            1,ICPC,2026-03-02 00:00,2026-03-03 00:00
            1,MIN,2026-03-20 00:00,
            2,ICPC,2026-04-02 00:00,2026-04-03 00:00
            """);

    Mapping mapping = proposed(csv, CaseBinderTest.DOCUMENT);

    Table table = mapping.tables().get(0);
    assertThat(table.eventColumn()).isEqualTo("Activity");
    assertThat(table.timeColumn()).isEqualTo("When");
    assertThat(table.recordedColumn()).isEqualTo("Recorded on");
    assertThat(table.events())
        .containsEntry("ICPC", "conference is held")
        .containsEntry("MIN", "??? which event");
    assertThat(mapping.midnightIsNoTime()).isTrue();
    assertThat(mapping.times()).isEmpty();
  }

  @Test
  void a_month_before_the_day_is_seen_where_some_day_tells() throws Exception {
    Path sure = write("us.csv", "Case,Event,When\n1,ICPC,03/20/2026\n1,ICPC,03/02/2026\n");
    Path unsure = write("either.csv", "Case,Event,When\n1,ICPC,03/02/2026\n");

    assertThat(proposed(sure, null).times()).containsExactly("MM/dd/yyyy");
    assertThat(MappingProposal.of(sure, null)).doesNotContain("is it really the day first?");
    assertThat(proposed(unsure, null).times()).containsExactly("dd/MM/yyyy");
    assertThat(MappingProposal.of(unsure, null)).contains("is it really the day first?");
  }

  @Test
  void each_sheet_with_cases_and_dates_has_its_own_rows() throws Exception {
    Path file =
        new WorkbookFile()
            .sheet("Read me", row(1, text("A1", "About"), text("B1", "this file")))
            .sheet(
                "Plans: 2026",
                row(1, text("A1", "Plans")),
                row(2, text("A2", "Child ID"), text("B2", "Plan \"start\"")),
                row(3, number("A3", 0, "7"), number("B3", 1, "46000")))
            .write(folder.resolve("c.xlsx"));

    Mapping mapping = proposed(file, null);

    assertThat(mapping.tables()).hasSize(1);
    assertThat(mapping.tables().get(0).rows()).isEqualTo("Plans: 2026");
    assertThat(mapping.tables().get(0).dates()).containsOnlyKeys("Plan \"start\"");
    assertThat(MappingProposal.of(file, null)).contains("# sheet Read me is left aside");
  }

  @Test
  void from_nothing_nothing_is_guessed() throws IOException {
    Path csv = write("empty.csv", "case,event\n");

    assertThatThrownBy(() -> MappingProposal.of(csv, null))
        .isInstanceOf(CaseDataException.class)
        .hasMessage(csv + ": there are no rows in it from which a mapping could be guessed");
  }

  @Test
  void a_column_of_times_belongs_to_its_date() throws Exception {
    Path csv =
        write(
            "times.csv",
            """
            Case ID,Conference date,Minutes circulated date,Conference time,Minutes circulated time
            1,02/03/2026,20/03/2026,10:30,4:15 pm
            2,03/03/2026,,14.00,
            """);

    Table table = proposed(csv, CaseBinderTest.DOCUMENT).tables().get(0);

    assertThat(table.clocks())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "Conference date", "Conference time",
                "Minutes circulated date", "Minutes circulated time"));
    assertThat(table.ignored()).isEmpty();
  }

  @Test
  void a_column_of_times_without_a_name_belongs_to_the_date_before_it() throws Exception {
    Path csv = write("t.csv", "Case,Event,When,At\n1,ICPC,02/03/2026,10:30\n");

    Table table = proposed(csv, CaseBinderTest.DOCUMENT).tables().get(0);

    assertThat(table.timeColumn()).isEqualTo("When");
    assertThat(table.clocks()).containsExactlyEntriesOf(Map.of("When", "At"));
  }

  @Test
  void times_that_belong_to_no_date_are_left_aside() throws Exception {
    Path csv = write("t.csv", "Case,Lunch,Event,When\n1,12:30,ICPC,2026-03-02\n");

    Table table = proposed(csv, CaseBinderTest.DOCUMENT).tables().get(0);

    assertThat(table.clocks()).isEmpty();
    assertThat(table.ignored()).containsExactly("Lunch");
  }

  @Test
  void the_number_of_what_is_a_key_holds_that_key() throws Exception {
    Path csv =
        write(
            "keys.csv",
            """
            Case ID,Conference No,Conference venue,Conference date
            1,C-1,Town hall,02/03/2026
            """);

    Table table = proposed(csv, CaseBinderTest.DOCUMENT).tables().get(0);

    assertThat(table.columns()).containsExactlyEntriesOf(Map.of("Conference No", "conference"));
    assertThat(table.ignored()).containsExactly("Conference venue");
  }

  @Test
  void aColumnOfDatesWithAPlaceholderIsOneOfDatesAndSaysHowThatIsRead() throws Exception {
    Path csv =
        write(
            "tbc.csv",
            """
            Case ID,Conference date,Minutes circulated
            1,02/03/2026,tbc
            2,03/03/2026,20/03/2026
            3,04/03/2026,N/A
            4,05/03/2026,not known
            5,06/03/2026,27/03/2026
            6,07/03/2026,30/03/2026
            """);

    Mapping mapping = proposed(csv, CaseBinderTest.DOCUMENT);

    assertThat(mapping.tables().get(0).dates()).containsKey("Minutes circulated");
    assertThat(mapping.blank()).containsExactly("tbc", "N/A");
    assertThat(MappingProposal.of(csv, null))
        .contains("Where a date should be there is also not known: it may have happened");
  }

  @Test
  void aColumnOfRemarksWithADateAmongThemIsNone() throws Exception {
    Path csv =
        write(
            "remarks.csv",
            """
            Case ID,Held,Remark
            1,02/03/2026,called
            2,03/03/2026,04/03/2026
            3,04/03/2026,ill
            """);

    assertThat(proposed(csv, null).tables().get(0).dates()).containsOnlyKeys("Held");
  }

  @Test
  void oneColumnThatTellsTheDayFromTheMonthDecidesForAll() throws Exception {
    Path csv =
        write("both.csv", "Case ID,Held,Sent\n1,02/03/2026,25/03/2026\n2,05/03/2026,06/04/2026\n");

    assertThat(proposed(csv, null).times()).containsExactly("dd/MM/yyyy");
    assertThat(MappingProposal.of(csv, null))
        .contains("# “Held” could be read either way; “Sent” has the day first, so it is taken")
        .doesNotContain("is it really the day first?");
  }

  @Test
  void aMonthThatStandsFirstInOneColumnDoesSoInAll() throws Exception {
    Path csv =
        write("us.csv", "Case ID,Held,Sent\n1,02/03/2026,03/25/2026\n2,05/03/2026,04/06/2026\n");

    assertThat(proposed(csv, null).times()).containsExactly("MM/dd/yyyy");
    assertThat(MappingProposal.of(csv, null)).contains("“Sent” has the month first");
  }

  @Test
  void aColumnWrittenTheOtherWayRoundIsLeftAsideAndSaid() throws Exception {
    Path csv =
        write(
            "mixed.csv",
            """
            Case ID,Held,Sent,Entry
            1,25/03/2026,26/03/2026,03/27/2026
            2,28/03/2026,29/03/2026,04/01/2026
            """);

    Mapping mapping = proposed(csv, null);

    assertThat(mapping.times()).containsExactly("dd/MM/yyyy");
    assertThat(mapping.tables().get(0).dates()).containsOnlyKeys("Held", "Sent");
    assertThat(mapping.tables().get(0).ignored()).containsExactly("Entry");
    assertThat(MappingProposal.of(csv, null)).contains("# “Entry” is written the other way round");
  }

  @Test
  void whatIsWrittenInSeveralWaysHasAsManyPatternsAsItNeeds() throws Exception {
    Path csv =
        write(
            "ways.csv",
            """
            Case ID,Held
            1,25/03/2026
            2,26/03/2026
            3,2-Sep-26
            4,1/4/26
            5,2026-04-02
            6,27 March 2026
            """);

    assertThat(proposed(csv, null).times())
        .containsExactly("dd/MM/yyyy", "d/M/yy", "d-MMM-yy", "dd MMMM yyyy");
  }

  @Test
  void timesOfDayMayStandWithoutAColon() throws Exception {
    Path csv =
        write(
            "t.csv",
            "Case ID,Held,Held time\n1,02/03/2026,0930\n2,03/03/2026,16:05\n3,04/03/2026,tbc\n");

    assertThat(proposed(csv, null).tables().get(0).clocks())
        .containsExactlyEntriesOf(Map.of("Held", "Held time"));
  }

  @Test
  void aHeadingWithAFieldAmongItsWordsIsRemarkedOnWithItsCodes() throws Exception {
    Path csv =
        write("o.csv", "Case ID,Held,ICPC outcome\n1,02/03/2026,CP plan\n2,03/03/2026,NFA\n");

    assertThat(MappingProposal.of(csv, CaseBinderTest.DOCUMENT))
        .contains(
            "  - ICPC outcome   # perhaps outcome; then it needs codes, such as {CP plan: …, NFA:"
                + " …}, of plan made, no plan\n")
        .contains(
            "# The document's events: conference is arranged; conference is held; minutes are"
                + " circulated.\n");
  }

  @Test
  void whereNothingIsCalledSoTheLikeliestAreNamed() throws Exception {
    Path csv = write("m.csv", "Case ID,Conf booking,Mins out\n1,02/03/2026,25/03/2026\n");

    assertThat(MappingProposal.of(csv, CaseBinderTest.DOCUMENT))
        .contains(
            "  Conf booking: \"??? which event\"   # perhaps conference is held, or conference is"
                + " arranged\n")
        .contains("  Mins out: minutes are circulated   # guessed by its name\n");
  }

  @Test
  void aDateOfBirthIsNoEventHoweverItIsShortened() throws Exception {
    Path csv = write("b.csv", "Case ID,Held,D.O.B.\n1,02/03/2026,25/03/2015\n");

    Table table = proposed(csv, CaseBinderTest.DOCUMENT).tables().get(0);

    assertThat(table.dates()).containsOnlyKeys("Held");
    assertThat(table.columns()).containsExactlyEntriesOf(Map.of("D.O.B.", "date of birth"));
  }

  private Mapping proposed(Path file, @org.jspecify.annotations.Nullable KernelDocument document)
      throws IOException, CaseDataException {
    return MappingReader.read(write("m.yaml", MappingProposal.of(file, document)));
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
