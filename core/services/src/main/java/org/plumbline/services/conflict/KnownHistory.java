package org.plumbline.services.conflict;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.plumbline.analysis.witness.Witness;
import org.plumbline.model.kernel.KernelDocument;
import org.plumbline.model.kernel.KernelDocument.AttributeType;
import org.plumbline.model.kernel.KernelDocument.EventType;
import org.plumbline.runtime.history.CaseHistory;
import org.plumbline.runtime.history.Occurrence;
import org.plumbline.runtime.history.Value;

/** A case as far as one of the documents has words for it. */
final class KnownHistory {
  private KnownHistory() {}

  /** What none of the documents declares, such as who acted, every document knows. */
  static CaseHistory of(Witness witness, KernelDocument document) {
    Set<String> elsewhere = new HashSet<>();
    witness.said().forEach(s -> words(s.rule().document()).forEach(elsewhere::add));
    words(document).toList().forEach(elsewhere::remove);
    CaseHistory history = witness.history();
    List<Occurrence> occurrences =
        history.occurrences().stream()
            .filter(o -> document.events().stream().anyMatch(e -> e.name().equals(o.event())))
            .map(o -> without(o, elsewhere))
            .toList();
    return new CaseHistory(
        history.caseId(),
        occurrences,
        history.attributes().stream().filter(a -> !elsewhere.contains(a.name())).toList(),
        history.orderedWithinDay());
  }

  private static Occurrence without(Occurrence occurrence, Set<String> names) {
    Map<String, Value> fields = new TreeMap<>(occurrence.fields());
    fields.keySet().removeAll(names);
    return new Occurrence(
        occurrence.event(),
        occurrence.at(),
        occurrence.recordedAt(),
        occurrence.id(),
        occurrence.keys(),
        fields,
        occurrence.order());
  }

  /** The names of its attributes and of its events' fields. */
  private static Stream<String> words(KernelDocument document) {
    return Stream.concat(
            document.attributes().stream(),
            document.events().stream().map(EventType::fields).flatMap(List::stream))
        .map(AttributeType::name);
  }
}
