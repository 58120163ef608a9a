package org.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Comparing versions: what is written for programs, and versions in a repository. */
class DiffTest {
  private final Desk desk = Desk.tidy();

  @TempDir Path repository = Path.of("");

  @Test
  void theResultForProgramsIsAsItsSchemaSays() {
    Desk.Outcome outcome =
        desk.type("diff", "minutes.standards", "minutes-4.standards", "--format", "json");

    assertThat(outcome.exitCode()).isEqualTo(1);
    JsonNode result = Json.read(outcome.out());
    assertThat(Json.objections("diff.schema.json", result)).isEmpty();
    JsonNode document = result.at("/documents/0");
    assertThat(document.at("/before/version").asText()).isEqualTo("3");
    assertThat(document.at("/after/version").asText()).isEqualTo("4");
    assertThat(document.at("/counts/standardsInBoth").asInt()).isEqualTo(2);
    JsonNode limit = change(document, "standard/1/amount/");
    assertThat(limit.at("/before/0").asText()).isEqualTo("15 working days");
    assertThat(limit.at("/after/0").asText()).isEqualTo("10 working days");
    assertThat(lineOf(limit, "before", "minutes.standards")).startsWith("standard 1 ");
    assertThat(lineOf(limit, "after", "minutes-4.standards")).startsWith("standard 1 ");
  }

  private String lineOf(JsonNode change, String side, String file) {
    JsonNode at = change.at("/subject/" + side + "/at");
    assertThat(at.get("file").asText()).isEqualTo(file);
    return desk.text(file).lines().toList().get(at.get("line").asInt() - 1);
  }

  private static JsonNode change(JsonNode document, String id) {
    for (JsonNode change : document.get("changes")) {
      if (change.get("id").asText().startsWith(id)) {
        return change;
      }
    }
    throw new AssertionError("no change " + id + " in " + document);
  }

  /** What the older leaves to a reading, the newer says: with that reading the two are one. */
  @Test
  void aReadingIsPutInUseInWhicheverVersionHasIt() {
    String text = desk.text("minutes.standards");
    String limit = "deadline  within 15 working days";
    String vague =
        """
        reading   "days" taken as calendar days because "it says so"
          or      "AM1" taken as working days because "so it is done"
          deadline  within 15 days\
        """;
    desk.with("vague.standards", text.replace(limit, vague.strip()));

    assertThat(desk.type("diff", "vague.standards", "minutes.standards").exitCode()).isEqualTo(1);
    Desk.Outcome switched =
        desk.type("diff", "vague.standards", "minutes.standards", "--reading", "AM1");

    assertThat(switched.exitCode()).as(switched.out() + switched.err()).isZero();
    Desk.Outcome unknown =
        desk.type("diff", "vague.standards", "minutes.standards", "--reading", "AM9");
    assertThat(unknown.exitCode()).isEqualTo(2);
    assertThat(unknown.err()).contains("neither version has a reading", "AM9");
  }

  @Test
  void aCalendarOfItsOwnWithAnotherDayOffReachesWhatCountsItsDays() {
    String calendar =
        """
        calendar: ours
        title: Ours
        extends: england
        as-known-at: 2026-01-01
        closures:
          - {date: 2026-06-%s, name: Our day}
        """;
    String document =
        desk.text("minutes.standards").replace("calendar      england", "calendar \"ours.yaml\"");
    desk.with("old/m.standards", document).with("old/ours.yaml", calendar.formatted("01"));
    desk.with("new/m.standards", document).with("new/ours.yaml", calendar.formatted("02"));

    Desk.Outcome outcome = desk.type("diff", "old", "new");

    assertThat(outcome.exitCode()).isEqualTo(1);
    assertThat(outcome.out())
        .contains("calendar ours has other days off or hours; this reaches standard 1")
        .contains("its working days are others, because calendar ours has changed");
  }

  // ---- recorded cases

  /** Against two checks, one by each version, of which the rows are laid side by side here. */
  @Test
  void recordedCasesThatComeOutOtherwiseAreThoseOfWhichTwoChecksDiffer() {
    String[] how = {"--cases", "cases.csv", "--as-of", "2026-04-30"};
    Map<String, String> before = verdicts(desk, "minutes.standards", how);
    desk.with(
        "tighter.standards",
        desk.text("minutes.standards")
            .replace("within 15 working days", "within 8 working days")
            .replace(
                "2026-03-23 minutes are circulated -> met",
                "2026-03-12 minutes are circulated -> met"));
    Map<String, String> after = verdicts(desk, "tighter.standards", how);
    before.entrySet().removeAll(after.entrySet());
    assertThat(before).isNotEmpty();

    Desk.Outcome outcome =
        desk.type(
            "diff",
            "minutes.standards",
            "tighter.standards",
            "--format",
            "json",
            "--cases",
            "cases.csv",
            "--as-of",
            "2026-04-30");

    JsonNode result = Json.read(outcome.out());
    assertThat(Json.objections("diff.schema.json", result)).isEmpty();
    Map<String, String> flips = new TreeMap<>();
    for (JsonNode flip : result.at("/documents/0/impact/flips")) {
      for (JsonNode id : flip.get("cases")) {
        flips.put(flip.get("standard").asText() + " " + id.asText(), flip.get("before").asText());
      }
    }
    assertThat(flips).isEqualTo(before);
  }

  private static Map<String, String> verdicts(Desk desk, String document, String... how) {
    List<String> words = new ArrayList<>(List.of("check", document, "--format", "jsonl"));
    words.addAll(List.of(how));
    Map<String, String> verdicts = new TreeMap<>();
    desk.type(words.toArray(String[]::new))
        .out()
        .lines()
        .map(Json::read)
        .forEach(
            row ->
                verdicts.put(
                    row.get("standard").asText() + " " + row.at("/cases/0").asText(),
                    row.get("verdict").asText()));
    return verdicts;
  }

  // ---- a repository

  @Test
  void twoRevisionsAreComparedWithTheirOwnWordsAndCalendars() throws Exception {
    inRepository("standards/minutes.standards", desk.text("minutes.standards"));
    git("init", "-q");
    commit("six");
    inRepository("standards/minutes.standards", desk.text("minutes-4.standards"));
    commit("ten");
    Path path = repository.resolve("standards/minutes.standards");

    Desk.Outcome outcome = desk.type("diff", "--git", "six..ten", path.toString());
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.exitCode()).isEqualTo(1);
    assertThat(outcome.out())
        .contains("from  version 3, six:standards/minutes.standards")
        .contains("to    version 4, ten:standards/minutes.standards")
        .contains("the limit went from 15 to 10 working days");
    assertThat(desk.type("diff", "--git", "six..", repository.toString()).out())
        .contains("HEAD:standards/minutes.standards");
    assertThat(desk.type("diff", "--git", "ten..HEAD", path.toString()).exitCode()).isZero();
  }

  @Test
  void whatGoesByAnotherNameInTheOtherRevisionIsFoundThere() throws Exception {
    inRepository("old/minutes.standards", desk.text("minutes.standards"));
    git("init", "-q");
    commit("six");
    Files.move(repository.resolve("old"), repository.resolve("new"));
    inRepository("new/minutes.standards", desk.text("minutes.standards").replace("\"3\"", "\"4\""));
    commit("ten");

    for (String path : List.of("old/minutes.standards", "new/minutes.standards", "old", "new")) {
      Desk.Outcome outcome =
          desk.type("diff", "--git", "six..ten", repository.resolve(path).toString());
      assertThat(outcome.err()).as(path).isEmpty();
      assertThat(outcome.out())
          .as(path)
          .contains("from  version 3, six:old/minutes.standards")
          .contains("to    version 4, ten:new/minutes.standards")
          .contains("no change of meaning");
    }
  }

  /** Nobody knows the folder into which git's files were laid out for reading. */
  @Test
  void whatIsWrongInARevisionIsSaidOfTheRevision() throws Exception {
    inRepository("a.standards", desk.text("minutes.standards"));
    git("init", "-q");
    commit("six");
    inRepository("a.standards", "");
    commit("ten");
    Files.delete(repository.resolve("a.standards"));
    inRepository("README", "nothing");
    commit("eleven");

    Desk.Outcome empty =
        desk.type("diff", "--git", "six..ten", repository.resolve("a.standards").toString());
    Desk.Outcome none = desk.type("diff", "--git", "six..eleven", repository.toString());

    assertThat(empty.exitCode()).isEqualTo(2);
    assertThat(empty.err())
        .startsWith("ten:a.standards:1:1: error PL-0001")
        .contains("1 error in ten:a.standards: nothing can be done");
    assertThat(none.err()).startsWith("plumbline: eleven: there is no file in this folder");
  }

  @Test
  void whatARevisionDoesNotHaveIsSaid() throws Exception {
    inRepository("a.standards", desk.text("minutes.standards"));
    git("init", "-q");
    commit("six");
    Desk.Outcome outcome =
        desk.type("diff", "--git", "six..HEAD", repository.resolve("b.standards").toString());
    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.err()).contains("there is no b.standards in revision `six`");
    String file = repository.resolve("a.standards").toString();
    assertThat(desk.type("diff", "--git", "five..six", file))
        .isEqualTo(
            new Desk.Outcome(
                2,
                "",
                "plumbline: --git: there is no revision `five` in this repository. git log shows"
                    + " those that there are\n"));
    assertThat(desk.type("diff", "--git=--all..six", file).err())
        .contains("`--all` is no revision");
  }

  @Test
  void aFolderThatIsNoRepositoryIsSaid() {
    Desk.Outcome outcome = desk.type("diff", "--git", "a..b", repository.toString());
    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.err()).contains("not a git repository");
  }

  private void inRepository(String file, String text) throws IOException {
    Path path = repository.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  private void commit(String tag) throws Exception {
    git("add", "-A");
    git(
        "-c",
        "user.name=A",
        "-c",
        "user.email=a@example.org",
        "-c",
        "commit.gpgsign=false",
        "commit",
        "-q",
        "-m",
        tag);
    git("tag", tag);
  }

  private void git(String... words) throws Exception {
    List<String> command = new ArrayList<>(List.of("git", "-C", repository.toString()));
    command.addAll(List.of(words));
    Process git = new ProcessBuilder(command).inheritIO().start();
    assertThat(git.waitFor()).as(String.join(" ", words)).isZero();
  }
}
