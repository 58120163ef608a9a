package org.plumbline.analysis.behaviour;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.plumbline.analysis.witness.Events;
import org.plumbline.runtime.history.CaseHistory;
import org.plumbline.runtime.history.Coverage;
import org.plumbline.runtime.history.KnownAttribute;
import org.plumbline.runtime.history.Occurrence;

/**
 * A case that is being made up.
 *
 * @param occurrences what happened, in any order
 * @param attributes what is known of the case
 * @param carried fields and attributes of which the case tells, even where there is none
 */
record Draft(
    List<Occurrence> occurrences, List<KnownAttribute> attributes, Set<Coverage.FieldOf> carried) {
  Draft {
    occurrences = List.copyOf(occurrences);
    attributes = List.copyOf(attributes);
    carried = Set.copyOf(carried);
  }

  /** The same with more that happened, and more that is told. */
  Draft with(List<Occurrence> more, Set<Coverage.FieldOf> told) {
    List<Occurrence> all = new ArrayList<>(occurrences);
    all.addAll(more);
    Set<Coverage.FieldOf> both = new HashSet<>(carried);
    both.addAll(told);
    return new Draft(all, attributes, both);
  }

  CaseHistory history() {
    return Events.history(occurrences, attributes);
  }

  Coverage coverage() {
    Set<Coverage.FieldOf> fields = new HashSet<>(carried);
    for (Occurrence o : occurrences) {
      o.fields().keySet().forEach(f -> fields.add(new Coverage.FieldOf(o.event(), f)));
    }
    attributes.forEach(a -> fields.add(new Coverage.FieldOf("", a.name())));
    return new Coverage(null, fields, null, null);
  }

  /** When the last thing happened; in seconds since 1970-01-01T00:00:00Z. */
  long last() {
    return occurrences.stream().mapToLong(o -> o.at().latest()).max().orElse(0);
  }
}
