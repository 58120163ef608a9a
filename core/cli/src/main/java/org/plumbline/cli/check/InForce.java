package org.plumbline.cli.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plumbline.analysis.history.DocumentHistory;
import org.plumbline.cli.console.Console;
import org.plumbline.compiler.CompiledDocument;
import org.plumbline.formats.spill.SpilledList;
import org.plumbline.formats.spill.Spilling;
import org.plumbline.runtime.history.Moment;
import org.plumbline.runtime.verdict.ObligationVerdict;
import org.plumbline.runtime.verdict.Verdict;

/**
 * Each obligation by the version that was in force when its clock started: of several versions of
 * one document each judges what arose in its time, and nothing else.
 */
final class InForce {
  private final List<DocumentHistory> histories;
  private final Spilling spilling;
  private long inHoles;

  /**
   * Of these documents.
   *
   * @param spilling where to put what does not fit into memory
   */
  InForce(List<CompiledDocument> documents, Spilling spilling) {
    this.histories = DocumentHistory.of(documents);
    this.spilling = spilling;
  }

  /** Days that have two versions or none are told; the newer of two judges them. */
  void tellFindings(Console console) {
    histories.stream()
        .flatMap(history -> history.findings().stream())
        .forEach(finding -> console.say(finding.code() + ": " + finding.sentence()));
  }

  /**
   * What arose while the version was in force; and of what arose while none was, that nothing was
   * asked, from the version before.
   */
  CheckedDocument within(CheckedDocument checked) {
    SpilledList.Writer<ObligationVerdict> some =
        new SpilledList.Writer<>(
            spilling, new VerdictCodec(), checked.verdicts() instanceof SpilledList);
    for (ObligationVerdict one : checked.verdicts()) {
      judged(one, checked).ifPresent(some::add);
    }
    return new CheckedDocument(
        checked.document(),
        checked.calendar(),
        checked.asOf(),
        checked.data(),
        checked.coverageDeclared(),
        checked.only(),
        some.list(),
        checked.uncheckable(),
        checked.later(),
        checked.readings(),
        checked.compiled());
  }

  /** How many obligations arose when no version was in force; nothing is said if none did. */
  void tellWhatNoVersionJudges(Console console) {
    if (inHoles > 0) {
      console.say(
          Counted.of(inHoles, "obligation")
              + " arose when no version was in force, and "
              + (inHoles == 1 ? "is" : "are")
              + " not applicable");
    }
  }

  private Optional<ObligationVerdict> judged(ObligationVerdict one, CheckedDocument checked) {
    Moment at = one.triggeredAt();
    if (at == null) {
      return Optional.of(one); // for the whole of the case, in whatever version
    }
    LocalDate day = LocalDate.ofEpochDay(checked.calendar().clock().dayOf(at.earliest()));
    DocumentHistory history = history(checked.document().kernel().id());
    if (!checked.document().equals(history.answering(day).document())) {
      return Optional.empty();
    }
    if (history.isInForce(day) || one.verdict() != Verdict.NOT_APPLICABLE) {
      return Optional.of(one);
    }
    inHoles++;
    return Optional.of(one.of(one.cases(), one.subject(), history.hole(day), one.exceptions()));
  }

  private DocumentHistory history(String id) {
    return histories.stream().filter(history -> history.id().equals(id)).findFirst().orElseThrow();
  }
}
