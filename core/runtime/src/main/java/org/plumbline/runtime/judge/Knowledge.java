package org.plumbline.runtime.judge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.runtime.history.CaseHistory;
import org.plumbline.runtime.history.Moment;
import org.plumbline.runtime.history.Occurrence;
import org.plumbline.runtime.history.Value;

/** What is known of a case as of a moment (§1.3, §1.4, §6.5). */
final class Knowledge {
  private Knowledge() {}

  /** §1.3: whether it cannot have happened by as-of, or was put on record later. */
  private static boolean isLater(Occurrence occurrence, long asOf) {
    return occurrence.at().earliest() > asOf || isRecordedLater(occurrence, asOf);
  }

  private static boolean isRecordedLater(Occurrence occurrence, long asOf) {
    Moment recorded = occurrence.recordedAt();
    return recorded != null && recorded.earliest() > asOf;
  }

  /** §1.3, §1.4: the occurrences known as of a moment, corrections applied. */
  static List<Happening> occurrences(CaseHistory history, long asOf) {
    List<Occurrence> onRecord =
        history.occurrences().stream().filter(o -> !isRecordedLater(o, asOf)).toList();
    return onRecord.stream()
        .filter(o -> o.id() == null || o.equals(lastOfId(o.id(), onRecord)))
        .filter(o -> !isLater(o, asOf))
        .map(o -> Happening.of(o).recorded(firstRecorded(o, onRecord)))
        .toList();
  }

  /** §3.8: a correction does not make what it corrects any later on record. */
  private static @Nullable Moment firstRecorded(Occurrence occurrence, List<Occurrence> onRecord) {
    if (occurrence.id() == null) {
      return occurrence.recordedAt();
    }
    return onRecord.stream()
        .filter(o -> occurrence.id().equals(o.id()))
        .map(Occurrence::recordedAt)
        .filter(Objects::nonNull)
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  /** §1.4: the one recorded last; without recorded times, the one that stands last. */
  private static @Nullable Occurrence lastOfId(String id, List<Occurrence> onRecord) {
    Comparator<Occurrence> byRecord =
        Comparator.comparing(
                Occurrence::recordedAt, Comparator.nullsFirst(Comparator.<Moment>naturalOrder()))
            .thenComparingInt(Occurrence::order);
    return onRecord.stream().filter(o -> id.equals(o.id())).max(byRecord).orElse(null);
  }

  /** §6.5, §6.7: adds the events that follow from others, also from such as follow themselves. */
  static World withComputed(World plain) {
    World known = plain;
    int deepest = plain.document().composites().size() + plain.document().ordinals().size();
    for (int depth = 0; depth < deepest; depth++) {
      List<Happening> all = new ArrayList<>(plain.happenings());
      for (Composite composite : plain.document().composites()) {
        happeningsOf(composite, known).stream()
            .filter(h -> h.at().earliest() <= plain.asOf())
            .forEach(all::add);
      }
      for (Ordinal ordinal : plain.document().ordinals()) {
        all.addAll(happeningsOf(ordinal, known));
      }
      World more = plain.with(all);
      if (more.happenings().equals(known.happenings())) {
        return known;
      }
      known = more;
    }
    return known;
  }

  private static List<Happening> happeningsOf(Composite composite, World world) {
    if (composite.date() != null) {
      return afterDate(composite, composite.date(), world);
    }
    List<Happening> parts =
        world.happenings(composite.parts()).stream()
            .filter(h -> world.matches(h, composite.parts()).perhaps())
            .toList();
    Set<Map<String, String>> groups = new LinkedHashSet<>();
    for (Happening part : parts) {
      if (part.keys().keySet().containsAll(composite.keys())) {
        groups.add(projected(part.keys(), composite.keys()));
      }
    }
    if (groups.isEmpty()) {
      groups.add(Map.of());
    }
    List<Happening> found = new ArrayList<>();
    for (Map<String, String> group : groups) {
      List<Happening> ofGroup =
          parts.stream()
              .filter(part -> World.agree(part.keys(), group, composite.keys()))
              // A part without the key, where several are meant, may belong to any of them.
              .map(
                  part ->
                      groups.size() == 1 || part.keys().keySet().containsAll(composite.keys())
                          ? part
                          : part.withCertain(Truth.UNKNOWN))
              .toList();
      found.addAll(together(composite, ofGroup, world));
    }
    return found;
  }

  /** §6.8: so much after a date of the case, as last known. */
  private static List<Happening> afterDate(Composite composite, String date, World world) {
    Moment from = world.bounds().moment(world.conditions().lastKnown(date));
    return from == null
        ? List.of()
        : List.of(
            Happening.computed(
                composite.event(), world.bounds().after(from, composite.after()), Map.of()));
  }

  /** With the keys, the fields and the place of the occurrence that is the n-th. */
  private static List<Happening> happeningsOf(Ordinal ordinal, World world) {
    return new Triggers(world)
        .nth(ordinal.nth())
        .filter(h -> h.certain().perhaps())
        .map(
            h ->
                new Happening(
                    ordinal.event(),
                    h.at(),
                    h.keys(),
                    h.fields(),
                    h.recordedAt(),
                    h.order(),
                    h.certain()))
        .toList();
  }

  static Map<String, String> projected(Map<String, String> keys, List<String> names) {
    Map<String, String> some = new HashMap<>(keys);
    some.keySet().retainAll(names);
    return some;
  }

  /** Once with the sure parts only and, if that is not all, once more with all of them. */
  private static List<Happening> together(Composite composite, List<Happening> parts, World world) {
    List<Happening> sureParts =
        parts.stream().filter(part -> world.matches(part, composite.parts()).surely()).toList();
    List<Happening> sure = walk(composite, sureParts, world);
    if (sureParts.size() == parts.size()) {
      return sure;
    }
    Set<Happening> possible = new LinkedHashSet<>();
    sure.forEach(h -> possible.add(h.withCertain(Truth.UNKNOWN)));
    walk(composite, parts, world).forEach(h -> possible.add(h.withCertain(Truth.UNKNOWN)));
    return List.copyOf(possible);
  }

  /** The first occurrences of each part since the last time that all had happened. */
  private static List<Happening> walk(Composite composite, List<Happening> parts, World world) {
    List<Happening> found = new ArrayList<>();
    List<Pattern> each = composite.parts().each();
    @Nullable Happening[] first = new Happening[composite.parts().events().size()];
    for (Happening part : parts) {
      for (int i = 0; i < first.length; i++) {
        if (first[i] == null && world.matches(part, each.get(i)).perhaps()) {
          first[i] = part;
        }
      }
      List<Happening> all = new ArrayList<>();
      for (Happening one : first) {
        if (one != null) {
          all.add(one);
        }
      }
      if (all.size() == first.length) {
        found.add(composed(composite, all, world));
        first = new Happening[first.length];
      }
    }
    return found;
  }

  /** The time and place of the last part; the keys and fields of all, the first's going first. */
  private static Happening composed(Composite composite, List<Happening> parts, World world) {
    Map<String, String> keys = new HashMap<>();
    Map<String, Value> fields = new HashMap<>();
    for (Happening part : parts) {
      part.keys().forEach(keys::putIfAbsent);
      part.fields().forEach(fields::putIfAbsent);
    }
    long earliest = parts.stream().mapToLong(p -> p.at().earliest()).max().orElseThrow();
    long latest = parts.stream().mapToLong(p -> p.at().latest()).max().orElseThrow();
    int order = parts.stream().max(Happening.BY_TIME).map(Happening::order).orElseThrow();
    Moment last = new Moment(earliest, latest);
    return composite.after().isEmpty()
        ? new Happening(composite.event(), last, keys, fields, recorded(parts), order, Truth.TRUE)
        : Happening.computed(
            composite.event(), world.bounds().after(last, composite.after()), keys);
  }

  /** When the last of them was put on record; null if that is not known of each. */
  private static @Nullable Moment recorded(List<Happening> parts) {
    List<Moment> known = new ArrayList<>();
    for (Happening part : parts) {
      Moment recorded = part.recordedAt();
      if (recorded != null) {
        known.add(recorded);
      }
    }
    return known.size() < parts.size() ? null : known.stream().max(Comparator.naturalOrder()).get();
  }
}
