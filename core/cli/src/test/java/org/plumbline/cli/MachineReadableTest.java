package org.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.cli.console.Engine;

/** What is written for other programs: the published schemas hold, and the formats say the same. */
class MachineReadableTest {
  private final Desk desk = Desk.tidy();

  @Test
  void theWholeResultIsAsItsSchemaSays() {
    Desk.Outcome outcome = check("json", "cases.csv");

    assertThat(outcome.exitCode()).isEqualTo(1);
    JsonNode result = Json.read(outcome.out());
    assertThat(Json.objections("check.schema.json", result)).isEmpty();
    assertThat(result.at("/documents/0/obligations")).hasSize(12);
    assertThat(result.at("/documents/0/asOf").asText()).isEqualTo("2026-04-30");
    assertThat(result.at("/documents/0/calendar/zone").asText()).isEqualTo("Europe/London");
    assertThat(result.at("/engineVersion").asText()).isEqualTo(Engine.version());
  }

  @Test
  void rowsThatWereNotUsedAreInIt() {
    JsonNode result = Json.read(check("json", "partly-usable.csv").out());

    assertThat(Json.objections("check.schema.json", result)).isEmpty();
    JsonNode data = result.at("/documents/0/data");
    assertThat(data.get("rows").asInt()).isEqualTo(5);
    assertThat(data.get("laterOccurrences").asInt()).isEqualTo(1);
    assertThat(data.get("unused").findValues("line"))
        .extracting(JsonNode::asInt)
        .containsExactly(3, 4, 5);
  }

  @Test
  void theSchemaRefusesWhatItDoesNotKnow() {
    JsonNode result = Json.read(check("json", "cases.csv").out());
    ((ObjectNode) result.at("/documents/0/obligations/0")).put("verdict", "fine");

    assertThat(Json.objections("check.schema.json", result)).isNotEmpty();
  }

  @Test
  void everyLineIsAnObligationByItself() {
    List<JsonNode> lines = Json.readLines(check("jsonl", "cases.csv").out());

    assertThat(lines).hasSize(12);
    assertThat(lines)
        .allSatisfy(
            line -> assertThat(Json.objections("check.schema.json", "obligation", line)).isEmpty());
  }

  @Test
  void linesAndTheWholeSayTheSame() {
    List<JsonNode> lines = Json.readLines(check("jsonl", "cases.csv").out());
    JsonNode whole = Json.read(check("json", "cases.csv").out()).at("/documents/0/obligations");

    assertThat(lines).containsExactlyElementsOf(whole);
  }

  @Test
  void theTableSaysTheSameAsTheLines() {
    List<JsonNode> lines = Json.readLines(check("jsonl", "cases.csv").out());
    List<NamedCsvRecord> rows = rows(check("csv", "cases.csv").out());

    assertThat(rows).hasSameSizeAs(lines);
    for (int i = 0; i < rows.size(); i++) {
      JsonNode line = lines.get(i);
      NamedCsvRecord row = rows.get(i);
      assertThat(row.getField("cases")).isEqualTo(line.get("cases").get(0).asText());
      assertThat(row.getField("subject"))
          .isEqualTo("conference=" + line.at("/subject/conference").asText());
      assertThat(row.getField("standard")).isEqualTo(line.get("standard").asText());
      assertThat(row.getField("force")).isEqualTo(line.get("force").asText());
      assertThat(row.getField("verdict")).isEqualTo(line.get("verdict").asText());
      assertThat(row.getField("triggered at")).isEqualTo(line.get("triggeredAt").asText(""));
      assertThat(row.getField("due by")).isEqualTo(line.get("dueBy").asText(""));
      assertThat(row.getField("discharged at")).isEqualTo(line.get("dischargedAt").asText(""));
      assertThat(row.getField("overdue")).isEqualTo(line.at("/overdue/number").asText(""));
      assertThat(row.getField("overdue unit")).isEqualTo(line.at("/overdue/unit").asText(""));
      assertThat(row.getField("reason")).isEqualTo(line.get("reason").asText());
      assertThat(row.getField("document")).isEqualTo("anytown-minutes");
      assertThat(row.getField("version")).isEqualTo("3");
      assertThat(row.getField("calendar")).isEqualTo("england");
      assertThat(row.getField("engine version")).isEqualTo(Engine.version());
      assertThat(row.getField("as of")).isEqualTo("2026-04-30");
    }
  }

  @Test
  void anAgreedExceptionStandsBesideTheBreach() {
    JsonNode whole = Json.read(check("json", "exceptions.csv").out());
    JsonNode breach = of(Json.readLines(check("jsonl", "exceptions.csv").out()), "A-18", "1");
    NamedCsvRecord row = rows(check("csv", "exceptions.csv").out()).get(0);

    assertThat(Json.objections("check.schema.json", whole)).isEmpty();
    assertThat(breach.get("verdict").asText()).isEqualTo("breached");
    assertThat(breach.get("exceptions")).hasSize(1);
    assertThat(breach.at("/exceptions/0/agreedAt").asText()).isEqualTo("2026-03-30");
    assertThat(breach.at("/exceptions/0/by").asText()).isEqualTo("head of service");
    assertThat(breach.at("/exceptions/0/until").asText()).isEqualTo("2026-04-10");
    assertThat(breach.at("/exceptions/0/because").asText()).isEqualTo("the minute taker was ill");
    assertThat(row.getField("exceptions agreed"))
        .isEqualTo(
            "agreed 2026-03-30, by head of service, until 2026-04-10, because the minute taker was"
                + " ill");
  }

  /** Of three assessments one was in time: a third, and more than half was asked. */
  @Test
  void aShareIsAVerdictOfItsOwn() {
    JsonNode whole =
        Json.read(
            Desk.tidy()
                .type(
                    "check",
                    "assessments.standards",
                    "--cases",
                    "assessments.csv",
                    "--as-of",
                    "2026-02-28",
                    "--covers",
                    "all",
                    "--format",
                    "json")
                .out());

    assertThat(Json.objections("check.schema.json", whole)).isEmpty();
    assertThat(whole.at("/documents/0/shares")).hasSize(1);
    assertThat(whole.at("/documents/0/shares/0/verdict").asText()).isEqualTo("breached");
    assertThat(whole.at("/documents/0/shares/0/from").asText()).isEqualTo("2025-01-01");
    assertThat(whole.at("/documents/0/shares/0/to").asText()).isEqualTo("2025-12-31");
    assertThat(whole.at("/documents/0/shares/0/met").asInt()).isEqualTo(1);
    assertThat(whole.at("/documents/0/shares/0/breached").asInt()).isEqualTo(2);
    assertThat(whole.at("/documents/0/summary/0/measuredNotMet").asInt()).isEqualTo(2);
    assertThat(whole.at("/documents/0/obligations/1/force").asText()).isEqualTo("measure");
  }

  /** Worked out by hand: 27 March 2026 is a Friday, Easter Monday is 6 April. */
  @Test
  void datesStayDatesAndTimesAreLocal() {
    List<JsonNode> lines = Json.readLines(check("jsonl", "cases.csv").out());
    JsonNode minutes = of(lines, "A-20", "1");
    JsonNode decisions = of(lines, "A-20", "2");
    JsonNode late = of(lines, "A-18", "2");

    assertThat(minutes.get("triggeredAt").asText()).isEqualTo("2026-03-27");
    assertThat(minutes.get("dueBy").asText()).isEqualTo("2026-04-21");
    assertThat(minutes.get("dischargedAt").asText()).isEqualTo("2026-04-20T09:30:00");
    assertThat(decisions.get("dueBy").asText()).isEqualTo("2026-03-28T00:00:00/2026-03-28");
    assertThat(late.get("dueBy").asText()).isEqualTo("2026-03-10T14:00:00");
    assertThat(late.at("/overdue/number").asInt()).isEqualTo(19);
    assertThat(late.at("/overdue/unit").asText()).isEqualTo("hours");
  }

  @Test
  void namesWithCommasQuotesAndLineBreaksSurviveTheTable() {
    desk.with(
        "odd.csv",
        """
        case,event,time,conference
        "A ""17"", north",conference is held,2026-03-02,"C1
        first"
        """);

    List<NamedCsvRecord> rows = rows(check("csv", "odd.csv").out());

    assertThat(rows)
        .hasSize(3)
        .extracting(r -> r.getField("cases"))
        .containsOnly("A \"17\", north");
    assertThat(rows).extracting(r -> r.getField("subject")).containsOnly("conference=C1\nfirst");
  }

  @Test
  void noObligationsMeanNoLines() {
    desk.with("none.csv", "case,event,time\nA-17,minutes are circulated,2026-03-02\n");

    assertThat(check("jsonl", "none.csv")).isEqualTo(new Desk.Outcome(0, "", ""));
    assertThat(rows(check("csv", "none.csv").out())).isEmpty();
  }

  @Test
  void severalDocumentsStandSideBySide() {
    Desk.Outcome outcome =
        desk.type(
            "check",
            "minutes.standards",
            "failing.standards",
            "--cases",
            "cases.csv",
            "--as-of",
            "2026-04-30",
            "--format",
            "json");

    JsonNode result = Json.read(outcome.out());
    assertThat(Json.objections("check.schema.json", result)).isEmpty();
    assertThat(result.get("documents").findValuesAsText("title"))
        .contains("Minutes of conferences", "Failing");
  }

  @Test
  void findingsAreAsTheirSchemaSays() {
    Desk.Outcome outcome =
        desk.type(
            "validate", "bad/unknown-words.standards", "bad/syntax.standards", "--format", "json");

    assertThat(outcome.exitCode()).isEqualTo(1);
    JsonNode findings = Json.read(outcome.out());
    assertThat(Json.objections("validate.schema.json", findings)).isEmpty();
    assertThat(findings.get("findings")).hasSizeGreaterThan(2);
    int errors = findings.at("/counts/error").asInt();
    assertThat(findings.get("findings").findValuesAsText("severity"))
        .filteredOn("error"::equals)
        .hasSize(errors);
  }

  private Desk.Outcome check(String format, String cases) {
    return desk.type(
        "check",
        "minutes.standards",
        "--cases",
        cases,
        "--as-of",
        "2026-04-30",
        "--format",
        format);
  }

  private static List<NamedCsvRecord> rows(String csv) {
    List<NamedCsvRecord> rows = new ArrayList<>();
    CsvReader.builder().ofNamedCsvRecord(csv).forEach(rows::add);
    return rows;
  }

  private static JsonNode of(List<JsonNode> lines, String caseId, String standard) {
    return lines.stream()
        .filter(
            l ->
                l.get("cases").get(0).asText().equals(caseId)
                    && l.get("standard").asText().equals(standard))
        .findFirst()
        .orElseThrow();
  }
}
