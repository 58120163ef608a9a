package org.plumbline.services.conflict;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.analysis.conflict.ConflictFinder;
import org.plumbline.analysis.conflict.Finding;
import org.plumbline.analysis.finding.Weight;
import org.plumbline.analysis.relation.PlacedRule;
import org.plumbline.analysis.witness.ExampleLine;
import org.plumbline.compiler.CompiledDocument;
import org.plumbline.compiler.diagnostic.SourceRange;
import org.plumbline.runtime.calendar.CalendarException;
import org.plumbline.services.calendar.DocumentCalendars;
import org.plumbline.services.workspace.Cancel;
import org.plumbline.services.workspace.Snapshot;

/** Conflicts between the documents of a workspace, as an editor lists them. */
public final class ConflictLines {
  private ConflictLines() {}

  /**
   * A conflict.
   *
   * @param heading what it is and what it is about, in a line
   * @param clauses the two clauses
   * @param shownBy cases that show it, each as an example that can be put into a document
   */
  public record Clash(String heading, List<Clause> clauses, List<String> shownBy) {
    /** Copies the lists. */
    public Clash {
      clauses = List.copyOf(clauses);
      shownBy = List.copyOf(shownBy);
    }
  }

  /**
   * One of the clauses.
   *
   * @param at where its standard stands; null if nobody knows
   */
  public record Clause(String text, @Nullable SourceRange at) {}

  /**
   * The conflicts between all documents without errors, and inside each.
   *
   * @throws java.util.concurrent.CancellationException if it is cancelled before the documents are
   *     compared
   */
  public static List<Clash> among(Snapshot snapshot, Cancel cancel) {
    List<PlacedRule> rules = new ArrayList<>();
    List<CompiledDocument> documents = snapshot.documents(cancel);
    for (CompiledDocument document : documents) {
      cancel.check();
      if (snapshot.hasErrors(document)) {
        continue;
      }
      try {
        rules.addAll(PlacedRule.allOf(document.kernel(), DocumentCalendars.of(document)));
      } catch (CalendarException e) {
        cancel.check(); // that the calendar is not to be had is a finding of its own
      }
    }
    List<Clash> clashes = new ArrayList<>();
    for (Finding finding : ConflictFinder.among(rules).of(Weight.CONFLICT)) {
      clashes.add(clash(finding, documents));
    }
    return clashes;
  }

  private static Clash clash(Finding finding, List<CompiledDocument> documents) {
    List<String> shownBy = new ArrayList<>();
    finding
        .proofs()
        .forEach(proof -> proof.witness().ifPresent(one -> shownBy.add(ExampleLine.of(one))));
    return new Clash(
        "%s %s: “%s”"
            .formatted(finding.kind().code(), finding.kind().title(), finding.matter().act()),
        List.of(clause(finding.first(), documents), clause(finding.second(), documents)),
        shownBy);
  }

  private static Clause clause(PlacedRule rule, List<CompiledDocument> documents) {
    SourceRange at = null;
    for (CompiledDocument document : documents) {
      if (document.kernel().id().equals(rule.rule().id().document())
          && document.kernel().version().equals(rule.rule().id().version())) {
        at = document.positions().get(rule.rule().id().standard());
      }
    }
    return new Clause(
        "%s %s “%s”"
            .formatted(
                rule.rule().id().document(), rule.rule().id().citation(), rule.rule().title()),
        at);
  }
}
