package org.plumbline.cli.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.plumbline.formats.spill.Numbers;
import org.plumbline.runtime.verdict.ObligationVerdict;

/**
 * Obligations to be listed: all, or where they are many the first few of each standard.
 *
 * @param number how many there are
 * @param cases in how many cases
 * @param byStandard those of each standard that has any, in the document's order
 */
record Listed(long number, long cases, Map<String, Some> byStandard) {
  /** A list of more obligations shows the first few of each standard only. */
  static final int MOST = 40;

  private static final int OF_EACH = 3;

  Listed {
    byStandard = Collections.unmodifiableMap(new LinkedHashMap<>(byStandard));
  }

  /**
   * Those of one standard.
   *
   * @param number how many there are
   * @param shown those that are listed
   */
  record Some(int number, List<ObligationVerdict> shown) {
    Some {
      shown = List.copyOf(shown);
    }
  }

  /**
   * Among the verdicts on a document.
   *
   * @param all whether all are listed, however many there are
   */
  static Listed of(CheckedDocument checked, Predicate<ObligationVerdict> which, boolean all) {
    Map<String, List<ObligationVerdict>> first = new LinkedHashMap<>();
    Map<String, Integer> numbers = new LinkedHashMap<>();
    checked
        .document()
        .kernel()
        .rules()
        .forEach(rule -> first.putIfAbsent(rule.id().standard(), new ArrayList<>()));
    Numbers cases = new Numbers();
    int number = 0;
    for (ObligationVerdict one : checked.verdicts()) {
      if (which.test(one)) {
        number++;
        one.cases().forEach(cases::of);
        String standard = one.rule().standard();
        numbers.merge(standard, 1, Integer::sum);
        List<ObligationVerdict> some = first.computeIfAbsent(standard, any -> new ArrayList<>());
        if (all || some.size() < MOST) {
          some.add(one);
        }
      }
    }
    boolean whole = all || number <= MOST;
    Map<String, Some> byStandard = new LinkedHashMap<>();
    first.forEach(
        (standard, some) -> {
          int there = numbers.getOrDefault(standard, 0);
          if (there > 0) {
            int shown = whole || there == OF_EACH + 1 ? there : Math.min(there, OF_EACH);
            byStandard.put(standard, new Some(there, some.subList(0, shown)));
          }
        });
    return new Listed(number, cases.count(), byStandard);
  }
}
