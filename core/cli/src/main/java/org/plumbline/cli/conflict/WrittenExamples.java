package org.plumbline.cli.conflict;

import java.io.PrintStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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
 * The cases that show findings as examples, to be copied into the standards that they are about:
 * each expects what the standard says as it stands, so it fails as soon as somebody resolves the
 * finding, and shows what that changed.
 */
final class WrittenExamples {
  private final List<ToldFinding> findings;

  WrittenExamples(List<ToldFinding> findings) {
    this.findings = List.copyOf(findings);
  }

  /** Writes a block for each standard of each case, with a remark on where it belongs. */
  void write(PrintStream out) {
    Set<String> written = new LinkedHashSet<>();
    for (ToldFinding finding : findings) {
      int number = 0;
      for (ToldExample example : finding.shownBy()) {
        number++;
        String title = title(finding, example, number);
        for (Witness.Said said : example.witness().said()) {
          written.add(block(said, example, title));
        }
      }
    }
    written.forEach(out::println);
  }

  private static String title(ToldFinding finding, ToldExample example, int number) {
    return finding.kind().code()
        + " "
        + finding.fingerprint()
        + ", case "
        + number
        + ": "
        + ConflictsWords.said(finding, example);
  }

  private static String block(Witness.Said said, ToldExample example, String title) {
    PlacedRule rule = said.rule();
    LocalDate day = day(example.witness().asOf(), rule);
    CaseHistory history = KnownHistory.of(example.witness(), rule.document());
    List<String> expected = expected(said, history, day);
    if (history.occurrences().stream().anyMatch(o -> o.at().earliest() % 60 != 0)) {
      expected = List.of(); // an example tells times to the minute
    }
    String place =
        "# into standard " + rule.rule().id().standard() + " of " + rule.document().id() + "\n";
    if (expected.isEmpty()) {
      return place + "# nothing: this case cannot be told, or is judged otherwise, as an example\n";
    }
    return place
        + "  example \""
        + title
        + "\" as of "
        + day
        + "\n    "
        + ExampleLine.of(history, rule)
        + "\n    -> "
        + String.join(", ", expected)
        + "\n";
  }

  /** The day whose end is the first that is not before the moment. */
  static LocalDate day(long moment, PlacedRule rule) {
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
                .sorted(Comparator.comparingLong(WrittenExamples::arose))
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
