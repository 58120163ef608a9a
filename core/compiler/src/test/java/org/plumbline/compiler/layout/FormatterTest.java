package org.plumbline.compiler.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.plumbline.compiler.diagnostic.Diagnostic;
import org.plumbline.compiler.syntax.SourceText;

/** Before and after. */
class FormatterTest {
  private static String format(String text) {
    return Objects.requireNonNull(Formatter.format(new SourceText("x", text)).text());
  }

  @Test
  void putsPhrasesInAColumnAndABlankLineBeforeEachBlock() {
    String before =
        """
        language   1
        document "Minutes"
        id m
           in force from 2026-01-01
        standard 1 "Minutes"
        source "2.1"   line 69
        actor chair
        must not normally publish minutes or lose minutes
        participants police,health
        .1 within 10 working days
        standard 2 "More"
        must publish minutes
        """;
    String after =
        """
        language 1

        document "Minutes"
          id            m
          in force      from 2026-01-01

        standard 1 "Minutes"
          source    "2.1" line 69
          actor     chair
          must not normally  publish minutes or lose minutes
          participants  police, health
          .1 within 10 working days

        standard 2 "More"
          must      publish minutes
        """;
    assertThat(format(before)).isEqualTo(after);
  }

  @Test
  void laysOutTheWordsOfAVocabularyInAColumnOfTheirOwn() {
    String before =
        """
        language 1
        vocabulary "V"
        event conference is held "A meeting"
        also called ICPC,initial conference
        act hold conference
        field outcome:one of plan made,no plan
        scheduled by conference is arranged
        """;
    String after =
        """
        language 1

        vocabulary "V"

        event conference is held "A meeting"
          also called  ICPC, initial conference
          act          hold conference
          field        outcome : one of plan made, no plan
          scheduled by conference is arranged
        """;
    assertThat(format(before)).isEqualTo(after);
  }

  @Test
  void givesAnExampleItsOwnIndentAndKeepsTheAuthorsLinesApartFromSemicolons() {
    String before =
        """
        language 1
        part "P"
        standard 1 "S"
        example "one" 2026-03-02 held ->met
        example "two" as of 2026-03-05 10:00
        given not known, age is 3
        2026-03-02 held;
        2026-03-03 10:00 circulated (form is "letter",late)
        2026-03-04 seen
        -> .1 met,.2 breached in time due 2026-03-03
        """;
    String after =
        """
        language 1

        part "P"

        standard 1 "S"
          example "one"
            2026-03-02 held -> met
          example "two" as of 2026-03-05 10:00
            given not known, age is 3
            2026-03-02 held; 2026-03-03 10:00 circulated (form is "letter", late)
            2026-03-04 seen -> .1 met, .2 breached in time due 2026-03-03
        """;
    assertThat(format(before)).isEqualTo(after);
  }

  @Test
  void breaksLongListsAfterCommasAtAHundredAndTenColumns() {
    String item = "a rather long name for an item";
    String before =
        "language 1\npart \"P\"\nstandard 1 \"S\"\ncontent "
            + String.join(",", item, item, item, item)
            + "\n";
    String after =
        """
        language 1

        part "P"

        standard 1 "S"
          content   a rather long name for an item, a rather long name for an item, a rather long name for an item,
                    a rather long name for an item
        """;
    assertThat(format(before)).isEqualTo(after);
    assertThat(after.lines().mapToInt(String::length).max()).hasValue(107);
  }

  @Test
  void breaksLongConditionsAfterAndAndOr() {
    String test = "the outcome of the conference is plan made";
    String text =
        format(
            "language 1\npart \"P\"\nstandard 1 \"S\"\nif "
                + test
                + " and "
                + test
                + " or "
                + test);
    assertThat(text)
        .endsWith(
            """
              if        the outcome of the conference is plan made and the outcome of the conference is plan made or
                        the outcome of the conference is plan made
            """);
  }

  @Test
  void leavesACommentWhereItStands() {
    String text =
        """
        # first
        language 1  # one

        # about the document
        document "D"  # title

          # about the id
          id            d

          # last of the head

        # before the standard

        standard 1 "S"
          content   a,  # the first
                    # between
                    b
          # about the example
          example "e"  # title
            # about the case
            2026-01-01 x  # day
            -> met

        # the end
        """;
    assertThat(format(text)).isEqualTo(text);
  }

  @Test
  void letsShortWordsOfAKindStandCloseTogetherIfTheAuthorDid() {
    String text =
        """
        language 1

        vocabulary "V"

        role a
        role b
          also called  c
        role d

        role e

        key k
        """;
    assertThat(format(text)).isEqualTo(text);
    assertThat(format(text.replace("\n\nkey", "\nkey"))).isEqualTo(text);
  }

  @Test
  void keepsNumbersWithTheirWordsAsTheAuthorDid() {
    String text =
        """
        language 1

        part "P"

        standard 5.3.1a "S"
          trigger   2nd review or the 4th visit
        """;
    assertThat(format(text)).isEqualTo(text);
  }

  @Test
  void endsEveryFileWithOneLineFeedWhateverItHadBefore() {
    String text = "language 1\n\npart \"P\"\n";
    assertThat(format("language 1\r\npart \"P\"")).isEqualTo(text);
    assertThat(format("\uFEFF\n\nlanguage 1\rpart \"P\"\n\n\n")).isEqualTo(text);
  }

  @Test
  void leavesATextWithErrorsAloneAndSaysWhatTheyAre() {
    Formatter.Outcome outcome = Formatter.format(new SourceText("x", "language 1\npart\n"));
    assertThat(outcome.text()).isNull();
    assertThat(outcome.diagnostics()).extracting(Diagnostic::code).containsExactly("PL-0001");
  }

  @Test
  void laysOutATextOfWhichOnlyTheValuesAreWrong() {
    assertThat(format("language 1\npart \"P\"\nreview due 2026-2-30"))
        .contains("  review due    2026-2-30\n");
  }

  /** A line can be broken before the arrow of an example only. */
  @Test
  void leavesALongSubstitutionOnItsLine() {
    String text =
        """
        language 1

        part "P"

        adopt 1 as 2 "Two" because "so"
          substitute   initial conference about all of the children is held -> receiving-in conference about them is held
        """;
    assertThat(format(text)).isEqualTo(text);
  }

  @Test
  void keepsANumberAndTheWordWrittenOnToItTogether() {
    String text =
        """
        language 1

        part "P"

        standard 1 "S"
          trigger   form 7b is sent
          deadline  not before form 7b is sent
        """;
    assertThat(format(text)).isEqualTo(text);
  }
}
