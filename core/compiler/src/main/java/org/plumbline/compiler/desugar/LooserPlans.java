package org.plumbline.compiler.desugar;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.kernel.Bound;
import org.plumbline.model.kernel.Condition;
import org.plumbline.model.kernel.Recurrence;
import org.plumbline.model.kernel.Requirement;
import org.plumbline.model.kernel.Rule;
import org.plumbline.model.kernel.Trigger;

/**
 * That what a plan sets is no looser than the standard: a rule of its own, so that a plan that is
 * too loose is a breach whatever is done.
 */
final class LooserPlans {
  private final DocumentFacts document;
  private final StandardForm form;

  LooserPlans(DocumentFacts document, StandardForm form) {
    this.document = document;
    this.form = form;
  }

  /**
   * Adds a rule for each limit of the duty that the data can tighten.
   *
   * @param lastClause the last number given to a clause
   * @return the last number given now
   */
  int add(RuleDraft duty, int lastClause, List<RuleDraft> rules) {
    int clause = lastClause;
    boolean arises =
        duty.trigger instanceof Trigger.OnEvent
            || duty.trigger instanceof Trigger.OnNth
            || duty.trigger instanceof Trigger.OnElapsed;
    if (!arises || duty.kind != Rule.Kind.DUTY) {
      return clause;
    }
    for (Bound.FromData bound : tightened(duty)) {
      clause++;
      RuleDraft draft =
          new RuleDraft(document.rule(form.standard().id(), clause), form.standard().title());
      draft.force = duty.force;
      draft.normally = duty.normally;
      draft.keys = duty.keys;
      draft.trigger = duty.trigger;
      draft.guard.addAll(duty.guard.stream().filter(LooserPlans::isKept).toList());
      draft.requirements =
          List.of(new Requirement.NoLooser(bound.name(), bound.given(), bound.standard()));
      rules.add(draft);
    }
    return clause;
  }

  private static boolean isKept(Condition condition) {
    return !condition.equals(Condition.ALWAYS);
  }

  private static List<Bound.FromData> tightened(RuleDraft duty) {
    List<Bound> bounds = new ArrayList<>();
    add(duty.window.by(), bounds);
    Recurrence recurrence = duty.recurrence;
    if (recurrence != null) {
      recurrence.checkPoints().forEach(point -> add(point.window().by(), bounds));
      recurrence.phases().forEach(phase -> add(phase.window().by(), bounds));
    }
    return bounds.stream()
        .filter(bound -> bound instanceof Bound.FromData data && !data.inPlace())
        .map(Bound.FromData.class::cast)
        .distinct()
        .toList();
  }

  private static void add(@Nullable Bound bound, List<Bound> all) {
    if (bound == null) {
      return;
    }
    all.add(bound);
    if (bound instanceof Bound.Earliest earliest) {
      earliest.bounds().forEach(part -> add(part, all));
    } else if (bound instanceof Bound.Latest latest) {
      latest.bounds().forEach(part -> add(part, all));
    } else if (bound instanceof Bound.Choice choice) {
      add(choice.holds(), all);
      add(choice.otherwise(), all);
    } else if (bound instanceof Bound.Extended extended) {
      add(extended.base(), all);
      add(extended.cap(), all);
    }
  }
}
