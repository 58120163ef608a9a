package org.plumbline.runtime.history;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.runtime.calendar.WorkingCalendar;

/**
 * Puts a case history together, event by event: what is said after an event is said of it. Local
 * dates and times are those of the calendar's zone; a local time that the clocks show twice is the
 * first of the two. For one thread.
 */
public final class HistoryBuilder {
  private final String caseId;
  private final WorkingCalendar calendar;
  private final List<Occurrence> occurrences = new ArrayList<>();
  private final List<KnownAttribute> attributes = new ArrayList<>();
  private boolean ordered;

  private @Nullable EventName event;
  private @Nullable Moment at;
  private @Nullable Moment recordedAt;
  private @Nullable String id;
  private final Map<String, String> keys = new LinkedHashMap<>();
  private final Map<String, Value> fields = new LinkedHashMap<>();

  /**
   * A case of which nothing is known yet.
   *
   * @param caseId its identifier
   * @param calendar the checker's calendar, in whose zone local times are
   */
  public HistoryBuilder(String caseId, WorkingCalendar calendar) {
    this.caseId = caseId;
    this.calendar = calendar;
  }

  /** An event of which only the day is known: nothing invents a time. */
  public HistoryBuilder event(EventName name, LocalDate day) {
    return event(name, of(day));
  }

  /** An event at a local time. */
  public HistoryBuilder event(EventName name, LocalDateTime time) {
    return event(name, of(time));
  }

  /** An event at an instant; fractions of a second are dropped. */
  public HistoryBuilder event(EventName name, Instant instant) {
    return event(name, Moment.at(instant.getEpochSecond()));
  }

  /** An event as precisely as the moment says. */
  public HistoryBuilder event(EventName name, Moment moment) {
    finish();
    event = name;
    at = moment;
    return this;
  }

  /**
   * What a field of the last event holds.
   *
   * @throws IllegalStateException if there is no event yet
   */
  public <T> HistoryBuilder with(Field<T> field, T value) {
    requireEvent();
    fields.put(field.name(), field.of(value));
    return this;
  }

  /**
   * A field of the last event that the data carry but that nobody filled in.
   *
   * @throws IllegalStateException if there is no event yet
   */
  public HistoryBuilder withEmpty(Field<?> field) {
    requireEvent();
    fields.put(field.name(), new Value.Text(""));
    return this;
  }

  /**
   * Which conference, placement … the last event is of.
   *
   * @throws IllegalStateException if there is no event yet
   */
  public HistoryBuilder of(KeyName key, String value) {
    requireEvent();
    keys.put(key.name(), value);
    return this;
  }

  /**
   * The source's own identifier of the last event: a later one with the same corrects it.
   *
   * @throws IllegalStateException if there is no event yet
   */
  public HistoryBuilder id(String ofEvent) {
    requireEvent();
    id = ofEvent;
    return this;
  }

  /**
   * When the last event was put on record.
   *
   * @throws IllegalStateException if there is no event yet
   */
  public HistoryBuilder recorded(Instant instant) {
    requireEvent();
    recordedAt = Moment.at(instant.getEpochSecond());
    return this;
  }

  /** What has always been known of the case. */
  public <T> HistoryBuilder attribute(Attribute<T> attribute, T value) {
    attributes.add(new KnownAttribute(attribute.name(), attribute.of(value), null));
    return this;
  }

  /** What has been so of the case since the beginning of a day. */
  public <T> HistoryBuilder attribute(Attribute<T> attribute, T value, LocalDate since) {
    attributes.add(new KnownAttribute(attribute.name(), attribute.of(value), of(since)));
    return this;
  }

  /** Says that events of one day are given in the order in which they happened. */
  public HistoryBuilder inOrder() {
    ordered = true;
    return this;
  }

  /** The history as it is so far. */
  public CaseHistory build() {
    finish();
    return new CaseHistory(caseId, occurrences, attributes, ordered);
  }

  private void finish() {
    if (event != null && at != null) {
      occurrences.add(
          new Occurrence(event.name(), at, recordedAt, id, keys, fields, occurrences.size()));
    }
    event = null;
    at = null;
    recordedAt = null;
    id = null;
    keys.clear();
    fields.clear();
  }

  private void requireEvent() {
    if (event == null) {
      throw new IllegalStateException("name an event first: what is said next is said of it");
    }
  }

  private Moment of(LocalDate day) {
    int number = Math.toIntExact(day.toEpochDay());
    return new Moment(calendar.clock().startOfDay(number), calendar.clock().endOfDay(number));
  }

  private Moment of(LocalDateTime time) {
    return Moment.at(time.atZone(calendar.zone()).toEpochSecond());
  }
}
