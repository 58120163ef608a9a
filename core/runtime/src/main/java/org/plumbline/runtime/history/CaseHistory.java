package org.plumbline.runtime.history;

import java.util.List;
import java.util.Set;

/**
 * Everything the data hold about one case. The order of the lists is the source's order and means
 * nothing but the breaking of ties.
 *
 * @param caseId the case's identifier in the source
 * @param occurrences what happened, in any order
 * @param attributes what is known about the case, in any order
 * @param orderedWithinDay whether the source's order tells what came first on one date: without it
 *     two events of the same date, one of them without a time, count as in whatever order complies
 * @param unread events of which the source has occurrences in this case that could not be read:
 *     their absence proves nothing here
 */
public record CaseHistory(
    String caseId,
    List<Occurrence> occurrences,
    List<KnownAttribute> attributes,
    boolean orderedWithinDay,
    Set<String> unread) {
  /** A history of which everything could be read. */
  public CaseHistory(
      String caseId,
      List<Occurrence> occurrences,
      List<KnownAttribute> attributes,
      boolean orderedWithinDay) {
    this(caseId, occurrences, attributes, orderedWithinDay, Set.of());
  }

  public CaseHistory {
    unread = Set.copyOf(unread);
    occurrences = List.copyOf(occurrences);
    attributes = List.copyOf(attributes);
  }
}
