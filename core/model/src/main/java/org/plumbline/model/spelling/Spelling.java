package org.plumbline.model.spelling;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What can be written as a name, a phrase, an id or a quoted text. The grammar has the say; a test
 * of the compiler holds this class to it. It is here for documents that do not come from give text,
 * such as those in YAML.
 */
public final class Spelling {
  /** Words that never stand in a name, so that what follows a name is always plain. */
  public static final Set<String> RESERVED =
      Set.of(
          "and",
          "or",
          "if",
          "unless",
          "until",
          "while",
          "where",
          "is",
          "not",
          "since",
          "because",
          "standard",
          "normally",
          "least",
          "most",
          "than");

  /** Derived from the grammar, by the test that derives the parser's. */
  private static final Set<String> KEYWORDS = keywords();

  private static final String LETTER = "a-zA-Z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u024F";
  private static final String WORD = "[" + LETTER + "][" + LETTER + "0-9_'\u2019-]*";
  private static final Pattern IS_WORD = Pattern.compile(WORD);
  private static final Pattern CHUNK = Pattern.compile("([0-9]*)(" + WORD + ")?");
  private static final Pattern ID_PART = Pattern.compile("[0-9]+|([0-9]*)(" + WORD + ")");
  private static final Pattern DECIMAL = Pattern.compile("[0-9]+(\\.[0-9]+)?");

  private Spelling() {}

  /**
   * Whether the text is a name: words and numbers with single spaces between them, a word first,
   * none reserved.
   */
  public static boolean isName(String text) {
    List<String> tokens = tokens(text);
    return isWords(tokens) && !isNumber(tokens.get(0));
  }

  /** Whether the text is a name in which the word "is" may stand, though not at either end. */
  public static boolean isPhrase(String text) {
    return isNameWith("is", text);
  }

  /**
   * Whether the text is what a vague word can be taken as without quotation marks: words and
   * numbers with single spaces between them, of which only "and" may be reserved, though not at
   * either end.
   */
  public static boolean isTakenAs(String text) {
    return isWordsWith("and", tokens(text));
  }

  /** Whether the text has single spaces between its words, none at either end, and any words. */
  public static boolean isSpaced(String text) {
    return text.equals(String.join(" ", text.strip().split("\\s+", -1)));
  }

  private static boolean isNameWith(String word, String text) {
    List<String> tokens = tokens(text);
    return isWordsWith(word, tokens) && !isNumber(tokens.get(0));
  }

  private static boolean isWordsWith(String word, List<String> tokens) {
    int from = 0;
    for (int i = 0; i <= tokens.size(); i++) {
      if (i == tokens.size() || tokens.get(i).equals(word)) {
        if (!isWords(tokens.subList(from, i))) {
          return false;
        }
        from = i + 1;
      }
    }
    return true;
  }

  /**
   * Whether the text is the number or short name of a standard, a chapter or a document, such as
   * 5.3.1a or VIS-03.
   */
  public static boolean isId(String text) {
    for (String part : text.split("\\.", -1)) {
      Matcher matcher = ID_PART.matcher(part);
      if (!matcher.matches()) {
        return false;
      }
      String word = matcher.group(2);
      boolean alone = matcher.group(1) == null || matcher.group(1).isEmpty();
      if (word != null && (alone ? RESERVED.contains(word) : isKeyword(word))) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether the text can stand between quotation marks: it has none of its own and no line break.
   */
  public static boolean isQuotable(String text) {
    return text.chars().noneMatch(c -> c == '"' || c == '\n' || c == '\r' || c == 0)
        && text.codePoints()
            .noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
  }

  /**
   * Whether the text is a number as the language writes it: digits, perhaps a point and more
   * digits.
   */
  public static boolean isDecimal(String text) {
    return DECIMAL.matcher(text).matches();
  }

  /** Whether the word, by itself, has a meaning in the grammar. */
  public static boolean isKeyword(String word) {
    return KEYWORDS.contains(word);
  }

  private static Set<String> keywords() {
    try (InputStream file =
        Objects.requireNonNull(Spelling.class.getResourceAsStream("keywords.txt"))) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isWords(List<String> tokens) {
    return !tokens.isEmpty()
        && tokens.stream()
            .allMatch(t -> isNumber(t) || (IS_WORD.matcher(t).matches() && !RESERVED.contains(t)));
  }

  private static boolean isNumber(String token) {
    return !token.isEmpty() && token.charAt(0) >= '0' && token.charAt(0) <= '9';
  }

  /**
   * The tokens that the words consist of: "2nd" are two. An empty one stands for anything that is
   * no token.
   */
  private static List<String> tokens(String text) {
    List<String> tokens = new ArrayList<>();
    for (String chunk : text.split(" ", -1)) {
      Matcher matcher = CHUNK.matcher(chunk);
      boolean known = matcher.matches() && !chunk.isEmpty();
      if (!known) {
        tokens.add("");
        continue;
      }
      if (!matcher.group(1).isEmpty()) {
        tokens.add(matcher.group(1));
      }
      if (matcher.group(2) != null) {
        tokens.add(matcher.group(2));
      }
    }
    return tokens;
  }
}
