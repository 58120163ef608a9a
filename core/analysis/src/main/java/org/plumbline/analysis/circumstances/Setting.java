package org.plumbline.analysis.circumstances;

import java.util.HashMap;
import java.util.Map;
import org.plumbline.model.kernel.EventPattern;
import org.plumbline.runtime.history.Value;

/**
 * Circumstances in which some conditions hold and others do not.
 *
 * @param values of attributes, or of the trigger's fields, by name; a name that is to be unknown is
 *     absent
 * @param states whether the subject is in the state, for each state that matters
 * @param happened whether such an event has happened, for each that matters
 */
public record Setting(
    Map<String, Value> values, Map<String, Boolean> states, Map<EventPattern, Boolean> happened) {
  /** Nothing in particular. */
  public static final Setting PLAIN = new Setting(Map.of(), Map.of(), Map.of());

  public Setting {
    values = Map.copyOf(values);
    states = Map.copyOf(states);
    happened = Map.copyOf(happened);
  }

  /** Both together, which have no name in common. */
  Setting and(Setting other) {
    return new Setting(
        joined(values, other.values),
        joined(states, other.states),
        joined(happened, other.happened));
  }

  private static <K, V> Map<K, V> joined(Map<K, V> some, Map<K, V> more) {
    Map<K, V> all = new HashMap<>(some);
    all.putAll(more);
    return all;
  }
}
