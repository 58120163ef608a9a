package org.plumbline.compiler.examples;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.plumbline.runtime.history.CaseHistory;
import org.plumbline.runtime.history.KnownAttribute;
import org.plumbline.runtime.history.Occurrence;

/**
 * The cases that one example tells of: those it names, or else a single one. What it tells of no
 * case in particular is so in all of them.
 */
final class ToldCases {
  private final List<Told<Occurrence>> occurrences = new ArrayList<>();
  private final List<Told<KnownAttribute>> attributes = new ArrayList<>();

  /** Something that is told of some cases; of all, if it names none. */
  private record Told<T>(List<String> cases, T what) {
    boolean isOf(String one) {
      return cases.isEmpty() || cases.contains(one);
    }
  }

  /** How many occurrences have been told. */
  int size() {
    return occurrences.size();
  }

  void add(List<String> cases, Occurrence occurrence) {
    occurrences.add(new Told<>(cases, occurrence));
  }

  void add(List<String> cases, List<KnownAttribute> known) {
    known.forEach(one -> attributes.add(new Told<>(cases, one)));
  }

  List<Occurrence> occurrences() {
    return occurrences.stream().map(Told::what).toList();
  }

  /**
   * A history for each.
   *
   * @param title what the case is called if the example names none
   */
  List<CaseHistory> histories(String title) {
    Set<String> named = new LinkedHashSet<>();
    occurrences.forEach(told -> named.addAll(told.cases()));
    if (named.isEmpty()) {
      named.add(title);
    }
    List<CaseHistory> histories = new ArrayList<>();
    for (String one : named) {
      histories.add(new CaseHistory(one, of(one, occurrences), of(one, attributes), false));
    }
    return histories;
  }

  private static <T> List<T> of(String one, List<Told<T>> all) {
    return all.stream().filter(told -> told.isOf(one)).map(Told::what).toList();
  }
}
