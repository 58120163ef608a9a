package org.plumbline.parser;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.ATN;
import org.antlr.v4.runtime.atn.ATNState;
import org.antlr.v4.runtime.atn.RuleStopState;
import org.antlr.v4.runtime.atn.RuleTransition;
import org.antlr.v4.runtime.atn.Transition;
import org.jspecify.annotations.Nullable;
import org.plumbline.parser.AtnWalk.Frame;
import org.plumbline.parser.AtnWalk.Place;

/**
 * What could stand in the place of a token that the parser cannot take.
 *
 * @param phrases in an author's words, in the order of the grammar, without repetition
 * @param tokens the types of all tokens that could stand there
 * @param inName whether a name could begin or go on there; that it could go on is not among the
 *     phrases
 */
record Expectations(List<String> phrases, Set<Integer> tokens, boolean inName) {

  /** Finds what could stand in the place of a fault. */
  static Expectations at(Fault fault) {
    Set<Place> places = fault.places();
    Collector collector = new Collector(PlumblineParser._ATN);
    places.forEach(place -> collector.collect(place, false));
    if (collector.phrases.isEmpty()) {
      places.forEach(place -> collector.collect(place, true));
    }
    return new Expectations(
        List.copyOf(collector.phrases), Set.copyOf(collector.tokens), collector.inName);
  }

  private static final class Collector {

    private final ATN atn;
    private final Set<String> phrases = new LinkedHashSet<>();
    private final Set<Integer> tokens = new HashSet<>();
    private final Set<Place> done = new HashSet<>();
    private boolean inName;

    Collector(ATN atn) {
      this.atn = atn;
    }

    /** Collects from within a rule that has taken a token; {@code names} has names go on, too. */
    void collect(Place place, boolean names) {
      done.clear();
      collect(place.state(), place.around(), names);
    }

    private void collect(ATNState state, @Nullable Frame around, boolean names) {
      if (!done.add(new Place(state, around))) {
        return;
      }
      if (state instanceof RuleStopState) {
        if (around != null) {
          collect(around.next(), around.below(), names);
        }
        return;
      }
      boolean name = Wording.isName(state.ruleIndex);
      for (Transition transition : state.getTransitions()) {
        if (transition.isEpsilon() && !(transition instanceof RuleTransition)) {
          collect(transition.target, around, names);
        } else if (name && !names) {
          inName = true;
          addTokens(transition);
        } else if (transition instanceof RuleTransition call) {
          enter(call);
          if (canBeEmpty(call)) {
            collect(call.followState, around, names);
          }
        } else {
          transition.label().toList().forEach(this::addToken);
        }
      }
    }

    /** Collects what a rule that is not begun yet can begin with. */
    private void enter(RuleTransition call) {
      String phrase = Wording.ofRule(call.target.ruleIndex);
      inName |= Wording.isName(call.target.ruleIndex);
      if (phrase != null) {
        phrases.add(phrase);
        addTokens(call);
      } else {
        begin(call.target);
      }
    }

    private void begin(ATNState state) {
      if (state instanceof RuleStopState || !done.add(new Place(state, null))) {
        return;
      }
      for (Transition transition : state.getTransitions()) {
        if (transition instanceof RuleTransition call) {
          enter(call);
          if (canBeEmpty(call)) {
            begin(call.followState);
          }
        } else if (transition.isEpsilon()) {
          begin(transition.target);
        } else {
          transition.label().toList().forEach(this::addToken);
        }
      }
    }

    private boolean canBeEmpty(RuleTransition call) {
      return atn.nextTokens(call.target).contains(Token.EPSILON);
    }

    private void addTokens(Transition transition) {
      if (transition instanceof RuleTransition call) {
        tokens.addAll(atn.nextTokens(call.target).toList());
      } else {
        tokens.addAll(transition.label().toList());
      }
    }

    private void addToken(int type) {
      tokens.add(type);
      phrases.add(Wording.ofToken(type));
    }
  }
}
