package org.plumbline.language.agreement;

import java.util.List;
import java.util.Random;

/** Makes a text of tokens. */
final class Layout {

  private Layout() {}

  /** With a space between any two tokens, and at times with more, or with a comment. */
  static String spaced(List<String> tokens, Random random) {
    StringBuilder text = new StringBuilder();
    for (String token : tokens) {
      if (beginsWithBreak(token) && random.nextInt(6) == 0) {
        text.append(TerminalSamples.comment(random));
      }
      text.append(token);
      text.append(random.nextInt(8) == 0 ? TerminalSamples.space(random) : " ");
    }
    return text.toString();
  }

  /** With no space at all in places, where the lexers must cut alike. */
  static String squeezed(List<String> tokens, Random random) {
    StringBuilder text = new StringBuilder();
    for (String token : tokens) {
      text.append(token);
      boolean word = Character.isLetterOrDigit(token.charAt(token.length() - 1));
      if (random.nextInt(word ? 12 : 3) != 0) {
        text.append(word ? " " : "");
      }
    }
    return text.toString();
  }

  private static boolean beginsWithBreak(String token) {
    return token.startsWith("\n") || token.startsWith("\r");
  }
}
