package org.plumbline.runtime.judge;

import java.util.List;
import java.util.stream.IntStream;

/** Occurrences of one of several events; a subclass says which of them. Immutable. */
public class Pattern {
  /** No event at all. */
  public static final Pattern NONE = new Pattern(List.of());

  private final List<String> events;

  /**
   * Of occurrences of these events those that {@link #where} lets through.
   *
   * @param events their canonical names
   */
  protected Pattern(List<String> events) {
    this.events = List.copyOf(events);
  }

  /**
   * Any occurrence of these events.
   *
   * @param events their canonical names
   */
  public static Pattern of(String... events) {
    return new Pattern(List.of(events));
  }

  /**
   * Whether an occurrence of one of the events is meant.
   *
   * @param which the place of the event among the pattern's
   * @param c where conditions are read
   * @param at the occurrence
   */
  protected Truth where(int which, Conditions c, Happening at) {
    return Truth.TRUE;
  }

  /** What tells one such pattern from another: the event, with what it says of the occurrence. */
  protected List<String> meanings() {
    return events;
  }

  final List<String> events() {
    return events;
  }

  final boolean isEmpty() {
    return events.isEmpty();
  }

  final Truth matches(World world, Happening happening) {
    Truth any = Truth.FALSE;
    for (int i = 0; i < events.size(); i++) {
      if (happening.event().equals(events.get(i))) {
        any = any.or(happening.certain().and(where(i, world.conditions(), happening)));
      }
    }
    return any;
  }

  /** Each of the events by itself. */
  final List<Pattern> each() {
    return events.size() == 1
        ? List.of(this)
        : IntStream.range(0, events.size()).mapToObj(this::only).toList();
  }

  private Pattern only(int which) {
    Pattern all = this;
    return new Pattern(List.of(events.get(which))) {
      @Override
      protected Truth where(int first, Conditions c, Happening at) {
        return all.where(which, c, at);
      }

      @Override
      protected List<String> meanings() {
        return List.of(all.meanings().get(which));
      }
    };
  }
}
