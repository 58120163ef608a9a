package org.plumbline.formats;

import java.util.List;
import java.util.Map;
import org.plumbline.model.kernel.KernelDocument;
import org.plumbline.model.kernel.KernelDocument.AttributeType;
import org.plumbline.model.kernel.KernelDocument.EventType;
import org.plumbline.model.kernel.ValueType;

/** A document in which visits and conferences have an outcome each, of different kinds. */
final class TwoOutcomes {
  static final KernelDocument DOCUMENT =
      new KernelDocument(
          "d",
          "Visits and conferences",
          "1",
          null,
          null,
          "england",
          List.of(),
          List.of(
              event("child is visited", "seen", "not seen"),
              event("conference is held", "plan made", "no plan")),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          Map.of("child visited", "child is visited", "icpc", "conference is held"),
          Map.of(),
          List.of());

  private TwoOutcomes() {}

  private static EventType event(String name, String... outcomes) {
    return new EventType(
        name,
        List.of(),
        List.of(new AttributeType("outcome", new ValueType.Choice(List.of(outcomes)))));
  }
}
