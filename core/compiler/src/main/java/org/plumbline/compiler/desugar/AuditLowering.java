package org.plumbline.compiler.desugar;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.compiler.resolve.Vocabulary.State;
import org.plumbline.model.document.Facet;
import org.plumbline.model.document.TriggerPhrase;
import org.plumbline.model.kernel.Condition;

/** A question to an auditor: asked at each trigger, at the beginning of a state, or once a case. */
final class AuditLowering {
  private final Scope scope;
  private final StandardForm form;
  private final @Nullable List<String> statedKeys;

  AuditLowering(Scope scope, StandardForm form, @Nullable List<String> statedKeys) {
    this.scope = scope;
    this.form = form;
    this.statedKeys = statedKeys;
  }

  void fill(RuleDraft draft) {
    Guards guards = new Guards(scope, form);
    List<State> states = guards.states();
    List<TriggerPhrase> phrases =
        form.all(Facet.Triggers.class).stream().flatMap(t -> t.triggers().stream()).toList();
    Occasion occasion;
    if (!phrases.isEmpty()) {
      occasion = new Occasions(scope).said(phrases);
      states.forEach(state -> draft.guard.add(new Condition.InState(state.name())));
    } else if (!states.isEmpty()) {
      occasion = Occasion.on(scope.names().begins(states.get(0)));
    } else {
      occasion = Occasion.WHOLE_CASE;
    }
    draft.trigger = occasion.trigger();
    draft.keys =
        statedKeys != null ? statedKeys : occasion.keys() == null ? List.of() : occasion.keys();
    Eaches.apply(scope, form, occasion.events(), List.of(), draft);
    Conditions conditions = new Conditions(scope, occasion.events());
    draft.guard.addAll(guards.inForce());
    draft.guard.addAll(guards.ifs(conditions));
    draft.guard.addAll(guards.exceptions(conditions));
    draft.ends.addAll(guards.ends(states));
  }
}
