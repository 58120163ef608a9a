package org.plumbline.parser;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.RuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenStream;
import org.antlr.v4.runtime.atn.ATN;
import org.antlr.v4.runtime.atn.ATNState;
import org.antlr.v4.runtime.atn.RuleStopState;
import org.antlr.v4.runtime.atn.RuleTransition;
import org.antlr.v4.runtime.atn.Transition;
import org.jspecify.annotations.Nullable;

/**
 * Where in the grammar the parser can be before a token that it cannot take. ANTLR itself only says
 * what could have stood where its decision began, and that without regard to the rules around.
 */
final class AtnWalk {

  /** A rule to come back to; null below the first rule. */
  record Frame(ATNState next, @Nullable Frame below) {}

  /** A place in the grammar, with the rules around it. Every rule around has taken a token. */
  record Place(ATNState state, @Nullable Frame around) {}

  private AtnWalk() {}

  /** The places after the tokens from {@code start} up to, but without, the current one. */
  static Set<Place> places(Parser parser, Token start, Token found) {
    Set<Place> places = Set.of(placeOf(parser, start));
    TokenStream tokens = parser.getTokenStream();
    for (int i = start.getTokenIndex(); i < found.getTokenIndex(); i++) {
      Token token = tokens.get(i);
      if (token.getChannel() == Token.DEFAULT_CHANNEL) {
        places = after(places, token.getType(), parser.getATN());
      }
    }
    return places;
  }

  /** The parser's place, but outside of all rules that begin at {@code start} only. */
  private static Place placeOf(Parser parser, Token start) {
    ATN atn = parser.getATN();
    ATNState state = atn.states.get(parser.getState());
    RuleContext rule = parser.getContext();
    while (rule.invokingState >= 0 && ((ParserRuleContext) rule).getStart() == start) {
      state = atn.states.get(rule.invokingState);
      rule = rule.parent;
    }
    return new Place(state, frame(rule, atn));
  }

  private static @Nullable Frame frame(RuleContext rule, ATN atn) {
    if (rule.invokingState < 0) {
      return null;
    }
    RuleTransition call = (RuleTransition) atn.states.get(rule.invokingState).transition(0);
    return new Frame(call.followState, frame(rule.parent, atn));
  }

  private static Set<Place> after(Set<Place> places, int token, ATN atn) {
    Set<Place> result = new LinkedHashSet<>();
    for (Place place : closure(places)) {
      for (Transition transition : place.state().getTransitions()) {
        if (!transition.isEpsilon()
            && transition.matches(token, Token.MIN_USER_TOKEN_TYPE, atn.maxTokenType)) {
          result.add(new Place(transition.target, place.around()));
        }
      }
    }
    return result;
  }

  private static Set<Place> closure(Set<Place> places) {
    Set<Place> closed = new HashSet<>();
    places.forEach(place -> close(place, closed));
    return closed;
  }

  private static void close(Place place, Set<Place> closed) {
    if (!closed.add(place)) {
      return;
    }
    Frame around = place.around();
    if (place.state() instanceof RuleStopState) {
      if (around != null) {
        close(new Place(around.next(), around.below()), closed);
      }
      return;
    }
    for (Transition transition : place.state().getTransitions()) {
      if (transition instanceof RuleTransition call) {
        close(new Place(call.target, new Frame(call.followState, around)), closed);
      } else if (transition.isEpsilon()) {
        close(new Place(transition.target, around), closed);
      }
    }
  }
}
