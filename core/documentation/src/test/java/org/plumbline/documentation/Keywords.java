package org.plumbline.documentation;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.antlr.v4.runtime.Vocabulary;
import org.plumbline.parser.PlumblineLexer;

/** The words with a meaning of their own in the language, from its grammar. */
final class Keywords {

  private static final Set<String> ALL = fromGrammar();

  private Keywords() {}

  /** Whether every word of the text is one; a number may stand with a clause's dot. */
  static boolean areAll(String text) {
    return Stream.of(text.split("[ .]+"))
        .filter(word -> !word.isEmpty() && !word.matches("\\d+"))
        .allMatch(ALL::contains);
  }

  private static Set<String> fromGrammar() {
    Set<String> words = new HashSet<>();
    Vocabulary vocabulary = PlumblineLexer.VOCABULARY;
    for (int type = 1; type <= vocabulary.getMaxTokenType(); type++) {
      String literal = vocabulary.getLiteralName(type);
      if (literal != null) {
        words.add(literal.substring(1, literal.length() - 1));
      }
    }
    return words;
  }
}
