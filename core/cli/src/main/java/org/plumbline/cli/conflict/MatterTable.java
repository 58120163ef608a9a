package org.plumbline.cli.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.plumbline.analysis.told.ToldClause;
import org.plumbline.analysis.told.ToldFinding;
import org.plumbline.analysis.told.ToldMatter;
import org.plumbline.analysis.told.ToldReport;
import org.plumbline.publish.html.Html;
import org.plumbline.publish.html.Sheet;

/** What each document says to each matter of which more than one standard speaks, as a table. */
final class MatterTable {
  private final ToldReport report;
  private final List<ToldFinding> shown;

  /**
   * A table.
   *
   * @param shown the findings on the page, to which its cells link
   */
  MatterTable(ToldReport report, List<ToldFinding> shown) {
    this.report = report;
    this.shown = List.copyOf(shown);
  }

  Html html() {
    List<Html> inside = new ArrayList<>();
    inside.add(Html.of("h2", "Documents by matter"));
    List<ToldReport.Document> columns =
        report.documents().stream()
            .filter(d -> report.matters().stream().anyMatch(m -> !m.of(d).isEmpty()))
            .toList();
    if (columns.isEmpty()) {
      inside.add(Html.of("p", "No two standards ask for the same act."));
      return Html.of("section", inside);
    }
    inside.add(
        Html.of(
            "p",
            "Each row is an act that more than one standard asks for. Where something was found,"
                + " the clause links to it; where somebody has to do something about it, the cell"
                + " is marked."));
    List<String> heads = new ArrayList<>(List.of("Matter"));
    columns.forEach(d -> heads.add(d.title() + ", version " + d.version()));
    List<Html> rows = report.matters().stream().map(matter -> row(matter, columns)).toList();
    inside.add(
        Html.of("div", Sheet.table("Documents by matter", heads, rows).as("matrix"))
            .as("wide")
            .with("tabindex", "0")
            .with("role", "region")
            .with("aria-label", "Documents by matter"));
    return Html.of("section", inside);
  }

  private Html row(ToldMatter matter, List<ToldReport.Document> columns) {
    List<Html> cells = new ArrayList<>(List.of(Sheet.rowHead(Html.text(matter.words()))));
    for (ToldReport.Document document : columns) {
      List<ToldClause> clauses = matter.of(document);
      Html cell = Html.of("td", clauses.stream().map(c -> clause(matter, c)).toList());
      boolean isAtOdds =
          clauses.stream().anyMatch(c -> of(matter, c).stream().anyMatch(ToldFinding::isAlarm));
      cells.add(isAtOdds ? cell.as("at-odds") : cell);
    }
    return Html.of("tr", cells);
  }

  private Html clause(ToldMatter matter, ToldClause clause) {
    List<ToldFinding> own = of(matter, clause);
    return Html.of(
        "p",
        own.isEmpty()
            ? Html.of("span", clause.citation()).as("num")
            : Sheet.link(ConflictsHtml.anchor(own.get(0)), clause.citation()).as("num"),
        Html.text(" " + clause.asks()));
  }

  /** What was found of a clause in a matter, the gravest first. */
  private List<ToldFinding> of(ToldMatter matter, ToldClause clause) {
    Set<String> ofMatter = Set.copyOf(matter.findings());
    return shown.stream()
        .filter(f -> ofMatter.contains(f.fingerprint()) && f.clauses().contains(clause))
        .toList();
  }
}
