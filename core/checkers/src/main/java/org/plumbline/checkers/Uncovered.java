package org.plumbline.checkers;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.kernel.KernelDocument;
import org.plumbline.model.kernel.Recurrence;
import org.plumbline.model.kernel.Rule;
import org.plumbline.model.kernel.Trigger;

/**
 * What generated checkers cannot do yet. A document that asks for any of it is refused as a whole:
 * a verdict left out would look like a pass.
 */
public final class Uncovered {
  private Uncovered() {}

  /**
   * Why a document is refused.
   *
   * @param document the document
   * @return a sentence for each standard that asks for something that is not covered; empty if the
   *     whole document is
   */
  public static List<String> in(KernelDocument document) {
    List<String> reasons = new ArrayList<>();
    for (Rule rule : document.rules()) {
      String construct = of(rule, document);
      if (construct != null) {
        reasons.add("standard " + rule.id().citation() + ": " + construct);
      }
    }
    return reasons;
  }

  /**
   * What of a rule is not covered.
   *
   * @param rule the rule
   * @param document its document
   * @return in a phrase; null if all of it is covered
   */
  public static @Nullable String of(Rule rule, KernelDocument document) {
    if (rule.trigger() instanceof Trigger.OnElapsed elapsed
        && isUndeclared(elapsed.whileIn(), document)) {
      return "`while " + elapsed.whileIn() + "` is no state of the document";
    }
    Recurrence recurrence = rule.recurrence();
    if (recurrence != null) {
      for (Recurrence.Phase phase : recurrence.phases()) {
        if (isUndeclared(phase.whileIn(), document)) {
          return "`while " + phase.whileIn() + "` is no state of the document";
        }
      }
    }
    try {
      new RuleWriter(new Constants(document), rule, "", "Rule").write(new Lines());
    } catch (NotCoveredException e) {
      return e.getMessage();
    }
    return null;
  }

  static NotCoveredException construct(String kind, Object construct) {
    return new NotCoveredException(kind + " of the kind " + construct.getClass().getSimpleName());
  }

  private static boolean isUndeclared(@Nullable String state, KernelDocument document) {
    return state != null
        && document.states().stream().noneMatch(declared -> declared.name().equals(state));
  }
}
