package org.plumbline.runtime.judge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is known of a case, found by its event: a document asks for each of its events many times
 * over, and a case has few of them. For one thread.
 */
final class ByEvent {
  private final List<Happening> all;
  private final Map<String, List<Happening>> byEvent = new HashMap<>();

  /** A document’s patterns are constants, so each is looked up by being itself. */
  private final IdentityHashMap<Pattern, List<Happening>> ofSeveral = new IdentityHashMap<>();

  /**
   * Of all that is known.
   *
   * @param all by time
   */
  ByEvent(List<Happening> all) {
    this.all = all;
    for (Happening h : all) {
      byEvent.computeIfAbsent(h.event(), event -> new ArrayList<>(2)).add(h);
    }
  }

  /** All that is known, by time. */
  List<Happening> all() {
    return all;
  }

  /** Those of one of the pattern’s events, whatever else it asks of them; by time. */
  List<Happening> of(Pattern pattern) {
    List<String> events = pattern.events();
    return switch (events.size()) {
      case 0 -> List.of();
      case 1 -> byEvent.getOrDefault(events.get(0), List.of());
      default -> ofSeveral.computeIfAbsent(pattern, several -> of(new HashSet<>(events)));
    };
  }

  /** Those of these events, by time. */
  List<Happening> of(Set<String> events) {
    return all.stream().filter(h -> events.contains(h.event())).toList();
  }
}
