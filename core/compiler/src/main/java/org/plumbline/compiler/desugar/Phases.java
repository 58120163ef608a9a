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
import org.plumbline.model.kernel.Window;

/** What follows the first occurrence: one pace after the other. */
final class Phases {
  private final Scope scope;
  private final Limits limits;

  /**
   * For one rule.
   *
   * @param limits limits whose conditions can speak of the act, at which a phase's conditions are
   *     read
   */
  Phases(Scope scope, Limits limits) {
    this.scope = scope;
    this.limits = limits;
  }

  /**
   * A recurrence and what ends it.
   *
   * @param recurrence null if the limits are not such as recur
   */
  record Recurring(@Nullable Recurrence recurrence, List<EventPattern> ends) {}

  Recurring of(List<Group.Numbered> parts) {
    List<Recurrence.Phase> phases = new ArrayList<>();
    List<EventPattern> ends = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      Group.Numbered part = parts.get(i);
      Limit.Every every = pace(part.limit());
      if (every == null) {
        scope
            .findings()
            .add(
                DiagnosticKind.THEN_WITHOUT_PACE,
                part.node(),
                "after `then` comes what recurs, such as `then every 4 weeks`. A limit that is kept"
                    + " once needs a standard of its own");
        continue;
      }
      phases.add(phase(part, every, i == parts.size() - 1, ends));
    }
    return phases.isEmpty()
        ? new Recurring(null, List.of())
        : new Recurring(
            new Recurrence(phases, Recurrence.CountedFrom.LAST_OCCURRENCE), List.copyOf(ends));
  }

  private Recurrence.Phase phase(
      Group.Numbered part, Limit.Every every, boolean last, List<EventPattern> ends) {
    Window window = limits.of(withoutAnchor(part.limit())).window();
    List<EventPattern> until = new ArrayList<>();
    State state =
        every.whileIn() == null ? null : scope.names().state(every.whileIn(), scope.findings());
    if (state != null) {
      (last ? ends : until).addAll(scope.names().ends(state).patterns());
    }
    boolean elapsed = every.untilAfter() != null;
    if (every.until() != null) {
      List<EventPattern> events = scope.names().event(every.until(), scope.findings()).patterns();
      (last && !elapsed ? ends : until).addAll(events);
    }
    return new Recurrence.Phase(
        part.clause(),
        window,
        state == null || (last && part.clause() == 0) ? null : state.name(),
        until,
        every.untilAfter() == null ? List.of() : new Lengths(scope).of(every.untilAfter()));
  }

  /** The recurring limit, if it is one. */
  static Limit.@Nullable Every pace(Conditional conditional) {
    if (conditional.limit() instanceof Limit.Every every) {
      return every;
    }
    return conditional.otherwise() instanceof Limit.Every every ? every : null;
  }

  /**
   * What follows counts from the last occurrence, even if the first counted from something else.
   */
  private static Conditional withoutAnchor(Conditional conditional) {
    return new Conditional(
        withoutAnchor(conditional.limit()),
        conditional.condition(),
        conditional.otherwise() == null ? null : withoutAnchor(conditional.otherwise()));
  }

  private static Limit withoutAnchor(Limit limit) {
    return limit instanceof Limit.Every every && every.anchor() != null
        ? new Limit.Every(
            every.atLeast(),
            every.interval(),
            null,
            every.whileIn(),
            every.until(),
            every.untilAfter())
        : limit;
  }
}
