package org.plumbline.compiler.desugar;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.compiler.diagnostic.DiagnosticKind;
import org.plumbline.compiler.resolve.EventRef;
import org.plumbline.model.document.Name;
import org.plumbline.model.document.Timing.UntilEnd;
import org.plumbline.model.kernel.EventPattern;
import org.plumbline.model.kernel.KernelDocument.Composite;
import org.plumbline.runtime.calendar.Amount;

/**
 * Ends that come so long after an event or a date of the case: "until 3 months after the plan
 * ends".
 */
final class Elapsing {
  private final Map<String, List<Composite>> moments = new LinkedHashMap<>();

  /** What an `until` means: events, and moments so long after one. */
  List<EventPattern> ends(List<UntilEnd> ends, Scope scope) {
    List<EventPattern> patterns = new ArrayList<>();
    for (UntilEnd end : ends) {
      String date = end.after() == null ? null : date(end, scope);
      if (end.after() != null && date != null) {
        patterns.add(after(new Lengths(scope).of(end.after()), date));
        continue;
      }
      EventRef event = new Happenings(scope).of(end.event(), scope.findings());
      if (end.after() == null) {
        patterns.addAll(event.patterns());
      } else if (event.known()) {
        patterns.add(after(new Lengths(scope).of(end.after()), event));
      }
    }
    return patterns.stream().distinct().toList();
  }

  /** The date of the case that is meant; null for an event. */
  private static @Nullable String date(UntilEnd end, Scope scope) {
    Name name = end.event().event();
    String date =
        scope.names().findEvent(name).known() ? null : Anchors.dateNamed(scope, List.of(), name);
    if (date != null && end.event().where() != null) {
      scope
          .findings()
          .add(
              DiagnosticKind.WHERE_ON_DATE,
              end,
              "`where` belongs to an event, and `"
                  + name
                  + "` is a date of the case. Leave out the condition");
    }
    return date;
  }

  private EventPattern after(List<Amount> amounts, String date) {
    String name = length(amounts) + " after " + date;
    moments.computeIfAbsent(name, any -> List.of(Composite.after(name, date, amounts)));
    return EventPattern.of(name);
  }

  /** An event of its own, that happens when so much has gone by. */
  private EventPattern after(List<Amount> amounts, EventRef event) {
    String base = length(amounts) + " after " + event.patterns().get(0).event();
    String name = base;
    for (int number = 2; isOther(name, event); number++) {
      name = base + " (" + number + ")";
    }
    String free = name;
    moments.computeIfAbsent(
        free,
        any -> event.patterns().stream().map(one -> Composite.after(free, one, amounts)).toList());
    return EventPattern.of(free);
  }

  private static String length(List<Amount> amounts) {
    return String.join(" ", amounts.stream().map(Amount::toString).toList());
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
