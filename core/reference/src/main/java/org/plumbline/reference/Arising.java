package org.plumbline.reference;

import java.util.Map;
import org.plumbline.model.kernel.Rule;

/**
 * An obligation that arises: one occurrence of a rule's trigger.
 *
 * @param trigger certain as far as the rule's trigger is
 */
record Arising(Rule rule, Happening trigger) {
  /** What tells it from the rule's other obligations. */
  Map<String, String> subject() {
    return Knowledge.projected(trigger.keys(), rule.keys());
  }
}
