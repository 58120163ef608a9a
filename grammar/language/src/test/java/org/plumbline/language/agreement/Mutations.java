package org.plumbline.language.agreement;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Spoils sentences and texts a little, in one to three places. */
final class Mutations {

  private static final String CHARACTERS =
      "\n\n\r\t  \u00A0\uFEFF\u0000\u0001\b\f\u001A\u001B\u007F\u0085\u00AD\u200B\u2028\u3000"
          + "\uD83D\uDE00\uDC00\uFFFD\uFFFE\uFFFF\"\"'’-_#.,;:()>=/\\[]{}<|~^$é×÷ßİı0159azAZ";

  private Mutations() {}

  static List<String> ofTokens(List<String> tokens, List<String> alphabet, Random random) {
    List<String> result = new ArrayList<>(tokens);
    for (int i = random.nextInt(3); i >= 0 && !result.isEmpty(); i--) {
      int at = random.nextInt(result.size());
      switch (random.nextInt(5)) {
        case 0 -> result.remove(at);
        case 1 -> result.add(at, TerminalSamples.pick(result, random));
        case 2 -> result.set(at, TerminalSamples.pick(alphabet, random));
        case 3 -> result.add(at, TerminalSamples.pick(alphabet, random));
        default -> Collections.swap(result, at, random.nextInt(result.size()));
      }
    }
    return result;
  }

  static String ofCharacters(String text, Random random) {
    StringBuilder result = new StringBuilder(text);
    for (int i = random.nextInt(3); i >= 0 && !result.isEmpty(); i--) {
      int at = random.nextInt(result.length());
      char unit = CHARACTERS.charAt(random.nextInt(CHARACTERS.length()));
      switch (random.nextInt(3)) {
        case 0 -> result.deleteCharAt(at);
        case 1 -> result.insert(at, unit);
        default -> result.setCharAt(at, unit);
      }
    }
    return result.toString();
  }

  /** As a file would be spoilt on its way: bytes of UTF-8, read with replacements. */
  static String ofBytes(String text, Random random) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    for (int i = random.nextInt(3); i >= 0 && bytes.length > 0; i--) {
      int at = random.nextInt(bytes.length);
      bytes[at] =
          random.nextBoolean()
              ? (byte) random.nextInt(256)
              : (byte) (bytes[at] ^ 1 << random.nextInt(8));
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
