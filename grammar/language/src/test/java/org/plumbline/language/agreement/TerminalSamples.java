package org.plumbline.language.agreement;

import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Texts of each terminal of the grammar. This is the one place that has to know the terminals: when
 * the grammar gets another, say here what it looks like.
 */
final class TerminalSamples {

  private static final Map<String, List<String>> VISIBLE =
      Map.of(
          "INT", List.of("0", "1", "2", "15", "007", "2026", "20260324", "99999999999999999999"),
          "PLAIN_WORD",
              List.of(
                  "a",
                  "x",
                  "child",
                  "conference",
                  "plans",
                  "CP",
                  "in-year",
                  "child's",
                  "parents’",
                  "café",
                  "Ärger",
                  "élan",
                  "x1",
                  "b-",
                  "snake_case",
                  "days-",
                  "within2",
                  "actors",
                  "Actor",
                  "ISNT",
                  "Ā",
                  "ɏ"),
          "STRING",
              List.of(
                  "\"\"",
                  "\"x\"",
                  "\"Minutes reach everyone\"",
                  "\"# no comment\"",
                  "\"it's\"",
                  "\"back\\slash\"",
                  "\"\\\"",
                  "\"é中\"",
                  "\"\uD83D\uDE00\"",
                  "\"\u0000\t\u0085\"",
                  "\"\uD83D\"",
                  "\"\uFFFF\uFFFE\""),
          "NL",
              List.of(
                  "\n",
                  "\n",
                  "\n",
                  "\r\n",
                  "\r",
                  "\n\n",
                  "\n  \n\t",
                  "\n# a comment\n",
                  "\n#\r",
                  "\r\n\r\n \u00A0",
                  "\n # \"one\r\n# two\n  "));

  /** Hidden tokens that can stand between any two others. */
  private static final List<String> SPACES =
      List.of(" ", "  ", "\t", "\u00A0", "\f", "\uFEFF", " \t ");

  /** Hidden tokens that take everything up to the end of the line. */
  private static final List<String> COMMENTS = List.of("#", "# a comment", " #\"#'", "# é \uD83D");

  private TerminalSamples() {}

  static String pick(String terminal, Random random) {
    return pick(of(terminal), random);
  }

  static List<String> of(String terminal) {
    List<String> samples = VISIBLE.get(terminal);
    if (samples == null) {
      throw new AssertionError(
          "the grammar has a terminal "
              + terminal
              + " of which TerminalSamples has no samples: add some");
    }
    return samples;
  }

  static String space(Random random) {
    return pick(SPACES, random);
  }

  static String comment(Random random) {
    return pick(COMMENTS, random);
  }

  static <T> T pick(List<T> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }
}
