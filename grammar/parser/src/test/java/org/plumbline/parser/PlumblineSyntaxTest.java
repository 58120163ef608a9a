package org.plumbline.parser;

import static org.assertj.core.api.Assertions.assertThat;

import org.antlr.v4.runtime.Token;
import org.junit.jupiter.api.Test;

class PlumblineSyntaxTest {

  private static final String HEAD = "language 1\ndocument \"x\"\n";

  @Test
  void aDocumentIsAcceptedWithItsTreeAndAllItsTokens() {
    String text = HEAD + "standard A-1 \"Seen\" # a comment\n  must see child\n";
    ParsedText parsed = PlumblineSyntax.parse(text);
    assertThat(parsed.isAccepted()).isTrue();
    assertThat(parsed.tree().elements).hasSize(1);
    assertThat(parsed.tokens()).extracting(Token::getText).contains("# a comment", "see", "<EOF>");
  }

  @Test
  void positionsAreCountedInUtf16UnitsFromOne() {
    ParsedText parsed = PlumblineSyntax.parse("language 1\ndocument \"\uD83D\uDE00\" $\n");
    assertThat(parsed.problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.line()).isEqualTo(2);
              assertThat(problem.column()).isEqualTo(15);
              assertThat(problem.offset()).isEqualTo(25);
              assertThat(problem.length()).isEqualTo(1);
            });
  }

  @Test
  void everyKindOfLineEndEndsALine() {
    ParsedText parsed =
        PlumblineSyntax.parse("language 1\r\ndocument \"x\"\r# two\n\r\r\nstandard A \"x\" $");
    assertThat(parsed.problems()).extracting(SyntaxProblem::line).containsExactly(6);
  }

  @Test
  void aCharacterOfTwoUnitsIsMarkedWhole() {
    ParsedText parsed =
        PlumblineSyntax.parse(HEAD + "standard A \"x\"\n  must see \uD83D\uDE00 child");
    assertThat(parsed.problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.kind()).isEqualTo(SyntaxProblem.Kind.UNKNOWN_CHARACTER);
              assertThat(problem.length()).isEqualTo(2);
              assertThat(problem.message()).startsWith("\"\uD83D\uDE00\" cannot stand here");
            });
  }

  @Test
  void problemsOnSeveralLinesAreAllReportedOneForEach() {
    String text =
        HEAD
            + """
            standard A "x"
              actor social worker since since
              deadlin within 5 days
              trigger conference is held
              must must see child
              deadline within 5 workng days
              content a, b
            standard B
              must see child
            """;
    assertThat(PlumblineSyntax.parse(text).problems())
        .extracting(SyntaxProblem::line)
        .containsExactly(4, 5, 8, 10);
  }

  @Test
  void aHeadingThatIsWrongIsNotHeldAgainstTheLinesBelowIt() {
    String text =
        HEAD
            + """
            policy A "x"
              actor social worker
              must see child
              deadline within 5 days
            standard B "x"
              must see child
            """;
    assertThat(PlumblineSyntax.parse(text).problems())
        .extracting(SyntaxProblem::line)
        .containsExactly(3);
  }

  @Test
  void theTreeOfARepairedTextHasNoGaps() {
    ParsedText parsed = PlumblineSyntax.parse(HEAD + "standard A\n  deadline within 5\n");
    assertThat(parsed.problems()).hasSize(2);
    var standard = parsed.tree().elements.get(0).standard();
    assertThat(standard.title.getText()).isEqualTo("\"\"");
    assertThat(standard.facets).hasSize(1);
  }

  @Test
  void deepNestingIsAProblemAndNotAnOverflow() {
    String text = HEAD + "standard A \"x\"\n  if " + "(".repeat(100_000);
    assertThat(PlumblineSyntax.parse(text).problems())
        .extracting(SyntaxProblem::kind)
        .containsExactly(SyntaxProblem.Kind.TOO_DEEP);
  }

  @Test
  void nestingThatAnAuthorMightWriteIsRead() {
    String text = HEAD + "standard A \"x\"\n  if " + "(".repeat(100) + "a" + ")".repeat(100);
    assertThat(PlumblineSyntax.parse(text).isAccepted()).isTrue();
  }

  @Test
  void aTextThatIsTooLongIsAProblem() {
    String text = "a".repeat(PlumblineSyntax.LONGEST_TEXT + 1);
    assertThat(PlumblineSyntax.parse(text).problems())
        .extracting(SyntaxProblem::kind)
        .containsExactly(SyntaxProblem.Kind.TOO_LONG);
  }

  @Test
  void problemsWithoutEndAreCutShort() {
    String text = HEAD + "standard A \"x\"\n" + "  foo\n  must see child\n".repeat(1_000);
    var problems = PlumblineSyntax.parse(text).problems();
    assertThat(problems).hasSize(201);
    assertThat(problems.get(200).kind()).isEqualTo(SyntaxProblem.Kind.TOO_MANY);
  }
}
