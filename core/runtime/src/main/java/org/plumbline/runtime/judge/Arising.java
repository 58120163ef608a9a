package org.plumbline.runtime.judge;

import java.util.List;
import java.util.Map;

/**
 * An obligation that arises: one occurrence of a rule's trigger.
 *
 * @param trigger certain as far as the rule's trigger is
 * @param ends what ends it, or may, by time (§2.8)
 */
record Arising(RuleCode rule, Happening trigger, List<Happening> ends) {
  Arising {
    ends = ends.size() < 2 ? List.copyOf(ends) : ends.stream().sorted(Happening.BY_TIME).toList();
  }

  /** One of which the ends have not been looked for. */
  static Arising of(RuleCode rule, Happening trigger) {
    return new Arising(rule, trigger, List.of());
  }

  /** What tells it from the rule's other obligations. */
  Map<String, String> subject() {
    return Knowledge.projected(trigger.keys(), rule.keys());
  }
}
