package org.plumbline.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.Token;
import org.plumbline.parser.SyntaxProblem.Kind;

/** Says to the author of a text what is wrong with it. */
final class Messages {

  static final String TOO_DEEP =
      "this is nested too deeply; take the inner part out, into a declaration of its own";

  static final String NO_EXPECTATION =
      "the example ends without saying what is expected; write -> and a verdict after what"
          + " happened, such as -> met";

  static final String TOO_MANY =
      "the rest was not read, there are too many problems; mend those above first";

  /** More would not be read. */
  private static final int MOST_PHRASES = 8;

  private static final int LONGEST_QUOTATION = 40;

  private Messages() {}

  static Kind kind(Fault fault) {
    if (fault.found().getType() != PlumblineParser.ANY_OTHER) {
      return Kind.UNEXPECTED;
    }
    return fault.found().getText().equals("\"") ? Kind.UNCLOSED_QUOTES : Kind.UNKNOWN_CHARACTER;
  }

  /** The message for a fault in the text; {@code first} if it is the first thing on its line. */
  static String of(Fault fault, String text, boolean first) {
    Optional<Advice> advice =
        kind(fault) == Kind.UNCLOSED_QUOTES ? Optional.empty() : Advice.on(fault, text, first);
    if (advice.isPresent()) {
      return advice.get().message();
    }
    return switch (kind(fault)) {
      case UNCLOSED_QUOTES ->
          "the text in quotes that begins here has no closing quote on its line";
      case UNKNOWN_CHARACTER -> unknownCharacter(whole(fault.found(), text).codePointAt(0));
      default -> unexpected(fault, first);
    };
  }

  /** The token's text, and the second half of a character of which the token is the first. */
  static String whole(Token token, String text) {
    int start = token.getStartIndex();
    boolean half =
        token.getType() == PlumblineParser.ANY_OTHER
            && start + 1 < text.length()
            && Character.isSurrogatePair(text.charAt(start), text.charAt(start + 1));
    return half ? text.substring(start, start + 2) : token.getText();
  }

  private static String unknownCharacter(int point) {
    String number = "U+%04X".formatted(point);
    if ("“”„‟«»".indexOf(point) >= 0) {
      return "a text stands in straight quotes; write \" in place of " + Character.toString(point);
    }
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SPACE_SEPARATOR ->
          "an invisible character, " + number + ", stands here; delete it";
      default ->
          "\"%s\" cannot stand here, only within a text in quotes"
              .formatted(Character.toString(point));
    };
  }

  private static String unexpected(Fault fault, boolean first) {
    Token found = fault.found();
    Expectations expected = Expectations.at(fault);
    StringBuilder message = new StringBuilder();
    if (first && !TokenLines.isBreak(found)) {
      message.append("a line cannot begin with ").append(shown(found)).append(" here");
    } else {
      message.append(shown(found)).append(" is not expected here");
    }
    boolean reserved = expected.inName() && Wording.isWord(found.getType());
    if (reserved) {
      message.append(", and cannot be part of a name");
    }
    Optional<Integer> meant = reserved ? Optional.empty() : NearMiss.of(fault);
    return message
        .append("; ")
        .append(
            meant
                .map(type -> "did you mean " + Wording.ofToken(type) + "?")
                .orElseGet(() -> "expected " + list(phrases(expected, first))))
        .toString();
  }

  private static String shown(Token found) {
    if (TokenLines.isBreak(found)) {
      return Wording.ofToken(found.getType());
    }
    String text = found.getText();
    String shown =
        text.codePointCount(0, text.length()) <= LONGEST_QUOTATION
            ? text
            : text.substring(0, text.offsetByCodePoints(0, LONGEST_QUOTATION)) + "…";
    return text.startsWith("\"") ? shown : "\"" + shown + "\"";
  }

  /** What is expected, the ends of line and file last; where a line begins its end is no news. */
  private static List<String> phrases(Expectations expected, boolean first) {
    String lineEnd = Wording.ofToken(PlumblineParser.NL);
    String fileEnd = Wording.ofToken(Token.EOF);
    List<String> phrases = new ArrayList<>(expected.phrases());
    boolean line = phrases.remove(lineEnd) && (!first || phrases.isEmpty());
    boolean file = phrases.remove(fileEnd) && !line;
    if (line) {
      phrases.add(lineEnd);
    }
    if (file) {
      phrases.add(fileEnd);
    }
    return phrases;
  }

  private static String list(List<String> phrases) {
    List<String> shown = new ArrayList<>(phrases);
    if (shown.size() > MOST_PHRASES) {
      int others = shown.size() - MOST_PHRASES + 1;
      shown = new ArrayList<>(shown.subList(0, MOST_PHRASES - 1));
      shown.add("one of %d others".formatted(others));
    }
    int last = shown.size() - 1;
    return last < 1
        ? String.join("", shown)
        : String.join(", ", shown.subList(0, last)) + " or " + shown.get(last);
  }
}
