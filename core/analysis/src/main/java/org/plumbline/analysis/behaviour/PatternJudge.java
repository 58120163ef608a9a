package org.plumbline.analysis.behaviour;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.analysis.circumstances.Implication;
import org.plumbline.analysis.circumstances.Setting;
import org.plumbline.model.kernel.Condition;
import org.plumbline.model.kernel.EventPattern;
import org.plumbline.model.kernel.ValueType;

/** Which occurrences one choice of events takes in, and another does not. */
final class PatternJudge {
  private final Map<String, ValueType> types;

  PatternJudge(Map<String, ValueType> types) {
    this.types = types;
  }

  /** Some occurrences: of any of these events, if the condition holds too. */
  record Choice(List<EventPattern> events, Condition and) {
    Choice {
      events = List.copyOf(events);
    }

    private Condition holds(String event) {
      return new Condition.All(
          List.of(
              new Condition.Any(
                  events.stream()
                      .filter(p -> p.event().equals(event))
                      .map(EventPattern::where)
                      .toList()),
              and));
    }
  }

  /** An occurrence that the one takes in and the other does not. */
  record Found(String event, Setting setting) {}

  /** For each event one that the first takes in, and the second does not. */
  List<Found> onlyIn(Choice one, Choice other) {
    Set<String> events = new LinkedHashSet<>();
    Stream.of(one, other).forEach(c -> c.events().forEach(e -> events.add(e.event())));
    List<Found> all = new ArrayList<>();
    for (String event : events) {
      Optional<Setting> found =
          Implication.setting(
              List.of(one.holds(event), new Condition.Not(other.holds(event))), types);
      if (found.isPresent()) {
        all.add(new Found(event, found.get()));
      }
    }
    return all;
  }
}
