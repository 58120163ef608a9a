package org.plumbline.parser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessagesTest {

  private static final String BEFORE =
      "language 1\ndocument \"x\"\nstandard A \"x\"\n  trigger conference is held\n";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          deadlin within 5 days        | a line cannot begin with "deadlin" here; did you mean "deadline"?
          Deadline within 5 days       | a line cannot begin with "Deadline" here; did you mean "deadline"?
          deadline within 5 workng days| "workng" is not expected here; did you mean "working"?
          standard 4 Assessments are done in time | a title stands in quotes; write `standard 4 "Assessments are done in time"`
          standard 4.1 Visits          | a title stands in quotes; write `standard 4.1 "Visits"`
          deadline within five days    | numbers are written in figures; write 5 for "five"
          deadline within twenty-five days | numbers are written in figures; write 25 for "twenty-five"
          deadline within 5 business days | write `working days` for "business days"
          deadline no more than 5 days | a limit begins with within; write `within` for "no more than"
          deadline no longer than 5 days | a limit begins with within; write `within` for "no longer than"
          deadline by Friday           | a limit is so many days, working days or weeks after something, not a day of the week; write such as `within 5 working days`
          when conference is held      | write `trigger` for "when" at the beginning of the line
          shall see child              | write `must` for "shall" at the beginning of the line
          within 5 days                | write `deadline within` for "within" at the beginning of the line
          deadline within 2 fortnights | a fortnight is written `2 weeks`
          deadline within 7–9 days     | a range is written with the word to; write 7 to 9 in place of 7–9
          deadline within 7-9 days     | a range is written with the word to; write 7 to 9 in place of 7-9
          source "x" lines 4-6         | a range is written with the word to; write lines 4 to 6 in place of 4-6
          deadline 3 working days      | a limit begins with a word that says how it is meant, such as within; write `within 3 working days`
          deadline within 3 days before conference is held | a time before something is written `at least … before …`
          trigger: conference is held  | no colon stands after "trigger"; delete it
          • must see child             | no bullet or dash stands before a line; delete the •
          - must see child             | no bullet or dash stands before a line; delete the -
          1. within 1 working day      | the limits of a standard are numbered with the dot first; write .1
          recipients police and school | the parts of this list are separated by commas; write a comma for `and`
          quorum 2 of police or school  | all in this list is asked for, so that `or` cannot stand in it. Write commas; where one of several will do, declare one name for them
          actor a and b or c           | `and` and `or` cannot be mixed: with commas or `or` any of them will do, with `and` all act together. For a mixture declare a role that `includes` others, and name that
          trigger a is held and b ends | a trigger is one event, or any of several joined by `or`. Where two things must both have happened, declare an event that is `complete when … and …`
          must see child and see school | a standard asks for one thing; write a standard of its own for what comes after `and`
          deadline within 5            | the end of the line is not expected here; expected "to" or a unit of time (days, working days, weeks …)
          actor worker actor "x"       | ""x"" is not expected here; expected ",", "and", "or", "if" or the end of the line
          actor standard bearer        | "standard" is not expected here, and cannot be part of a name; expected a name
          must see child since birth   | "since" is not expected here, and cannot be part of a name; expected "where", "or" or the end of the line
          if age is at least           | the end of the line is not expected here; expected a span of time (15 working days …), a number or a date (2026-03-24 …)
          in force from 1 January 2026 | dates are written year, month, day with hyphens; write 2026-01-01
          in force from 31/3/26        | dates are written year, month, day with hyphens; write 2026-03-31
          in force from 2026/03/31     | dates are written year, month, day with hyphens; write 2026-03-31
          in force from 31.03.2026     | dates are written year, month, day with hyphens; write 2026-03-31
          in force from 2026           | dates are written year, month, day with hyphens; write 2026-03-31 for 31 March 2026
          note "an open end            | the text in quotes that begins here has no closing quote on its line
          note “curly”                 | a text stands in straight quotes; write " in place of “
          must see child; then wait    | ";" is not expected here; expected "where", "or" or the end of the line
          must pay £5                  | "£" cannot stand here, only within a text in quotes
          must see\u200B child         | an invisible character, U+200B, stands here; delete it
          standards B "x"              | a line cannot begin with "standards" here; did you mean "standard"?
          cutoff 17.00                 | times are written with 24 hours, a colon and two figures each; write 17:00
          cutoff 5pm                   | times are written with 24 hours, a colon and two figures each; write 17:00
          cutoff 9.30 a.m.             | times are written with 24 hours, a colon and two figures each; write 09:30
          """)
  void aMessageSaysWhatIsWrongAndWhatCouldStandThere(String line, String message) {
    assertThat(PlumblineSyntax.parse(BEFORE + "  " + line + "\n").problems())
        .extracting(SyntaxProblem::message)
        .containsExactly(message.replace("\"\"x\"\"", "\"x\""));
  }

  @Test
  void aCommaTooManyIsToldAsThat() {
    String text = BEFORE + "  must see child\n  content name, age,\n  example \"x\"\n    ";

    assertThat(PlumblineSyntax.parse(text + "2026-03-02 child is seen -> met\n").problems())
        .extracting(SyntaxProblem::message)
        .containsExactly(
            "the line above ends in a comma, so that its list goes on here; delete that comma");
  }

  private static final String NEXT =
      """
        example "the next"
          2026-03-02 conference is held -> met
      standard B "y"
        must see child
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          6 | 2026-03-02 conference is held        | the example ends without saying what is expected; write -> and a verdict after what happened, such as -> met
          6 | 2026-03-02 conference is held => met | what is expected of an example stands after ->; write -> in place of =>
          6 | 2026-03-02 conference is held → met  | what is expected of an example stands after ->; write -> in place of →
          6 | 02/03/2026 conference is held -> met | dates are written year, month, day with hyphens; write 2026-03-02
          6 | 2 March 2026 conference is held -> met | dates are written year, month, day with hyphens; write 2026-03-02
          6 | 2026-03-02 10am conference is held -> met | times are written with 24 hours, a colon and two figures each; write 10:00
          6 | 2026-03-02 10.30 conference is held; 2/3/2026 x is held -> met | times are written with 24 hours, a colon and two figures each; write 10:30
          """)
  void aMistakeInAnExampleIsToldWhereItIsAndNotOfTheNext(int line, String story, String message) {
    String text = BEFORE + "  example \"x\"\n    " + story + "\n" + NEXT;

    assertThat(PlumblineSyntax.parse(text).problems())
        .extracting(problem -> problem.line() + " " + problem.message())
        .containsExactly(line + " " + message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          document "x" | the first line says in which version of the language the file is written; write `language 1` above this line
          `a,b\n1,2\n3,4` | the first line says in which version of the language the file is written; write `language 1` above this line
          ``           | the file is empty; its first line is `language 1`
          """)
  void withoutItsFirstLineAFileIsToldWhichThatIs(String text, String message) {
    assertThat(PlumblineSyntax.parse(text).problems())
        .extracting(SyntaxProblem::message)
        .containsExactly(message);
  }

  @Test
  void theTypeOfWhatIsSoOrNotIsAFlag() {
    assertThat(
            PlumblineSyntax.parse(
                    "language 1\nvocabulary \"x\"\nevent child is seen\n  field alone : yes/no\n")
                .problems())
        .extracting(SyntaxProblem::message)
        .containsExactly("what is either so or not so is a `flag`; write `: flag`");
  }
}
