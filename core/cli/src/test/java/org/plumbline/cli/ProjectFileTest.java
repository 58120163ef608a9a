package org.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What a project says of findings. The desk's clock stands at 1 June 2026. */
class ProjectFileTest {
  private static final String DOCUMENT =
      """
      language 1

      document "Minutes"
        id            minutes
        version       "1"
        calendar      england

      event conference is held
      event minutes are circulated
        act          circulate minutes

      standard 1 "Minutes go out within two weeks"
        trigger   conference is held
        must      circulate minutes
        deadline  within 10 working days

      standard 2 "Minutes go out within three weeks"
        trigger   conference is held
        must      circulate minutes
        deadline  within 15 working days
      """;

  private final Desk desk = Desk.tidy();
  private String fingerprint = "";

  @BeforeEach
  void sitDown() {
    desk.with("papers/local/minutes.standards", DOCUMENT);
    JsonNode found = Json.read(conflicts("--format", "json").out());
    fingerprint = found.at("/findings/0/fingerprint").asText();
  }

  private Desk.Outcome conflicts(String... more) {
    List<String> words = new ArrayList<>(List.of("conflicts", "papers/local/minutes.standards"));
    words.addAll(List.of(more));
    return desk.type(words.toArray(String[]::new));
  }

  private void suppress(String fingerprintOrOther, String until) {
    desk.with(
        "papers/plumbline.yaml",
        """
        findings:
          suppressed:
            - fingerprint: %s
              reason: the board decides in July
              until: %s
        """
            .formatted(fingerprintOrOther, until));
  }

  @Test
  void withoutOneAConflictIsAnAlarm() {
    assertThat(conflicts().exitCode()).isEqualTo(1);
    assertThat(conflicts().out()).contains("PL-0305 warning:", "errors: 0; warnings: 1;");
  }

  @Test
  void setsTheSeverityOfAKind() {
    desk.with("papers/plumbline.yaml", "findings:\n  severity:\n    PL-0305: information\n");

    assertThat(conflicts().exitCode()).isZero();
    assertThat(conflicts().out()).contains("PL-0305 information:", "for information: 1;");
    desk.with("papers/plumbline.yaml", "findings:\n  severity:\n    PL-0305: error\n");
    assertThat(conflicts().out()).contains("PL-0305 error:", "errors: 1;");
  }

  @Test
  void suppressesAFindingUpToAndOnTheLastDay() {
    suppress(fingerprint, "2026-06-01");

    Desk.Outcome outcome = conflicts();
    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.out().replaceAll("\\s+", " "))
        .doesNotContain("PL-0305 ")
        .contains("errors: 0; warnings: 0; suppressed: 1 (--suppressed shows them);");
    assertThat(conflicts("--suppressed").out().replaceAll("\\s+", " "))
        .contains(
            "PL-0305 suppressed warning:",
            "(suppressed until Mon 1 Jun 2026, because the board decides in July)");
    assertThat(conflicts("--as-of", "2026-06-02").exitCode()).isEqualTo(1);
  }

  @Test
  void aSuppressedFindingIsInWhatProgramsRead() {
    suppress(fingerprint, "2026-12-31");

    JsonNode json = Json.read(conflicts("--format", "json").out());
    assertThat(Json.objections("conflicts.schema.json", json)).isEmpty();
    assertThat(json.at("/findings/0/suppressed/until").asText()).isEqualTo("2026-12-31");
    JsonNode sarif = Json.read(conflicts("--format", "sarif").out());
    JsonNode suppression = sarif.at("/runs/0/results/0/suppressions/0");
    assertThat(suppression.get("kind").asText()).isEqualTo("external");
    assertThat(suppression.get("justification").asText()).isEqualTo("the board decides in July");
  }

  @Test
  void tellsOfOneThatHasEnded() {
    suppress(fingerprint, "2026-05-31");

    assertThat(conflicts().exitCode()).isEqualTo(1);
    assertThat(conflicts().out().replaceAll("\\s+", " "))
        .contains(
            "papers/plumbline.yaml:3: the suppression of "
                + fingerprint
                + " ended on Sun 31 May 2026.");
  }

  @Test
  void tellsOfOneThatMatchesNothing() {
    suppress("0123456789abcdef", "2026-12-31");

    assertThat(conflicts().exitCode()).isEqualTo(1);
    assertThat(conflicts().out().replaceAll("\\s+", " "))
        .contains(
            "papers/plumbline.yaml:3: no finding of these documents has the fingerprint"
                + " 0123456789abcdef.");
  }

  @Test
  void aChangeOfMeaningEndsTheSuppressionAndAnotherTitleDoesNot() {
    suppress(fingerprint, "2026-12-31");
    desk.with("papers/local/minutes.standards", DOCUMENT.replace("three weeks", "21 days or so"));
    assertThat(conflicts().exitCode()).isZero();
    desk.with("papers/local/minutes.standards", DOCUMENT.replace("within 15", "within 16"));
    assertThat(conflicts().exitCode()).isEqualTo(1);
  }

  @Test
  void anotherFileCanBeNamed() {
    desk.with("strict.yaml", "findings: {severity: {PL-0305: error}}\n");

    assertThat(conflicts("--config", "strict.yaml").out()).contains("PL-0305 error:");
  }

  @Test
  void documentsWithDifferentOnesAskWhichCounts() {
    desk.with("papers/plumbline.yaml", "findings: {}\n");
    desk.with("other/plumbline.yaml", "findings: {}\n");
    desk.with("other/other.standards", DOCUMENT.replace("id            minutes", "id other"));
    Desk.Outcome outcome = conflicts("other/other.standards");

    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.err())
        .contains(
            "papers/plumbline.yaml, other/plumbline.yaml. Say which one counts: --config FILE");
  }

  /** Each with a part of what is said to it. */
  private static final Map<String, String> BAD =
      Map.ofEntries(
          Map.entry("[1, 2]", "a project file is a mapping with `findings`, not a list"),
          Map.entry("finding: {}", ":1:1: a project file has no `finding`; it can have `findings`"),
          Map.entry("findings: {severity: {PL-0999: note}}", "`severity` has no `PL-0999`"),
          Map.entry("findings: {severity: {PL-0305: loud}}", "`loud` is no severity: write error,"),
          Map.entry("findings: {severity: {PL-0305: }}", "is a word or a text, not nothing"),
          Map.entry("findings: {suppressed: all}", "`suppressed` is a list, each item with"),
          Map.entry(
              "findings: {suppressed: [{fingerprint: 0123456789abcdef, until: 2026-12-31}]}",
              "`reason` is missing here"),
          Map.entry(
              "findings: {suppressed: [{fingerprint: 0123456789abcdef, reason: so}]}",
              "`until` is missing here"),
          Map.entry(
              "findings: {suppressed: [{fingerprint: 0123456789abcdef, reason: ' ', until:"
                  + " 2026-12-31}]}",
              "say why the finding is suppressed"),
          Map.entry(
              "findings: {suppressed: [{fingerprint: all, reason: so, until: 2026-12-31}]}",
              "`all` is no fingerprint"),
          Map.entry(
              "findings: {suppressed: [{fingerprint: 0123456789abcdef, reason: so, until:"
                  + " 2026-02-30}]}",
              "2026-02-30"),
          Map.entry("findings: {severity: {}, severity: {}}", "`severity` is already given on"),
          Map.entry("findings: &a [*a]", "anchors (&) and aliases (*) of YAML are not used here"),
          Map.entry("findings: !!java.net.URL [x]", "tags (!) of YAML are not used here"),
          Map.entry("--- {}\n--- {}", "a second YAML document begins here"),
          Map.entry("findings: {", "this is not YAML"),
          Map.entry("[".repeat(5000), "this is nested more than 200 levels deep"));

  @TestFactory
  Stream<DynamicTest> whatCannotBeUsedIsRefusedInWords() {
    return BAD.entrySet().stream()
        .map(
            bad ->
                DynamicTest.dynamicTest(
                    bad.getValue(),
                    () -> {
                      desk.with("papers/plumbline.yaml", bad.getKey());
                      Desk.Outcome outcome = conflicts();
                      assertThat(outcome.exitCode()).isEqualTo(2);
                      assertThat(outcome.out()).isEmpty();
                      assertThat(outcome.err())
                          .contains("papers/plumbline.yaml:", bad.getValue())
                          .doesNotContain("Exception", "\tat ");
                    }));
  }

  @Test
  void bytesThatAreNoTextAreRefused() {
    desk.with("papers/plumbline.yaml", new byte[] {(byte) 0xC3, (byte) 0x28});

    assertThat(conflicts().exitCode()).isEqualTo(2);
    assertThat(conflicts().err()).contains("papers/plumbline.yaml: ");
  }
}
