package org.plumbline.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.kernel.EventPattern;
import org.plumbline.model.kernel.KernelDocument;
import org.plumbline.model.kernel.KernelDocument.Composite;
import org.plumbline.model.kernel.KernelDocument.Ordinal;
import org.plumbline.model.kernel.KernelDocument.Schedule;

/**
 * What is asked of a document again in every case, found once. Nothing here is more than the
 * document says. Safe to share between threads.
 */
final class Lookup {
  private final Names names;
  private final Map<String, List<String>> parts = new HashMap<>();
  private final Map<String, String> dates = new HashMap<>();
  private final Map<String, Schedule> schedules = new HashMap<>();

  Lookup(KernelDocument document) {
    this.names = new Names(document);
    for (Composite composite : document.composites()) {
      add(composite.event(), composite.parts().stream());
      if (composite.date() != null) {
        dates.putIfAbsent(composite.event(), composite.date());
      }
    }
    for (Ordinal ordinal : document.ordinals()) {
      add(
          ordinal.event(),
          Stream.concat(ordinal.nth().events().stream(), ordinal.nth().since().stream()));
    }
    document.schedules().forEach(schedule -> schedules.putIfAbsent(schedule.event(), schedule));
  }

  private void add(String event, Stream<EventPattern> of) {
    List<String> all = parts.computeIfAbsent(event, any -> new ArrayList<>());
    of.map(EventPattern::event).forEach(all::add);
  }

  /** How the document's words are compared. */
  Names names() {
    return names;
  }

  /** What a composite event, or the n-th occurrence, follows from; none for any other. */
  List<String> parts(String event) {
    return parts.getOrDefault(event, List.of());
  }

  /** §6.8: the date of the case after which the event is so much; null for any other event. */
  @Nullable String countedFrom(String event) {
    return dates.get(event);
  }

  /** How meetings of that kind are arranged; null if the document does not say. */
  @Nullable Schedule schedule(String event) {
    return schedules.get(event);
  }
}
