package org.plumbline.reference;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.kernel.Anchor;
import org.plumbline.model.kernel.Bound;
import org.plumbline.model.kernel.Condition;
import org.plumbline.model.kernel.EventPattern;
import org.plumbline.model.kernel.KernelDocument;

/** Events whose absence can matter to a limit or a condition, for reasons. */
final class Mentions {
  private final KernelDocument document;

  Mentions(KernelDocument document) {
    this.document = document;
  }

  /** Those that a bound counts from, or that extend it; none for no bound. */
  List<EventPattern> in(@Nullable Bound bound) {
    List<EventPattern> events = new ArrayList<>();
    if (bound == null) {
      return events;
    }
    if (bound.anchor() instanceof Anchor.LastBefore last) {
      events.addAll(last.events());
    } else if (bound.anchor() instanceof Anchor.NextAfter next) {
      events.addAll(next.events());
    }
    if (bound instanceof Bound.Extended extended) {
      events.addAll(extended.decisions());
    } else if (bound instanceof Bound.Choice choice) {
      events.addAll(in(choice.condition()));
    }
    bound.parts().forEach(part -> events.addAll(in(part)));
    return events;
  }

  /** Those that a condition asks for, and those that begin and end its states. */
  List<EventPattern> in(Condition condition) {
    List<EventPattern> events = new ArrayList<>();
    if (condition instanceof Condition.All all) {
      all.conditions().forEach(each -> events.addAll(in(each)));
    } else if (condition instanceof Condition.Any any) {
      any.conditions().forEach(each -> events.addAll(in(each)));
    } else if (condition instanceof Condition.Not not) {
      events.addAll(in(not.condition()));
    } else if (condition instanceof Condition.Happened happened) {
      events.add(happened.event());
    } else if (condition instanceof Condition.Elapsed elapsed) {
      events.addAll(elapsed.since());
    } else if (condition instanceof Condition.InState in) {
      document.states().stream()
          .filter(state -> state.name().equals(in.state()))
          .forEach(
              state -> {
                events.addAll(state.begins());
                events.addAll(state.ends());
              });
    }
    return events;
  }
}
