package org.plumbline.parser;

import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of a text while it is being repaired. Its lines are what is between two line breaks.
 */
final class TokenLines {

  /** As short as the head of a file can be. */
  private static final List<Integer> HEAD =
      List.of(
          Wording.type("language"),
          PlumblineParser.INT,
          PlumblineParser.NL,
          Wording.type("document"),
          PlumblineParser.STRING,
          PlumblineParser.NL);

  private final List<Token> tokens;

  TokenLines(List<Token> tokens) {
    this.tokens = new ArrayList<>(tokens);
  }

  List<Token> tokens() {
    return tokens;
  }

  /** The tokens from the given one on, behind a head that is as short as a head can be. */
  List<Token> headAndFrom(Token first) {
    List<Token> shown = new ArrayList<>();
    for (int type : HEAD) {
      shown.add(made(first, type));
    }
    shown.addAll(tokens.subList(indexOf(first), tokens.size()));
    return shown;
  }

  boolean has(Token token) {
    return indexOf(token) >= 0;
  }

  /** Tokens are in the order of their beginnings; made ones begin where the next one does. */
  private int indexOf(Token token) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).getStartIndex() < token.getStartIndex()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    for (int i = low; i < tokens.size(); i++) {
      Token each = tokens.get(i);
      if (each.equals(token)) { // no two tokens are
        return i;
      }
      if (each.getStartIndex() > token.getStartIndex()) {
        break;
      }
    }
    return -1;
  }

  /** Whether the token is the first of its line that is neither white space nor comment. */
  boolean beginsLine(Token token) {
    for (int i = indexOf(token) - 1; i >= 0; i--) {
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
    return tokens.subList(indexOf(token), tokens.size()).stream()
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
    for (int i = indexOf(first); i < tokens.size(); i++) {
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
    int at = indexOf(from);
    tokens.subList(at, endOfLine(at)).clear();
  }

  /** Removes the line that a token is on, with the line break after it; returns what comes next. */
  Token removeLine(Token token) {
    int at = indexOf(token);
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
    tokens.set(indexOf(token), other);
  }

  /** The line break before a token that begins a line; null if there is none. */
  @Nullable Token breakBefore(Token token) {
    for (int i = indexOf(token) - 1; i >= 0; i--) {
      if (tokens.get(i).getType() == PlumblineParser.NL) {
        return tokens.get(i);
      }
    }
    return null;
  }

  /**
   * Reads a stretch of the text as tokens of the types.
   *
   * @return false if no tokens make up that stretch
   */
  boolean replace(int from, int to, List<Integer> types) {
    List<Token> stretch =
        tokens.stream()
            .filter(each -> each.getStartIndex() >= from && each.getStartIndex() < to)
            .toList();
    if (stretch.isEmpty()
        || stretch.get(0).getStartIndex() != from
        || stretch.get(stretch.size() - 1).getStopIndex() != to - 1) {
      return false;
    }
    int at = indexOf(stretch.get(0));
    Token after = tokens.get(at + stretch.size());
    tokens.subList(at, at + stretch.size()).clear();
    insertBefore(after, types);
    return true;
  }

  /** Puts tokens of the types in, which have no length, where the other one begins. */
  void insertBefore(Token token, List<Integer> types) {
    int at = indexOf(token);
    for (int type : types) {
      tokens.add(at++, made(token, type));
    }
  }

  /** A token of the type, which has no length, where the other one begins. */
  private static Token made(Token where, int type) {
    CommonToken made = new CommonToken(where);
    made.setType(type);
    made.setChannel(Token.DEFAULT_CHANNEL);
    made.setText(Wording.sample(type));
    made.setStopIndex(where.getStartIndex() - 1);
    return made;
  }
}
