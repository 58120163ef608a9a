package org.plumbline.parser;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.antlr.v4.runtime.RuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.ATN;
import org.antlr.v4.runtime.atn.ATNState;
import org.antlr.v4.runtime.atn.RuleStopState;
import org.antlr.v4.runtime.atn.RuleTransition;
import org.antlr.v4.runtime.atn.Transition;
import org.jspecify.annotations.Nullable;

/**
 * Where in the grammar the parser can be. ANTLR itself only says what could have stood where its
 * last decision began, and that without regard to the rules around.
 */
final class AtnWalk {

  /**
   * A rule to come back to, and where in it; null below the first rule. Places are looked up over
   * and over, and a record would hash all the frames below each time: a thousand opening brackets
   * would take minutes.
   */
  static final class Frame {
    private final ATNState next;
    private final @Nullable Frame below;
    private final int hash;

    Frame(ATNState next, @Nullable Frame below) {
      this.next = next;
      this.below = below;
      this.hash = 31 * next.stateNumber + (below == null ? 0 : below.hash);
    }

    ATNState next() {
      return next;
    }

    @Nullable Frame below() {
      return below;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return this == other
          || (other instanceof Frame that
              && hash == that.hash
              && next.stateNumber == that.next.stateNumber
              && Objects.equals(below, that.below));
    }

    @Override
    public int hashCode() {
      return hash;
    }
  }

  /** A place in the grammar, with the rules around it. */
  record Place(ATNState state, @Nullable Frame around) {

    /** Steps that take no token. */
    Set<Place> silentSteps() {
      Set<Place> steps = new LinkedHashSet<>();
      if (state instanceof RuleStopState) {
        if (around != null) {
          steps.add(new Place(around.next(), around.below()));
        }
        return steps;
      }
      for (Transition transition : state.getTransitions()) {
        if (transition instanceof RuleTransition call) {
          steps.add(new Place(call.target, new Frame(call.followState, around)));
        } else if (transition.isEpsilon()) {
          steps.add(new Place(transition.target, around));
        }
      }
      return steps;
    }
  }

  private final ATN atn;
  private Set<Place> places = Set.of();

  AtnWalk(ATN atn) {
    this.atn = atn;
  }

  /** Begins before the first token of a rule. */
  void start(int rule) {
    places = Set.of(new Place(atn.ruleToStartState[rule], null));
  }

  /** Begins in a state of a rule that is called as the context says. */
  void start(int state, RuleContext context) {
    places = Set.of(new Place(atn.states.get(state), frame(context)));
  }

  private @Nullable Frame frame(RuleContext rule) {
    Deque<RuleTransition> calls = new ArrayDeque<>();
    for (RuleContext each = rule; each.invokingState >= 0; each = each.parent) {
      calls.push((RuleTransition) atn.states.get(each.invokingState).transition(0));
    }
    Frame frame = null;
    for (RuleTransition call : calls) {
      frame = new Frame(call.followState, frame);
    }
    return frame;
  }

  /** Takes a token; hidden ones change nothing. */
  void advance(Token token) {
    if (token.getChannel() == Token.DEFAULT_CHANNEL) {
      places = after(places, token.getType());
    }
  }

  Set<Place> places() {
    return places;
  }

  /** The places after a token of the type; none if it can be taken at none of the given ones. */
  static Set<Place> after(Set<Place> places, int type) {
    Set<Place> result = new LinkedHashSet<>();
    for (Place place : closure(places)) {
      for (Transition transition : place.state().getTransitions()) {
        if (!transition.isEpsilon() && takes(transition, type)) {
          result.add(new Place(transition.target, place.around()));
        }
      }
    }
    return result;
  }

  /** Whether tokens of the types can be taken one after the other. */
  static boolean canTake(List<Integer> types, Set<Place> places) {
    Set<Place> reached = places;
    for (int type : types) {
      reached = after(reached, type);
    }
    return !reached.isEmpty();
  }

  private static boolean takes(Transition transition, int type) {
    return transition.matches(type, Token.MIN_USER_TOKEN_TYPE, PlumblineParser._ATN.maxTokenType);
  }

  /** The places and all that can be reached from them without a token. */
  static Set<Place> closure(Set<Place> places) {
    Set<Place> closed = new LinkedHashSet<>(places);
    Deque<Place> open = new ArrayDeque<>(places);
    while (!open.isEmpty()) {
      for (Place step : open.remove().silentSteps()) {
        if (closed.add(step)) {
          open.add(step);
        }
      }
    }
    return closed;
  }
}
