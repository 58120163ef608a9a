package org.plumbline.compiler.desugar;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.compiler.resolve.EventRef;
import org.plumbline.compiler.resolve.Vocabulary.Event;
import org.plumbline.model.kernel.EventPattern;
import org.plumbline.model.kernel.Trigger;

/**
 * What makes a rule's obligations arise, with what is known about such an occurrence.
 *
 * @param trigger the trigger
 * @param patterns the events at which it lies; empty if it does not lie at events
 * @param events whose fields can be read at it
 * @param keys what it is about; null if that is for the act to say
 */
record Occasion(
    Trigger trigger, List<EventPattern> patterns, List<Event> events, @Nullable List<String> keys) {
  /** The case as a whole. */
  static final Occasion WHOLE_CASE =
      new Occasion(new Trigger.WholeCase(), List.of(), List.of(), List.of());

  static Occasion on(EventRef ref) {
    return new Occasion(
        new Trigger.OnEvent(ref.patterns()), ref.patterns(), ref.events(), ref.keys());
  }

  static Occasion aheadOf(EventRef ref) {
    return new Occasion(
        new Trigger.Ahead(ref.patterns()), ref.patterns(), ref.events(), ref.keys());
  }
}
