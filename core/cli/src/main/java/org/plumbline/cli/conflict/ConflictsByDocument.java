package org.plumbline.cli.conflict;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.plumbline.analysis.told.ToldClause;
import org.plumbline.analysis.told.ToldExample;
import org.plumbline.analysis.told.ToldFinding;
import org.plumbline.analysis.told.ToldReport;
import org.plumbline.analysis.told.ToldSide;
import org.plumbline.analysis.told.ToldUndecided;
import org.plumbline.cli.console.Markdown;

/**
 * Findings as a page to read: a chapter for each document and each pair of documents, and a
 * paragraph for each finding.
 */
final class ConflictsByDocument {
  private final ToldReport report;
  private final List<ToldFinding> shown;
  private final PrintStream out;

  ConflictsByDocument(ToldReport report, List<ToldFinding> shown, PrintStream out) {
    this.report = report;
    this.shown = shown;
    this.out = out;
  }

  void print() {
    Map<String, List<ToldFinding>> chapters = new LinkedHashMap<>();
    for (int i = 0; i < report.documents().size(); i++) {
      for (int j = i; j < report.documents().size(); j++) {
        chapters.put(
            heading(List.of(report.documents().get(i), report.documents().get(j))), List.of());
      }
    }
    for (ToldFinding finding : shown) {
      chapters.merge(
          heading(documents(finding.clauses())),
          List.of(finding),
          (some, more) -> {
            List<ToldFinding> all = new ArrayList<>(some);
            all.addAll(more);
            return all;
          });
    }
    out.println("# Conflicts");
    out.println();
    for (ToldReport.Document document : report.documents()) {
      out.println(
          "- `"
              + document.id()
              + "`: "
              + Markdown.text(document.title() + ", version " + document.version()));
    }
    out.println();
    out.println(Markdown.text(ConflictsWords.summary(report, shown)) + ".");
    out.println("What each kind of finding means is told in `docs/findings/README.md`.");
    chapters.forEach(this::chapter);
    undecided();
  }

  private void chapter(String heading, List<ToldFinding> findings) {
    if (findings.isEmpty()) {
      return;
    }
    out.println();
    out.println("## " + heading);
    out.println();
    findings.forEach(this::finding);
  }

  private void finding(ToldFinding finding) {
    String clauses =
        finding.clauses().stream()
            .map(c -> "*" + Markdown.text(c.title()) + "*" + lines(c))
            .collect(Collectors.joining(" and "));
    out.println(
        "- **"
            + finding.kind().code()
            + "** "
            + ConflictsWords.severity(finding)
            + ": "
            + clauses
            + ". "
            + Markdown.text(finding.sentence()));
    for (ToldSide side : finding.sides()) {
      out.println("  - " + Markdown.text(side.sentence(finding.act())));
    }
    finding.examples().stream()
        .filter(c -> finding.sides().isEmpty())
        .forEach(
            c ->
                out.println(
                    "  - "
                        + Markdown.text(c.line() + without(c) + asOf(c) + ": " + finding.said(c))));
    finding.restsOn().forEach(ground -> out.println("  - Rests on this: " + Markdown.text(ground)));
  }

  private static String without(ToldExample example) {
    return example.without().isEmpty() ? "" : ", without " + String.join(", ", example.without());
  }

  /** What was not done since can be what is breached: then the day is told. */
  private static String asOf(ToldExample example) {
    return example.asOf().isEmpty() || !example.isJudgedLater() ? "" : "; as of " + example.asOf();
  }

  private static String lines(ToldClause clause) {
    return clause.paper().isEmpty() ? "" : " (" + Markdown.text(clause.paper()) + ")";
  }

  private void undecided() {
    if (report.undecided().isEmpty()) {
      return;
    }
    out.println();
    out.println("## Undecided");
    out.println();
    for (ToldUndecided undecided : report.undecided()) {
      out.println("- " + Markdown.text(ConflictsWords.undecided(undecided)));
    }
  }

  private List<ToldReport.Document> documents(List<ToldClause> clauses) {
    return report.documents().stream()
        .filter(
            d ->
                clauses.stream()
                    .anyMatch(c -> c.document().equals(d.id()) && c.version().equals(d.version())))
        .toList();
  }

  /** The documents in the order of the report, whichever clause is named first. */
  private static String heading(List<ToldReport.Document> documents) {
    List<String> names =
        documents.stream().map(d -> "`" + d.id() + "`" + version(documents, d)).distinct().toList();
    return names.size() == 1 ? "Inside " + names.get(0) : String.join(" and ", names);
  }

  /** Said only where two versions of one document meet. */
  private static String version(List<ToldReport.Document> documents, ToldReport.Document document) {
    TreeSet<String> versions = new TreeSet<>();
    documents.stream()
        .filter(d -> d.id().equals(document.id()))
        .forEach(d -> versions.add(d.version()));
    return versions.size() == 1 ? "" : " " + Markdown.text(document.version());
  }
}
