package org.plumbline.cli.check;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.plumbline.compiler.resolve.Vocabulary;
import org.plumbline.runtime.history.CaseHistory;
import org.plumbline.runtime.history.Occurrence;
import org.plumbline.runtime.history.Value;

/**
 * Who is said to have acted and is no role of the document, such as a person's own name: where a
 * role is asked for, that is a breach.
 */
final class NotRoles {
  private static final String ACTOR = "actor";

  private NotRoles() {}

  /** What `actor` holds beside roles, in alphabetical order, each with the number of its rows. */
  static Map<String, Integer> of(CheckedDocument checked) {
    Set<String> known = new HashSet<>(namedByEvents(checked));
    checked.document().vocabulary().roles().stream().map(Vocabulary.Role::name).forEach(known::add);
    Map<String, Integer> unknown = new TreeMap<>();
    for (CaseHistory history : checked.data().histories()) {
      for (Occurrence occurrence : history.occurrences()) {
        for (String who : names(occurrence.fields().get(ACTOR))) {
          if (!known.contains(who)) {
            unknown.merge(who, 1, Integer::sum);
          }
        }
      }
    }
    return unknown;
  }

  /** Where an event fixes who has a role, people go by their own names. */
  private static Set<String> namedByEvents(CheckedDocument checked) {
    Set<String> names = new HashSet<>();
    checked
        .document()
        .kernel()
        .fixedRoles()
        .forEach(
            role -> {
              for (CaseHistory history : checked.data().histories()) {
                for (Occurrence occurrence : history.occurrences()) {
                  names.addAll(names(occurrence.fields().get(role.field())));
                  if (role.by().stream().anyMatch(by -> by.event().equals(occurrence.event()))) {
                    names.addAll(names(occurrence.fields().get(ACTOR)));
                  }
                }
              }
            });
    return names;
  }

  private static List<String> names(@Nullable Value value) {
    if (value instanceof Value.Items items) {
      return items.items();
    }
    return value instanceof Value.Text text && !text.text().isBlank()
        ? List.of(text.text())
        : List.of();
  }
}
