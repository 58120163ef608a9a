package org.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

/** What tracing writes for programs and beside the document. */
class TraceTest {
  private final Desk desk = Desk.tidy();

  @Test
  void theResultForProgramsIsAsItsSchemaSays() {
    Desk.Outcome outcome = trace("--source", "traced/paper.txt", "--format", "json");

    assertThat(outcome.exitCode()).isEqualTo(1);
    JsonNode result = Json.read(outcome.out());
    assertThat(Json.objections("trace.schema.json", result)).isEmpty();
    assertThat(result.at("/lines")).hasSize(9);
    assertThat(result.at("/lines/5/standing").asText()).isEqualTo("cited");
    assertThat(result.at("/counts/binding").asInt()).isEqualTo(6);
    assertThat(result.at("/counts/cited").asInt() + result.at("/counts/missing").asInt())
        .isEqualTo(6);
  }

  @Test
  void thePaperAndItsIndexGiveTheSame() {
    assertThat(trace("--format", "json").out())
        .isEqualTo(trace("--source", "traced/paper.txt", "--format", "json").out());
  }

  @Test
  void thePageIsAsItHasBeenLookedThrough() {
    assertThat(trace("--source", "traced/paper.txt", "--format", "markdown"))
        .isEqualTo(new Desk.Outcome(1, desk.text("traced/COVERAGE.md"), ""));
  }

  @Test
  void theIndexOfAnotherDocumentIsNotWrittenOver() {
    String other = desk.text("traced/source.index").replace("document plans", "document others");
    desk.with("traced/source.index", other);

    assertThat(trace("--source", "traced/paper.txt", "--write").exitCode()).isEqualTo(2);
    assertThat(desk.text("traced/source.index")).isEqualTo(other);
  }

  @Test
  void nothingOfThePaperIsWritten() {
    desk.with("traced/source.index", "").with("traced/COVERAGE.md", "");
    assertThat(trace("--source", "traced/paper.txt", "--write").exitCode()).isZero();

    for (String file : new String[] {"traced/source.index", "traced/COVERAGE.md"}) {
      desk.text("traced/paper.txt")
          .lines()
          .filter(line -> !line.isBlank())
          .forEach(line -> assertThat(desk.text(file)).isNotEmpty().doesNotContain(line));
    }
    assertThat(trace("--check").exitCode()).isZero();
  }

  @Test
  void aPageThatSomebodyHasEditedIsStale() {
    desk.with("traced/COVERAGE.md", desk.text("traced/COVERAGE.md").replace("| 4 |", "| 5 |"));

    assertThat(trace("--check").exitCode()).isEqualTo(1);
  }

  @Test
  void linesOfWindowsMakeNoDifference() {
    desk.with("traced/paper.txt", desk.text("traced/paper.txt").replace("\n", "\r\n"))
        .with("traced/COVERAGE.md", desk.text("traced/COVERAGE.md").replace("\n", "\r\n"));

    assertThat(trace("--source", "traced/paper.txt", "--check").exitCode()).isZero();
  }

  @Test
  void whatIsReadIsNotWrittenOver() {
    String before = desk.text("traced/paper.txt");

    assertThat(trace("--source", "traced/paper.txt", "-o", "traced/paper.txt").exitCode())
        .isEqualTo(2);
    assertThat(desk.text("traced/paper.txt")).isEqualTo(before);
  }

  private Desk.Outcome trace(String... more) {
    String[] words = new String[more.length + 2];
    words[0] = "trace";
    words[1] = "traced/traced.standards";
    System.arraycopy(more, 0, words, 2, more.length);
    return desk.type(words);
  }
}
