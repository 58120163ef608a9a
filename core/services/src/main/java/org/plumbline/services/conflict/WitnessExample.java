package org.plumbline.services.conflict;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.analysis.relation.PlacedRule;
import org.plumbline.analysis.told.ToldExample;
import org.plumbline.analysis.told.ToldFinding;
import org.plumbline.analysis.witness.ExampleLine;
import org.plumbline.analysis.witness.Witness;
import org.plumbline.reference.ReferenceChecker;
import org.plumbline.runtime.history.CaseHistory;
import org.plumbline.runtime.history.Coverage;
import org.plumbline.runtime.history.Moment;
import org.plumbline.runtime.verdict.Facet;
import org.plumbline.runtime.verdict.FacetVerdict;
import org.plumbline.runtime.verdict.ObligationVerdict;

/**
 * A case that shows a finding as an example of a standard that it is about. It expects what the
 * standard says as it stands, so it fails as soon as somebody resolves the finding, and shows what
 * that changed.
 */
public final class WitnessExample {
  private WitnessExample() {}

  /** What such an example is called: the finding, the case, what the clauses say of it. */
  public static String title(ToldFinding finding, ToldExample example, int number) {
    return finding.kind().code()
        + " "
        + finding.fingerprint()
        + ", case "
        + number
        + ": "
        + finding.said(example);
  }

  /**
   * The example for one of the clauses.
   *
   * @return its lines, indented as in a standard; empty if the case cannot be told in an example,
   *     or would be judged otherwise there
   */
  public static Optional<String> block(Witness.Said said, ToldExample example, String title) {
    PlacedRule rule = said.rule();
    LocalDate day = day(example.witness().asOf(), rule);
    CaseHistory history = KnownHistory.of(example.witness(), rule.document());
    if (history.occurrences().stream().anyMatch(o -> o.at().earliest() % 60 != 0)) {
      return Optional.empty(); // an example tells times to the minute
    }
    List<String> expected = expected(said, history, day);
    return expected.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "  example \""
                + title
                + "\" as of "
                + day
                + "\n    "
                + ExampleLine.of(history, rule)
                + "\n    -> "
                + String.join(", ", expected)
                + "\n");
  }

  /** The day whose end is the first that is not before the moment. */
  public static LocalDate day(long moment, PlacedRule rule) {
    return Instant.ofEpochSecond(moment).atZone(rule.calendar().zone()).toLocalDate();
  }

  /** What the standard says of every obligation that it has in the case; nothing if not as told. */
  private static List<String> expected(Witness.Said said, CaseHistory history, LocalDate day) {
    PlacedRule rule = said.rule();
    long asOf = rule.calendar().clock().endOfDay((int) day.toEpochDay());
    List<ObligationVerdict> came =
        new ReferenceChecker(rule.document(), rule.calendar())
            .checkAll(List.of(history), Coverage.EVERYTHING, asOf).verdicts().stream()
                .filter(v -> v.rule().standard().equals(rule.rule().id().standard()))
                .sorted(Comparator.comparingLong(WitnessExample::arose))
                .toList();
    List<String> expected = new ArrayList<>();
    boolean asTold = false;
    for (ObligationVerdict verdict : came) {
      String clause = verdict.rule().clause() == 0 ? "" : "." + verdict.rule().clause() + " ";
      FacetVerdict time = verdict.facets().get(Facet.TIME);
      if (isSame(verdict, said.verdict()) && time != null && time.evidenced()) {
        asTold |= time.verdict() == said.time();
        expected.add(clause + time.verdict().words() + " in time");
      } else {
        asTold |= isSame(verdict, said.verdict()) && verdict.verdict() == said.time();
        expected.add(clause + verdict.verdict().words());
      }
    }
    return asTold ? expected : List.of();
  }

  private static boolean isSame(ObligationVerdict one, ObligationVerdict told) {
    return one.rule().equals(told.rule())
        && isSame(one.dueBy(), told.dueBy())
        && isSame(one.triggeredAt(), told.triggeredAt());
  }

  private static boolean isSame(@Nullable Moment one, @Nullable Moment other) {
    return one == null ? other == null : one.equals(other);
  }

  private static long arose(ObligationVerdict verdict) {
    Moment at = verdict.triggeredAt();
    return at == null ? Long.MIN_VALUE : at.earliest();
  }
}
