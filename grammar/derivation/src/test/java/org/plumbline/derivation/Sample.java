package org.plumbline.derivation;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;

/** Derives from snippets of Xtext, which get the same head and the same terminals each time. */
final class Sample {

  private static final String HEAD =
      """
      grammar org.example.Sample hidden(WS)
      import "http://www.eclipse.org/emf/2002/Ecore" as ecore
      generate sample "http://example.org/sample"
      """;

  private static final String TERMINALS =
      """

      terminal ID: 'a'..'z'+;
      terminal INT: '0'..'9'+;
      terminal WS: ' '+;
      terminal ANY_OTHER: .;
      """;

  private static final String DERIVED_HEAD =
      """
      // Derived from Sample.xtext, do not edit: the build compares the two.

      grammar Sample;

      """;

  private static final String DERIVED_TERMINALS =
      """

      ID
        : 'a'..'z'+
        ;

      INT
        : '0'..'9'+
        ;

      WS
        : ' '+ -> channel(HIDDEN)
        ;

      ANY_OTHER
        : .
        ;
      """;

  private Sample() {}

  /** What is derived of the rules, without the common head and terminals. */
  static String derivedFrom(String rules) {
    String derived = Antlr4Grammar.derivedFrom(XtextGrammars.read(HEAD + rules + TERMINALS));
    return derived.replace(DERIVED_HEAD, "").replace(DERIVED_TERMINALS, "");
  }

  /** The reasons for which the rules are refused; lines are counted from the first of the rules. */
  static List<String> refusalsOf(String rules) {
    int head = (int) HEAD.lines().count();
    return catchThrowableOfType(RefusedGrammarException.class, () -> derivedFrom(rules))
        .refusals()
        .stream()
        .map(each -> new Refusal(each.rule(), each.line() - head, each.reason()).toString())
        .toList();
  }
}
