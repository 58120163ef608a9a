package org.plumbline.parser;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/**
 * What rules and tokens are called in messages to authors. The phrases are in a file of their own.
 */
final class Wording {

  private static final Properties PHRASES = load();

  /** The rules of which one word more is never worth a mention. */
  private static final Set<Integer> NAMES =
      Set.of(PlumblineParser.RULE_name, PlumblineParser.RULE_phrase, PlumblineParser.RULE_takenAs);

  private static final Map<Integer, String> SAMPLES =
      Map.of(
          PlumblineParser.INT, "1",
          PlumblineParser.PLAIN_WORD, "missing",
          PlumblineParser.STRING, "\"\"",
          PlumblineParser.NL, "\n");

  private Wording() {}

  private static Properties load() {
    Properties phrases = new Properties();
    try (InputStream bytes = Wording.class.getResourceAsStream("wording.properties");
        Reader reader = new InputStreamReader(bytes, StandardCharsets.UTF_8)) {
      phrases.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return phrases;
  }

  static Set<String> keys() {
    return PHRASES.stringPropertyNames();
  }

  static boolean isName(int rule) {
    return NAMES.contains(rule);
  }

  /** What the rule stands for; null if a message had better name what it begins with. */
  static @Nullable String ofRule(int rule) {
    return PHRASES.getProperty(PlumblineParser.ruleNames[rule]);
  }

  /** What a token of the type is called: a keyword as it is, in quotes. */
  static String ofToken(int type) {
    String keyword = keyword(type);
    if (keyword != null) {
      return "\"" + keyword + "\"";
    }
    String name = type == Token.EOF ? "EOF" : PlumblineParser.VOCABULARY.getSymbolicName(type);
    return PHRASES.getProperty(name, name);
  }

  /** Whether the type is made of letters: a keyword, or a word that is none. */
  static boolean isWord(int type) {
    String keyword = keyword(type);
    return type == PlumblineParser.PLAIN_WORD
        || (keyword != null && Character.isLetter(keyword.charAt(0)));
  }

  /** A text of the type, for where one is missing. */
  static String sample(int type) {
    String keyword = keyword(type);
    return keyword != null ? keyword : SAMPLES.getOrDefault(type, "");
  }

  /** The type of a keyword of the grammar. */
  static int type(String keyword) {
    for (int type = 1; type <= PlumblineParser.VOCABULARY.getMaxTokenType(); type++) {
      if (keyword.equals(keyword(type))) {
        return type;
      }
    }
    throw new IllegalArgumentException("no keyword of the grammar: " + keyword);
  }

  /** The keyword that the type is; null if it is a terminal. */
  static @Nullable String keyword(int type) {
    String literal = PlumblineParser.VOCABULARY.getLiteralName(type);
    return literal == null ? null : literal.substring(1, literal.length() - 1);
  }
}
