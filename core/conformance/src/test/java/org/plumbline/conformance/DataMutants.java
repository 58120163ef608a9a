package org.plumbline.conformance;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.plumbline.runtime.history.CaseHistory;
import org.plumbline.runtime.history.Coverage;
import org.plumbline.runtime.history.KnownAttribute;
import org.plumbline.runtime.history.Moment;
import org.plumbline.runtime.history.Occurrence;

/** Engines that are wrong about the data: what they cover, when it happened, what belongs to it. */
final class DataMutants {
  private DataMutants() {}

  static List<Mutant> all() {
    return List.of(
        Mutant.ofCoverage("everything is covered", c -> Coverage.EVERYTHING),
        Mutant.ofCoverage("every event is covered", c -> Rewrite.with(c, "events", old -> null)),
        Mutant.ofCoverage("every field is covered", c -> Rewrite.with(c, "fields", old -> null)),
        Mutant.ofCoverage("the data have no beginning", c -> Rewrite.with(c, "from", old -> null)),
        Mutant.ofCoverage("the data have no end", c -> Rewrite.with(c, "to", old -> null)),
        Mutant.ofHistory(
            "the source orders its dates", h -> Rewrite.with(h, "orderedWithinDay", old -> true)),
        Mutant.ofHistory(
            "no source orders its dates", h -> Rewrite.with(h, "orderedWithinDay", old -> false)),
        Mutant.ofHistory(
            "nothing is known of the case", h -> Rewrite.with(h, "attributes", old -> List.of())),
        Mutant.ofHistory(
            "what is known was always so",
            h ->
                Rewrite.each(
                    h, KnownAttribute.class, a -> new KnownAttribute(a.name(), a.value(), null))),
        occurrences("all is on record at once", o -> Rewrite.with(o, "recordedAt", old -> null)),
        occurrences(
            "all is on record as soon as it is done",
            o -> o.recordedAt() == null ? o : Rewrite.with(o, "recordedAt", old -> o.at())),
        occurrences("nothing is corrected", o -> Rewrite.with(o, "id", old -> null)),
        occurrences("keys are lost", o -> Rewrite.with(o, "keys", old -> Map.of())),
        occurrences("fields are lost", o -> Rewrite.with(o, "fields", old -> Map.of())),
        occurrences(
            "a date is midnight", o -> Rewrite.with(o, "at", old -> Moment.at(o.at().earliest()))),
        occurrences(
            "a date is its last second",
            o -> Rewrite.with(o, "at", old -> Moment.at(o.at().latest()))),
        Mutant.ofHistory("the last is forgotten", DataMutants::withoutLast));
  }

  private static Mutant occurrences(String name, UnaryOperator<Occurrence> change) {
    return Mutant.ofHistory(name, history -> Rewrite.each(history, Occurrence.class, change));
  }

  private static CaseHistory withoutLast(CaseHistory history) {
    List<Occurrence> all = history.occurrences();
    return Rewrite.with(
        history, "occurrences", old -> all.isEmpty() ? all : all.subList(0, all.size() - 1));
  }
}
