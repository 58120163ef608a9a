package org.plumbline.cli.conflict;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.plumbline.analysis.told.ToldClause;
import org.plumbline.analysis.told.ToldFinding;
import org.plumbline.analysis.told.ToldMatter;
import org.plumbline.analysis.told.ToldReport;
import org.plumbline.cli.console.Ink;
import org.plumbline.cli.console.Markdown;
import org.plumbline.cli.console.Paragraphs;

/** What each document says to each matter that more than one standard speaks of. */
final class ConflictsMatrix {
  private final ToldReport report;
  private final PrintStream out;
  private final Map<String, String> codes = new HashMap<>();

  ConflictsMatrix(ToldReport report, PrintStream out) {
    this.report = report;
    this.out = out;
    report.findings().forEach(f -> codes.put(f.fingerprint(), f.kind().code()));
  }

  /** For a terminal: a matter after the other, in each a line for each clause. */
  void text(Ink ink, int width) {
    for (ToldMatter matter : report.matters()) {
      out.println(ink.strong(Paragraphs.indented(0, matter.words(), width)));
      for (ToldReport.Document document : report.documents()) {
        for (ToldClause clause : matter.of(document)) {
          out.println(
              Paragraphs.indented(2, ConflictsWords.cited(clause) + ": " + clause.asks(), width));
        }
      }
      String found = found(matter);
      out.println(Paragraphs.indented(2, found.isEmpty() ? "no finding" : found, width));
      out.println();
    }
    out.println("matters that more than one standard speaks of: " + report.matters().size());
  }

  /** A table with a column for each document that speaks of any of the matters. */
  void markdown() {
    List<ToldReport.Document> columns =
        report.documents().stream()
            .filter(d -> report.matters().stream().anyMatch(m -> !m.of(d).isEmpty()))
            .toList();
    row("matter", columns.stream().map(ToldReport.Document::id).toList(), "findings");
    out.println("|---" + "|---".repeat(columns.size()) + "|---|");
    for (ToldMatter matter : report.matters()) {
      List<String> cells = new ArrayList<>();
      for (ToldReport.Document document : columns) {
        cells.add(
            matter.of(document).stream()
                .map(c -> c.citation() + " " + c.asks())
                .collect(Collectors.joining("; ")));
      }
      row(matter.words(), cells, found(matter));
    }
  }

  private void row(String first, List<String> cells, String last) {
    StringBuilder line = new StringBuilder("| ").append(Markdown.text(first));
    cells.forEach(cell -> line.append(" | ").append(Markdown.text(cell)));
    out.println(line.append(" | ").append(Markdown.text(last)).append(" |"));
  }

  private String found(ToldMatter matter) {
    Map<String, Long> counts =
        matter.findings().stream()
            .map(fingerprint -> codes.getOrDefault(fingerprint, ""))
            .collect(
                Collectors.groupingBy(code -> code, java.util.TreeMap::new, Collectors.counting()));
    return counts.entrySet().stream()
        .map(e -> e.getKey() + (e.getValue() == 1 ? "" : " (" + e.getValue() + " times)"))
        .collect(Collectors.joining(", "));
  }

  /** The clauses of a finding in a phrase: "1.2.3 and 2.1.6d". */
  static String cited(ToldFinding finding) {
    return finding.clauses().stream()
        .map(c -> finding.betweenDocuments() ? ConflictsWords.cited(c) : c.citation())
        .collect(Collectors.joining(" and "));
  }
}
