package org.plumbline.compiler.desugar;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.compiler.resolve.EventRef;
import org.plumbline.model.document.Timing.UntilEnd;
import org.plumbline.model.kernel.EventPattern;
import org.plumbline.model.kernel.KernelDocument.Composite;
import org.plumbline.runtime.calendar.Amount;

/** Ends that come so long after an event: "until 3 months after the plan ends". */
final class Elapsing {
  private final Map<String, List<Composite>> moments = new LinkedHashMap<>();

  /** What an `until` means: events, and moments so long after one. */
  List<EventPattern> ends(List<UntilEnd> ends, Scope scope) {
    List<EventPattern> patterns = new ArrayList<>();
    for (UntilEnd end : ends) {
      EventRef event = new Happenings(scope).of(end.event(), scope.findings());
      if (end.after() == null) {
        patterns.addAll(event.patterns());
      } else if (event.known()) {
        patterns.add(after(new Lengths(scope).of(end.after()), event));
      }
    }
    return patterns.stream().distinct().toList();
  }

  /** An event of its own, that happens when so much has gone by. */
  private EventPattern after(List<Amount> amounts, EventRef event) {
    String length = String.join(" ", amounts.stream().map(Amount::toString).toList());
    String base = event.patterns().get(0).event();
    String name = length + " after " + base;
    for (int number = 2; isOther(name, event); number++) {
      name = length + " after " + base + " (" + number + ")";
    }
    String free = name;
    moments.computeIfAbsent(
        free,
        any ->
            event.patterns().stream()
                .map(one -> new Composite(free, List.of(), List.of(one), amounts))
                .toList());
    return EventPattern.of(free);
  }

  /** Whether that name is of the same event on another condition. */
  private boolean isOther(String name, EventRef event) {
    List<Composite> known = moments.get(name);
    return known != null
        && !known.stream().flatMap(one -> one.parts().stream()).toList().equals(event.patterns());
  }

  List<Composite> composites() {
    return moments.values().stream().flatMap(List::stream).toList();
  }
}
