package org.plumbline.parser;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plumbline.parser.Advice.Line;

/** Dates and times of day that are written otherwise than the language has them. */
final class Notation {

  private static final Pattern IN_FIGURES =
      Pattern.compile("(?<!\\d)(\\d{1,2})\\s?[/.]\\s?(\\d{1,2})\\s?[/.]\\s?(\\d{4}|\\d{2})(?!\\d)");
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})\\s?[/.]\\s?(\\d{1,2})\\s?[/.]\\s?(\\d{1,2})(?!\\d)");
  private static final Pattern IN_WORDS =
      Pattern.compile(
          "(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?"
              + "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?,?\\s+(\\d{4})(?!\\d)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern TIME =
      Pattern.compile(
          "(\\d{1,2})(?:\\s?[.:h]\\s?(\\d{2})(?!\\d))?\\s*(am\\b|pm\\b|a\\.m\\.|p\\.m\\.)?",
          Pattern.CASE_INSENSITIVE);
  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
  private static final int HALF_DAY = 12;

  private Notation() {}

  /** The advice where a date or a time has begun, and does not go on as it should. */
  static Optional<Advice> on(Line line, Expectations expected) {
    if (expected.tokens().equals(Set.of(Wording.type("-")))) {
      return Optional.of(date(line));
    }
    if (expected.tokens().equals(Set.of(Wording.type(":")))) {
      return time(line);
    }
    return Optional.empty();
  }

  private static Advice date(Line line) {
    String start = "dates are written year, month, day with hyphens; write ";
    Matcher figures = around(IN_FIGURES, line);
    if (figures != null) {
      String year = figures.group(3);
      return as(
          start + iso(year.length() == 2 ? "20" + year : year, figures.group(2), figures.group(1)),
          figures,
          line,
          "-");
    }
    Matcher yearFirst = around(YEAR_FIRST, line);
    if (yearFirst != null) {
      return as(
          start + iso(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3)),
          yearFirst,
          line,
          "-");
    }
    Matcher words = around(IN_WORDS, line);
    if (words != null) {
      int month = MONTHS.indexOf(words.group(2).toLowerCase(Locale.ROOT)) / 3 + 1;
      return as(
          start + iso(words.group(3), Integer.toString(month), words.group(1)), words, line, "-");
    }
    return new Advice(start + "2026-03-31 for 31 March 2026", 0, 0, List.of());
  }

  private static Optional<Advice> time(Line line) {
    Matcher time = around(TIME, line);
    if (time == null) {
      return Optional.empty();
    }
    String half = time.group(3) == null ? "" : time.group(3).toLowerCase(Locale.ROOT);
    int hour = Integer.parseInt(time.group(1));
    if (half.startsWith("p") && hour < HALF_DAY) {
      hour += HALF_DAY;
    } else if (half.startsWith("a") && hour == HALF_DAY) {
      hour = 0;
    }
    String written = "%02d:%s".formatted(hour, time.group(2) == null ? "00" : time.group(2));
    return Optional.of(
        as(
            "times are written with 24 hours, a colon and two figures each; write " + written,
            time,
            line,
            ":"));
  }

  private static String iso(String year, String month, String day) {
    return "%s-%02d-%02d".formatted(year, Integer.parseInt(month), Integer.parseInt(day));
  }

  /** The match that the fault lies in, after its first number. */
  private static @Nullable Matcher around(Pattern pattern, Line line) {
    Matcher match = pattern.matcher(line.text());
    while (match.find()) {
      if (match.end(1) <= line.at() && line.at() <= match.end()) {
        return match;
      }
    }
    return null;
  }

  private static Advice as(String message, Matcher match, Line line, String sign) {
    int between = Wording.type(sign);
    List<Integer> types =
        sign.equals("-")
            ? List.of(
                PlumblineParser.INT, between, PlumblineParser.INT, between, PlumblineParser.INT)
            : List.of(PlumblineParser.INT, between, PlumblineParser.INT);
    return new Advice(message, line.inText(match.start()), line.inText(match.end()), types);
  }
}
