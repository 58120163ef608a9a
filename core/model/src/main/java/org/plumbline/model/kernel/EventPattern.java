package org.plumbline.model.kernel;

import java.util.List;

/**
 * Occurrences of an event that fulfil a condition.
 *
 * @param event the event's canonical name
 * @param where read at the occurrence itself; {@link Condition#ALWAYS} for any
 */
public record EventPattern(String event, Condition where) {
  /** Any occurrence of the event. */
  public static EventPattern of(String event) {
    return new EventPattern(event, Condition.ALWAYS);
  }

  /** Those of these occurrences that fulfil another condition too. */
  public EventPattern where(Condition more) {
    if (more.equals(Condition.ALWAYS)) {
      return this;
    }
    return new EventPattern(
        event, where.equals(Condition.ALWAYS) ? more : new Condition.All(List.of(where, more)));
  }
}
