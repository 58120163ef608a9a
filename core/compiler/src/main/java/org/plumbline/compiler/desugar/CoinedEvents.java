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
import org.plumbline.model.document.TriggerPhrase;
import org.plumbline.model.kernel.EventPattern;
import org.plumbline.model.kernel.KernelDocument.Composite;
import org.plumbline.model.kernel.KernelDocument.Ordinal;
import org.plumbline.model.kernel.Trigger;
import org.plumbline.runtime.calendar.Amount;

/**
 * Events that the standards make beside those of the vocabulary: so long after an event or a date
 * of the case ("until 3 months after the plan ends"), and the n-th occurrence of an event.
 */
final class CoinedEvents {
  private final Map<String, List<Composite>> moments = new LinkedHashMap<>();
  private final Map<String, Ordinal> ordinals = new LinkedHashMap<>();

  /** What an `until` means: events, moments so long after one, and n-th occurrences. */
  List<EventPattern> ends(List<UntilEnd> ends, Scope scope) {
    List<EventPattern> patterns = new ArrayList<>();
    for (UntilEnd end : ends) {
      if (end instanceof UntilEnd.Nth nth) {
        Trigger.OnNth counted = Occasions.counted(nth.ordinal(), scope);
        if (!counted.events().isEmpty()) {
          patterns.add(nth(counted));
        }
      } else if (end instanceof UntilEnd.Happens happens) {
        patterns.addAll(end(happens, scope));
      }
    }
    return patterns.stream().distinct().toList();
  }

  private List<EventPattern> end(UntilEnd.Happens end, Scope scope) {
    if (end.after() == null) {
      return new Happenings(scope).of(end.event(), scope.findings()).patterns();
    }
    String date = date(end, scope);
    if (date != null) {
      return List.of(after(new Lengths(scope).of(end.after()), date));
    }
    EventRef event = new Happenings(scope).of(end.event(), scope.findings());
    return event.known() ? List.of(after(new Lengths(scope).of(end.after()), event)) : List.of();
  }

  /** An event of its own, that happens with that occurrence. */
  EventPattern nth(Trigger.OnNth counted) {
    String base =
        TriggerPhrase.Ordinal.written(counted.number())
            + " "
            + names(counted.events())
            + (counted.since().isEmpty() ? "" : " since " + names(counted.since()));
    String name = base;
    for (int number = 2; isOther(name, counted); number++) {
      name = base + " (" + number + ")";
    }
    ordinals.putIfAbsent(name, new Ordinal(name, counted));
    return EventPattern.of(name);
  }

  private static String names(List<EventPattern> events) {
    return String.join(" or ", events.stream().map(EventPattern::event).distinct().toList());
  }

  private boolean isOther(String name, Trigger.OnNth counted) {
    Ordinal known = ordinals.get(name);
    return known != null && !known.nth().equals(counted);
  }

  /** The date of the case that is meant; null for an event. */
  private static @Nullable String date(UntilEnd.Happens end, Scope scope) {
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

  List<Ordinal> ordinals() {
    return List.copyOf(ordinals.values());
  }

  List<Composite> composites() {
    return moments.values().stream().flatMap(List::stream).toList();
  }
}
