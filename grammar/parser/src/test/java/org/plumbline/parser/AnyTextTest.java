package org.plumbline.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.antlr.v4.runtime.Token;

/** What holds for any text whatever. */
class AnyTextTest {

  private static final List<String> SHREDS =
      List.of(
          "language",
          "1",
          "document",
          "\"x\"",
          "\n",
          "\r",
          "\n  ",
          "standard",
          "A",
          "must",
          "see",
          "child",
          "deadline",
          "within",
          "5",
          "working",
          "days",
          ",",
          "and",
          "or",
          "if",
          "(",
          ")",
          "not",
          "is",
          "->",
          "-",
          ".",
          ";",
          ":",
          "example",
          "2026",
          "\"",
          "#",
          "# c",
          "é",
          "'",
          "\u0000",
          "\uD83D",
          "\uDE00",
          "\uFEFF",
          "\u00A0",
          "\uFFFF",
          "role",
          "event",
          "foo",
          "at",
          "least",
          "every",
          "every",
          "to",
          "of");

  @Provide
  Arbitrary<String> shreds() {
    Arbitrary<String> soup =
        Arbitraries.of(SHREDS).list().ofMaxSize(60).map(list -> String.join(" ", list));
    return Arbitraries.oneOf(
        soup,
        soup.map(text -> "language 1\ndocument \"x\"\nstandard A \"x\"\n" + text),
        Arbitraries.of(SHREDS).list().ofMaxSize(40).map(list -> String.join("", list)),
        Arbitraries.strings().all().ofMaxLength(60));
  }

  @Property(tries = 400)
  void itsTokensAreTheWholeText(@ForAll("shreds") String text) {
    String joined =
        PlumblineSyntax.parse(text).tokens().stream()
            .filter(token -> token.getType() != Token.EOF)
            .map(token -> text.substring(token.getStartIndex(), token.getStopIndex() + 1))
            .collect(Collectors.joining());
    assertThat(joined).isEqualTo(text);
  }

  @Property(tries = 400)
  void itsProblemsAreInOrderWithinTheTextAndOneForALine(@ForAll("shreds") String text) {
    List<SyntaxProblem> problems = PlumblineSyntax.parse(text).problems();
    assertThat(problems).extracting(SyntaxProblem::line).isSorted().doesNotHaveDuplicates();
    assertThat(problems)
        .allSatisfy(
            problem -> {
              assertThat(problem.offset()).isBetween(0, text.length());
              assertThat(problem.offset() + problem.length()).isLessThanOrEqualTo(text.length());
              assertThat(problem.line()).isPositive();
              assertThat(problem.column()).isPositive();
              assertThat(problem.message()).isNotBlank().doesNotContain("\n", "null", "<EOF>");
            });
  }

  @Property(tries = 400)
  void itsRepairedTreeIsWhole(@ForAll("shreds") String text) {
    ParsedText parsed = PlumblineSyntax.parse(text);
    if (parsed.tree().getChildCount() > 0) {
      assertThat(parsed.tree().language).isNotNull();
      assertThat(parsed.tree().header_.title).isNotNull();
      assertThat(parsed.tree().elements).doesNotContainNull();
    } else {
      assertThat(parsed.isAccepted()).isFalse();
    }
  }

  @Property(tries = 400)
  void readingItTwiceGivesTheSame(@ForAll("shreds") String text) {
    assertThat(PlumblineSyntax.parse(text).problems())
        .isEqualTo(PlumblineSyntax.parse(text).problems());
  }
}
