package org.plumbline.derivation;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.derivation.TokenAutomaton.Edge;

/**
 * Refuses tokens that the two lexers would cut differently.
 *
 * <p>ANTLR 4 takes the longest token, if need be by going back over what it has read in vain. ANTLR
 * 3 settles on a token by looking ahead and cannot go back. They cut alike if there is never a
 * reason to go back: once a token has been read, every beginning of a longer one must be a token
 * too. With {@code 'working days'} a keyword beside {@code 'working'} that is not so. Going back to
 * a token that no rule can use is harmless, since then both parsers reject the text.
 */
final class LongestMatch {

  private final TokenAutomaton automaton;
  private final List<Integer> units;
  private final Refusals refusals;
  private final Set<List<Token>> refused = new HashSet<>();

  /** A set of states in which the automaton can be, and the shortest text that leads there. */
  private record Place(BitSet states, String text) {}

  LongestMatch(TokenAutomaton automaton, Refusals refusals) {
    this.automaton = automaton;
    this.units = automaton.representatives();
    this.refusals = refusals;
  }

  void check() {
    Set<BitSet> seen = new HashSet<>();
    Deque<Place> open = new ArrayDeque<>();
    Place start = new Place(closure(bit(0)), "");
    seen.add(start.states());
    open.add(start);
    while (!open.isEmpty()) {
      Place place = open.remove();
      Optional<Token> token = tokenAt(place).filter(Token::used);
      for (Place next : steps(place)) {
        if (token.isPresent() && tokenAt(next).isEmpty()) {
          refuse(token.get(), next);
        } else if (seen.add(next.states())) {
          open.add(next);
        }
      }
    }
  }

  private void refuse(Token shorter, Place place) {
    Token longer = nearestToken(place);
    if (!refused.add(List.of(shorter, longer))) {
      return; // the shortest example will do
    }
    refusals.add(
        longer.origin(),
        "%s can be told from %s only by going back: %s begins with %s and is no token; split it"
            .formatted(
                longer.name(),
                shorter.equals(longer) ? "a shorter one" : shorter.name(),
                Literals.quoted(place.text()),
                shorter.name()));
  }

  /** The token that the shortest way on from a place leads to. */
  private Token nearestToken(Place from) {
    Set<BitSet> seen = new HashSet<>();
    Deque<Place> open = new ArrayDeque<>(List.of(from));
    while (!open.isEmpty()) {
      Place place = open.remove();
      Optional<Token> token = tokenAt(place);
      if (token.isPresent()) {
        return token.get();
      }
      steps(place).stream().filter(next -> seen.add(next.states())).forEach(open::add);
    }
    throw new IllegalStateException("no token begins with " + Literals.quoted(from.text()));
  }

  private Optional<Token> tokenAt(Place place) {
    return place.states().stream()
        .mapToObj(state -> Optional.ofNullable(automaton.ends().get(state)))
        .flatMap(Optional::stream)
        .min(Comparator.comparingInt(Token::order));
  }

  private List<Place> steps(Place place) {
    Map<BitSet, Place> next = new HashMap<>();
    for (int unit : units) {
      BitSet reached = new BitSet();
      place.states().stream()
          .flatMap(
              state ->
                  automaton.edges(state).stream()
                      .filter(edge -> takes(edge, unit))
                      .mapToInt(Edge::to))
          .forEach(reached::set);
      if (!reached.isEmpty()) {
        BitSet states = closure(reached);
        next.putIfAbsent(states, new Place(states, place.text() + (char) unit));
      }
    }
    return List.copyOf(next.values());
  }

  private static boolean takes(Edge edge, int unit) {
    return edge.on().stream().anyMatch(range -> range.from() <= unit && unit <= range.to());
  }

  private BitSet closure(BitSet states) {
    BitSet closed = (BitSet) states.clone();
    Deque<Integer> open = new ArrayDeque<>();
    states.stream().forEach(open::add);
    while (!open.isEmpty()) {
      for (int next : automaton.silent(open.remove())) {
        if (!closed.get(next)) {
          closed.set(next);
          open.add(next);
        }
      }
    }
    return closed;
  }

  private static BitSet bit(int state) {
    BitSet bits = new BitSet();
    bits.set(state);
    return bits;
  }
}
