package org.plumbline.cli.conflict;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.plumbline.analysis.finding.FindingKind;
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
    Map<Object, List<ToldFinding>> alike = new LinkedHashMap<>();
    findings.forEach(f -> alike.computeIfAbsent(asSaid(f), k -> new ArrayList<>()).add(f));
    alike.values().forEach(this::findings);
  }

  /**
   * What one sentence of the paper is to another is said once, though several clauses were made of
   * it: what is found missing or too much of its halves is found of it.
   */
  private static Object asSaid(ToldFinding finding) {
    boolean isOfSentences =
        finding.kind() == FindingKind.HIDDEN_LIMIT || finding.kind() == FindingKind.REDUNDANT;
    List<String> papers = finding.clauses().stream().map(ToldClause::paper).toList();
    if (!isOfSentences || papers.contains("")) {
      return finding;
    }
    List<String> limits =
        finding.sides().stream().flatMap(s -> s.asks().stream()).map(ToldSide.Ask::words).toList();
    return List.of(finding.kind(), finding.severity(), papers, limits);
  }

  private void findings(List<ToldFinding> alike) {
    finding(alike.get(0));
    Set<String> grounds = new LinkedHashSet<>(alike.get(0).restsOn());
    for (ToldFinding more : alike.subList(1, alike.size())) {
      out.println("  - So, too: " + titles(more) + ". " + Markdown.text(more.sentence()));
      more.restsOn().stream().filter(grounds::add).forEach(this::ground);
    }
  }

  private void ground(String ground) {
    out.println("  - Rests on this: " + Markdown.text(ground));
  }

  private static String titles(ToldFinding finding) {
    return finding.clauses().stream()
        .map(c -> "*" + Markdown.text(c.title()) + "*" + lines(c))
        .collect(Collectors.joining(" and "));
  }

  private void finding(ToldFinding finding) {
    out.println(
        "- **"
            + finding.kind().code()
            + "** "
            + ConflictsWords.severity(finding)
            + ": "
            + titles(finding)
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
                    "  - " + Markdown.text(c.happened() + asOf(c) + ": " + finding.said(c))));
    finding.restsOn().forEach(this::ground);
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
