package org.plumbline.derivation;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.GrammarUtil;

/** The ANTLR 4 grammar that accepts the same texts as an Xtext grammar. */
public final class Antlr4Grammar {

  private static final String HEAD =
      """
      // Derived from %s.xtext, do not edit: the build compares the two.

      grammar %s;

      """;

  private Antlr4Grammar() {}

  /**
   * Derives a combined grammar. Its first rule ends at the end of the text; features of the Xtext
   * grammar are labels, of which the part from the first underscore on is to be left out.
   *
   * @param grammar a grammar without errors, with the grammars that it uses resolved
   * @return the text of the {@code .g4} file, lines ending in a line feed
   * @throws RefusedGrammarException if the grammar has anything without an exact equivalent
   */
  public static String derivedFrom(Grammar grammar) {
    Refusals refusals = new Refusals();
    RuleBook book = new RuleBook(grammar);
    Names names = new Names(book, refusals);
    ParserRules parserRules = new ParserRules(book, names, refusals);
    TokenRules tokenRules = new TokenRules(book, names, refusals);

    new Requirements(book, refusals).check();
    List<String> rules =
        Stream.concat(
                book.parserRules().stream().map(parserRules::derive),
                book.terminalRules().stream().map(tokenRules::derive))
            .toList();
    refusals.throwIfAny();

    new LongestMatch(AutomatonBuilder.build(book), refusals).check();
    refusals.throwIfAny();

    String name = GrammarUtil.getSimpleName(grammar);
    return rules.stream().collect(Collectors.joining("\n", HEAD.formatted(name, name), ""));
  }
}
