package org.plumbline.compiler.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.plumbline.compiler.resolve.Vocabulary.Event;
import org.plumbline.model.kernel.Condition;
import org.plumbline.model.kernel.EventPattern;

/**
 * What a phrase in the place of an event means.
 *
 * @param events the events named, without those that stand for them
 * @param patterns any of these: the events named and those that stand for them; empty if the phrase
 *     means nothing
 * @param keys what the events named are all about
 * @param which the one that the phrase speaks of
 */
public record EventRef(
    List<Event> events, List<EventPattern> patterns, List<String> keys, Which which) {
  /** Which of several occurrences: "the next core group", "the last conference". */
  public enum Which {
    ANY,
    NEXT,
    LAST
  }

  static final EventRef NOTHING = new EventRef(List.of(), List.of(), List.of(), Which.ANY);

  public EventRef {
    events = List.copyOf(events);
    patterns = List.copyOf(patterns);
    keys = List.copyOf(keys);
  }

  /** Whether the phrase meant anything. */
  public boolean known() {
    return !patterns.isEmpty();
  }

  /** The same, of occurrences that fulfil the condition. */
  public EventRef where(Condition where) {
    return where.equals(Condition.ALWAYS)
        ? this
        : new EventRef(
            events, patterns.stream().map(pattern -> pattern.where(where)).toList(), keys, which);
  }

  /** Whether whatever is one of the others is one of these too. */
  public static boolean covers(Collection<EventPattern> these, Collection<EventPattern> others) {
    return others.stream()
        .allMatch(other -> these.contains(other) || these.contains(EventPattern.of(other.event())));
  }

  /** All that any of these means; keys are those that all are about. */
  public static EventRef anyOf(List<EventRef> refs) {
    Set<Event> events = new LinkedHashSet<>();
    Set<EventPattern> patterns = new LinkedHashSet<>();
    Set<String> keys = null;
    for (EventRef ref : refs) {
      if (!ref.known()) {
        continue;
      }
      events.addAll(ref.events());
      patterns.addAll(ref.patterns());
      if (keys == null) {
        keys = new LinkedHashSet<>(ref.keys());
      } else {
        keys.retainAll(ref.keys());
      }
    }
    Which which = refs.size() == 1 ? refs.get(0).which() : Which.ANY;
    return new EventRef(
        new ArrayList<>(events),
        new ArrayList<>(patterns),
        keys == null ? List.of() : new ArrayList<>(keys),
        which);
  }
}
