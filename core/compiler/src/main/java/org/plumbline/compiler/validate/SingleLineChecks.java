package org.plumbline.compiler.validate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.compiler.diagnostic.DiagnosticKind;
import org.plumbline.compiler.diagnostic.Findings;
import org.plumbline.model.document.Facet;
import org.plumbline.model.document.Standard;

/** Lines that a standard can have but once, because two would contradict each other. */
final class SingleLineChecks {
  private static final Map<Class<? extends Facet>, String> ONCE = once();

  private SingleLineChecks() {}

  private static Map<Class<? extends Facet>, String> once() {
    Map<Class<? extends Facet>, String> once = new LinkedHashMap<>();
    once.put(Facet.CountingFrom.class, "Keep one");
    once.put(Facet.CountingRolls.class, "Keep one");
    once.put(Facet.CutOff.class, "Keep one");
    once.put(Facet.CountingChain.class, "Keep one");
    once.put(Facet.Deciders.class, "Join the roles in one line");
    once.put(Facet.Form.class, "Join the forms in one line with `or`");
    once.put(Facet.InForce.class, "Keep one");
    once.put(Facet.ForEach.class, "Write a standard for each list");
    once.put(Facet.SubjectOf.class, "Write a standard for each");
    once.put(Facet.OnRecord.class, "Keep one");
    once.put(Facet.Share.class, "Keep one, or write a standard for each");
    return once;
  }

  static void check(Subject subject) {
    for (Standard standard : subject.standards()) {
      Findings here = subject.findings().inside(standard);
      ONCE.forEach((kind, remedy) -> once(Subject.facets(standard, kind), remedy, here));
      for (Facet.InForce inForce : Subject.facets(standard, Facet.InForce.class)) {
        if (inForce.to() != null && inForce.to().isBefore(inForce.from())) {
          here.add(
              DiagnosticKind.IN_FORCE_ENDS_FIRST,
              inForce,
              "the standard is in force until "
                  + inForce.to()
                  + ", before it begins on "
                  + inForce.from());
        }
      }
    }
  }

  private static void once(List<? extends Facet> lines, String remedy, Findings findings) {
    for (int i = 1; i < lines.size(); i++) {
      findings.add(
          DiagnosticKind.DUPLICATE_LINE,
          lines.get(i),
          "there is a line of this sort already, and the two contradict each other. " + remedy,
          lines.get(0),
          "the first line of this sort",
          findings.fixes().remove("remove this line", lines.get(i)));
    }
  }
}
