package org.plumbline.analysis.circumstances;

import java.util.Collections;
import java.util.LinkedHashMap;
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
    values = inOrder(values);
    states = inOrder(states);
    happened = inOrder(happened);
  }

  /** In the order in which they were chosen, so that a case is told alike on every machine. */
  private static <K, V> Map<K, V> inOrder(Map<K, V> some) {
    return Collections.unmodifiableMap(new LinkedHashMap<>(some));
  }
}
