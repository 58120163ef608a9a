package org.plumbline.model.kernel;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plumbline.runtime.calendar.Amount;

/**
 * One document, resolved and desugared: no aliases, no readings left to choose, no imports.
 *
 * @param id the document's id
 * @param title its title
 * @param version its version, as it calls itself
 * @param inForceFrom the first day on which it binds; null if it does not say
 * @param inForceTo the last; null if it still does
 * @param calendar the id or file of the calendar its limits count by
 * @param acrossCases the keys whose values mean the same in every case
 * @param events every event of the vocabulary, with its keys and fields
 * @param states the states that rules speak of
 * @param composites events that happen when the last of their parts has
 * @param ordinals events that are the n-th occurrence of others
 * @param fixedRoles roles that an earlier event has fixed
 * @param schedules meetings that can be arranged, moved and cancelled
 * @param attributes the case attributes with their types
 * @param words every name and alias of the vocabulary, by {@code Name.key()}, with the canonical
 *     name it means
 * @param groups collective roles with their members, by canonical name
 * @param rules in the document's order
 */
public record KernelDocument(
    String id,
    String title,
    String version,
    @Nullable LocalDate inForceFrom,
    @Nullable LocalDate inForceTo,
    String calendar,
    List<String> acrossCases,
    List<EventType> events,
    List<State> states,
    List<Composite> composites,
    List<Ordinal> ordinals,
    List<FixedRole> fixedRoles,
    List<Schedule> schedules,
    List<AttributeType> attributes,
    Map<String, String> words,
    Map<String, Group> groups,
    List<Rule> rules) {
  public KernelDocument {
    acrossCases = List.copyOf(acrossCases);
    events = List.copyOf(events);
    states = List.copyOf(states);
    composites = List.copyOf(composites);
    ordinals = List.copyOf(ordinals);
    fixedRoles = List.copyOf(fixedRoles);
    schedules = List.copyOf(schedules);
    attributes = List.copyOf(attributes);
    words = Map.copyOf(words);
    groups = Map.copyOf(groups);
    rules = List.copyOf(rules);
  }

  /** The same with other rules. */
  public KernelDocument withRules(List<Rule> newRules) {
    return with(inForceFrom, inForceTo, newRules);
  }

  /** The same, in force from and to other days; null for no such day. */
  public KernelDocument withInForce(@Nullable LocalDate from, @Nullable LocalDate to) {
    return with(from, to, rules);
  }

  private KernelDocument with(
      @Nullable LocalDate from, @Nullable LocalDate to, List<Rule> newRules) {
    return new KernelDocument(
        id,
        title,
        version,
        from,
        to,
        calendar,
        acrossCases,
        events,
        states,
        composites,
        ordinals,
        fixedRoles,
        schedules,
        attributes,
        words,
        groups,
        newRules);
  }

  /** The keys of what rules are about instead of a case, such as a worker; by the rules' order. */
  public List<String> subjects() {
    return rules.stream()
        .map(rule -> rule.reach().subject())
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  /**
   * Something that lasts, such as being subject to a plan.
   *
   * @param name its name
   * @param keys which of several at a time is meant: begin and end agree on these
   * @param begins any of these begins it
   * @param ends any of these ends it
   */
  public record State(
      String name, List<String> keys, List<EventPattern> begins, List<EventPattern> ends) {
    public State {
      keys = List.copyOf(keys);
      begins = List.copyOf(begins);
      ends = List.copyOf(ends);
    }
  }

  /**
   * An event that happens at the time of the last of its parts, once for each set of agreeing
   * parts.
   *
   * @param event the event
   * @param keys the keys on which the parts agree
   * @param parts all of these must have happened; empty where it counts from a date
   * @param date the date of the case from which it counts, as last known; null where it counts from
   *     its parts
   * @param after so much after the last of them, or the date; empty for the last itself
   */
  public record Composite(
      String event,
      List<String> keys,
      List<EventPattern> parts,
      @Nullable String date,
      List<Amount> after) {
    public Composite {
      keys = List.copyOf(keys);
      parts = List.copyOf(parts);
      after = List.copyOf(after);
    }

    /**
     * One that happens with the last of its parts.
     *
     * @param event the event
     * @param keys the keys on which the parts agree
     * @param parts all of these must have happened
     */
    public Composite(String event, List<String> keys, List<EventPattern> parts) {
      this(event, keys, parts, null, List.of());
    }

    /**
     * One that happens so much after something.
     *
     * @param event the event
     * @param from what it counts from
     * @param after so much after it, at least one amount
     */
    public static Composite after(String event, EventPattern from, List<Amount> after) {
      return new Composite(event, List.of(), List.of(from), null, after);
    }

    /**
     * One that happens so much after a date of the case.
     *
     * @param event the event
     * @param date the attribute
     * @param after so much after it, at least one amount
     */
    public static Composite after(String event, String date, List<Amount> after) {
      return new Composite(event, List.of(), List.of(), date, after);
    }
  }

  /**
   * An event that happens with the n-th occurrence of another, and has its keys and fields.
   *
   * @param event the event
   * @param nth which occurrence of what, counted anew since what
   */
  public record Ordinal(String event, Trigger.OnNth nth) {}

  /**
   * A role that is whoever the last of some events, not after the act, names.
   *
   * @param role the role
   * @param by the events
   * @param field the field that names the person
   */
  public record FixedRole(String role, List<EventPattern> by, String field) {
    public FixedRole {
      by = List.copyOf(by);
    }
  }

  /**
   * A role that stands for several.
   *
   * @param members their canonical names
   * @param together whether it consists of them all; otherwise each of them is one of it
   */
  public record Group(List<String> members, boolean together) {
    public Group {
      members = List.copyOf(members);
    }
  }

  /**
   * How a meeting gets its date. The arranging event carries the date held for it in the field
   * {@value #FOR}; arranging again for the same keys moves it.
   *
   * @param event the meeting
   * @param keys the keys on which meeting, arranging and cancelling agree
   * @param arranged the event that sets or moves its date; null if the data have none
   * @param cancelled the event that cancels it; null if the data have none
   */
  public record Schedule(
      String event, List<String> keys, @Nullable String arranged, @Nullable String cancelled) {
    /** The arranging event's field with the date or time arranged for. */
    public static final String FOR = "for";

    public Schedule {
      keys = List.copyOf(keys);
    }
  }

  /** A name, of a case attribute or of an event's field, and what it can hold. */
  public record AttributeType(String name, ValueType type) {}

  /**
   * An event and what data can say of it.
   *
   * @param name its canonical name
   * @param keys what it is about
   * @param fields its own fields and the items of the record that it makes
   */
  public record EventType(String name, List<String> keys, List<AttributeType> fields) {
    public EventType {
      keys = List.copyOf(keys);
      fields = List.copyOf(fields);
    }
  }
}
