package org.plumbline.model.arbitrary;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.plumbline.model.document.Name;
import org.plumbline.model.spelling.Spelling;

/** Names, ids, texts, dates, numbers. */
public final class ArbitraryWords {
  private static final Arbitrary<String> PLAIN_WORD =
      Arbitraries.strings()
          .withCharRange('a', 'z')
          .withChars("ABZÀÿœŁ")
          .ofMinLength(1)
          .ofMaxLength(1)
          .flatMap(
              first ->
                  Arbitraries.strings()
                      .withCharRange('a', 'z')
                      .withChars("AZ09-_'\u2019éÖɏ")
                      .ofMaxLength(6)
                      .map(rest -> first + rest))
          .filter(word -> !Spelling.isKeyword(word));

  /** Words of the language that can stand in names all the same. */
  private static final Arbitrary<String> SOFT_KEYWORD =
      Arbitraries.of(
          "about",
          "after",
          "at",
          "before",
          "by",
          "calendar",
          "date",
          "day",
          "days",
          "due",
          "every",
          "for",
          "from",
          "given",
          "in",
          "least1",
          "may",
          "met",
          "more",
          "must",
          "no",
          "of",
          "on",
          "otherwise",
          "st",
          "state",
          "th",
          "the",
          "then",
          "time",
          "to",
          "when",
          "with",
          "within",
          "working",
          "yes",
          "true",
          "null",
          "on",
          "off",
          "y");

  private static final Arbitrary<String> WORD =
      Arbitraries.frequencyOf(Tuple.of(3, PLAIN_WORD), Tuple.of(2, SOFT_KEYWORD));

  private static final Arbitrary<String> DIGITS = Arbitraries.of("0", "7", "12", "007", "2026");

  private static final Arbitrary<String> LATER_WORD =
      Arbitraries.frequencyOf(
          Tuple.of(6, WORD),
          Tuple.of(1, DIGITS),
          Tuple.of(1, Combinators.combine(DIGITS, WORD).as(String::concat)));

  private static final Arbitrary<String> WORDS =
      Combinators.combine(WORD, LATER_WORD.list().ofMaxSize(3))
          .as((first, rest) -> rest.isEmpty() ? first : first + " " + String.join(" ", rest));

  private static final Arbitrary<String> LATER_WORDS =
      LATER_WORD.list().ofMinSize(1).ofMaxSize(3).map(words -> String.join(" ", words));

  private ArbitraryWords() {}

  /** A name. */
  public static Arbitrary<Name> name() {
    return WORDS.map(Name::new);
  }

  /** Names, at least one. */
  public static Arbitrary<List<Name>> names() {
    return name().list().ofMinSize(1).ofMaxSize(4);
  }

  /** A name in which "is" can stand. */
  public static Arbitrary<Name> phrase() {
    return nameWith(" is ");
  }

  /** What a vague word is taken as: words in which "and" can stand, an amount, or any words. */
  public static Arbitrary<Name> takenAs() {
    return Arbitraries.oneOf(
        nameWith(" and "),
        Arbitraries.of(
                "28 days", "2 hours and 30 minutes", "at least 4-weekly, or sooner (if asked)")
            .map(Name::new));
  }

  private static Arbitrary<Name> nameWith(String word) {
    return Combinators.combine(WORDS, LATER_WORDS.list().ofMaxSize(2))
        .as(
            (first, rest) ->
                new Name(rest.isEmpty() ? first : first + word + String.join(word, rest)));
  }

  /** Names in which "is" can stand, at least one. */
  public static Arbitrary<List<Name>> phrases() {
    return phrase().list().ofMinSize(1).ofMaxSize(4);
  }

  /** The id of a standard. */
  public static Arbitrary<String> id() {
    Arbitrary<String> part =
        Arbitraries.oneOf(WORD, DIGITS, Combinators.combine(DIGITS, PLAIN_WORD).as(String::concat));
    return part.list().ofMinSize(1).ofMaxSize(4).map(parts -> String.join(".", parts));
  }

  /** Anything that can stand between quotation marks. */
  public static Arbitrary<String> text() {
    return Arbitraries.oneOf(
            Arbitraries.strings().withCharRange(' ', '~').ofMaxLength(30),
            Arbitraries.strings().all().ofMaxLength(12),
            Arbitraries.of(
                "",
                " ",
                "# no comment",
                "- x",
                "a: b",
                "2026-01-01",
                "12",
                "on",
                "17:00",
                "null",
                "~",
                "*a",
                "&a",
                "!t",
                "%",
                "@",
                "`",
                "'",
                "|",
                ">",
                "\t",
                "\u0085",
                "\u2028",
                "\uFEFF",
                "\u0001",
                "😀",
                "end\\",
                "a, b",
                "{a}",
                "[a]",
                "? a",
                "x #y",
                ". met",
                "1_000",
                "0x1F"))
        .filter(Spelling::isQuotable);
  }

  /** Texts, at least one. */
  public static Arbitrary<List<String>> texts() {
    return text().list().ofMinSize(1).ofMaxSize(3);
  }

  /** A date of four figures. */
  public static Arbitrary<LocalDate> date() {
    return Arbitraries.longs()
        .between(LocalDate.of(1, 1, 1).toEpochDay(), LocalDate.of(9999, 12, 31).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  /** A time to the minute. */
  public static Arbitrary<LocalTime> time() {
    return Arbitraries.integers().between(0, 24 * 60 - 1).map(m -> LocalTime.of(m / 60, m % 60));
  }

  /** A whole number. */
  public static Arbitrary<Integer> whole() {
    return Arbitraries.integers().between(0, Integer.MAX_VALUE);
  }

  /** A number as written. */
  public static Arbitrary<String> decimal() {
    return Arbitraries.of("0", "3", "2.50", "007", "10000000000", "0.5");
  }
}
