package org.plumbline.reference;

import java.util.function.Supplier;
import org.plumbline.model.kernel.Condition;
import org.plumbline.runtime.verdict.Verdict;

/** What is asked for only on a condition, read at the trigger (§3.4, §3.9). */
final class Asked {
  private final World world;
  private final Arising arising;

  Asked(World world, Arising arising) {
    this.world = world;
    this.arising = arising;
  }

  /** The finding where the condition holds; met where it does not. */
  Finding ifCalledFor(Condition condition, Finding finding) {
    return onlyIf(condition, () -> finding);
  }

  /** The finding, which is looked for only where the condition may hold. */
  Finding onlyIf(Condition condition, Supplier<Finding> finding) {
    Truth called = world.conditions().holds(condition, arising.trigger(), arising.rule().keys());
    if (!called.perhaps()) {
      return Finding.met();
    }
    Finding asked = finding.get();
    return called.surely() || asked.verdict() == Verdict.MET
        ? asked
        : Finding.undetermined(
            asked.reason() + ", of which it is not known whether it was called for");
  }
}
