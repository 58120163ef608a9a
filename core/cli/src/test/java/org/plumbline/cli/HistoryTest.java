package org.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Several versions of one document: which of them judges what, and what is wrong between them. */
class HistoryTest {
  private static final String THREE = "in force      from 2025-01-01 to 2026-03-08";
  private static final String FOUR = "in force      from 2026-03-09";

  private final Desk desk = Desk.tidy();

  private void versions(String three, String four) {
    String text =
        desk.text("minutes.standards").replaceAll("(?m)^  example(?s:.*?)\\n(?=\\n|\\z)", "");
    desk.with("three.standards", headed(text, "3", three));
    desk.with("four.standards", headed(text, "4", four));
  }

  private static String headed(String text, String version, String inForce) {
    return text.replace("version       \"3\"", "version       \"" + version + "\"\n  " + inForce);
  }

  /** The conferences of the cases are on 2, 9 and 20 March and April 2026. */
  @Test
  void whatAroseInTheTimeOfAVersionIsJudgedByThatOneAlone() {
    versions(THREE, FOUR);

    Desk.Outcome outcome = checkedInForce();

    Map<String, String> versions = new TreeMap<>();
    outcome
        .out()
        .lines()
        .map(Json::read)
        .forEach(
            row -> {
              String id = row.at("/cases/0").asText();
              assertThat(versions.put(id, version(row))).as(id).isNull();
            });
    assertThat(versions).containsEntry("A-17", "3").containsEntry("A-18", "4");
  }

  private static String version(JsonNode row) {
    return row.get("documentVersion") == null
        ? row.get("version").asText()
        : row.get("documentVersion").asText();
  }

  /** The conference of A-17 is on 2 March, when neither was in force: it is told once, with why. */
  @Test
  void whatAroseWhenNoVersionWasInForceIsNotApplicable() {
    versions("in force      from 2025-01-01 to 2026-03-01", FOUR);

    Desk.Outcome outcome = checkedInForce();

    List<JsonNode> first =
        Json.readLines(outcome.out()).stream()
            .filter(row -> row.at("/cases/0").asText().equals("A-17"))
            .toList();
    assertThat(first).hasSize(1);
    assertThat(first.get(0).get("verdict").asText()).isEqualTo("not applicable");
    assertThat(first.get(0).get("version").asText()).isEqualTo("3");
    assertThat(first.get(0).get("reason").asText())
        .isEqualTo(
            "No version of anytown-minutes was in force on 2026-03-02: version 3 ended on"
                + " 2026-03-01, version 4 is from 2026-03-09 on.");
    assertThat(outcome.err())
        .contains("PL-0322: no version of anytown-minutes is in force from 2026-03-02")
        .contains("1 obligation arose when no version was in force, and is not applicable");
  }

  @Test
  void whatAroseBeforeTheFirstVersionIsNotApplicable() {
    versions("in force      from 2026-03-03 to 2026-03-08", FOUR);

    Desk.Outcome outcome = checkedInForce();

    assertThat(Json.readLines(outcome.out()).get(0).get("reason").asText())
        .isEqualTo(
            "No version of anytown-minutes was in force on 2026-03-02: the first, version 3, is"
                + " from 2026-03-03 on.");
    assertThat(outcome.err()).doesNotContain("PL-0322");
  }

  private Desk.Outcome checkedInForce() {
    return desk.type(
        "check",
        "three.standards",
        "four.standards",
        "--cases",
        "cases.csv",
        "--as-of",
        "2026-04-30",
        "--as-in-force",
        "--only",
        "1",
        "--format",
        "jsonl");
  }

  @Test
  void aDayWithoutAVersionIsAFinding() {
    versions("in force      from 2025-01-01 to 2026-03-01", FOUR);

    Desk.Outcome outcome = desk.type("history", "three.standards", "four.standards");

    assertThat(outcome.exitCode()).isEqualTo(1);
    assertThat(outcome.out()).contains("PL-0322", "2026-03-02 to 2026-03-08");
  }

  @Test
  void aDayWithTwoVersionsIsAFinding() {
    versions("in force      from 2025-01-01", FOUR);

    Desk.Outcome outcome = desk.type("history", "three.standards", "four.standards");

    assertThat(outcome.exitCode()).isEqualTo(1);
    assertThat(outcome.out()).contains("PL-0321");
  }

  @Test
  void whatHasBeenSaidAlreadyIsNotAdvised() {
    versions("in force      from 2025-01-01 to 2026-04-01", FOUR + "\n  supersedes    \"3\"");

    assertThat(desk.type("history", "three.standards", "four.standards").out())
        .contains("PL-0321", "The second supersedes the first, so let the first end")
        .doesNotContain("in the second that it supersedes");
  }

  @Test
  void aVersionIsSupersededByItsNumberInAPhrase() {
    versions(
        "in force      from 2025-01-01", FOUR + "\n  supersedes    \"Minutes, version 3 of May\"");

    assertThat(desk.type("history", "three.standards", "four.standards").exitCode()).isZero();
  }

  @Test
  void anotherVersionSupersededIsNotThisOne() {
    versions("in force      from 2025-01-01", FOUR + "\n  supersedes    \"version 3.1\"");

    assertThat(desk.type("history", "three.standards", "four.standards").out())
        .contains("PL-0321", "it says “version 3.1”, which does not name that version");
  }

  @Test
  void oneThatIsSupersededEndsTheDayBefore() {
    versions("in force      from 2025-01-01", FOUR + "\n  supersedes    \"3\"");

    Desk.Outcome outcome = desk.type("history", "three.standards", "four.standards");

    assertThat(outcome.exitCode()).isEqualTo(0);
    assertThat(outcome.out()).contains("Version 3, in force from Wed 1 Jan 2025 to Sun 8 Mar 2026");
  }

  @Test
  void aGateLetsTighterStandardsPassAndNoOthers() {
    String text = desk.text("minutes.standards");
    desk.with(
        "tighter.standards",
        text.replace("within 15 working days", "within 14 working days")
            .replace("2026-03-23", "2026-03-20"));

    assertThat(gate("minutes.standards", "tighter.standards", "loosened").exitCode()).isEqualTo(0);
    assertThat(gate("tighter.standards", "minutes.standards", "loosened").exitCode()).isEqualTo(1);
    Desk.Outcome same = gate("minutes.standards", "tighter.standards", "loosened,sameversion");
    assertThat(same.exitCode()).isEqualTo(1);
    assertThat(same.err()).contains("still version 3");
  }

  private Desk.Outcome gate(String before, String after, String bars) {
    return desk.type("diff", before, after, "--fail-on", bars);
  }
}
