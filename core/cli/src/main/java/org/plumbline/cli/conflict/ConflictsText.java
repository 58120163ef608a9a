package org.plumbline.cli.conflict;

import java.io.PrintStream;
import java.util.List;
import java.util.TreeSet;
import org.plumbline.analysis.told.Severity;
import org.plumbline.analysis.told.ToldClause;
import org.plumbline.analysis.told.ToldExample;
import org.plumbline.analysis.told.ToldFinding;
import org.plumbline.analysis.told.ToldReport;
import org.plumbline.analysis.told.ToldSide;
import org.plumbline.analysis.told.ToldUndecided;
import org.plumbline.cli.console.Ink;
import org.plumbline.cli.console.Paragraphs;

/** Findings between clauses as text for people. */
final class ConflictsText {
  private final ToldReport report;
  private final List<ToldFinding> shown;
  private final Ink ink;
  private final int width;
  private final PrintStream out;

  ConflictsText(ToldReport report, List<ToldFinding> shown, Ink ink, int width, PrintStream out) {
    this.report = report;
    this.shown = shown;
    this.ink = ink;
    this.width = width;
    this.out = out;
  }

  void print() {
    for (ToldFinding finding : shown) {
      finding(finding);
      out.println();
    }
    for (ToldUndecided undecided : report.undecided()) {
      line(0, "undecided: " + ConflictsWords.undecided(undecided));
    }
    report.stale().forEach(stale -> line(0, stale));
    TreeSet<String> pages = new TreeSet<>();
    shown.forEach(f -> pages.add(FindingPage.of(f.kind().code())));
    if (!pages.isEmpty()) {
      line(0, "What that means, and what to do: " + String.join(", ", pages));
    }
    line(0, ConflictsWords.summary(report, shown));
  }

  private void finding(ToldFinding finding) {
    String title =
        finding.kind().code()
            + " "
            + ConflictsWords.severity(finding)
            + ": "
            + finding.kind().title();
    out.println(painted(finding, title));
    finding.clauses().forEach(clause -> line(2, clause(clause)));
    line(2, finding.sentence());
    for (ToldSide side : finding.sides()) {
      line(2, side.sentence(finding.act()));
      if (side.example() != null) {
        example(finding, side.example());
      }
    }
    finding.examples().forEach(example -> example(finding, example));
    finding.restsOn().forEach(ground -> line(2, "Rests on this: " + ground));
    line(2, "To resolve: " + finding.resolve());
    line(2, "Fingerprint: " + finding.fingerprint() + ConflictsWords.suppressed(finding));
  }

  private void example(ToldFinding finding, ToldExample example) {
    line(4, "Shown by: " + example.told() + " -> " + finding.said(example));
  }

  private String painted(ToldFinding finding, String title) {
    if (!finding.isAlarm()) {
      return ink.strong(title);
    }
    return finding.severity() == Severity.ERROR ? ink.bad(title) : ink.warning(title);
  }

  private static String clause(ToldClause clause) {
    return clause.document()
        + " "
        + clause.citation()
        + " “"
        + clause.title()
        + "”"
        + (clause.paper().isEmpty() ? "" : ", paper " + clause.paper())
        + (clause.place() == null ? "" : " (" + clause.place() + ")");
  }

  private void line(int indent, String text) {
    out.println(Paragraphs.indented(indent, text, width));
  }
}
