package org.plumbline.parser;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.RuleTransition;
import org.antlr.v4.runtime.atn.Transition;
import org.jspecify.annotations.Nullable;
import org.plumbline.parser.AtnWalk.Frame;
import org.plumbline.parser.AtnWalk.Place;

/**
 * What could be written at the end of a text.
 *
 * @param keywords the words of the language that could come next, and such signs as {@code ->}
 * @param names the places of names that could begin there
 * @param text whether a text in quotes could begin there
 * @param number whether a number could come next
 */
public record Continuation(
    Set<String> keywords, Set<NamePlace> names, boolean text, boolean number) {

  /** Nothing: what stands before cannot be understood. */
  public static final Continuation NOTHING = new Continuation(Set.of(), Set.of(), false, false);

  /**
   * A place in the grammar where a name begins.
   *
   * @param rule what kind of name: {@code name}, {@code phrase}, {@code plainPhrase}, {@code
   *     takenAs} or {@code standardId}
   * @param within the rules around it, the innermost first
   */
  public record NamePlace(String rule, List<String> within) {
    /** Copies the list. */
    public NamePlace {
      within = List.copyOf(within);
    }
  }

  /** With what a text begins. */
  public enum Beginning {
    /** The line that tells the version of the language. */
    FILE(PlumblineParser.RULE_standardsFile),
    /** The first line of a block. */
    ELEMENT(PlumblineParser.RULE_element);

    private final int rule;

    Beginning(int rule) {
      this.rule = rule;
    }
  }

  private static final Set<Integer> NAMES =
      Set.of(
          PlumblineParser.RULE_name,
          PlumblineParser.RULE_phrase,
          PlumblineParser.RULE_plainPhrase,
          PlumblineParser.RULE_takenAs,
          PlumblineParser.RULE_standardId);

  /** Copies the sets. */
  public Continuation {
    keywords = java.util.Collections.unmodifiableSet(new LinkedHashSet<>(keywords));
    names = java.util.Collections.unmodifiableSet(new LinkedHashSet<>(names));
  }

  /**
   * What could come after the text.
   *
   * @param text a block, or the head of a file, up to some place. Lines that are not in the
   *     language are passed over, unless the last is one
   * @param beginning with what it begins
   * @return {@link #NOTHING} if the last line cannot be understood
   */
  public static Continuation after(String text, Beginning beginning) {
    PlumblineLexer lexer = new PlumblineLexer(new Utf16Stream(text));
    lexer.removeErrorListeners();
    CommonTokenStream stream = new CommonTokenStream(lexer);
    stream.fill();
    Set<Place> places = walked(stream.getTokens(), beginning);
    return places.isEmpty() ? NOTHING : at(AtnWalk.closure(places));
  }

  private static Set<Place> walked(List<Token> tokens, Beginning beginning) {
    AtnWalk walk = new AtnWalk(PlumblineParser._ATN);
    walk.start(beginning.rule);
    Set<Place> places = walk.places();
    Set<Place> beforeLine = places;
    boolean lost = false;
    for (Token token : tokens) {
      if (token.getType() == Token.EOF || token.getChannel() != Token.DEFAULT_CHANNEL) {
        continue;
      }
      Set<Place> next;
      if (token.getType() == PlumblineParser.NL) {
        next = lost ? Set.of() : AtnWalk.after(places, token.getType());
        if (next.isEmpty()) { // the line before is not in the language, or not whole
          places = beforeLine;
          next = AtnWalk.after(places, token.getType());
        }
        beforeLine = places;
        lost = next.isEmpty();
      } else {
        next = lost ? Set.of() : AtnWalk.after(places, token.getType());
        lost = next.isEmpty();
      }
      places = next;
    }
    return lost ? Set.of() : places;
  }

  private static Continuation at(Set<Place> places) {
    Set<String> keywords = new LinkedHashSet<>();
    Set<NamePlace> names = new LinkedHashSet<>();
    boolean text = false;
    boolean number = false;
    for (Place place : places) {
      if (isInName(place)) {
        continue;
      }
      for (Transition transition : place.state().getTransitions()) {
        if (transition instanceof RuleTransition call) {
          if (NAMES.contains(call.target.ruleIndex)) {
            names.add(
                new NamePlace(
                    PlumblineParser.ruleNames[call.target.ruleIndex],
                    rules(place.state().ruleIndex, place.around())));
          }
        } else if (!transition.isEpsilon()) {
          for (int type : transition.label().toList()) {
            String literal = PlumblineParser.VOCABULARY.getLiteralName(type);
            if (literal != null) {
              keywords.add(literal.substring(1, literal.length() - 1));
            }
            text |= type == PlumblineParser.STRING;
            number |= type == PlumblineParser.INT;
          }
        }
      }
    }
    return new Continuation(keywords, names, text, number);
  }

  private static boolean isInName(Place place) {
    int rule = place.state().ruleIndex;
    return NAMES.contains(rule)
        || rule == PlumblineParser.RULE_word
        || rule == PlumblineParser.RULE_plainWord;
  }

  private static List<String> rules(int innermost, @Nullable Frame around) {
    List<String> rules = new ArrayList<>();
    rules.add(PlumblineParser.ruleNames[innermost]);
    for (Frame frame = around; frame != null; frame = frame.below()) {
      rules.add(PlumblineParser.ruleNames[frame.next().ruleIndex]);
    }
    return rules;
  }
}
