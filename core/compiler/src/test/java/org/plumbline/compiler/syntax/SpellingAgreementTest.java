package org.plumbline.compiler.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.antlr.v4.runtime.Vocabulary;
import org.junit.jupiter.api.Test;
import org.plumbline.model.spelling.Spelling;
import org.plumbline.parser.PlumblineLexer;

/**
 * The model says which words are names without knowing the grammar; here the two are held together.
 */
class SpellingAgreementTest {
  private static List<String> keywords() {
    Vocabulary vocabulary = PlumblineLexer.VOCABULARY;
    List<String> keywords = new ArrayList<>();
    for (int type = 0; type <= vocabulary.getMaxTokenType(); type++) {
      String literal = vocabulary.getLiteralName(type);
      if (literal != null && Character.isLetter(literal.charAt(1))) {
        keywords.add(literal.substring(1, literal.length() - 1));
      }
    }
    return keywords;
  }

  private static boolean parses(String line) {
    return StandardsParser.parse("x", "language 1\npart \"P\"\n" + line + "\n").isSound();
  }

  private static boolean isName(String text) {
    return parses("role " + text);
  }

  @Test
  void everyKeywordIsANameInBothOrNeither() {
    assertThat(keywords()).hasSizeGreaterThan(150);
    for (String keyword : keywords()) {
      assertThat(Spelling.isKeyword(keyword)).as(keyword).isTrue();
      assertThat(Spelling.isName(keyword)).as(keyword).isEqualTo(isName(keyword));
    }
  }

  @Test
  void everyReservedWordIsAKeywordOfTheGrammar() {
    assertThat(keywords()).containsAll(Spelling.RESERVED);
  }

  @Property
  void namesPhrasesMeaningsAndIdsAreTheSameInBoth(@ForAll("texts") String text) {
    assertThat(Spelling.isName(text)).as("name").isEqualTo(isName(text));
    assertThat(Spelling.isPhrase(text)).as("phrase").isEqualTo(parses("event " + text));
    assertThat(Spelling.isTakenAs(text))
        .as("meaning")
        .isEqualTo(parses("reading \"x\" taken as " + text + " because \"y\""));
    if (!text.contains(
        " ")) { // between the parts of an id, text may have spaces; the id then has none
      assertThat(Spelling.isId(text)).as("id").isEqualTo(parses("standard " + text + " \"S\""));
    }
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> chunk =
        Arbitraries.oneOf(
            Arbitraries.of(
                "a", "2", "2nd", "is", "and", "or", "day", "the", "b-c", "12", "5.3", "x.y",
                "5.day", "'", "-", "é", "2is"),
            Arbitraries.strings().withChars("aZ0-_'.\u2019ÀɏɐŒ,").ofMinLength(1).ofMaxLength(4),
            Arbitraries.of(keywords()));
    return chunk.list().ofMinSize(1).ofMaxSize(4).map(chunks -> String.join(" ", chunks));
  }
}
