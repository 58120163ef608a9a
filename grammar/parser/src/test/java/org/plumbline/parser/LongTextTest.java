package org.plumbline.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** A long text with many problems is read to its end, in a time that grows with its length. */
class LongTextTest {

  /** A standard of ten lines, in the fourth of which a word is misspelt. */
  private static final String STANDARD =
      """
      standard %d "x"
        source "x" line 1
        actor social worker or team manager
        %s conference is held
        must see child and speak to child alone
        deadline within 5 working days
        content a name, another name
        recipients parents, police, school
        example "in time"
          2026-03-02 10:00 conference is held; 2026-03-04 child is seen -> met
      """
          .replace(" and speak to child alone", "");

  private static String document(int standards, int misspeltEvery) {
    StringBuilder text = new StringBuilder("language 1\ndocument \"x\"\n");
    IntStream.range(0, standards)
        .forEach(
            i -> text.append(STANDARD.formatted(i, i % misspeltEvery == 0 ? "triger" : "trigger")));
    return text.toString();
  }

  @Test
  void oneMisspeltWordInAHundredLinesIsToldEachTime() {
    List<SyntaxProblem> problems = PlumblineSyntax.parse(document(1_000, 10)).problems();

    assertThat(problems).hasSize(100);
    assertThat(problems)
        .extracting(SyntaxProblem::line)
        .containsExactlyElementsOf(IntStream.range(0, 100).mapToObj(i -> 6 + 100 * i).toList());
    assertThat(problems).allMatch(problem -> problem.message().endsWith("\"trigger\"?"));
  }

  @Test
  void oneInEveryStandardIsToldUpToTheMostThatAreTold() {
    List<SyntaxProblem> problems = PlumblineSyntax.parse(document(1_000, 1)).problems();

    assertThat(problems).hasSize(201);
    assertThat(problems.get(199).line()).isEqualTo(6 + 10 * 199);
    assertThat(problems.get(200).kind()).isEqualTo(SyntaxProblem.Kind.TOO_MANY);
  }

  @Test
  void headingsThatCannotBeReadAreNoReasonToBeginAgainFromTheTop() {
    String text =
        document(10_000, 1_000_000).replaceAll("standard (\\d*[27]00) ", "standard & $1 ");

    List<SyntaxProblem> problems =
        Assertions.assertTimeoutPreemptively(
            Duration.ofSeconds(30), () -> PlumblineSyntax.parse(text).problems());

    assertThat(problems).hasSize(1 + 20); // the first standard has a misspelt word as well
  }
}
