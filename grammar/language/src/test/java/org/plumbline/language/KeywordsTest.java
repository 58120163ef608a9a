package org.plumbline.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.junit.jupiter.api.Test;
import org.plumbline.derivation.XtextGrammars;

/**
 * A keyword is either among the few reserved words or may stand in names, and the model knows it:
 * none is forgotten.
 */
class KeywordsTest {

  private static final Path XTEXT = Path.of("src/main/java/org/plumbline/language/Plumbline.xtext");
  private static final Path MODEL =
      Path.of("../../core/model/src/main/resources/org/plumbline/model/spelling/keywords.txt");
  private static final Pattern RESERVED =
      Pattern.compile("RESERVED, and so no Word: ([a-z ]+)\\.", Pattern.DOTALL);

  @Test
  void everyKeywordIsReservedOrAWord() throws IOException {
    String text = Files.readString(XTEXT, StandardCharsets.UTF_8);
    Grammar grammar = XtextGrammars.read(text);
    Set<String> free = words(grammar);
    Set<String> reserved = reserved(text);

    assertThat(free).doesNotContainAnyElementsOf(reserved);
    Set<String> listed = new TreeSet<>(free);
    listed.addAll(reserved);
    assertThat(listed).isEqualTo(keywordsOfLetters(grammar));
  }

  @Test
  void theModelKnowsTheKeywords() throws IOException {
    Grammar grammar = XtextGrammars.read(Files.readString(XTEXT, StandardCharsets.UTF_8));
    Set<String> derived = keywordsOfLetters(grammar);
    if (Boolean.getBoolean("update")) {
      Files.writeString(MODEL, String.join("\n", derived) + "\n", StandardCharsets.UTF_8);
    }
    assertThat(MODEL)
        .as("keywords.txt; to derive it afresh, see docs/grammar.md")
        .content(StandardCharsets.UTF_8)
        .isEqualToNormalizingNewlines(String.join("\n", derived) + "\n");
  }

  private static Set<String> words(Grammar grammar) {
    return Stream.of("Word", "PlainWord")
        .map(rule -> GrammarUtil.findRuleForName(grammar, rule))
        .flatMap(rule -> GrammarUtil.containedKeywords(rule).stream())
        .map(Keyword::getValue)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> reserved(String text) {
    Matcher matcher = RESERVED.matcher(text);
    assertThat(matcher.find()).as("the list of reserved words above the rule Word").isTrue();
    return new TreeSet<>(Arrays.asList(matcher.group(1).trim().split("\\s+")));
  }

  private static Set<String> keywordsOfLetters(Grammar grammar) {
    return GrammarUtil.getAllKeywords(grammar).stream()
        .filter(keyword -> Character.isLetter(keyword.charAt(0)))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
