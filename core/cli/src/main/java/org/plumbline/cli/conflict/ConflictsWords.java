package org.plumbline.cli.conflict;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.plumbline.analysis.told.Severity;
import org.plumbline.analysis.told.Suppression;
import org.plumbline.analysis.told.ToldClause;
import org.plumbline.analysis.told.ToldFinding;
import org.plumbline.analysis.told.ToldReport;
import org.plumbline.analysis.told.ToldUndecided;
import org.plumbline.runtime.calendar.SpokenDate;

/** Phrases that text and Markdown share. */
final class ConflictsWords {
  private ConflictsWords() {}

  static String severity(ToldFinding finding) {
    return finding.suppressed() == null
        ? finding.severity().word()
        : "suppressed " + finding.severity().word();
  }

  /** " (suppressed until …, because …)", or nothing. */
  static String suppressed(ToldFinding finding) {
    Suppression by = finding.suppressed();
    return by == null
        ? ""
        : " (suppressed until " + SpokenDate.day(by.until()) + ", because " + by.reason() + ")";
  }

  static String undecided(ToldUndecided undecided) {
    return undecided.clauses().stream()
            .map(ConflictsWords::cited)
            .collect(Collectors.joining(" and "))
        + ": "
        + undecided.reason();
  }

  static String cited(ToldClause clause) {
    return clause.document() + " " + clause.citation();
  }

  /** How much there is of what, and how much of it is not shown. */
  static String summary(ToldReport report, List<ToldFinding> shown) {
    Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
    report.findings().stream()
        .filter(f -> f.suppressed() == null)
        .forEach(f -> counts.merge(f.severity(), 1, Integer::sum));
    StringBuilder text = new StringBuilder();
    text.append("pairs of clauses that ask for the same: ").append(report.pairs());
    text.append("; errors: ").append(counts.getOrDefault(Severity.ERROR, 0));
    text.append("; warnings: ").append(counts.getOrDefault(Severity.WARNING, 0));
    if (counts.containsKey(Severity.INFORMATION)) {
      text.append("; for information: ").append(counts.get(Severity.INFORMATION));
    }
    if (counts.containsKey(Severity.NOTE)) {
      text.append("; notes: ").append(counts.get(Severity.NOTE));
    }
    if (counts.containsKey(Severity.NOTE)
        && shown.stream().noneMatch(f -> f.severity() == Severity.NOTE)) {
      text.append(" (--notes shows them)");
    }
    int suppressed = report.suppressed().size();
    text.append(suppressed == 0 ? "" : "; suppressed: " + suppressed);
    if (suppressed > 0 && shown.stream().allMatch(f -> f.suppressed() == null)) {
      text.append(" (--suppressed shows them)");
    }
    return text.append("; undecided: ").append(report.undecided().size()).toString();
  }
}
