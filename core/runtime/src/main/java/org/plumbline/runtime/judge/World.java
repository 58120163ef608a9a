package org.plumbline.runtime.judge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.runtime.calendar.WorkingCalendar;
import org.plumbline.runtime.history.CaseHistory;
import org.plumbline.runtime.history.Coverage;
import org.plumbline.runtime.history.Coverage.FieldOf;
import org.plumbline.runtime.history.Moment;
import org.plumbline.runtime.history.Occurrence;
import org.plumbline.runtime.history.Value;

/**
 * All that is given: the document, its calendar, and what is known of one case as of a moment. Made
 * for one check of one case, and for one thread.
 */
final class World {
  private final DocumentCode document;
  private final CaseHistory history;
  private final Coverage coverage;
  private final long asOf;
  private final ByEvent happenings;
  private final List<RuleCode> underWay;
  private final Remembered remembered;
  private final Order order;
  private final Conditions conditions;
  private final Bounds bounds;

  private World(
      DocumentCode document,
      CaseHistory history,
      Coverage coverage,
      long asOf,
      ByEvent happenings,
      List<RuleCode> underWay,
      Remembered remembered) {
    this.document = document;
    this.history = history;
    this.coverage = coverage;
    this.asOf = asOf;
    this.happenings = happenings;
    this.underWay = underWay;
    this.remembered = remembered;
    this.order = new Order(document.calendar().clock(), history.orderedWithinDay());
    this.conditions = new Conditions(this);
    this.bounds = new Bounds(this);
  }

  /** All that is known of a case as of a moment, with what follows from it. */
  static World of(DocumentCode document, CaseHistory history, Coverage coverage, long asOf) {
    List<Happening> known = Knowledge.occurrences(history, asOf);
    World nothing =
        new World(
            document, history, coverage, asOf, new ByEvent(List.of()), List.of(), new Remembered());
    return Knowledge.withComputed(nothing.with(known));
  }

  World with(List<Happening> newHappenings) {
    List<Happening> byTime = newHappenings.stream().sorted(Happening.BY_TIME).toList();
    return new World(
        document, history, coverage, asOf, new ByEvent(byTime), underWay, new Remembered());
  }

  World judging(RuleCode rule) {
    List<RuleCode> now = new ArrayList<>(underWay);
    now.add(rule);
    return new World(document, history, coverage, asOf, happenings, now, remembered);
  }

  DocumentCode document() {
    return document;
  }

  WorkingCalendar calendar() {
    return document.calendar();
  }

  CaseHistory history() {
    return history;
  }

  Coverage coverage() {
    return coverage;
  }

  long asOf() {
    return asOf;
  }

  /** What is known to have happened by as-of, by time. */
  List<Happening> happenings() {
    return happenings.all();
  }

  /**
   * Of these those of the pattern’s events, by time; whether they match it is still to be asked.
   */
  List<Happening> happenings(Pattern pattern) {
    return happenings.of(pattern);
  }

  /** Of these those of some events, by time. */
  List<Happening> happenings(Set<String> events) {
    return happenings.of(events);
  }

  /** The rules that are being judged, so that none waits for its own verdict. */
  List<RuleCode> underWay() {
    return underWay;
  }

  Remembered remembered() {
    return remembered;
  }

  Words names() {
    return document.words();
  }

  Order order() {
    return order;
  }

  Conditions conditions() {
    return conditions;
  }

  Bounds bounds() {
    return bounds;
  }

  States states() {
    return new States(this);
  }

  /** Whether the happening is one of those that the pattern means. */
  Truth matches(Happening happening, Pattern pattern) {
    return pattern.matches(this, happening);
  }

  /** §2.4, first sentence: a key carried by both must be equal. */
  static boolean agree(
      Map<String, String> one, Map<String, String> other, Collection<String> keys) {
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
    return carries(event, field)
        || document.parts(event).stream().anyMatch(part -> carries(part, field));
  }

  private boolean carries(String event, String field) {
    if (coverage.fields() != null) {
      return coverage.fields().contains(new FieldOf(event, field));
    }
    for (Occurrence o : history.occurrences()) {
      if (o.event().equals(event) && o.fields().containsKey(field)) {
        return true;
      }
    }
    return false;
  }

  /** §3.8: whether the data say of such an event when it was put on record. */
  boolean carriesRecorded(String event) {
    return carriesRecordedOf(event)
        || document.parts(event).stream().anyMatch(this::carriesRecordedOf);
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
  boolean covers(Pattern pattern) {
    return covers(pattern.events());
  }

  /** §2.2: whether the absence of any of these events means anything. */
  boolean covers(List<String> events) {
    for (String event : events) {
      if (!remembered.covers(event, this::coversEvent)) {
        return false;
      }
    }
    return true;
  }

  private boolean coversEvent(String event) {
    String date = document.countedFrom(event);
    if (date != null) {
      return carriesAttribute(date);
    }
    List<String> parts = document.parts(event);
    return (coverage.coversEvent(event) && !history.unread().contains(event))
        || (!parts.isEmpty() && covers(parts));
  }

  /** §2.2: absence is proven up to this instant. */
  long provenUntil() {
    return coverage.to() == null ? asOf : Math.min(asOf, coverage.to());
  }

  /** §2.2: whether what is not in the data did not happen between the two. */
  boolean provesAbsence(Pattern pattern, Moment from, long until) {
    return covers(pattern) && !beginsAfter(from) && until <= provenUntil();
  }

  /** §2.7: whether the data begin only after, or perhaps after, the moment. */
  boolean beginsAfter(Moment moment) {
    return coverage.from() != null && moment.earliest() < coverage.from();
  }

  /** §2.2: whether an event that is not in the data did not happen at any time up to then. */
  boolean provesNever(Pattern pattern, long until) {
    return covers(pattern) && coverage.from() == null && until <= provenUntil();
  }
}
