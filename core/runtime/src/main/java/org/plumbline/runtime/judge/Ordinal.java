package org.plumbline.runtime.judge;

/**
 * An event that happens with the n-th occurrence of another (§6.7).
 *
 * @param event the event
 * @param nth which occurrence of what
 */
public record Ordinal(String event, Trigger.Nth nth) {}
