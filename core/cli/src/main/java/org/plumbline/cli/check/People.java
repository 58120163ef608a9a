package org.plumbline.cli.check;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.plumbline.compiler.CompiledDocument;
import org.plumbline.runtime.history.CaseHistory;
import org.plumbline.runtime.history.Occurrence;
import org.plumbline.runtime.history.Value;
import org.plumbline.runtime.verdict.ObligationVerdict;

/**
 * Takes people's names out of the reasons of verdicts, case by case while a case is at hand:
 * afterwards nobody knows any more who was named in it.
 */
final class People {
  private static final Set<String> FIELDS =
      Set.of("actor", "recipients", "participants", "consulted", "approved by");

  private static final String SOMEBODY = "somebody";

  private final Set<String> fields = new HashSet<>(FIELDS);
  private final Set<String> words;

  People(CompiledDocument document) {
    words = Pseudonyms.words(document);
    document.kernel().fixedRoles().forEach(role -> fields.add(role.field()));
  }

  /** Whoever is named in a case by a name that is no role; the longest first. */
  Set<String> in(CaseHistory history) {
    Set<String> names =
        new TreeSet<>(
            Comparator.comparingInt(String::length)
                .reversed()
                .thenComparing(Comparator.naturalOrder()));
    for (Occurrence occurrence : history.occurrences()) {
      for (String field : fields) {
        Value value = occurrence.fields().get(field);
        if (value instanceof Value.Items items) {
          names.addAll(items.items());
        } else if (value instanceof Value.Text text) {
          names.add(text.text());
        }
      }
    }
    names.removeAll(words);
    names.removeIf(String::isBlank);
    return names;
  }

  /** The verdict with nobody's name in its reason. */
  ObligationVerdict without(ObligationVerdict verdict, Set<String> names) {
    String reason = verdict.reason();
    for (String name : names) {
      reason = Pseudonyms.replaced(reason, name, SOMEBODY);
    }
    return names.isEmpty()
        ? verdict
        : verdict.of(verdict.cases(), verdict.subject(), reason, verdict.exceptions());
  }
}
