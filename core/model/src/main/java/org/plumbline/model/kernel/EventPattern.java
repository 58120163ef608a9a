package org.plumbline.model.kernel;

/**
 * Occurrences of an event that fulfil a condition on their own fields.
 *
 * @param event the event's canonical name
 * @param where read against the occurrence's own fields; {@link Condition#ALWAYS} for any
 */
public record EventPattern(String event, Condition where) {
  /** Any occurrence of the event. */
  public static EventPattern of(String event) {
    return new EventPattern(event, Condition.ALWAYS);
  }
}
