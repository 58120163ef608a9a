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
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.formats.spill.Spilling;

/** Recorded cases judged by two versions. */
class ReplayTest {
  private static final Path STANDARDS =
      Path.of(System.getProperty("plumbline.home", "../../../.."))
          .toAbsolutePath()
          .normalize()
          .resolve("standards");
  private static final String CASES = STANDARDS.resolve("newcastle/sample/cases.csv").toString();

  private final Desk desk = Desk.tidy();

  @AfterEach
  void asUsual() {
    System.clearProperty(Spilling.BUDGET);
  }

  // ---- whatever the memory

  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "html"})
  void theReportIsTheSameToTheByteWhateverTheMemory(String format) throws IOException {
    newcastleTwice();
    Desk.Outcome inMemory = replayed(format, "1000000000");

    assertThat(inMemory.err()).isEmpty();
    assertThat(inMemory.out()).contains("N1001");
    assertThat(replayed(format, "2000")).isEqualTo(inMemory);
  }

  /** Two checks know nothing of each other, nor of comparing. */
  @Test
  void whatFlipsIsWhatTwoChecksSayOtherwise() throws IOException {
    newcastleTwice();
    Map<List<String>, String> before = checked("old/newcastle/newcastle.standards");
    Map<List<String>, String> after = checked("new/newcastle/newcastle.standards");
    Map<String, Integer> expected = new TreeMap<>();
    before.forEach(
        (obligation, was) -> {
          String is = after.getOrDefault(obligation, "not asked");
          if (!was.equals(is)) {
            expected.merge(obligation.get(0) + " " + was + " " + is, 1, Integer::sum);
          }
        });
    assertThat(after.keySet()).isEqualTo(before.keySet());
    assertThat(expected).hasSizeGreaterThan(2);

    Map<String, Integer> flips = new TreeMap<>();
    JsonNode impact = Json.read(replayed("json", "10").out()).at("/documents/0/impact");
    for (JsonNode flip : impact.get("flips")) {
      flips.put(
          flip.get("standard").asText()
              + " "
              + flip.get("before").asText()
              + " "
              + flip.get("after").asText(),
          flip.get("obligations").asInt());
    }

    assertThat(flips).isEqualTo(expected);
    assertThat(impact.get("obligations").asInt()).isEqualTo(after.size());
    assertThat(impact.get("cases").asInt()).isEqualTo(64);
  }

  // ---- what is counted

  /**
   * The minutes of a conference on two siblings are owed once, so they flip once (semantics 9.1).
   */
  @ParameterizedTest
  @ValueSource(strings = {"1000000000", "10"})
  void whatSeveralCasesHaveInCommonFlipsOnce(String memory) {
    String text =
        desk.text("minutes.standards")
            .replace("key conference\n", "key conference\n  across cases\n");
    desk.with("old.standards", text)
        .with("new.standards", tighter(text))
        .with(
            "siblings.csv",
            """
            case,event,time,conference
            Z,conference is held,2026-03-02,C1
            A,conference is held,2026-03-02,C1
            B,conference is held,2026-03-02,C2
            A,minutes are circulated,2026-03-20,C1
            Z,minutes are circulated,2026-03-20,C1
            B,minutes are circulated,2026-03-09,C2
            """);

    JsonNode impact = impact(memory, "siblings.csv");

    assertThat(impact.get("breachedNow").asInt()).isEqualTo(1);
    assertThat(impact.at("/flips/0/cases")).hasSize(1);
    assertThat(impact.at("/flips/0/cases/0").asText()).isEqualTo("Z; A");
    assertThat(impact.get("cases").asInt()).isEqualTo(3);
  }

  /** An event that is gone from the newer version is its business, and no slip in the data. */
  @Test
  void aCaseThatTheNewerVersionKnowsNothingOfIsJudgedByTheOlder() {
    String text = desk.text("minutes.standards");
    String withOneMore =
        text.replace(
                "record minutes\n",
                """
                event visit is missed
                event visit is repeated
                  act          repeat visit

                record minutes
                """)
            .replace(
                "standard 3 ",
                """
                standard 9 "A missed visit is repeated"
                  source    "Page 9"
                  trigger   visit is missed
                  must      repeat visit
                  deadline  within 5 days

                standard 3\
                """);
    desk.with("old.standards", withOneMore)
        .with("new.standards", text)
        .with(
            "visits.csv",
            """
            case,event,time,conference
            V,visit is missed,2026-03-02,
            A,conference is held,2026-03-02,C1
            V,visit is repeated,2026-03-12,
            A,minutes are circulated,2026-03-20,C1
            """);

    JsonNode impact = impact("10", "visits.csv");

    assertThat(impact.get("cases").asInt()).isEqualTo(2);
    assertThat(impact.at("/flips/0/standard").asText()).isEqualTo("9");
    assertThat(impact.at("/flips/0/before").asText()).isEqualTo("breached");
    assertThat(impact.at("/flips/0/after").asText()).isEqualTo("not asked");
    assertThat(impact.at("/flips/0/cases/0").asText()).isEqualTo("V");
    assertThat(impact.get("flips")).hasSize(1);
  }

  /** A mapping may name what only one of the versions has; what neither has is still a mistake. */
  @Test
  void aMappingServesBothVersions() {
    String text = desk.text("minutes.standards");
    desk.with("old.standards", text)
        .with(
            "new.standards",
            text.replace("record minutes\n", "event visit is missed\n\nrecord minutes\n"))
        .with(
            "map.yaml",
            """
            events: {C: conference is held, V: visit is missed}
            covers: {events: [visit is missed]}
            """)
        .with("codes.csv", "case,event,time\nA,C,2026-03-02\nA,V,2026-03-02\n")
        .with("slip.yaml", "events: {C: conference was hold}\n");

    assertThat(diff("codes.csv", "--mapping", "map.yaml").err()).isEmpty();
    assertThat(diff("codes.csv", "--mapping", "slip.yaml").err())
        .contains("cannot judge codes.csv by old.standards")
        .contains("conference was hold");
  }

  @Test
  void whatCannotBeReadIsSaidOnce() {
    desk.with("old.standards", desk.text("minutes.standards"))
        .with("new.standards", desk.text("minutes.standards"))
        .with("empty.csv", "case,event,time\n");

    Desk.Outcome outcome = diff("empty.csv");

    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.err())
        .isEqualTo(
            "plumbline: cannot judge empty.csv by old.standards: there are no cases in it\n");
  }

  private JsonNode impact(String memory, String cases) {
    System.setProperty(Spilling.BUDGET, memory);
    return Json.read(diff(cases).out()).at("/documents/0/impact");
  }

  private Desk.Outcome diff(String cases, String... more) {
    List<String> words =
        new ArrayList<>(
            List.of(
                "diff",
                "old.standards",
                "new.standards",
                "--format",
                "json",
                "--cases",
                cases,
                "--as-of",
                "2026-04-30"));
    words.addAll(List.of(more));
    return desk.type(words.toArray(String[]::new));
  }

  private static String tighter(String minutes) {
    return minutes
        .replace("within 15 working days", "within 8 working days")
        .replace(
            "2026-03-23 minutes are circulated -> met", "2026-03-12 minutes are circulated -> met");
  }

  private Desk.Outcome replayed(String format, String memory) {
    System.setProperty(Spilling.BUDGET, memory);
    return desk.type(
        "diff",
        "old/newcastle/newcastle.standards",
        "new/newcastle/newcastle.standards",
        "--format",
        format,
        "--cases",
        CASES,
        "--as-of",
        "2026-09-30");
  }

  /** What a check says of each obligation, by the standard first. */
  private Map<List<String>, String> checked(String document) {
    Map<List<String>, String> verdicts = new TreeMap<>(ReplayTest::compare);
    Map<List<String>, Integer> alike = new TreeMap<>(ReplayTest::compare);
    desk.type("check", document, "--cases", CASES, "--as-of", "2026-09-30", "--format", "jsonl")
        .out()
        .lines()
        .map(Json::read)
        .forEach(
            row -> {
              List<String> key =
                  List.of(
                      row.get("standard").asText(),
                      row.path("clause").asText(),
                      row.get("cases").toString(),
                      row.path("subject").toString(),
                      row.path("triggeredAt").toString());
              List<String> numbered = new ArrayList<>(key);
              numbered.add(alike.merge(key, 1, Integer::sum).toString());
              verdicts.put(numbered, words(row.get("verdict").asText()));
            });
    return verdicts;
  }

  private static int compare(List<String> one, List<String> other) {
    return String.join("\n", one).compareTo(String.join("\n", other));
  }

  private static String words(String verdict) {
    return verdict.equals("notApplicable") ? "not asked" : verdict;
  }

  /** Newcastle's standards, and the same with other limits and a word more. */
  private void newcastleTwice() throws IOException {
    for (String folder : List.of("newcastle", "vocabulary")) {
      try (Stream<Path> files = Files.list(STANDARDS.resolve(folder))) {
        for (Path file : files.filter(f -> f.toString().endsWith(".standards")).toList()) {
          String text = Files.readString(file);
          String name = folder + "/" + file.getFileName();
          desk.with("old/" + name, text).with("new/" + name, changed(name, text));
        }
      }
    }
  }

  private static String changed(String name, String text) {
    String limits =
        text.replaceAll("(?m)^  example .*\n(    .*\n)+", "")
            .replace("deadline  within 24 hours", "deadline  within 2 hours")
            .replace("deadline  within 15 working days", "deadline  within 8 working days")
            .replace("deadline  within 20 to 25 days", "deadline  within 20 to 40 days");
    return name.endsWith("practice.standards")
        ? limits + "\nevent something new happens\n"
        : limits;
  }
}
