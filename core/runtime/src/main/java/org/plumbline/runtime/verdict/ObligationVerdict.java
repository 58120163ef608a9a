package org.plumbline.runtime.verdict;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.runtime.history.Moment;

/**
 * The verdict on one obligation: one occurrence of one rule's trigger, in one case or in several
 * that share it.
 *
 * @param rule which rule of which document
 * @param cases the case, or all that have the obligation in common, by the source's order; of a
 *     rule about another subject, the cases that hold something of it
 * @param subject the keys that tell this obligation from others of the case, such as the
 *     conference; empty for the child
 * @param force how binding the rule is
 * @param verdict the whole: the first that any evidenced facet has of breached, pending,
 *     undetermined, met
 * @param asFarAsEvidenced true if the verdict is met but a facet is not evidenced
 * @param facets each facet that the rule has, in the order of {@link Facet}
 * @param triggeredAt when the obligation arose; null if that is not known
 * @param dueFrom the first instant at which the act counts; null if any time from the trigger does
 * @param dueBy the last instant, inclusive, at which the act is in time; a range if the trigger is
 *     imprecise; null if there is no limit
 * @param dischargedAt when the act was done; null if it was not
 * @param overdue by how much the act was or is late, in the limit's own unit; null if it is not
 *     late
 * @param intervalsMissed for a recurrence, how many whole intervals have passed since it was due,
 *     at least 1 if breached; else 0
 * @param reason why, in one plain sentence
 * @param exceptions those agreed for it, in the order in which they were; only a breach has any
 */
public record ObligationVerdict(
    RuleId rule,
    List<String> cases,
    Map<String, String> subject,
    Force force,
    Verdict verdict,
    boolean asFarAsEvidenced,
    Map<Facet, FacetVerdict> facets,
    @Nullable Moment triggeredAt,
    @Nullable Moment dueFrom,
    @Nullable Moment dueBy,
    @Nullable Moment dischargedAt,
    @Nullable Overdue overdue,
    int intervalsMissed,
    String reason,
    List<AgreedException> exceptions) {
  public ObligationVerdict {
    cases = List.copyOf(cases);
    subject = Map.copyOf(subject);
    facets = Map.copyOf(facets);
    exceptions = List.copyOf(exceptions);
  }

  /**
   * The same of other cases, for another reason.
   *
   * @param newCases the case or cases
   * @param newSubject the keys that tell it from others
   * @param newReason why
   * @param newExceptions those agreed in any of the cases
   */
  public ObligationVerdict of(
      List<String> newCases,
      Map<String, String> newSubject,
      String newReason,
      List<AgreedException> newExceptions) {
    return new ObligationVerdict(
        rule,
        newCases,
        newSubject,
        force,
        verdict,
        asFarAsEvidenced,
        facets,
        triggeredAt,
        dueFrom,
        dueBy,
        dischargedAt,
        overdue,
        intervalsMissed,
        newReason,
        newExceptions);
  }
}
