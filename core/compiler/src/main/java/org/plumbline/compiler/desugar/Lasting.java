package org.plumbline.compiler.desugar;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.compiler.diagnostic.DiagnosticKind;
import org.plumbline.compiler.resolve.EventRef;
import org.plumbline.compiler.resolve.Vocabulary.State;
import org.plumbline.model.document.AmountPart;
import org.plumbline.model.document.Timing.Limit;
import org.plumbline.model.kernel.Anchor;
import org.plumbline.model.kernel.Bound;
import org.plumbline.model.kernel.Rule;
import org.plumbline.model.kernel.Window;
import org.plumbline.runtime.calendar.CountFrom;
import org.plumbline.runtime.calendar.Direction;

/**
 * Duties that something lasts. "For at least 3 months" forbids that the state ends within them;
 * "throughout S" forbids that it ends during S.
 *
 * @param stay how long at least; null if the limit is another
 * @param throughout during which state; null if the limit is another
 * @param node the limit; null if it is another
 */
record Lasting(@Nullable List<AmountPart> stay, @Nullable State throughout, @Nullable Object node) {
  static Lasting of(Group group, Scope scope) {
    List<AmountPart> stay = null;
    State throughout = null;
    Object node = null;
    for (Group.Numbered numbered : group.first()) {
      Limit limit = numbered.limit().limit();
      if (limit instanceof Limit.Stay one) {
        stay = one.amount();
        node = limit;
      } else if (limit instanceof Limit.Throughout during) {
        throughout = scope.names().state(during.state(), scope.findings());
      }
    }
    return new Lasting(stay, throughout, node);
  }

  /** Whether one of the limits is "throughout". */
  static boolean throughout(Group group) {
    return group.first().stream().anyMatch(n -> n.limit().limit() instanceof Limit.Throughout);
  }

  boolean none() {
    return stay == null && throughout == null;
  }

  void apply(RuleDraft draft, Acts acts, List<State> states, boolean negated, Scope scope) {
    if (stay != null) {
      // Three months from the 12th have gone by when the 12th begins: ending on that day is no
      // violation.
      Bound by =
          new Bound.Shift(
              new Anchor.Trigger(),
              Direction.AFTER,
              new Lengths(scope).of(stay),
              scope.counting().from(CountFrom.DAY_1));
      draft.window =
          new Window(draft.window.from(), draft.window.early(), draft.window.target(), by);
    }
    if (none() || negated) {
      return;
    }
    State lasting = acts.state();
    if (lasting == null && stay != null && !states.isEmpty()) {
      lasting = states.get(0);
    }
    if (lasting == null) {
      if (node != null) {
        scope
            .findings()
            .add(
                DiagnosticKind.NOTHING_THAT_LASTS,
                node,
                "an event has no length. Name a state as what must last, or add a `while` line");
      }
      return;
    }
    EventRef ends = scope.names().ends(lasting);
    draft.kind = Rule.Kind.PROHIBITION;
    draft.acts = ends.patterns();
    draft.ends.removeAll(ends.patterns());
    draft.requirements = List.of();
  }
}
