package org.plumbline.cli.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.analysis.history.DocumentHistory;
import org.plumbline.analysis.history.DocumentHistory.Term;
import org.plumbline.cli.console.Console;
import org.plumbline.compiler.CompiledDocument;
import org.plumbline.runtime.history.Moment;
import org.plumbline.runtime.verdict.ObligationVerdict;

/**
 * Each obligation by the version that was in force when its clock started: of several versions of
 * one document each judges what arose in its time, and nothing else.
 */
final class InForce {
  private final List<DocumentHistory> histories;

  InForce(List<CompiledDocument> documents) {
    this.histories = DocumentHistory.of(documents);
  }

  /** Days that have two versions or none are told; the newer of two judges them. */
  void tellFindings(Console console) {
    histories.stream()
        .flatMap(history -> history.findings().stream())
        .forEach(finding -> console.say(finding.code() + ": " + finding.sentence()));
  }

  /** What arose while the version was in force. */
  CheckedDocument within(CheckedDocument checked) {
    List<ObligationVerdict> some = new ArrayList<>(checked.verdicts());
    some.removeIf(verdict -> !arose(verdict, checked));
    return new CheckedDocument(
        checked.document(),
        checked.calendar(),
        checked.asOf(),
        checked.data(),
        checked.coverageDeclared(),
        checked.only(),
        some,
        checked.uncheckable(),
        checked.later(),
        checked.readings());
  }

  private boolean arose(ObligationVerdict verdict, CheckedDocument checked) {
    Moment at = verdict.triggeredAt();
    if (at == null) {
      return true; // for the whole of the case, in whatever version
    }
    LocalDate day = LocalDate.ofEpochDay(checked.calendar().clock().dayOf(at.earliest()));
    return checked.document().equals(inForce(checked.document().kernel().id(), day));
  }

  /** The last of those in force on a day; null if there is none. */
  private @Nullable CompiledDocument inForce(String id, LocalDate day) {
    return histories.stream()
        .filter(history -> history.id().equals(id))
        .flatMap(history -> history.terms().stream())
        .filter(term -> term.includes(day))
        .reduce((older, newer) -> newer)
        .map(Term::document)
        .orElse(null);
  }
}
