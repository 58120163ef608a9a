package org.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.analysis.finding.FindingKind;

/** Findings between clauses in every form in which they are told. */
class ConflictsTest {
  private static final String HEAD =
      """
      language 1

      document "Minutes of %1$s"
        id            %1$s
        version       "1"
        calendar      england

      attribute urgent : flag

      event conference is held
      event minutes are circulated
        act          circulate minutes
      """;

  private static final String LIMIT =
      """

      standard %s "Minutes go out by limit %s"
        source    "Page 2" line 14
        trigger   conference is held
        must      circulate minutes
        deadline  within %s
      """;

  private final Desk desk = Desk.tidy();

  @BeforeEach
  void sitDown() {
    desk.with("one.standards", HEAD.formatted("anytown") + limit("A-1", "15 working days"));
    desk.with(
        "two or more.standards",
        HEAD.formatted("othertown") + limit("B-1", "21 calendar days") + limit("B-2", "2 days"));
  }

  private static String limit(String standard, String limit) {
    return LIMIT.formatted(standard, standard, limit);
  }

  private JsonNode json(String... more) {
    List<String> words = new ArrayList<>(List.of("conflicts", "one.standards"));
    words.add("two or more.standards");
    words.addAll(List.of(more));
    return Json.read(desk.type(words.toArray(String[]::new)).out());
  }

  @Test
  void theWholeIsAsItsSchemaSays() {
    JsonNode whole = json("--format", "json");

    assertThat(Json.objections("conflicts.schema.json", whole)).isEmpty();
    assertThat(whole.get("documents")).hasSize(2);
    assertThat(whole.get("findings")).hasSize(3);
    assertThat(whole.at("/findings/0/code").asText()).isEqualTo("PL-0303");
    assertThat(whole.at("/findings/0/clauses/0/at/file").asText()).isEqualTo("one.standards");
    assertThat(whole.at("/findings/0/clauses/0/at/line").asInt()).isEqualTo(14);
    assertThat(whole.at("/findings/0/clauses/0/paper/line").asInt()).isEqualTo(14);
    assertThat(whole.at("/findings/0/sides")).hasSize(2);
    assertThat(whole.at("/matters")).hasSize(1);
    assertThat(whole.at("/matters/0/clauses")).hasSize(3);
    assertThat(whole.at("/matters/0/findings")).hasSize(3);
  }

  @Test
  void theSchemaRefusesWhatItDoesNotKnow() {
    JsonNode whole = json("--format", "json");
    ((ObjectNode) whole.at("/findings/0")).put("severity", "dreadful");

    assertThat(Json.objections("conflicts.schema.json", whole)).isNotEmpty();
  }

  /** What SARIF 2.1.0 requires of a log, a run, a rule, a result and a region. */
  @Test
  void sarifHasWhatItsStandardRequires() {
    JsonNode log = json("--format", "sarif");

    assertThat(log.get("version").asText()).isEqualTo("2.1.0");
    assertThat(log.get("runs")).hasSize(1);
    JsonNode run = log.at("/runs/0");
    JsonNode rules = run.at("/tool/driver/rules");
    assertThat(run.at("/tool/driver/name").asText()).isEqualTo("Plumbline");
    assertThat(run.get("columnKind").asText()).isEqualTo("utf16CodeUnits");
    assertThat(rules).hasSize(FindingKind.values().length);
    assertThat(rules.findValuesAsText("id")).doesNotHaveDuplicates();
    assertThat(rules)
        .allSatisfy(
            rule -> {
              assertThat(URI.create(rule.get("helpUri").asText()))
                  .hasScheme("https")
                  .hasPath("/findings/" + rule.get("id").asText());
              assertThat(rule.at("/shortDescription/text").asText()).endsWith(".");
            });
    assertThat(run.get("results")).hasSize(3);
    assertThat(run.get("results"))
        .allSatisfy(
            result -> {
              int rule = result.get("ruleIndex").asInt();
              assertThat(result.get("ruleId")).isEqualTo(rules.get(rule).get("id"));
              assertThat(result.get("level").asText()).isIn("error", "warning", "note");
              assertThat(result.at("/message/text").asText()).isNotBlank();
              assertThat(result.at("/partialFingerprints/plumblineMeaning~1v1").asText())
                  .matches("[0-9a-f]{16}");
              assertThat(result.get("locations")).hasSize(1);
              assertThat(result.get("relatedLocations")).hasSize(1);
              assertThat(result.at("/locations/0/physicalLocation/region/startLine").asInt())
                  .isPositive();
              assertThat(result.at("/locations/0/physicalLocation/region/startColumn").asInt())
                  .isPositive();
            });
    assertThat(run.findValuesAsText("uri"))
        .contains("one.standards", "two%20or%20more.standards")
        .allSatisfy(uri -> assertThat(URI.create(uri)).isNotNull());
  }

  @Test
  void allFormsTellTheSameFindings() {
    List<String> fingerprints =
        json("--format", "json").get("findings").findValuesAsText("fingerprint");
    String text = said("--notes");
    String markdown = said("--notes", "--format", "markdown");

    assertThat(json("--format", "sarif").findValuesAsText("plumblineMeaning/v1"))
        .isEqualTo(fingerprints);
    assertThat(fingerprints).hasSize(3).allSatisfy(f -> assertThat(text).contains(f));
    assertThat(fingerprints).allSatisfy(f -> assertThat(markdown).contains(f));
  }

  private String said(String... more) {
    List<String> words = new ArrayList<>(List.of("conflicts", "one.standards"));
    words.add("two or more.standards");
    words.addAll(List.of(more));
    return desk.type(words.toArray(String[]::new)).out();
  }

  @Test
  void theMatrixHasARowForEachMatterAndAColumnForEachDocument() {
    assertThat(said("--matrix", "--format", "markdown").lines())
        .containsExactly(
            "| matter | anytown | othertown | findings |",
            "|---|---|---|---|",
            "| “minutes are circulated” once “conference is held” | A-1 within 15 working days of"
                + " that | B-1 within 21 days of that; B-2 within 2 days of that | PL-0303,"
                + " PL-0305 (2 times) |");
  }

  @Test
  void documentsThatNeverMeetGiveNoAlarm() {
    Desk.Outcome apart =
        desk.type("conflicts", "--compare", "one.standards", "two or more.standards");

    assertThat(apart.exitCode()).isEqualTo(1);
    assertThat(apart.out()).contains("PL-0303 information:", "errors: 0; warnings: 1;");
    desk.with(
        "two or more.standards", HEAD.formatted("othertown") + limit("B-1", "21 calendar days"));
    assertThat(
            desk.type("conflicts", "--compare", "one.standards", "two or more.standards")
                .exitCode())
        .isZero();
  }

  /** A special case that is not the stricter on every day: nobody sees that by eye. */
  @Test
  void whatDependsOnTheDateIsShownEvenOfASpecialCase() {
    desk.with(
        "one.standards",
        HEAD.formatted("anytown")
            + limit("A-1", "15 working days")
            + limit("A-2", "21 calendar days").replace("  must", "  if        urgent\n  must"));
    Desk.Outcome outcome = desk.type("conflicts", "one.standards");

    assertThat(outcome.out()).contains("PL-0303 information:", "for information: 1;");
    assertThat(outcome.exitCode()).isZero();
  }

  @Test
  void aFileIsWrittenWholeAndNotOverWhatIsRead() {
    Desk.Outcome written =
        desk.type("conflicts", "two or more.standards", "--format", "json", "-o", "found.json");

    assertThat(written.exitCode()).isEqualTo(1);
    assertThat(written.out()).isEmpty();
    assertThat(Json.objections("conflicts.schema.json", Json.read(desk.text("found.json"))))
        .isEmpty();
    Desk.Outcome refused = desk.type("conflicts", "one.standards", "-o", "one.standards");
    assertThat(refused.exitCode()).isEqualTo(2);
    assertThat(desk.text("one.standards")).startsWith("language 1");
    assertThat(Files.exists(Path.of("found.json.part"))).isFalse();
  }

  @Test
  void whatAnAuthorWritesMeansNothingToMarkdown() {
    desk.with(
        "one.standards",
        HEAD.formatted("anytown")
            + limit("A-1", "15 working days").replace("limit A-1", "<b>limit</b> | `x` [y](z)")
            + limit("A-2", "3 days"));

    assertThat(desk.type("conflicts", "one.standards", "--format", "markdown").out())
        .contains("\\<b\\>limit\\</b\\> \\| \\`x\\` \\[y\\](z)");
  }
}
