package org.plumbline.model.document;

import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;

/**
 * A name of the vocabulary as somebody wrote it.
 *
 * @param text its words, a single space between them
 */
public record Name(String text) {
  private static final Set<String> SMALL_WORDS =
      Set.of(
          "a", "an", "the", "is", "are", "was", "were", "be", "been", "being", "has", "have",
          "had");

  /**
   * What names are compared by: the words in lower case, without articles and the forms of to be
   * and to have, so that "the initial conference is held" and "Initial conference held" are one
   * name. If nothing else is left, all the words.
   */
  public String key() {
    StringJoiner key = new StringJoiner(" ");
    String plain = text.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    for (String word : plain.split(" ", -1)) {
      if (!SMALL_WORDS.contains(word)) {
        key.add(word);
      }
    }
    return key.length() == 0 ? plain : key.toString();
  }

  @Override
  public String toString() {
    return text;
  }
}
