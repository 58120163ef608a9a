package org.plumbline.checkers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.plumbline.calendars.Calendars;
import org.plumbline.conformance.Engine;
import org.plumbline.conformance.ReferenceEngine;
import org.plumbline.conformance.Suite;
import org.plumbline.conformance.SuiteDocument;
import org.plumbline.conformance.SuiteFile;
import org.plumbline.conformance.SuiteRun;
import org.plumbline.model.kernel.KernelDocument;
import org.plumbline.reference.ReferenceChecker;
import org.plumbline.runtime.calendar.CalendarException;
import org.plumbline.runtime.calendar.WorkingCalendar;
import org.plumbline.runtime.checker.Checker;
import org.plumbline.runtime.history.CaseHistory;
import org.plumbline.runtime.history.Coverage;
import org.plumbline.runtime.history.KnownAttribute;
import org.plumbline.runtime.history.Occurrence;
import org.plumbline.runtime.monitor.Changes;
import org.plumbline.runtime.monitor.Monitor;
import org.plumbline.runtime.verdict.ObligationVerdict;

/**
 * A monitor says in the end what the reference interpreter says of the whole case: told of events
 * in order, told of them in any order, and saved and restored at each event.
 */
class MonitorAgreementTest {
  private final List<String> differences = new ArrayList<>();
  private final Random random = new Random(5);
  private int cases;

  @Test
  void everyCaseOfTheSuiteComesOutAsByTheReferenceInterpreter() throws IOException {
    Suite suite = Suite.read(Path.of("../conformance/suite"));
    for (SuiteFile file : suite.files()) {
      SuiteRun run = SuiteDocument.of(file).on(new Watching(file.name()));
      file.cases().forEach(run::differences);
    }

    assertThat(differences).isEmpty();
    assertThat(cases).isGreaterThan(1000);
  }

  @Test
  void soDoCasesMadeAtRandom() {
    WorkingCalendar calendar =
        Calendars.in(Path.of("../conformance/suite/calendars")).load("office.yaml");
    for (int number = 0; number < 12; number++) {
      Random ofDocument = new Random(7_000 + number);
      KernelDocument document = RandomDocuments.document(ofDocument);
      Watched watched = new Watched("random " + number, document, calendar);
      RandomHistories histories = new RandomHistories(document, calendar.clock(), ofDocument);
      for (int i = 0; i < 15; i++) {
        RandomHistories.Asked asked = histories.next();
        watched.watch(asked.history(), asked.coverage(), asked.asOf());
      }
    }

    assertThat(differences).isEmpty();
  }

  /** Judges by the reference interpreter, and notes where a monitor comes to something else. */
  private final class Watching implements Engine {
    private final String file;

    Watching(String file) {
      this.file = file;
    }

    @Override
    public String name() {
      return "monitor";
    }

    @Override
    public Judge ready(KernelDocument document, WorkingCalendar calendar) {
      Judge reference = new ReferenceEngine().ready(document, calendar);
      Watched watched = new Watched(file, document, calendar);
      return (histories, coverage, asOf) -> {
        histories.forEach(history -> watched.watch(history, coverage, asOf));
        return reference.judge(histories, coverage, asOf);
      };
    }
  }

  private final class Watched {
    private final String file;
    private final ReferenceChecker reference;
    private final Checker checker;

    Watched(String file, KernelDocument document, WorkingCalendar calendar) {
      this.file = file;
      this.reference = new ReferenceChecker(document, calendar);
      this.checker = new Checkers().of(document, calendar);
    }

    void watch(CaseHistory history, Coverage coverage, long asOf) {
      List<ObligationVerdict> expected;
      try {
        expected = Agreement.withoutReasons(reference.check(history, coverage, asOf).verdicts());
      } catch (CalendarException e) {
        return; // then there is nothing to agree on, and SuiteAgreementTest sees that both refuse
      }
      cases++;
      List<Occurrence> inTime = new ArrayList<>(history.occurrences());
      inTime.sort(Comparator.comparing(Occurrence::at));
      compare("in order", expected, run(history, inTime, coverage, asOf, true, false));
      compare("saved", expected, run(history, inTime, coverage, asOf, true, true));
      Collections.shuffle(inTime, random);
      compare("in any order", expected, run(history, inTime, coverage, asOf, false, true));
    }

    private void compare(
        String how, List<ObligationVerdict> expected, List<ObligationVerdict> found) {
      if (!expected.equals(found)) {
        differences.add(
            file
                + ", "
                + how
                + ": expected "
                + Agreement.without(expected, found)
                + "\n   found "
                + Agreement.without(found, expected));
      }
    }

    private List<ObligationVerdict> run(
        CaseHistory whole,
        List<Occurrence> events,
        Coverage coverage,
        long asOf,
        boolean withClock,
        boolean saving) {
      CaseHistory empty =
          new CaseHistory(
              whole.caseId(), List.of(), List.of(), whole.orderedWithinDay(), whole.unread());
      Monitor monitor = Monitor.of(checker, empty, coverage, Math.min(asOf, begin(events, asOf)));
      for (KnownAttribute attribute : whole.attributes()) {
        monitor.learn(attribute);
      }
      for (Occurrence event : events) {
        long then = Math.min(asOf, event.at().latest());
        Monitor told = monitor;
        if (withClock && then > told.now()) {
          follow(told, () -> told.advance(then));
        }
        follow(told, () -> told.accept(event));
        if (saving) {
          monitor = Monitor.restore(checker, monitor.save());
        }
      }
      monitor.advance(asOf);
      return monitor.verdicts();
    }

    /** What is told of a step is what it has changed. */
    private void follow(Monitor monitor, Supplier<Changes> step) {
      int before = monitor.verdicts().size();
      Changes changes = step.get();
      assertThat(before + changes.now().size() - changes.before().size())
          .isEqualTo(monitor.verdicts().size());
      assertThat(monitor.verdicts()).containsAll(changes.now());
    }

    private static long begin(List<Occurrence> events, long asOf) {
      return events.stream().mapToLong(e -> e.at().earliest()).min().orElse(asOf);
    }
  }
}
