package org.plumbline.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What is still to be done: of A-18 the minutes, due on Monday 30 March 2026 (15 working days after
 * 9 March), of A-19 on 12 May (15 after 20 April, with a bank holiday on 4 May).
 */
class DueTest {
  private static final String CASES =
      """
      case,event,time,conference,team
      A-18,conference is held,2026-03-09 14:00,C2,North
      A-19,conference is held,2026-04-20 11:00,C3,"South, and West"
      A-21,conference is held,2026-03-02 14:00,C5,North
      A-21,minutes are circulated,2026-03-04,C5,North
      """;

  private final Desk desk = Desk.tidy().with("open.csv", CASES);

  @Test
  void whatIsOverdueComesFirstThenWhatFallsDue() {
    Desk.Outcome outcome = due("--as-of", "2026-04-30");

    assertThat(outcome.exitCode()).isEqualTo(1);
    assertThat(outcome.out())
        .isEqualTo(
            """
            due by      overdue          case                 standard
            2026-03-30  21 working days  A-18, conference C2  1         Minutes go out within three weeks
            2026-05-12                   A-19, conference C3  1         Minutes go out within three weeks

            2 duties are open, of which 1 is overdue, by anytown-minutes as of 2026-04-30
            """);
  }

  @Test
  void onlyWhatFallsDueSoonIsListedOnRequest() {
    assertThat(due("--as-of", "2026-04-30", "--within", "11").out()).doesNotContain("A-19");
    assertThat(due("--as-of", "2026-04-30", "--within", "12").out()).contains("A-19");
    assertThat(due("--as-of", "2026-03-05", "--within", "3"))
        .isEqualTo(new Desk.Outcome(0, "Nothing is left to be done in these cases.\n", ""));
  }

  @Test
  void aSpreadsheetHasARowForEach() {
    List<String> rows = due("--as-of", "2026-04-30", "--format", "csv").out().lines().toList();

    assertThat(rows).hasSize(3);
    assertThat(rows.get(0)).startsWith("due by,overdue,overdue unit,cases,subject,standard,");
    assertThat(rows.get(1))
        .startsWith("2026-03-30,21,working days,A-18,conference=C2,1,,Minutes go out within");
  }

  @Test
  void aCalendarProgramReadsTheFile() {
    String text = due("--as-of", "2026-04-30", "--format", "ics").out();

    ICalendar calendar = Biweekly.parse(text).first();
    assertThat(calendar.validate(ICalVersion.V2_0).isEmpty()).isTrue();
    assertThat(text.lines()).allMatch(line -> line.getBytes(UTF_8).length <= 75);
    assertThat(text).endsWith("END:VCALENDAR\r\n");
    assertThat(calendar.getEvents()).hasSize(2);
    VEvent first = calendar.getEvents().get(0);
    assertThat(first.getDateStart().getValue().hasTime()).isFalse();
    assertThat(first.getSummary().getValue())
        .isEqualTo("OVERDUE: A-18, conference C2: 1 Minutes go out within three weeks");
    assertThat(first.getDescription().getValue())
        .isEqualTo("No minutes are circulated by Mon 30 Mar 2026: 21 working days overdue.");
    assertThat(text).contains("DTSTART;VALUE=DATE:20260330\r\nDTEND;VALUE=DATE:20260331\r\n");
    assertThat(first.getDateTimeStamp().getValue().toInstant())
        .isEqualTo(Instant.parse("2026-04-30T22:59:59Z"));
  }

  @Test
  void theSameDutyHasTheSameIdentifierLater() {
    List<String> now = identifiers(due("--as-of", "2026-04-30", "--format", "ics").out());
    List<String> later = identifiers(due("--as-of", "2026-05-20", "--format", "ics").out());

    assertThat(now).hasSize(2).doesNotHaveDuplicates().isEqualTo(later);
  }

  private static List<String> identifiers(String calendar) {
    return calendar.lines().filter(line -> line.startsWith("UID:")).toList();
  }

  @Test
  void whatAroseBeforeADayIsLeftOutOnRequest() {
    Desk.Outcome outcome = check("--since", "2026-04-01", "--format", "csv");

    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.out()).contains("A-19").doesNotContain("A-18", "A-21");
  }

  @Test
  void monthsAndTeamsAreSummedUp() {
    assertThat(check("--by", "month").out())
        .contains(
            """
            month      met  met*  breached  pending  n/a  open  unaudited
            2026-03      .     1         1        .    .     .          .
            2026-04      .     .         .        1    .     .          .
            """);
    assertThat(check("--by", "team").out())
        .contains(
            """
            team               met  met*  breached  pending  n/a  open  unaudited
            North                .     1         1        .    .     .          .
            South, and West      .     .         .        1    .     .          .
            """)
        .doesNotContain("column was not used");
    assertThat(check("--by", "tea").err())
        .contains("no row has anything in a column “tea” by which to sum up");
    String json = check("--by", "team", "--format", "json").out();
    assertThat(Json.objections("check.schema.json", Json.read(json))).isEmpty();
    assertThat(Json.read(json).at("/documents/0/groups/0/breached").asInt()).isEqualTo(1);
  }

  @Test
  void whatMakesTheExitCodeOneCanBeChosen() {
    assertThat(check().exitCode()).isEqualTo(1);
    assertThat(check("--fail-on", "none").exitCode()).isZero();
    assertThat(check("--fail-on", "advice,open").exitCode()).isZero();
    assertThat(check("--fail-on", "none,open").err())
        .isEqualTo("plumbline: --fail-on: none stands alone\n");
  }

  @Test
  void withPseudonymsNobodyIsNamed() {
    desk.with(
        "open.csv",
        CASES
            + "A-22,conference is held,on Mr Smith's birthday,C6,North\n"
            + "A-18,exception is agreed,2026-04-01,C2,North\n");
    for (String format : List.of("text", "json", "jsonl", "csv")) {
      Desk.Outcome outcome = check("--pseudonymise", "--explain", "--format", format);

      assertThat(outcome.exitCode()).isEqualTo(1);
      assertThat(outcome.out() + outcome.err())
          .contains("case-1", "conference")
          .doesNotContain("A-18", "A-19", "C2", "C3", "Smith");
    }
    assertThat(due("--as-of", "2026-04-30", "--pseudonymise").out())
        .contains("case-1, conference conference-1")
        .doesNotContain("A-18", "C2");
  }

  @Test
  void whoDidItIsNotNamedEither() {
    desk.with(
        "open.csv",
        """
        case,event,time,conference,actor,participants
        A-21,conference is held,2026-03-02 14:00,C5,,
        A-21,minutes are circulated,2026-03-04,C5,Jane Smith,
        """);

    assertThat(check().out()).contains("but by Jane Smith, not");
    assertThat(check("--pseudonymise").out())
        .contains("somebody, not by minute taker")
        .doesNotContain("Smith");
  }

  private Desk.Outcome due(String... more) {
    return type("due", more);
  }

  private Desk.Outcome check(String... more) {
    String[] all = new String[more.length + 2];
    all[0] = "--as-of";
    all[1] = "2026-04-30";
    System.arraycopy(more, 0, all, 2, more.length);
    return type("check", all);
  }

  private Desk.Outcome type(String command, String... more) {
    String[] words = new String[more.length + 6];
    words[0] = command;
    words[1] = "minutes.standards";
    words[2] = "--cases";
    words[3] = "open.csv";
    words[4] = "--only";
    words[5] = "1";
    System.arraycopy(more, 0, words, 6, more.length);
    return desk.type(words);
  }
}
