package org.plumbline.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.formats.WorkbookFile.number;
import static org.plumbline.formats.WorkbookFile.row;
import static org.plumbline.formats.WorkbookFile.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.runtime.history.Occurrence;

/** Proposals line by line, as they are read by the person who has to go through them. */
class WholeProposalTest {
  private static final String HEAD =
      """
      , from what stands in it.
      # Go through it from top to bottom: what was guessed bears a remark, and where it says ???
      # only you can tell. What the words mean is told in docs/data.md.
      """;

  private static final String WITHOUT_A_DOCUMENT =
      "# With --for DOCUMENT the words of that document are proposed for events.\n";

  /** What the rows hold says nothing of the time for which the file is complete. */
  private static final String FOOT =
      """

      # Which events the file holds whenever they happen: if one of these is absent, it did not
      # happen, and a duty not done is a breach. Leave it out to take those that occur in it.
      # covers:
      #   events: [all]
      #   from: ???   # the first day and the last for which the file holds them all. What
      #   to: ???     # stands in it cannot tell: ask who made it; written like 2026-03-31
      """;

  private static final String CODES =
      """

      times: [dd/MM/yyyy]
      # These stand where a date should and are read as an empty cell.
      # A row that says what happened was recorded, even without a date: what rests on it
      # stays open.
      blank: [tbc]

      case: PersonRef   # guessed by its name
      # Each row has one date, and most cases have several rows with different codes:
      # so each row is taken to tell of one event.
      event: Evt   # guessed by its name and what stands in it; it could also be “Team”
      time: EvtDate   # the only date that tells of it
      events:   # for each code the document's event; take out the line of one without
        CONF: "??? which event"   # 3 rows; perhaps conference is held
        MINS: "??? which event"   # 3 rows; perhaps minutes are circulated
        HV: "??? which event"   # 2 rows
        "XX?": "??? which event"   # 1 row
        ICPC: conference is held   # 1 row
      times of day:   # guessed by their names and places
        EvtDate: EvtTime
      # Not known what these hold. Move those that matter to `columns`, with the
      # document's word for each; the rest is left aside.
      ignore:
        - FamilyName
        - Team
        - Notes

      # The document's events: conference is arranged; conference is held; minutes are circulated.
      # Its fields, keys and codes: plumbline mapping words DOC
      """;

  @TempDir Path folder;

  @Test
  void ofRowsThatSayWhatHappenedAndWhen() throws Exception {
    Path csv =
        write(
            "log.csv",
            """
            Child ID,Event type,Event date,Entered on,Started on time,Worker
            1,ICPC,02/03/2026 00:00,03/03/2026 00:00,a) Yes,N
            1,Minutes circulated,20/03/2026 00:00,,b) No,S
            2,ICPC,tbc,,a) Yes,S
            2,ICPC,not known,,a) Yes,S
            3,Dance,25/03/2026 00:00,,a) Yes,S
            3,Dance,26/03/2026 00:00,,a) Yes,S
            3,Dance,27/03/2026 00:00,,a) Yes,S
            3,Dance,28/03/2026 00:00,,a) Yes,S
            """);

    assertThat(MappingProposal.of(csv, CaseBinderTest.DOCUMENT))
        .isEqualTo(
            "# Proposed for log.csv"
                + HEAD
                + """

                # “Entered on” could be read either way; “Event date” has the day first, so it is taken
                # for all.
                times: ["dd/MM/yyyy HH:mm"]
                # Every time is 00:00, so the file holds dates alone.
                midnight is no time: true
                # These stand where a date should and are read as an empty cell: it has not happened.
                # Take out what means that it did happen; then what rests on it stays open.
                blank: [tbc]
                # Where a date should be there is also not known: it may have happened, so what rests on
                # it stays open. Should it mean that nothing happened, list it under `blank`.

                case: Child ID   # guessed by its name
                event: Event type   # guessed by its name
                time: Event date   # the date that most rows have
                recorded: Entered on   # guessed by its name
                events:
                  ICPC: conference is held
                  Minutes circulated: minutes are circulated
                  Dance: "??? which event"
                columns:   # guessed by their names
                  Started on time: started on time
                codes:
                  Started on time: {a) Yes: "yes", b) No: "no"}
                # Not known what these hold. Move those that matter to `columns`, with the
                # document's word for each; the rest is left aside.
                ignore:
                  - Worker

                # The document's events: conference is arranged; conference is held; minutes are circulated.
                # Its fields, keys and codes: plumbline mapping words DOC
                """
                + FOOT);
  }

  @Test
  void ofRowsWithSeveralDatesThatAreWrittenInTwoWays() throws Exception {
    Path csv =
        write(
            "dates.csv",
            """
            Number of dog,Held,Sent,Entry,Note
            1,02/03/2026,25/03/2026,03/27/2026,x
            2,05/03/2026,06/04/2026,03/28/2026,y
            """);

    assertThat(MappingProposal.of(csv, null))
        .isEqualTo(
            "# Proposed for dates.csv"
                + HEAD
                + WITHOUT_A_DOCUMENT
                + """

                # “Held” could be read either way; “Entry” has the month first, so it is taken
                # for all.
                # “Sent” is written the other way round, and a mapping can say but one order: have it
                # written like the others. Until then it is left aside.
                times: [MM/dd/yyyy]

                case: "??? which column"   # none looks like an identifier
                # Each row has several dates; each tells of an event.
                dates:
                  Held: "??? which event"
                  Entry: "??? which event"
                # Not known what these hold. Move those that matter to `columns`, with the
                # document's word for each; the rest is left aside.
                ignore:
                  - Number of dog
                  - Sent   # its dates are written the other way round
                  - Note
                """
                + FOOT);
  }

  @Test
  void ofTheSheetsOfAWorkbook() throws Exception {
    Path file =
        new WorkbookFile()
            .sheet("Read me", row(1, text("A1", "About"), text("B1", "this file")))
            .sheet(
                "Plans: 2026",
                row(1, text("A1", "Plans")),
                row(2, text("A2", "Child ID"), text("B2", "Plan \"start\""), text("C2", "Team")),
                row(3, number("A3", 0, "7"), number("B3", 1, "46000"), text("C3", "N")))
            .write(folder.resolve("book.xlsx"));

    assertThat(MappingProposal.of(file, null))
        .isEqualTo(
            "# Proposed for book.xlsx"
                + HEAD
                + WITHOUT_A_DOCUMENT
                + """

                tables:
                  # sheet Read me is left aside: it names no case, or has no dates
                  - rows: "Plans: 2026"
                    case: Child ID   # guessed by its name
                    # Each row has several dates; each tells of an event.
                    dates:
                      "Plan \\"start\\"": "??? which event"
                    # Not known what these hold. Move those that matter to `columns`, with the
                    # document's word for each; the rest is left aside.
                    ignore:
                      - Team
                """
                + FOOT);
  }

  @Test
  void ofRowsThatOnlyTellOfTheCase() throws Exception {
    Path csv = write("people.csv", "Child ID,DOB,Team\n1,2015-03-02,N\n2,2016-05-01,S\n");

    assertThat(MappingProposal.of(csv, null))
        .contains(
            """

            case: Child ID   # guessed by its name
            # no column holds dates, so these rows tell only of the case itself
            columns:   # guessed by their names
              DOB: date of birth
            # Not known what these hold.\
            """);
  }

  @Test
  void ofMoreKindsOfEventsThanAnybodyListsByHand() throws Exception {
    StringBuilder rows = new StringBuilder("Child ID,Event,When\n");
    for (int i = 0; i < 31; i++) {
      rows.append("1,kind ").append(i).append(",2026-03-02\n");
    }
    assertThat(MappingProposal.of(write("many.csv", rows.toString()), null))
        .contains(
            """
            event: Event   # guessed by its name
            time: When   # the date that most rows have
            # Its many values go by their own names; those that are codes belong under
            # events: {CODE: the document's event}
            """)
        .doesNotContain("ignore:");
  }

  @Test
  void ofTwoColumnsThatAreWrittenTheOtherWayRound() throws Exception {
    Path csv =
        write(
            "us.csv",
            """
            Case,A,B,C,D,E,F,G
            1,03/25/2026,03/26/2026,25/03/2026,26/03/2026,27/03/2026,28/03/2026,29/03/2026
            """);

    assertThat(MappingProposal.of(csv, null))
        .contains(
            "# “A”, “B” are written the other way round, and a mapping can say but one order");
  }

  @Test
  void ofManyColumnsThatCouldBeReadEitherWay() throws Exception {
    Path csv =
        write(
            "either.csv",
            """
            Case,A,B,C,D,E,F,G
            1,02/03/2026,02/03/2026,02/03/2026,02/03/2026,02/03/2026,28/03/2026,29/03/2026
            """);

    assertThat(MappingProposal.of(csv, null))
        .contains(
            "# “A”, “B”, “C”, “D” and 1 more could be read either way; “F”, “G” have the day first,"
                + " so it is taken\n# for all.\n");
  }

  /** Codes that no document knows are listed to be decided, and never left aside. */
  @Test
  void ofRowsWithOneDateAndACode() throws Exception {
    assertThat(MappingProposal.of(codes(), CaseBinderTest.DOCUMENT))
        .isEqualTo("# Proposed for codes.csv" + HEAD + CODES + FOOT);
  }

  @Test
  void whatIsDecidedOfCodesIsReadAsItStands() throws Exception {
    String decided =
        MappingProposal.of(codes(), CaseBinderTest.DOCUMENT)
            .replaceAll("(CONF: )\"[?]{3} which event\"", "$1conference is held")
            .replaceAll("(MINS: )\"[?]{3} which event\"", "$1minutes are circulated")
            .replaceAll("(?m)^.*[?]{3} which event.*\\n", "");
    Mapping mapping = MappingReader.read(write("codes.yaml", decided));

    CaseData data =
        CaseBinder.bind(
            CaseSource.of(folder.resolve("codes.csv"), mapping),
            CaseBinderTest.DOCUMENT,
            ZoneId.of("Europe/London"));

    assertThat(data.histories().get(0).occurrences())
        .extracting(Occurrence::event)
        .containsExactly("conference is held", "minutes are circulated");
  }

  @Test
  void ofCodesThatNoHeadingTellsOf() throws Exception {
    Path csv =
        write(
            "plain.csv",
            """
            Case ID,Art,Team,Date,Entered on,Score
            1,A,N,2026-03-02,2026-03-02,1
            1,B,N,2026-03-03,2026-03-03,2
            2,A,N,2026-03-04,2026-03-04,1
            2,B,S,2026-03-05,2026-03-05,2
            """);

    assertThat(MappingProposal.of(csv, null))
        .contains(
            """
            event: Art   # guessed by what stands in it
            time: Date   # the only date that tells of it
            recorded: Entered on   # guessed by its name
            events:   # for each code the document's event; take out the line of one without
              "A": "??? which event"   # 2 rows
              "B": "??? which event"   # 2 rows
            # Not known what these hold.\
            """);
  }

  @Test
  void ofSeveralDatesBesideACode() throws Exception {
    Path csv =
        write(
            "several.csv",
            """
            Case ID,Evt,Held,Sent
            1,A,2026-03-02,2026-03-02
            1,B,2026-03-03,2026-03-03
            2,A,2026-03-04,2026-03-04
            2,B,2026-03-05,2026-03-05
            """);

    assertThat(MappingProposal.of(csv, null))
        .contains(
            "  - Evt   # perhaps says what happened: then `event`, `time` and `events` instead of"
                + " `dates`\n");
  }

  /** Whose name is that of an event tells of it alone, whatever else differs from row to row. */
  @Test
  void ofADateThatIsAnEventBesideAnOutcome() throws Exception {
    Path csv =
        write(
            "outcomes.csv",
            """
            Case ID,Conference held,Result,Team
            1,2026-03-02,plan,N
            1,2026-03-03,none,S
            2,2026-03-04,plan,N
            2,2026-03-05,none,S
            """);

    assertThat(MappingProposal.of(csv, CaseBinderTest.DOCUMENT))
        .contains("dates:\n  Conference held: conference is held\n")
        .contains("  - Result   # perhaps says what happened");
  }

  @Test
  void ofMoreRowsThanAreLookedAt() throws Exception {
    StringBuilder rows = new StringBuilder("Case ID,Evt,On\n");
    for (int i = 0; i < 5_001; i++) {
      rows.append(i / 2).append(i % 2 == 0 ? ",A" : ",B").append(",2026-03-02\n");
    }

    assertThat(MappingProposal.of(write("long.csv", rows.toString()), null))
        .contains(
            """
            # Of the first 5,000 rows; further on there may be more codes.
            events:   # for each code the document's event; take out the line of one without
              "A": "??? which event"   # 2,500 rows
              "B": "??? which event"   # 2,500 rows
            """);
  }

  @Test
  void ofMoreCodesThanAnybodyListsByHand() throws Exception {
    StringBuilder rows = new StringBuilder("Case ID,Evt,On\n");
    for (int i = 0; i < 70; i++) {
      rows.append(i / 2).append(",C").append(i % 35).append(",2026-03-02\n");
    }

    assertThat(MappingProposal.of(write("codes35.csv", rows.toString()), null))
        .contains(
            """
            event: Evt   # guessed by its name and what stands in it
            time: "On"   # the only date that tells of it
            # Its many values go by their own names; those that are codes belong under
            # events: {CODE: the document's event}
            """)
        .doesNotContain("ignore:");
  }

  /** Nothing but its name tells it, where no case has several rows. */
  @Test
  void ofCasesWithOneRowEach() throws Exception {
    Path csv = write("one.csv", "Case ID,Evt,On\n1,A,2026-03-02\n2,B,2026-03-03\n");

    assertThat(MappingProposal.of(csv, null)).contains("  - Evt   # perhaps says what happened");
  }

  @Test
  void ofAColumnThatIsBetterNamedThanAnother() throws Exception {
    Path csv =
        write(
            "type.csv",
            """
            Case ID,Type,Evt,On
            1,x,A,2026-03-02
            1,y,B,2026-03-03
            2,x,A,2026-03-04
            2,y,B,2026-03-05
            """);

    assertThat(MappingProposal.of(csv, null))
        .contains(
            "event: Evt   # guessed by its name and what stands in it; it could also be “Type”\n");
  }

  @Test
  void ofATeamThatDiffersFromRowToRow() throws Exception {
    Path csv =
        write(
            "team.csv",
            """
            Case ID,Team,On
            1,N,2026-03-02
            1,S,2026-03-03
            2,N,2026-03-04
            2,S,2026-03-05
            """);

    assertThat(MappingProposal.of(csv, null)).contains("dates:\n").contains("  - Team\n");
  }

  @Test
  void ofTheSheetWithACode() throws Exception {
    Path file =
        new WorkbookFile()
            .sheet(
                "Log",
                row(1, text("A1", "Child ID"), text("B1", "Evt"), text("C1", "On")),
                row(2, number("A2", 0, "7"), text("B2", "CONF"), number("C2", 1, "46000")),
                row(3, number("A3", 0, "7"), text("B3", "HV"), number("C3", 1, "46001")),
                row(4, number("A4", 0, "7"), text("B4", "HV"), number("C4", 1, "46002")),
                row(5, number("A5", 0, "7"), text("B5", "CONF"), number("C5", 1, "46003")))
            .write(folder.resolve("log.xlsx"));

    assertThat(MappingProposal.of(file, null))
        .contains(
            """
                event: Evt   # guessed by its name and what stands in it
                time: "On"   # the only date that tells of it
                events:   # for each code the document's event; take out the line of one without
                  CONF: "??? which event"   # 2 rows
                  HV: "??? which event"   # 2 rows
            """);
  }

  private Path codes() throws IOException {
    return write(
        "codes.csv",
        """
        PersonRef;FamilyName;Evt;EvtDate;EvtTime;Team;Notes
        P1;Smith;CONF;29/03/2026;12:00;South;
        P1;Smith;MINS;12/04/2026;10:00;North;
        P1;Smith;HV;tbc;;South;x
        P2;Jones;CONF;28/03/2026;;East;
        P2;Jones;MINS;;;East;
        P2;Jones;XX?;29/03/2026;;North;
        P3;Gray;CONF;28/03/2026;;East;
        P3;Gray;MINS;29/03/2026;;West;
        P3;Gray;HV;30/03/2026;;West;
        P3;Gray;ICPC;31/03/2026;;West;
        """);
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
