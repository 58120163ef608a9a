package org.plumbline.compiler.desugar;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.kernel.Condition;
import org.plumbline.model.kernel.EventPattern;
import org.plumbline.model.kernel.Reach;
import org.plumbline.model.kernel.Recurrence;
import org.plumbline.model.kernel.Requirement;
import org.plumbline.model.kernel.Rule;
import org.plumbline.model.kernel.Rule.ReadingUse;
import org.plumbline.model.kernel.Trigger;
import org.plumbline.model.kernel.Window;
import org.plumbline.runtime.verdict.Force;
import org.plumbline.runtime.verdict.RuleId;

/** A rule in the making. */
final class RuleDraft {
  private final RuleId id;
  private final String title;
  Rule.Kind kind = Rule.Kind.DUTY;
  Force force = Force.REQUIREMENT;
  boolean normally;
  List<String> keys = List.of();
  Trigger trigger = new Trigger.WholeCase();
  final List<Condition> guard = new ArrayList<>();
  List<EventPattern> acts = List.of();
  final List<Condition> countsWhen = new ArrayList<>();
  Window window = Window.UNTIMED;
  final Set<EventPattern> ends = new LinkedHashSet<>();
  @Nullable Recurrence recurrence;
  Recurrence.@Nullable PerPeriod perPeriod;
  List<Requirement> requirements = List.of();
  @Nullable String question;
  Reach reach = Reach.ONE;

  RuleDraft(RuleId id, String title) {
    this.id = id;
    this.title = title;
  }

  @SuppressWarnings(
      "NullAway") // it does not see that a nested type from another module is nullable
  Rule rule(List<ReadingUse> readings) {
    return new Rule(
        id,
        title,
        kind,
        force,
        normally,
        keys,
        trigger,
        Conditions.all(guard),
        acts,
        Conditions.all(countsWhen),
        window,
        List.copyOf(ends),
        recurrence,
        perPeriod,
        requirements,
        readings,
        question,
        reach,
        null);
  }
}
