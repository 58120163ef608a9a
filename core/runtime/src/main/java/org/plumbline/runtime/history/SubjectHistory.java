package org.plumbline.runtime.history;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What all cases together hold of one worker, or whoever else standards are about
 * (docs/semantics.md, 9.4 to 9.6).
 *
 * @param key the key whose value it is
 * @param cases those that hold something of it, by the source's order
 * @param history called by the value; nothing is known of it but what happened
 */
public record SubjectHistory(String key, List<String> cases, CaseHistory history) {
  /**
   * Copies the list.
   *
   * @param key the key
   * @param cases those that hold something of it
   * @param history called by the value
   */
  public SubjectHistory {
    cases = List.copyOf(cases);
  }

  /**
   * The subjects of which cases tell.
   *
   * @param keys what tells subjects apart, each once
   * @param histories of all cases
   * @return by the key's place, then by the value's first occurrence in the cases
   */
  public static List<SubjectHistory> of(List<String> keys, List<CaseHistory> histories) {
    List<SubjectHistory> all = new ArrayList<>();
    for (String key : keys) {
      for (String value : values(key, histories)) {
        all.add(gathered(key, value, histories));
      }
    }
    return all;
  }

  /**
   * What a case tells of subjects, without the rest of it: all that {@link #of} needs of it.
   *
   * @param keys what tells subjects apart
   * @param history the whole case
   * @return a smaller history of the same case; empty if it tells nothing of any
   */
  public static Optional<CaseHistory> told(List<String> keys, CaseHistory history) {
    if (keys.isEmpty()) {
      return Optional.empty();
    }
    List<Occurrence> some =
        history.occurrences().stream()
            .filter(one -> keys.stream().anyMatch(one.keys()::containsKey))
            .toList();
    return some.isEmpty() && history.unread().isEmpty()
        ? Optional.empty()
        : Optional.of(
            new CaseHistory(
                history.caseId(), some, List.of(), history.orderedWithinDay(), history.unread()));
  }

  private static Set<String> values(String key, List<CaseHistory> histories) {
    Set<String> values = new LinkedHashSet<>();
    for (CaseHistory history : histories) {
      for (Occurrence occurrence : history.occurrences()) {
        String value = occurrence.keys().get(key);
        if (value != null) {
          values.add(value);
        }
      }
    }
    return values;
  }

  private static SubjectHistory gathered(String key, String value, List<CaseHistory> histories) {
    Map<Same, Occurrence> gathered = new LinkedHashMap<>();
    Set<String> cases = new LinkedHashSet<>();
    Set<String> unread = new LinkedHashSet<>();
    boolean ordered = true;
    for (CaseHistory history : histories) {
      unread.addAll(history.unread()); // it may have been theirs
      for (int i = 0; i < history.occurrences().size(); i++) {
        Occurrence one = history.occurrences().get(i);
        if (value.equals(one.keys().get(key))) {
          cases.add(history.caseId());
          ordered &= history.orderedWithinDay();
          gathered.putIfAbsent(Same.of(one, history, i), at(one, gathered.size()));
        }
      }
    }
    return new SubjectHistory(
        key,
        List.copyOf(cases),
        new CaseHistory(
            value,
            List.copyOf(gathered.values()),
            List.of(),
            ordered && cases.size() == 1,
            unread));
  }

  /**
   * §9.5: what several cases tell alike is one occurrence; what one case tells twice stays two.
   *
   * @param nth of those in one case that are alike
   */
  private record Same(
      String event,
      Moment at,
      String id,
      Map<String, String> keys,
      Map<String, Value> fields,
      long nth) {
    static Same of(Occurrence one, CaseHistory history, int place) {
      Same first = of(one, 0);
      return of(
          one,
          history.occurrences().subList(0, place).stream()
              .filter(before -> of(before, 0).equals(first))
              .count());
    }

    private static Same of(Occurrence one, long nth) {
      return new Same(
          one.event(), one.at(), one.id() == null ? "" : one.id(), one.keys(), one.fields(), nth);
    }
  }

  private static Occurrence at(Occurrence one, int order) {
    return new Occurrence(
        one.event(), one.at(), one.recordedAt(), one.id(), one.keys(), one.fields(), order);
  }
}
