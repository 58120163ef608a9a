package org.plumbline.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Formatting leaves alone what is not layout. */
class FormattingTest {
  private static final String UNTIDY =
      """
      language 1
      vocabulary "Café"
      id words  # ours
        version "1"
      event conference is held
      act hold conference
      """;

  private final Desk desk = Desk.tidy();

  @Test
  void layoutIsMended() {
    desk.with("x.standards", UNTIDY);

    assertThat(desk.type("format", "x.standards").exitCode()).isZero();

    assertThat(words(desk.text("x.standards"))).isEqualTo(words(UNTIDY));
    assertThat(desk.text("x.standards")).contains("# ours").isNotEqualTo(UNTIDY);
  }

  @Test
  void whatIsTidyIsNotWritten() {
    desk.with("x.standards", UNTIDY);
    desk.type("format", "x.standards");

    assertThat(desk.type("format", "x.standards"))
        .isEqualTo(new Desk.Outcome(0, "1 file: nothing to change\n", ""));
    assertThat(desk.type("format", "--check", "x.standards").exitCode()).isZero();
  }

  @Test
  void linesOfWindowsStaySo() {
    desk.with("x.standards", UNTIDY.replace("\n", "\r\n"));

    desk.type("format", "x.standards");

    assertThat(desk.text("x.standards").replace("\r\n", "")).doesNotContain("\n");
    assertThat(desk.type("format", "--check", "x.standards").exitCode()).isZero();
  }

  @Test
  void aByteOrderMarkStays() {
    desk.with("x.standards", ("\uFEFF" + UNTIDY).getBytes(UTF_8));

    desk.type("format", "x.standards");

    assertThat(desk.text("x.standards")).startsWith("\uFEFFlanguage 1\n");
    assertThat(desk.type("format", "--check", "x.standards").exitCode()).isZero();
  }

  @Test
  void checkingChangesNothing() {
    desk.with("x.standards", UNTIDY);

    assertThat(desk.type("format", "--check", "x.standards").exitCode()).isEqualTo(1);

    assertThat(desk.text("x.standards")).isEqualTo(UNTIDY);
  }

  @Test
  void whatHasErrorsIsLeftAloneAndTheRestIsLaidOut() {
    desk.with("x.standards", UNTIDY).with("y.standards", UNTIDY + "standard \"no\n");

    Desk.Outcome outcome = desk.type("format", "y.standards", "x.standards");

    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.out()).contains("2 files: 1 laid out, 1 left alone because of errors");
    assertThat(desk.text("y.standards")).isEqualTo(UNTIDY + "standard \"no\n");
    assertThat(desk.text("x.standards")).isNotEqualTo(UNTIDY);
  }

  private static String words(String text) {
    return String.join(" ", text.strip().split("\\s+", -1));
  }

  @Test
  void documentsSurviveTheWayToYamlAndBack() {
    desk.type("format", "minutes.standards");
    desk.type("convert", "minutes.standards", "--to", "yaml", "-o", "minutes.yaml");
    desk.type("convert", "minutes.yaml", "--to", "text", "--output", "back.standards");

    assertThat(desk.text("back.standards")).isEqualTo(desk.text("minutes.standards"));
  }
}
