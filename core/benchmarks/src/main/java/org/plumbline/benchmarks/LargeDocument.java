package org.plumbline.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Documents of any length, after the shapes of Newcastle's: chapters of seven standards, each with
 * its own words, so that a longer document has more of both. The same length gives the same text.
 */
public final class LargeDocument {

  private static final List<String> HOW =
      List.of(
          ("urgent planned shared joint short long early late local foreign"
                  + " private public first second third open closed daily formal informal")
              .split(" "));

  private static final List<String> WHAT =
      List.of(
          ("placement adoption fostering respite schooling housing therapy mediation contact"
                  + " transport interpreting guardianship custody mentoring nursing advocacy"
                  + " sponsorship apprenticeship supervision rehabilitation")
              .split(" "));

  private static final String HEAD =
      """
      language 1

      document "Standards of a large authority"
        id         large
        authority  "Anytown"
        version    "1"
        in force   from 2026-01-01
        calendar   england
        reading  "should" taken as requirement because "it states nearly every duty with should"
        reading  "days" taken as calendar days because "it writes working days where it means them"
        reading  "range" taken as target and limit because "the first is what is worked to"
        reading  "interval range" taken as ceiling because "meeting sooner does no harm"

      """;

  private LargeDocument() {}

  /**
   * The text of a document.
   *
   * @param lines about how many lines it is to have: whole chapters, at least one
   */
  public static String ofLines(int lines) {
    String chapter = chapterText();
    long head = HEAD.lines().count();
    long each = chapter.lines().count();
    long chapters = Math.max(1, Math.round((lines - head) / (double) each));
    StringBuilder text = new StringBuilder(HEAD);
    for (int number = 1; number <= chapters; number++) {
      text.append(
          chapter.replace("{topic}", topic(number)).replace("{number}", Integer.toString(number)));
    }
    return text.toString();
  }

  private static String topic(int number) {
    int which = number - 1;
    int round = which / (HOW.size() * WHAT.size());
    String words = HOW.get(which % HOW.size()) + " " + WHAT.get(which / HOW.size() % WHAT.size());
    return round == 0 ? words : words + " " + String.format(Locale.ROOT, "%d", round + 1);
  }

  private static String chapterText() {
    try (InputStream in = LargeDocument.class.getResourceAsStream("topic.standards")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
