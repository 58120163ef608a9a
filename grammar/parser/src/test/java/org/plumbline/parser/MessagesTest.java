package org.plumbline.parser;

import static org.assertj.core.api.Assertions.assertThat;

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
          deadline within five days    | "five" is not expected here; expected a span of time (15 working days …)
          deadline within 5            | the end of the line is not expected here; expected "to" or a unit of time (days, working days, weeks …)
          actor worker actor "x"       | ""x"" is not expected here; expected ",", "and", "or" or the end of the line
          actor standard bearer        | "standard" is not expected here, and cannot be part of a name; expected a name
          must see child since birth   | "since" is not expected here, and cannot be part of a name; expected "or" or the end of the line
          if age is at least           | the end of the line is not expected here; expected a span of time (15 working days …), a number or a date (2026-03-24 …)
          in force from 1 January 2026 | "January" is not expected here; expected "-"
          note "an open end            | the text in quotes that begins here has no closing quote on its line
          note “curly”                 | a text stands in straight quotes; write " in place of “
          must see child; then wait    | ";" is not expected here; expected "or" or the end of the line
          must pay £5                  | "£" cannot stand here, only within a text in quotes
          must see\u200B child         | an invisible character, U+200B, stands here; delete it
          standards B "x"              | a line cannot begin with "standards" here; did you mean "standard"?
          cutoff 17.00                 | "." is not expected here; expected ":"
          """)
  void aMessageSaysWhatIsWrongAndWhatCouldStandThere(String line, String message) {
    assertThat(PlumblineSyntax.parse(BEFORE + "  " + line + "\n").problems())
        .extracting(SyntaxProblem::message)
        .containsExactly(message.replace("\"\"x\"\"", "\"x\""));
  }
}
