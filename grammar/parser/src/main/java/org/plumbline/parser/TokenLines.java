package org.plumbline.parser;

import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;

/**
 * The tokens of a text while it is being repaired. Its lines are what is between two line breaks.
 */
final class TokenLines {

  private final List<Token> tokens;

  TokenLines(List<Token> tokens) {
    this.tokens = new ArrayList<>(tokens);
  }

  List<Token> tokens() {
    return tokens;
  }

  /** Whether the token is the first of its line that is neither white space nor comment. */
  boolean beginsLine(Token token) {
    for (int i = tokens.indexOf(token) - 1; i >= 0; i--) {
      Token before = tokens.get(i);
      if (before.getChannel() == Token.DEFAULT_CHANNEL) {
        return isBreak(before);
      }
    }
    return true;
  }

  /**
   * The types of the token and of those after it that are not hidden: no more than {@code most}.
   */
  List<Integer> typesFrom(Token token, int most) {
    return tokens.subList(tokens.indexOf(token), tokens.size()).stream()
        .filter(each -> each.getChannel() == Token.DEFAULT_CHANNEL)
        .limit(most)
        .map(Token::getType)
        .toList();
  }

  /**
   * The types of the tokens of the line, but for hidden ones, and of the first of the next line.
   */
  List<Integer> typesIntoNextLine(Token first) {
    List<Integer> types = new ArrayList<>();
    boolean broken = false;
    for (int i = tokens.indexOf(first); i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.getChannel() == Token.DEFAULT_CHANNEL) {
        types.add(token.getType());
        if (broken) {
          break;
        }
        broken = isBreak(token);
      }
    }
    return types;
  }

  static boolean isBreak(Token token) {
    return token.getType() == PlumblineParser.NL || token.getType() == Token.EOF;
  }

  void remove(Token token) {
    tokens.remove(token);
  }

  /** Removes the token and all after it on its line. */
  void removeRestOfLine(Token from) {
    int at = tokens.indexOf(from);
    tokens.subList(at, endOfLine(at)).clear();
  }

  /** Removes the line that a token is on, with the line break after it; returns what comes next. */
  Token removeLine(Token token) {
    int at = tokens.indexOf(token);
    int end = endOfLine(at);
    while (at > 0 && !isBreak(tokens.get(at - 1))) {
      at--;
    }
    if (tokens.get(end).getType() != Token.EOF) {
      end++;
    }
    tokens.subList(at, end).clear();
    while (tokens.get(at).getChannel() != Token.DEFAULT_CHANNEL) {
      at++;
    }
    return tokens.get(at);
  }

  private int endOfLine(int from) {
    int at = from;
    while (!isBreak(tokens.get(at))) {
      at++;
    }
    return at;
  }

  /** Reads the token as one of another type. */
  void replace(Token token, int type) {
    CommonToken other = new CommonToken(token);
    other.setType(type);
    other.setText(Wording.sample(type));
    tokens.set(tokens.indexOf(token), other);
  }

  /** Puts tokens of the types in, which have no length, where the other one begins. */
  void insertBefore(Token token, List<Integer> types) {
    int at = tokens.indexOf(token);
    for (int type : types) {
      CommonToken made = new CommonToken(token);
      made.setType(type);
      made.setText(Wording.sample(type));
      made.setStopIndex(token.getStartIndex() - 1);
      tokens.add(at++, made);
    }
  }
}
