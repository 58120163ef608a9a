package org.plumbline.embedding.example;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.plumbline.embedding.StandardsDocument;
import org.plumbline.runtime.checker.Checker;
import org.plumbline.runtime.history.CaseHistory;
import org.plumbline.runtime.history.Coverage;
import org.plumbline.runtime.history.EventName;
import org.plumbline.runtime.history.Field;
import org.plumbline.runtime.verdict.ObligationVerdict;

/** Checks a case by a document that is compiled in process. */
public final class InProcess {
  private InProcess() {}

  /** Checks it by the document whose file is named. */
  public static void main(String[] args) {
    StandardsDocument document = StandardsDocument.load(Path.of(args[0]));
    Checker checker = document.checker();

    CaseHistory history =
        checker
            .history("case 17")
            .event(new EventName("referral is received"), LocalDate.of(2026, 3, 2))
            .event(new EventName("decision is made"), LocalDate.of(2026, 3, 4))
            .with(Field.flag("urgent"), true)
            .build();

    long asOf = checker.endOf(LocalDate.of(2026, 3, 31));
    for (ObligationVerdict one : checker.check(history, Coverage.EVERYTHING, asOf)) {
      System.out.println(one.rule().citation() + ": " + one.verdict().words());
    }
    for (ObligationVerdict one : document.explain(List.of(history), Coverage.EVERYTHING, asOf)) {
      System.out.println(one.reason());
    }
  }
}
