package org.plumbline.compiler.validate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plumbline.compiler.diagnostic.DiagnosticKind;
import org.plumbline.model.document.Facet;
import org.plumbline.model.document.Standard;
import org.plumbline.model.document.TriggerPhrase;

/** Standards that arise when another is missed do not in the end arise from their own miss. */
final class MissedChecks {
  private final Map<String, List<String>> arisesFrom = new HashMap<>();

  private MissedChecks() {}

  static void check(Subject subject) {
    MissedChecks checks = new MissedChecks();
    for (Standard standard : subject.standards()) {
      List<String> from = checks.arisesFrom.computeIfAbsent(standard.id(), id -> new ArrayList<>());
      for (TriggerPhrase.StandardMissed missed : missed(standard)) {
        from.add(missed.standard());
      }
    }
    for (Standard standard : subject.standards()) {
      for (TriggerPhrase.StandardMissed missed : missed(standard)) {
        if (checks.leadsTo(missed.standard(), standard.id(), new HashSet<>())) {
          subject
              .findings()
              .inside(standard)
              .add(
                  DiagnosticKind.MISSED_CIRCLE,
                  missed,
                  "standard "
                      + standard.id()
                      + " arises when "
                      + missed.standard()
                      + " is missed, which in turn arises from standard "
                      + standard.id()
                      + ". Break the circle");
        }
      }
    }
  }

  private boolean leadsTo(String from, String to, Set<String> seen) {
    if (from.equals(to)) {
      return true;
    }
    return seen.add(from)
        && arisesFrom.getOrDefault(from, List.of()).stream()
            .anyMatch(next -> leadsTo(next, to, seen));
  }

  private static List<TriggerPhrase.StandardMissed> missed(Standard standard) {
    return Subject.facets(standard, Facet.Triggers.class).stream()
        .flatMap(triggers -> triggers.triggers().stream())
        .filter(TriggerPhrase.StandardMissed.class::isInstance)
        .map(TriggerPhrase.StandardMissed.class::cast)
        .toList();
  }
}
