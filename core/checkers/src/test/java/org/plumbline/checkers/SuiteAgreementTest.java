package org.plumbline.checkers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.conformance.Engine;
import org.plumbline.conformance.ReferenceEngine;
import org.plumbline.conformance.Suite;
import org.plumbline.conformance.SuiteDocument;
import org.plumbline.conformance.SuiteFile;
import org.plumbline.conformance.SuiteRun;
import org.plumbline.model.kernel.KernelDocument;
import org.plumbline.runtime.calendar.WorkingCalendar;
import org.plumbline.runtime.history.CaseHistory;

/** On every case of the conformance suite the checker says what the reference interpreter says. */
class SuiteAgreementTest {
  private final List<String> differences = new ArrayList<>();
  private final List<String> refused = new ArrayList<>();
  private int cases;

  @Test
  void everyCaseOfTheSuiteComesOutAsByTheReferenceInterpreter() throws IOException {
    Suite suite = Suite.read(Path.of("../conformance/suite"));
    for (SuiteFile file : suite.files()) {
      SuiteRun run = SuiteDocument.of(file).on(new Both(file.name()));
      file.cases().forEach(run::differences);
    }

    assertThat(differences).isEmpty();
    assertThat(refused).as("files of which the document is refused").isEmpty();
    assertThat(cases).isGreaterThan(1000);
  }

  /** Judges by the reference interpreter, and notes where the checker judges otherwise. */
  private final class Both implements Engine {
    private final String file;

    Both(String file) {
      this.file = file;
    }

    @Override
    public String name() {
      return "both";
    }

    @Override
    public Judge ready(KernelDocument document, WorkingCalendar calendar) {
      Judge reference = new ReferenceEngine().ready(document, calendar);
      if (!Uncovered.in(document).isEmpty()) {
        refused.add(file + " " + Uncovered.in(document));
        return reference;
      }
      Agreement agreement =
          new Agreement(document, calendar, new Checkers().of(document, calendar));
      return (histories, coverage, asOf) -> {
        for (CaseHistory history : histories) {
          cases++;
          String difference = agreement.difference(history, coverage, asOf);
          if (!difference.isEmpty()) {
            differences.add(file + ": " + difference);
          }
        }
        String ofAll = agreement.differenceOfAll(histories, coverage, asOf);
        if (!ofAll.isEmpty()) {
          differences.add(file + ", all cases: " + ofAll);
        }
        return reference.judge(histories, coverage, asOf);
      };
    }
  }
}
