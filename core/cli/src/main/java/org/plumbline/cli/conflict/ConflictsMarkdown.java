package org.plumbline.cli.conflict;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.analysis.finding.FindingKind;
import org.plumbline.analysis.told.Severity;
import org.plumbline.analysis.told.ToldClause;
import org.plumbline.analysis.told.ToldExample;
import org.plumbline.analysis.told.ToldFinding;
import org.plumbline.analysis.told.ToldReport;
import org.plumbline.analysis.told.ToldSide;
import org.plumbline.cli.console.Engine;
import org.plumbline.cli.console.Markdown;
import org.plumbline.cli.console.Visible;

/** Findings between clauses as Markdown for the description of a pull request. */
final class ConflictsMarkdown {
  private final ToldReport report;
  private final List<ToldFinding> shown;
  private final PrintStream out;

  ConflictsMarkdown(ToldReport report, List<ToldFinding> shown, PrintStream out) {
    this.report = report;
    this.shown = shown;
    this.out = out;
  }

  void print() {
    out.println("## Conflicts");
    out.println();
    out.println(Markdown.text(ConflictsWords.summary(report, shown)) + ".");
    out.println();
    for (Severity severity : Severity.values()) {
      Map<FindingKind, List<ToldFinding>> kinds = new LinkedHashMap<>();
      for (ToldFinding finding : shown) {
        if (finding.severity() == severity) {
          kinds.computeIfAbsent(finding.kind(), k -> new java.util.ArrayList<>()).add(finding);
        }
      }
      kinds.forEach(
          (kind, findings) -> {
            out.println("### " + heading(kind, severity));
            out.println();
            findings.forEach(this::finding);
            out.println();
          });
    }
    if (!report.undecided().isEmpty()) {
      out.println("### Undecided");
      out.println();
      report
          .undecided()
          .forEach(u -> out.println("- " + Markdown.text(ConflictsWords.undecided(u))));
      out.println();
    }
    if (!report.stale().isEmpty()) {
      out.println("### Suppressions to mend");
      out.println();
      report.stale().forEach(stale -> out.println("- " + Markdown.text(stale)));
      out.println();
    }
    out.println("<sub>plumbline " + Engine.version() + "</sub>");
  }

  private static String heading(FindingKind kind, Severity severity) {
    return "["
        + kind.code()
        + "]("
        + FindingPage.address(kind.code())
        + ") "
        + severity.word()
        + ": "
        + Markdown.text(kind.title());
  }

  private void finding(ToldFinding finding) {
    String mark = finding.suppressed() == null ? "" : "*suppressed* ";
    out.println("- " + mark + "**" + Markdown.text(ConflictsMatrix.cited(finding)) + "**");
    for (ToldClause clause : finding.clauses()) {
      out.println("  - " + clause(clause));
    }
    out.println("  - " + Markdown.text(finding.sentence()));
    for (ToldSide side : finding.sides()) {
      out.println("  - " + Markdown.text(side.sentence(finding.act())));
      if (side.example() != null) {
        example(finding, side.example());
      }
    }
    finding.examples().forEach(example -> example(finding, example));
    finding.restsOn().forEach(ground -> out.println("  - Rests on this: " + Markdown.text(ground)));
    out.println("  - To resolve: " + Markdown.text(finding.resolve()));
    out.println(
        "  - Fingerprint `"
            + finding.fingerprint()
            + "`"
            + Markdown.text(ConflictsWords.suppressed(finding)));
  }

  private void example(ToldFinding finding, ToldExample example) {
    out.println(
        "    - Shown by `" + code(example.told()) + "`: " + Markdown.text(finding.said(example)));
  }

  private static String clause(ToldClause clause) {
    return "**"
        + Markdown.text(ConflictsWords.cited(clause))
        + "** "
        + Markdown.text(clause.title())
        + (clause.paper().isEmpty() ? "" : ", paper " + Markdown.text(clause.paper()))
        + (clause.place() == null
            ? ""
            : " (`" + code(clause.place().file() + ":" + clause.place().line()) + "`)");
  }

  private static String code(String text) {
    return Visible.text(text).replace("\n", " ").replace('`', '\'');
  }
}
