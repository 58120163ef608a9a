package org.plumbline.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenStream;

/** Says to the author of a text what is wrong with it. */
final class Messages {

  static final String UNCLOSED_QUOTES =
      "the text in quotes that begins here has no closing quote on its line";

  /** More would not be read. */
  private static final int MOST_PHRASES = 8;

  private static final int LONGEST_QUOTATION = 40;

  private Messages() {}

  static String unexpected(Token found, TokenStream tokens, Expectations expected) {
    StringBuilder message = new StringBuilder();
    if (beginsLine(found, tokens) && !isBreak(found)) {
      message.append("a line cannot begin with ").append(shown(found)).append(" here");
    } else {
      message.append(shown(found)).append(" is not expected here");
    }
    if (expected.inName() && isReserved(found)) {
      message.append(", and cannot be part of a name");
    }
    return message.append("; ").append(advice(found, expected)).toString();
  }

  private static boolean beginsLine(Token found, TokenStream tokens) {
    for (int i = found.getTokenIndex() - 1; i >= 0; i--) {
      Token before = tokens.get(i);
      if (before.getChannel() == Token.DEFAULT_CHANNEL) {
        return before.getType() == PlumblineParser.NL;
      }
    }
    return true;
  }

  private static boolean isBreak(Token token) {
    return token.getType() == PlumblineParser.NL || token.getType() == Token.EOF;
  }

  private static String shown(Token found) {
    if (isBreak(found)) {
      return Wording.ofToken(found.getType());
    }
    String text = found.getText();
    int cut = Math.min(text.length(), LONGEST_QUOTATION);
    String shown =
        text.codePoints()
            .limit(cut)
            .collect(StringBuilder::new, Messages::appendVisibly, StringBuilder::append)
            .toString();
    String dots = cut < text.length() ? "…" : "";
    return text.startsWith("\"") ? shown + dots : "\"" + shown + dots + "\"";
  }

  /** Appends a character, or its number if it has no glyph of its own. */
  private static void appendVisibly(StringBuilder shown, int point) {
    boolean visible =
        !Character.isISOControl(point)
            && Character.isDefined(point)
            && switch (Character.getType(point)) {
              case Character.SURROGATE, Character.FORMAT, Character.PRIVATE_USE -> false;
              default -> true;
            };
    if (visible) {
      shown.appendCodePoint(point);
    } else {
      shown.append("U+%04X".formatted(point));
    }
  }

  private static boolean isReserved(Token found) {
    String keyword = Wording.keyword(found.getType());
    return keyword != null && Character.isLetter(keyword.charAt(0));
  }

  private static String advice(Token found, Expectations expected) {
    Optional<String> near =
        found.getType() == Token.EOF
            ? Optional.empty()
            : NearMiss.of(
                found.getText(),
                expected.tokens().stream().map(Wording::keyword).filter(k -> k != null).toList());
    return near.map(keyword -> "did you mean \"" + keyword + "\"?")
        .orElseGet(() -> "expected " + list(expected.phrases()));
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
