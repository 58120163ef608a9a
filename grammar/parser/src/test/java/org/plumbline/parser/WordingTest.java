package org.plumbline.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.antlr.v4.runtime.Token;
import org.junit.jupiter.api.Test;

class WordingTest {

  private static final Set<String> UNMENTIONED = Set.of("WS", "COMMENT", "ANY_OTHER");

  @Test
  void everyPhraseIsThatOfARuleOrATerminal() {
    Set<String> known = new TreeSet<>(Arrays.asList(PlumblineParser.ruleNames));
    known.addAll(terminals());
    known.add("EOF");
    assertThat(known).containsAll(Wording.keys());
  }

  @Test
  void everyTerminalHasAPhrase() {
    Set<String> mentioned = terminals();
    mentioned.removeAll(UNMENTIONED);
    assertThat(Wording.keys()).containsAll(mentioned);
  }

  @Test
  void aKeywordIsShownAsItIs() {
    int type =
        IntStream.rangeClosed(1, PlumblineParser.VOCABULARY.getMaxTokenType())
            .filter(each -> "'standard'".equals(PlumblineParser.VOCABULARY.getLiteralName(each)))
            .findFirst()
            .orElseThrow();
    assertThat(Wording.ofToken(type)).isEqualTo("\"standard\"");
    assertThat(Wording.ofToken(Token.EOF)).isEqualTo("the end of the file");
  }

  private static Set<String> terminals() {
    Set<String> names = new TreeSet<>();
    for (int type = 1; type <= PlumblineParser.VOCABULARY.getMaxTokenType(); type++) {
      String name = PlumblineParser.VOCABULARY.getSymbolicName(type);
      if (name != null) {
        names.add(name);
      }
    }
    return names;
  }
}
