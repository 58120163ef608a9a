package org.plumbline.derivation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.plumbline.derivation.Characters.Range;

/**
 * A nondeterministic automaton that reads a token, one UTF-16 unit at a time; state 0 is its start.
 */
final class TokenAutomaton {

  /** Goes to another state on any unit of the ranges. */
  record Edge(List<Range> on, int to) {}

  private final List<List<Edge>> edges = new ArrayList<>();
  private final List<List<Integer>> silent = new ArrayList<>();
  private final Map<Integer, Token> ends = new HashMap<>();

  TokenAutomaton() {
    newState();
  }

  int newState() {
    edges.add(new ArrayList<>());
    silent.add(new ArrayList<>());
    return edges.size() - 1;
  }

  void connect(int from, List<Range> on, int to) {
    edges.get(from).add(new Edge(on, to));
  }

  /** Lets {@code to} be reached from {@code from} without reading anything. */
  void connect(int from, int to) {
    silent.get(from).add(to);
  }

  void end(int state, Token token) {
    ends.put(state, token);
  }

  List<Edge> edges(int state) {
    return edges.get(state);
  }

  List<Integer> silent(int state) {
    return silent.get(state);
  }

  Map<Integer, Token> ends() {
    return ends;
  }

  /** One unit for each set of units that no edge tells apart. */
  List<Integer> representatives() {
    TreeSet<Integer> starts = new TreeSet<>(List.of(0));
    for (List<Edge> from : edges) {
      for (Edge edge : from) {
        for (Range range : edge.on()) {
          starts.add(range.from());
          starts.add(range.to() + 1);
        }
      }
    }
    starts.remove(Characters.LAST + 1);
    return List.copyOf(starts);
  }
}
