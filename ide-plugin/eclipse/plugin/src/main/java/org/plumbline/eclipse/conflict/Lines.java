package org.plumbline.eclipse.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.plumbline.analysis.told.ToldClause;
import org.plumbline.analysis.told.ToldExample;
import org.plumbline.analysis.told.ToldFinding;
import org.plumbline.analysis.told.ToldSide;
import org.plumbline.services.conflict.WorkspaceConflicts;
import org.plumbline.services.drawing.CaseDrawing;

/** Lays findings out as lines. */
final class Lines {
  /** More than that nobody reads, and a tree of them would keep the user waiting. */
  private static final int MOST_OF_A_MATTER = 100;

  private Lines() {}

  /** Never on the user interface's thread: calendars may have to be read. */
  static List<Line> of(WorkspaceConflicts conflicts, Predicate<ToldFinding> wanted) {
    List<Line> lines = new ArrayList<>();
    conflicts.problems().forEach(problem -> lines.add(new Line.Remark(problem)));
    List<WorkspaceConflicts.Group> groups = conflicts.byMatter(wanted);
    for (WorkspaceConflicts.Group group : groups) {
      lines.add(new Line.Matter(group.words(), found(conflicts, group.findings())));
    }
    if (groups.isEmpty()) {
      lines.add(new Line.Remark("Nothing was found between the documents of the workspace."));
    }
    return lines;
  }

  private static List<Line> found(WorkspaceConflicts conflicts, List<ToldFinding> findings) {
    List<Line> lines = new ArrayList<>();
    findings.stream().limit(MOST_OF_A_MATTER).forEach(one -> lines.add(found(conflicts, one)));
    int more = findings.size() - lines.size();
    if (more > 0) {
      lines.add(new Line.Remark(more + " more: plumbline conflicts lists them all."));
    }
    return lines;
  }

  private static Line found(WorkspaceConflicts conflicts, ToldFinding finding) {
    List<Line> below = new ArrayList<>();
    for (int i = 0; i < finding.clauses().size(); i++) {
      ToldClause clause = finding.clauses().get(i);
      below.add(
          new Line.Clause(
              finding,
              i,
              "%s %s  “%s”: %s"
                  .formatted(clause.document(), clause.citation(), clause.title(), clause.asks()),
              conflicts.at(clause)));
    }
    CaseDrawing drawing = conflicts.drawing(finding);
    int number = 0;
    for (ToldSide side : finding.sides()) {
      number += side.example() == null ? 0 : 1;
      below.add(
          new Line.Case(
              finding,
              "On " + side.share() + ", such as " + side.when(),
              side.example() == null ? 0 : number,
              drawing.side(side)));
    }
    for (ToldExample example : finding.examples()) {
      number++;
      below.add(
          new Line.Case(finding, "Case: " + example.told(), number, drawing.example(example)));
    }
    return new Line.Found(finding, below);
  }
}
