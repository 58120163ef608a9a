package org.plumbline.parser;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.Transition;
import org.plumbline.parser.AtnWalk.Place;

/** Finds the fewest tokens that have to be put in so that the next ones can stand. */
final class Insertion {

  /** A bound on the search; what a line can lack is found long before. */
  private static final int MOST_PLACES = 20_000;

  private record Step(Place place, List<Integer> types) {}

  private Insertion() {}

  /**
   * The types of the tokens, at most {@code most}, to put in before those of the types {@code
   * next}; empty if no such tokens would do.
   */
  static List<Integer> before(List<Integer> next, Set<Place> places, int most) {
    Deque<Step> open = new ArrayDeque<>();
    Set<Place> seen = new HashSet<>(places);
    places.forEach(place -> open.add(new Step(place, List.of())));
    while (!open.isEmpty() && seen.size() < MOST_PLACES) {
      Step step = open.remove();
      if (!step.types().isEmpty() && AtnWalk.canTake(next, Set.of(step.place()))) {
        return step.types();
      }
      if (step.types().size() < most) {
        steps(step).stream().filter(each -> seen.add(each.place())).forEach(open::add);
      }
    }
    return List.of();
  }

  private static List<Step> steps(Step from) {
    List<Step> steps = new ArrayList<>();
    for (Place place : AtnWalk.closure(Set.of(from.place()))) {
      for (Transition transition : place.state().getTransitions()) {
        if (!transition.isEpsilon() && !transition.label().contains(Token.EOF)) {
          List<Integer> types = new ArrayList<>(from.types());
          types.add(transition.label().getMinElement());
          steps.add(new Step(new Place(transition.target, place.around()), types));
        }
      }
    }
    return steps;
  }
}
