package org.plumbline.cli.diff;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.plumbline.analysis.comparison.Differences;
import org.plumbline.analysis.comparison.Edition;
import org.plumbline.analysis.impact.Flip;
import org.plumbline.analysis.impact.FlipFinder;
import org.plumbline.analysis.impact.Impact;
import org.plumbline.cli.check.AsOf;
import org.plumbline.cli.console.Console;
import org.plumbline.cli.console.Problem;
import org.plumbline.cli.console.Progress;
import org.plumbline.formats.CaseBinder;
import org.plumbline.formats.CaseData;
import org.plumbline.formats.CaseDataException;
import org.plumbline.formats.CaseSource;
import org.plumbline.formats.Mapping;
import org.plumbline.reference.ReferenceChecker;
import org.plumbline.runtime.calendar.CalendarException;
import org.plumbline.runtime.calendar.WorkingCalendar;
import org.plumbline.runtime.history.CaseHistory;
import org.plumbline.runtime.history.SubjectHistory;
import org.plumbline.runtime.verdict.ObligationVerdict;

/** Judges recorded cases by two versions. Of a case no more is kept than what differs. */
final class CaseReplay {
  private final Console console;
  private final Cases cases;

  CaseReplay(Console console, Cases cases) {
    this.console = console;
    this.cases = cases;
  }

  /** Recorded cases, and how to judge them. */
  record Cases(Path file, Mapping mapping, AsOf asOf) {}

  /** One version with the cases in its words. */
  private static final class Bench {
    private final CaseData data;
    private final ReferenceChecker checker;
    private final List<SubjectHistory> subjects;
    private final Map<String, CaseHistory> byId = new HashMap<>();
    private final long asOf;

    Bench(Edition edition, Cases cases) {
      WorkingCalendar calendar = WorkingCalendar.of(edition.calendar());
      try {
        data =
            CaseBinder.bind(
                CaseSource.of(cases.file(), cases.mapping()),
                edition.document().kernel(),
                calendar.zone());
      } catch (CaseDataException e) {
        throw new Problem(
            "cannot judge "
                + cases.file()
                + " by "
                + edition.document().file()
                + ": "
                + e.getMessage());
      }
      checker = new ReferenceChecker(edition.document().kernel(), calendar);
      subjects = SubjectHistory.of(edition.document().kernel().subjects(), data.histories());
      data.histories().forEach(history -> byId.put(history.caseId(), history));
      asOf = cases.asOf().epochSecond(calendar);
    }

    List<ObligationVerdict> judge(@Nullable CaseHistory history) {
      return history == null ? List.of() : checker.check(history, data.coverage(), asOf).verdicts();
    }

    List<ObligationVerdict> judge(String key, String value) {
      List<ObligationVerdict> all = new ArrayList<>();
      for (SubjectHistory subject : subjects) {
        if (subject.key().equals(key) && subject.history().caseId().equals(value)) {
          all.addAll(checker.check(subject, data.coverage(), asOf));
        }
      }
      return all;
    }
  }

  /** What came of one case; null if a version could not judge it. */
  private record Judged(@Nullable List<Flip> flips, int obligations) {}

  Impact of(Differences differences) {
    Bench before = new Bench(differences.before(), cases);
    Bench after = new Bench(differences.after(), cases);
    FlipFinder finder = new FlipFinder(differences);
    Impact impact = new Impact();
    List<CaseHistory> histories = after.data.histories();
    AtomicLong done = new AtomicLong();
    try (Progress progress =
        new Progress(console, "judging cases by both versions", histories.size())) {
      List<Judged> all =
          histories.parallelStream()
              .map(
                  history -> {
                    Judged judged = judge(history, before, after, finder);
                    progress.done(done.incrementAndGet());
                    return judged;
                  })
              .toList();
      all.forEach(judged -> add(judged, impact));
    }
    for (SubjectHistory subject : after.subjects) {
      String value = subject.history().caseId();
      List<ObligationVerdict> now = after.judge(subject.key(), value);
      add(
          new Judged(
              finder.flips(subject.key() + " " + value, before.judge(subject.key(), value), now),
              now.size()),
          impact);
    }
    return impact;
  }

  private static Judged judge(CaseHistory history, Bench before, Bench after, FlipFinder finder) {
    try {
      List<ObligationVerdict> now = after.judge(history);
      List<ObligationVerdict> was = before.judge(before.byId.get(history.caseId()));
      return new Judged(finder.flips(history.caseId(), was, now), now.size());
    } catch (CalendarException e) {
      return new Judged(null, 0);
    }
  }

  private static void add(Judged judged, Impact impact) {
    List<Flip> flips = judged.flips();
    if (flips == null) {
      impact.addUnchecked();
    } else {
      impact.add(flips, judged.obligations());
    }
  }
}
