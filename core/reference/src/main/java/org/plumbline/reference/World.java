package org.plumbline.reference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.kernel.EventPattern;
import org.plumbline.model.kernel.KernelDocument;
import org.plumbline.model.kernel.Rule;
import org.plumbline.runtime.calendar.WorkingCalendar;
import org.plumbline.runtime.history.CaseHistory;
import org.plumbline.runtime.history.Coverage;
import org.plumbline.runtime.history.Coverage.FieldOf;
import org.plumbline.runtime.history.Moment;
import org.plumbline.runtime.history.Value;
import org.plumbline.runtime.verdict.RuleId;

/**
 * All that is given: the document, its calendar, and what is known of one case as of a moment.
 *
 * @param lookup what is asked of the document again and again
 * @param happenings what is known to have happened by then, by time
 * @param byEvent the same, for each event
 * @param underWay the rules that are being judged, so that none waits for its own verdict
 * @param remembered what has been worked out from all this
 */
record World(
    KernelDocument document,
    WorkingCalendar calendar,
    CaseHistory history,
    Coverage coverage,
    long asOf,
    Lookup lookup,
    List<Happening> happenings,
    Map<String, List<Happening>> byEvent,
    List<RuleId> underWay,
    Remembered remembered) {

  World with(List<Happening> newHappenings) {
    List<Happening> byTime = newHappenings.stream().sorted(Happening.BY_TIME).toList();
    return new World(
        document,
        calendar,
        history,
        coverage,
        asOf,
        lookup,
        byTime,
        byTime.stream().collect(Collectors.groupingBy(Happening::event)),
        underWay,
        new Remembered());
  }

  World judging(Rule rule) {
    List<RuleId> now = new ArrayList<>(underWay);
    now.add(rule.id());
    return new World(
        document, calendar, history, coverage, asOf, lookup, happenings, byEvent, now, remembered);
  }

  Names names() {
    return lookup.names();
  }

  /** Those that some of the patterns may mean, whatever their conditions; by time. */
  List<Happening> happenings(Collection<EventPattern> patterns) {
    if (patterns.size() == 1) {
      return byEvent.getOrDefault(patterns.iterator().next().event(), List.of());
    }
    Set<String> events = new HashSet<>();
    for (EventPattern pattern : patterns) {
      if (byEvent.containsKey(pattern.event())) {
        events.add(pattern.event());
      }
    }
    return events.isEmpty()
        ? List.of()
        : happenings.stream().filter(h -> events.contains(h.event())).toList();
  }

  Order order() {
    return new Order(calendar.clock(), history.orderedWithinDay());
  }

  Conditions conditions() {
    return new Conditions(this);
  }

  States states() {
    return new States(this);
  }

  Bounds bounds() {
    return new Bounds(this);
  }

  Say say() {
    return new Say(calendar);
  }

  /** Whether the happening is one of those that the pattern means. */
  Truth matches(Happening happening, EventPattern pattern) {
    if (!happening.event().equals(pattern.event())) {
      return Truth.FALSE;
    }
    return happening.certain().and(conditions().holds(pattern.where(), happening, List.of()));
  }

  Truth matches(Happening happening, Collection<EventPattern> patterns) {
    Truth any = Truth.FALSE;
    for (EventPattern pattern : patterns) {
      any = any.or(matches(happening, pattern));
    }
    return any;
  }

  /** §2.4, first sentence: a key carried by both must be equal. */
  static boolean agree(Map<String, String> one, Map<String, String> other, List<String> keys) {
    for (String key : keys) {
      String value = one.get(key);
      String otherValue = other.get(key);
      if (value != null && otherValue != null && !value.equals(otherValue)) {
        return false;
      }
    }
    return true;
  }

  /** The value of the happening's field of that name; null if it has none or it is empty (§2.2). */
  static @Nullable Value field(Happening happening, String name) {
    Value value = happening.fields().get(name);
    return Values.isEmpty(value) ? null : value;
  }

  /** §2.2: whether the data carry such a field for such an event, filled in or not. */
  boolean carriesField(String event, String field) {
    return carries(event, field) || lookup.parts(event).stream().anyMatch(p -> carries(p, field));
  }

  private boolean carries(String event, String field) {
    return coverage.fields() == null
        ? history.occurrences().stream()
            .anyMatch(o -> o.event().equals(event) && o.fields().containsKey(field))
        : coverage.fields().contains(new FieldOf(event, field));
  }

  /** §3.8: whether the data say of such an event when it was put on record. */
  boolean carriesRecorded(String event) {
    return carriesRecordedOf(event)
        || lookup.parts(event).stream().anyMatch(this::carriesRecordedOf);
  }

  private boolean carriesRecordedOf(String event) {
    return coverage.fields() == null
        ? history.occurrences().stream()
            .anyMatch(o -> o.event().equals(event) && o.recordedAt() != null)
        : coverage.fields().contains(new FieldOf(event, Coverage.RECORDED));
  }

  /** §2.2: whether the data carry such an attribute, filled in or not. */
  boolean carriesAttribute(String name) {
    return coverage.fields() == null
        ? history.attributes().stream().anyMatch(a -> a.name().equals(name))
        : coverage.fields().contains(new FieldOf("", name));
  }

  /** §2.2: whether the absence of any of these means anything. */
  boolean covers(Collection<EventPattern> patterns) {
    for (EventPattern pattern : patterns) {
      if (!coversEvent(pattern.event())) {
        return false;
      }
    }
    return true;
  }

  /** §2.2: those of which the absence means nothing. */
  List<EventPattern> uncovered(Collection<EventPattern> patterns) {
    return patterns.stream().filter(pattern -> !coversEvent(pattern.event())).toList();
  }

  /**
   * Such as ", since the data do not cover strategy discussion is held"; empty if they cover all.
   */
  String gap(Collection<EventPattern> patterns) {
    List<EventPattern> uncovered = uncovered(patterns);
    return uncovered.isEmpty() ? "" : ", since the data do not cover " + Say.any(uncovered);
  }

  Mentions mentions() {
    return new Mentions(document);
  }

  /** One of these of which the source has what could not be read; null if there is none. */
  @Nullable String unread(Collection<EventPattern> patterns) {
    return patterns.stream()
        .map(EventPattern::event)
        .filter(event -> isUnread(event) && !coversEvent(event))
        .findFirst()
        .orElse(null);
  }

  private boolean isUnread(String event) {
    return history.unread().contains(event)
        || lookup.parts(event).stream().anyMatch(this::isUnread);
  }

  private boolean coversEvent(String event) {
    String date = lookup.countedFrom(event);
    if (date != null) {
      return carriesAttribute(date);
    }
    List<String> parts = lookup.parts(event);
    return (coverage.coversEvent(event) && !history.unread().contains(event))
        || (!parts.isEmpty() && parts.stream().allMatch(this::coversEvent));
  }

  /** §2.2: absence is proven up to this instant. */
  long provenUntil() {
    return coverage.to() == null ? asOf : Math.min(asOf, coverage.to());
  }

  /** §2.2: whether what is not in the data did not happen between the two. */
  boolean provesAbsence(Collection<EventPattern> patterns, Moment from, long until) {
    return covers(patterns) && !beginsAfter(from) && until <= provenUntil();
  }

  /** §2.7: whether the data begin only after, or perhaps after, the moment. */
  boolean beginsAfter(Moment moment) {
    return coverage.from() != null && moment.earliest() < coverage.from();
  }

  /** §2.2: whether an event that is not in the data did not happen at any time up to then. */
  boolean provesNever(Collection<EventPattern> patterns, long until) {
    return covers(patterns) && coverage.from() == null && until <= provenUntil();
  }
}
