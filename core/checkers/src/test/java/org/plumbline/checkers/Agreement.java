package org.plumbline.checkers;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.plumbline.model.kernel.KernelDocument;
import org.plumbline.reference.ReferenceChecker;
import org.plumbline.runtime.calendar.CalendarException;
import org.plumbline.runtime.calendar.WorkingCalendar;
import org.plumbline.runtime.checker.Checker;
import org.plumbline.runtime.history.CaseHistory;
import org.plumbline.runtime.history.Coverage;
import org.plumbline.runtime.verdict.Facet;
import org.plumbline.runtime.verdict.FacetVerdict;
import org.plumbline.runtime.verdict.ObligationVerdict;

/** The reference interpreter and the generated checker of one document, asked the same. */
final class Agreement {
  private final ReferenceChecker reference;
  private final Checker checker;

  Agreement(KernelDocument document, WorkingCalendar calendar, Checker checker) {
    this.reference = new ReferenceChecker(document, calendar);
    this.checker = checker;
  }

  /** What the two say that is not the same, in words; empty if they agree. */
  String difference(CaseHistory history, Coverage coverage, long asOf) {
    Object expected = outcome(() -> reference.check(history, coverage, asOf).verdicts());
    Object found = outcome(() -> checker.check(history, coverage, asOf));
    return expected.equals(found)
        ? ""
        : "expected "
            + without(expected, found)
            + "\n   found "
            + without(found, expected)
            + "\n      of "
            + history
            + "\n   as of "
            + asOf
            + " with "
            + coverage;
  }

  /**
   * What both say; none if neither can.
   *
   * @throws AssertionError if they do not agree
   */
  List<ObligationVerdict> agreed(CaseHistory history, Coverage coverage, long asOf, String of) {
    Object expected = outcome(() -> reference.check(history, coverage, asOf).verdicts());
    Object found = outcome(() -> checker.check(history, coverage, asOf));
    if (!expected.equals(found)) {
      throw new AssertionError(of + ": " + difference(history, coverage, asOf));
    }
    List<ObligationVerdict> verdicts = new ArrayList<>();
    if (expected instanceof List<?> list) {
      list.forEach(one -> verdicts.add((ObligationVerdict) one));
    }
    return verdicts;
  }

  /** The same of cases together. */
  String differenceOfAll(List<CaseHistory> histories, Coverage coverage, long asOf) {
    Object expected = outcome(() -> reference.checkAll(histories, coverage, asOf).verdicts());
    Object found = outcome(() -> checker.checkAll(histories, coverage, asOf));
    return expected.equals(found)
        ? ""
        : "expected " + without(expected, found) + "\n   found " + without(found, expected);
  }

  static Object without(Object all, Object others) {
    return all instanceof List<?> list && others instanceof List<?> other
        ? list.stream().filter(one -> !other.contains(one)).toList()
        : all;
  }

  /** The verdicts without their reasons, or why there are none. */
  private static Object outcome(Supplier<List<ObligationVerdict>> check) {
    try {
      return check.get().stream().map(Agreement::withoutReasons).toList();
    } catch (CalendarException e) {
      return "no answer: " + e.getMessage();
    }
  }

  static List<ObligationVerdict> withoutReasons(List<ObligationVerdict> verdicts) {
    return verdicts.stream().map(Agreement::withoutReasons).toList();
  }

  private static ObligationVerdict withoutReasons(ObligationVerdict v) {
    Map<Facet, FacetVerdict> facets = new EnumMap<>(Facet.class);
    v.facets()
        .forEach((f, is) -> facets.put(f, new FacetVerdict(is.verdict(), is.evidenced(), "")));
    return new ObligationVerdict(
        v.rule(),
        v.cases(),
        v.subject(),
        v.force(),
        v.verdict(),
        v.asFarAsEvidenced(),
        facets,
        v.triggeredAt(),
        v.dueFrom(),
        v.dueBy(),
        v.dischargedAt(),
        v.overdue(),
        v.intervalsMissed(),
        "",
        v.exceptions());
  }
}
