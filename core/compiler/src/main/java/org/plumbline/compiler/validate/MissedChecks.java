package org.plumbline.compiler.validate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plumbline.compiler.diagnostic.DiagnosticKind;
import org.plumbline.model.document.Standard;

/** Standards that depend on another being missed do not in the end depend on their own miss. */
final class MissedChecks {
  private final Map<String, List<String>> arisesFrom = new HashMap<>();

  private MissedChecks() {}

  static void check(Subject subject) {
    MissedChecks checks = new MissedChecks();
    for (Standard standard : subject.standards()) {
      List<String> from = checks.arisesFrom.computeIfAbsent(standard.id(), id -> new ArrayList<>());
      for (Missing missing : Missing.in(standard)) {
        from.add(missing.standard());
      }
    }
    for (Standard standard : subject.standards()) {
      for (Missing missed : Missing.in(standard)) {
        if (checks.leadsTo(missed.standard(), standard.id(), new HashSet<>())) {
          subject
              .findings()
              .inside(standard)
              .add(
                  DiagnosticKind.MISSED_CIRCLE,
                  missed.node(),
                  "standard "
                      + standard.id()
                      + " depends on whether "
                      + missed.standard()
                      + " is missed, which in turn depends on standard "
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
}
