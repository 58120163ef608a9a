package org.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Why it is open: what the data do not cover, and what calls for something and cannot be read. */
class UncoveredTest {
  private static final String HELD =
      """
      case,event,time,conference
      A-1,conference is held,2026-03-02 10:00,C1
      A-2,conference is held,2026-03-02 10:00,C2
      A-2,minutes are circulated,2026-03-10,C2
      """;

  private static final String ONE = "1";

  /**
   * have no decisions, A-1 has no minutes, but A-2 has: decisions alone are lacking.
   */
  @Test
  void whatTheDataDoNotHoldIsNamedUnderTheTable() {
    assertThat(text(HELD))
        .contains(
            "2 of the open look for what no row tells of: “decisions are sent”. That may have")
        .contains("say --covers all");
  }

  @Test
  void whatWasLeftOutOfADeclarationIsNamed() {
    assertThat(text(HELD, "--only", ONE, "--covers", "conference is held"))
        .contains("1 of the open looks for what the data were not said to cover: “minutes are")
        .contains("add it to --covers");
  }

  @ParameterizedTest
  @ValueSource(strings = {"all", "conference is held,minutes are circulated"})
  void nothingIsSaidWhereNothingLacks(String covers) {
    assertThat(text(HELD, "--only", ONE, "--covers", covers)).doesNotContain("of the open");
  }

  /** Even were every event covered, what a row with a bad date tells of may have happened. */
  @Test
  void whatIsOpenForAnotherReasonIsNotCounted() {
    assertThat(
            text(HELD + "A-1,minutes are circulated,soon,C1\n", "--only", ONE, "--covers", "all"))
        .doesNotContain("of the open");
  }

  @Test
  void programsAreToldHowManyAndWhich() {
    JsonNode result = json(HELD);

    assertThat(Json.objections("check.schema.json", result)).isEmpty();
    assertThat(result.at("/documents/0/coverage/undeterminedForIt").asInt()).isEqualTo(2);
    assertThat(result.at("/documents/0/coverage/missing"))
        .extracting(JsonNode::asText)
        .containsExactly("decisions are sent");
  }

  @ParameterizedTest
  @ValueSource(strings = {"conference is held,02/03/2026", "confrence is held,2026-03-02"})
  void aCaseWhoseOnlyRowCannotBeReadIsNotForgotten(String row) {
    String cases = HELD + "A-3," + row + ",C3\n";
    JsonNode result = json(cases);

    assertThat(text(cases))
        .containsIgnoringWhitespaces(
            "case A-3: something recorded of “conference is held” could not be read, so whatever it"
                + " calls for is in no line of the table: 1, 2, 3");
    assertThat(Json.objections("check.schema.json", result)).isEmpty();
    assertThat(result.at("/documents/0/data/perhapsCalledFor")).hasSize(1);
    assertThat(result.at("/documents/0/data/perhapsCalledFor/0/case").asText()).isEqualTo("A-3");
    assertThat(result.at("/documents/0/data/perhapsCalledFor/0/standards"))
        .extracting(JsonNode::asText)
        .containsExactly("1", "2", "3");
  }

  @Test
  void onlyWhatWasAskedForIsSaidToBeCalledFor() {
    assertThat(text(HELD + "A-3,conference is held,soon,C3\n", "--only", ONE))
        .containsIgnoringWhitespaces("is in no line of the table: 1\n");
  }

  private static String text(String cases, String... more) {
    return check(cases, "text", more);
  }

  private static JsonNode json(String cases) {
    return Json.read(check(cases, "json"));
  }

  private static String check(String cases, String format, String... more) {
    List<String> words =
        new ArrayList<>(
            List.of(
                "check",
                "minutes.standards",
                "--cases",
                "held.csv",
                "--as-of",
                "2026-04-30",
                "--format",
                format));
    words.addAll(List.of(more));
    return Desk.tidy().with("held.csv", cases).type(words.toArray(String[]::new)).out();
  }
}
