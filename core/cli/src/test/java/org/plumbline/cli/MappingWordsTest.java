package org.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

/** What an analyst can find out of a document's words, and what is said of a word that is none. */
class MappingWordsTest {
  private final Desk desk = Desk.tidy();

  @Test
  void everyEventIsListedWithWhatItHasAndWhereItMatters() {
    assertThat(desk.type("mapping", "words", "minutes.standards").out())
        .startsWith(
            "Minutes of conferences, version 3\n\nEvents, for `dates`, `events` and `covers`\n")
        .contains(
            """
              conference is held
                  told apart by  conference
                  starts         1, 2, 3
            """)
        .contains(
            """
              minutes are circulated
                  told apart by  conference
                  fields         decisions, actions: several, with ; between
                  asked for in   1
            """)
        .contains("\nWhat any event can have, for `columns`\n  actor: several, with ; between\n");
  }

  @Test
  void someOfThemAreFoundByWhatTheyHaveToDoWith() {
    String found =
        desk.type("mapping", "words", "minutes.standards", "--like", "a decision sent").out();

    assertThat(found).contains("  decisions are sent\n").doesNotContain("conference is held");
  }

  @Test
  void nothingFoundIsSaid() {
    Desk.Outcome outcome = desk.type("mapping", "words", "minutes.standards", "--like", "lunch");

    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.err())
        .isEqualTo(
            "plumbline: no word of “Minutes of conferences” has to do with “lunch”. Leave --like"
                + " out to see all\n");
  }

  @Test
  void forProgramsTheSchemaHolds() {
    JsonNode words =
        Json.read(desk.type("mapping", "words", "minutes.standards", "--format", "json").out());

    assertThat(Json.objections("words.schema.json", words)).isEmpty();
    assertThat(words.get("events").findValuesAsText("name"))
        .contains("conference is held", "decisions are sent", "minutes are circulated");
    assertThat(words.at("/events/2/askedForIn/0").asText()).isEqualTo("2");
  }

  @Test
  void itsOptionsGoWithItAlone() {
    assertThat(desk.type("mapping", "list", "--like", "visit").err())
        .contains("--like and --format go with plumbline mapping words DOC");
    assertThat(desk.type("mapping", "words").err()).contains("which document?");
    assertThat(
            desk.type("mapping", "words", "minutes.standards", "--for", "minutes.standards").err())
        .contains("--for goes with plumbline mapping init FILE");
  }

  @Test
  void aColumnThatIsSaidToHoldWhatThereIsNotIsToldWithoutGoingRoundInCircles() {
    desk.with("m.yaml", "columns: {team: office, conference: confrence}\n");
    desk.with(
        "a.csv", "case,event,time,conference,team\nA,conference is held,2026-03-02,C1,North\n");

    assertThat(
            desk.type(
                    "check",
                    "minutes.standards",
                    "--cases",
                    "a.csv",
                    "--mapping",
                    "m.yaml",
                    "--as-of",
                    "2026-04-30")
                .out())
        .containsIgnoringWhitespaces(
            "the mapping says that the column “conference” holds “confrence”, but the document has"
                + " no key, field or attribute of that name, so the column was not used; perhaps"
                + " “conference” is meant. `plumbline mapping words DOC` lists what it has")
        .containsIgnoringWhitespaces("the mapping says that the column “team” holds “office”, but")
        .doesNotContain("Say in a mapping what it holds");
  }

  @Test
  void whatIsTakenAsBlankIsCountedInWordsAndForPrograms() {
    desk.with(
        "m.yaml",
        "case: c\ndates: {H: conference is held, S: minutes are circulated}\nblank: [tbc]\n");
    desk.with("a.csv", "c,H,S\nA,2026-03-02,TBC\nB,2026-03-03,tbc\n");

    assertThat(check("text").out())
        .containsIgnoringWhitespaces(
            "taken as blank, as the mapping says: “TBC” in “S” 1 time (line 2), “tbc” in “S” 1 time"
                + " (line 3)");
    JsonNode result = Json.read(check("json").out());
    assertThat(Json.objections("check.schema.json", result)).isEmpty();
    assertThat(result.at("/documents/0/data/quality/blanks/1/code").asText()).isEqualTo("tbc");
  }

  private Desk.Outcome check(String format) {
    return desk.type(
        "check",
        "minutes.standards",
        "--cases",
        "a.csv",
        "--mapping",
        "m.yaml",
        "--as-of",
        "2026-04-30",
        "--format",
        format);
  }
}
