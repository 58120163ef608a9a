package org.plumbline.compiler.desugar;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.compiler.diagnostic.DiagnosticKind;
import org.plumbline.compiler.resolve.Vocabulary.State;
import org.plumbline.model.document.Timing.Conditional;
import org.plumbline.model.document.Timing.Limit;
import org.plumbline.model.kernel.EventPattern;
import org.plumbline.model.kernel.Recurrence;
import org.plumbline.model.kernel.Recurrence.CountedFrom;
import org.plumbline.model.kernel.Window;

/** What follows the first occurrence: one pace after the other. */
final class Phases {
  private final Scope scope;
  private final Limits limits;
  private final GivenIntervals intervals;
  private final Extensions extensions;

  /**
   * For one rule.
   *
   * @param limits limits whose conditions can speak of the act, at which a phase's conditions are
   *     read
   * @param intervals what the data make of the intervals
   * @param extensions the decisions that can move a limit
   */
  Phases(Scope scope, Limits limits, GivenIntervals intervals, Extensions extensions) {
    this.scope = scope;
    this.limits = limits;
    this.intervals = intervals;
    this.extensions = extensions;
  }

  /**
   * A recurrence and what ends it.
   *
   * @param recurrence null if the limits are not such as recur
   */
  record Recurring(@Nullable Recurrence recurrence, List<EventPattern> ends) {}

  Recurring of(List<Group.Numbered> parts, CountedFrom countedFrom) {
    List<Recurrence.CheckPoint> points = new ArrayList<>();
    List<Recurrence.Phase> phases = new ArrayList<>();
    List<EventPattern> ends = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      Group.Numbered part = parts.get(i);
      Limit.Every every = pace(part.limit());
      if (every != null) {
        phases.add(phase(part, every, countedFrom, i == parts.size() - 1, ends));
      } else if (!Occasions.countsFrom(part.limit().limit())) {
        wrong(
            part,
            "after `then` comes what recurs, such as `then every 4 weeks`, or one further"
                + " occurrence counted from the beginning, which has to be named: `then within 3"
                + " weeks of …`, `then by day 10 of …`");
      } else if (!phases.isEmpty()) {
        wrong(
            part,
            "what is done once more, counted from the beginning, comes before what recurs. Put this"
                + " clause before it, or into a standard of its own");
      } else {
        points.add(
            new Recurrence.CheckPoint(
                part.clause(), extensions.extended(limits.of(part.limit())).window()));
      }
    }
    return points.isEmpty() && phases.isEmpty()
        ? new Recurring(null, List.of())
        : new Recurring(new Recurrence(points, phases, countedFrom), List.copyOf(ends));
  }

  private void wrong(Group.Numbered part, String message) {
    scope.findings().add(DiagnosticKind.THEN_WITHOUT_PACE, part.node(), message);
  }

  private Recurrence.Phase phase(
      Group.Numbered part,
      Limit.Every every,
      CountedFrom countedFrom,
      boolean last,
      List<EventPattern> ends) {
    Edges interval = intervals.change(limits.of(withoutAnchor(part.limit())));
    Window window =
        countedFrom == CountedFrom.LAST_OCCURRENCE
            ? extensions.extended(interval).window()
            : extensions.refused(interval).window();
    List<EventPattern> until = new ArrayList<>();
    State state =
        every.whileIn() == null ? null : scope.names().state(every.whileIn(), scope.findings());
    if (state != null) {
      (last ? ends : until).addAll(scope.names().ends(state).patterns());
    }
    (last ? ends : until).addAll(scope.coined().ends(every.until(), scope));
    return new Recurrence.Phase(
        part.clause(),
        window,
        state == null || (last && part.clause() == 0) ? null : state.name(),
        until);
  }

  /** The recurring limit, if it is one. */
  static Limit.@Nullable Every pace(Conditional conditional) {
    for (Limit limit : conditional.limits()) {
      if (limit instanceof Limit.Every every) {
        return every;
      }
    }
    return null;
  }

  /**
   * What follows counts from the last occurrence, even if the first counted from something else.
   */
  @SuppressWarnings(
      "NullAway") // it does not see that a nested type from another module is nullable
  private static Conditional withoutAnchor(Conditional conditional) {
    return new Conditional(
        withoutAnchor(conditional.limit()),
        conditional.sooner(),
        conditional.condition(),
        conditional.otherwise() == null ? null : withoutAnchor(conditional.otherwise()));
  }

  private static Limit withoutAnchor(Limit limit) {
    return limit instanceof Limit.Every every && every.anchor() != null
        ? new Limit.Every(every.atLeast(), every.interval(), null, every.whileIn(), every.until())
        : limit;
  }
}
