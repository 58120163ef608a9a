package org.plumbline.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.plumbline.derivation.Antlr4Grammar;
import org.plumbline.derivation.XtextGrammars;

/** The ANTLR 4 grammar that is checked in is the one derived from the Xtext grammar. */
class DerivedGrammarTest {

  private static final Path XTEXT = Path.of("src/main/java/org/plumbline/language/Plumbline.xtext");
  private static final Path ANTLR4 =
      Path.of("../parser/src/main/antlr4/org/plumbline/parser/Plumbline.g4");

  @Test
  void theGrammarCheckedInIsTheDerivedOne() throws IOException {
    String derived =
        Antlr4Grammar.derivedFrom(
            XtextGrammars.read(Files.readString(XTEXT, StandardCharsets.UTF_8)));
    if (Boolean.getBoolean("update")) {
      Files.writeString(ANTLR4, derived, StandardCharsets.UTF_8);
    }
    assertThat(Files.readString(ANTLR4, StandardCharsets.UTF_8))
        .as("Plumbline.g4; to derive it afresh, see docs/grammar.md")
        .isEqualTo(derived);
  }
}
