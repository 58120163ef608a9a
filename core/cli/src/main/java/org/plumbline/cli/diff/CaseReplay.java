package org.plumbline.cli.diff;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.plumbline.analysis.comparison.Differences;
import org.plumbline.analysis.comparison.Differences.StandardPair;
import org.plumbline.analysis.comparison.Edition;
import org.plumbline.analysis.impact.Flip;
import org.plumbline.analysis.impact.FlipFinder;
import org.plumbline.analysis.impact.Impact;
import org.plumbline.cli.check.AsOf;
import org.plumbline.cli.console.Console;
import org.plumbline.cli.console.Problem;
import org.plumbline.cli.console.Progress;
import org.plumbline.formats.CaseData;
import org.plumbline.formats.CaseDataException;
import org.plumbline.formats.CaseFiles;
import org.plumbline.formats.CaseSource;
import org.plumbline.formats.Mapping;
import org.plumbline.formats.SharedReading;
import org.plumbline.formats.spill.Numbers;
import org.plumbline.formats.spill.Spilling;
import org.plumbline.runtime.calendar.CalendarException;
import org.plumbline.runtime.calendar.WorkingCalendar;
import org.plumbline.runtime.history.SubjectHistory;
import org.plumbline.runtime.verdict.ObligationVerdict;

/**
 * Judges recorded cases by two versions. The file is read once, each case is judged by both before
 * the next, and of a case no more is kept than what differs.
 */
final class CaseReplay {
  private static final int AT_ONCE = 512;

  private final Console console;
  private final Cases cases;
  private final Spilling spilling;

  /**
   * For recorded cases.
   *
   * @param spilling where to put what does not fit into memory; the outcome can be read until it is
   *     closed
   */
  CaseReplay(Console console, Cases cases, Spilling spilling) {
    this.console = console;
    this.cases = cases;
    this.spilling = spilling;
  }

  /** Recorded cases, and how to judge them. */
  record Cases(CaseFiles files, Mapping mapping, AsOf asOf) {}

  /**
   * What a change does to them.
   *
   * @param flipped every case of which a verdict flips
   */
  record Replayed(Impact impact, FlippedCases flipped) {
    private void add(List<Flip> flips, int judged) {
      impact.add(flips, judged);
      flipped.add(flips);
    }
  }

  /**
   * What came of one case.
   *
   * @param flips what differs; null if a version could not judge it
   * @param before what the older version says that other cases may have in common with it
   * @param after what the newer version says that they may
   */
  private record Judged(
      PairedCases.Pair pair,
      @Nullable List<Flip> flips,
      int obligations,
      List<ObligationVerdict> before,
      List<ObligationVerdict> after) {}

  Replayed of(Differences differences) {
    Numbers order = new Numbers();
    List<CaseData> data = read(differences, order);
    return new Run(
            new Bench(differences.before(), data.get(0), cases.asOf(), spilling),
            new Bench(differences.after(), data.get(1), cases.asOf(), spilling),
            differences)
        .of(order);
  }

  private List<CaseData> read(Differences differences, Numbers order) {
    List<SharedReading.Reader> readers =
        List.of(reader(differences.before()), reader(differences.after()));
    try (Progress progress = new Progress(console, "reading rows", 0)) {
      CaseSource source = cases.files().source(cases.mapping());
      return SharedReading.bind(
          source, readers, order, spilling, rows -> progress.done(rows, source.part()));
    } catch (CaseDataException e) {
      String message = String.valueOf(e.getMessage());
      if (cases.files().files().stream().anyMatch(f -> message.startsWith(f.toString()))) {
        throw new Problem(message);
      }
      boolean isOfOne = readers.stream().anyMatch(one -> message.startsWith(one.name() + ": "));
      throw new Problem("cannot judge " + cases.files() + (isOfOne ? " by " : ": ") + message);
    }
  }

  private static SharedReading.Reader reader(Edition edition) {
    return new SharedReading.Reader(
        edition.document().file(),
        edition.document().kernel(),
        WorkingCalendar.of(edition.calendar()).zone());
  }

  /** Judging all cases by two versions. */
  private final class Run {
    private final Bench before;
    private final Bench after;
    private final FlipFinder finder;
    private final Set<String> oldInCommon = new HashSet<>();
    private final Set<String> newInCommon = new HashSet<>();
    private final Replayed replayed = new Replayed(new Impact(), new FlippedCases(spilling));

    Run(Bench before, Bench after, Differences differences) {
      this.before = before;
      this.after = after;
      this.finder = new FlipFinder(differences);
      oldInCommon.addAll(before.standardsInCommon());
      newInCommon.addAll(after.standardsInCommon());
      for (StandardPair pair :
          differences.pairs()) { // in common by one version, laid aside by both
        if (oldInCommon.contains(pair.before().id())) {
          newInCommon.add(pair.after().id());
        } else if (newInCommon.contains(pair.after().id())) {
          oldInCommon.add(pair.before().id());
        }
      }
    }

    Replayed of(Numbers order) {
      Iterator<PairedCases.Pair> pairs =
          new PairedCases(before.histories(), after.histories(), order);
      try (Progress progress =
          new Progress(console, "judging cases by both versions", order.count())) {
        AtomicLong done = new AtomicLong();
        while (pairs.hasNext()) {
          some(pairs).parallelStream()
              .map(
                  pair -> {
                    Judged judged = judge(pair);
                    progress.done(done.incrementAndGet());
                    return judged;
                  })
              .toList()
              .forEach(this::add);
        }
      }
      inCommon(order);
      subjects();
      return replayed;
    }

    /** As many as are judged side by side; they do not know of each other. */
    private List<PairedCases.Pair> some(Iterator<PairedCases.Pair> pairs) {
      List<PairedCases.Pair> some = new ArrayList<>();
      while (some.size() < AT_ONCE && pairs.hasNext()) {
        some.add(pairs.next());
      }
      return some;
    }

    private Judged judge(PairedCases.Pair pair) {
      try {
        List<ObligationVerdict> was = before.judge(pair.before());
        List<ObligationVerdict> is = after.judge(pair.after());
        Predicate<ObligationVerdict> oldShared = v -> oldInCommon.contains(v.rule().standard());
        Predicate<ObligationVerdict> newShared = v -> newInCommon.contains(v.rule().standard());
        List<ObligationVerdict> own = is.stream().filter(newShared.negate()).toList();
        List<Flip> flips =
            finder.flips(pair.caseId(), was.stream().filter(oldShared.negate()).toList(), own);
        return new Judged(
            pair,
            flips,
            own.size(),
            was.stream().filter(oldShared).toList(),
            is.stream().filter(newShared).toList());
      } catch (CalendarException e) {
        return new Judged(pair, null, 0, List.of(), List.of());
      }
    }

    private void add(Judged judged) {
      List<Flip> flips = judged.flips();
      before.remember(judged.pair().before());
      after.remember(judged.pair().after());
      if (flips == null) {
        replayed.impact().addUnchecked();
      } else {
        replayed.impact().addCase();
        replayed.add(flips, judged.obligations());
        before.add(judged.before());
        after.add(judged.after());
      }
    }

    /** What several cases have in common is one obligation, as it is where they are checked. */
    private void inCommon(Numbers order) {
      Together was = new Together(before.together(), order);
      Together is = new Together(after.together(), order);
      while (was.place() < Integer.MAX_VALUE || is.place() < Integer.MAX_VALUE) {
        int place = Math.min(was.place(), is.place());
        List<ObligationVerdict> old = was.at(place);
        List<ObligationVerdict> now = is.at(place);
        List<String> all = (now.isEmpty() ? old : now).get(0).cases();
        replayed.add(finder.flips(String.join("; ", all), old, now), now.size());
      }
    }

    private void subjects() {
      Map<List<String>, SubjectHistory> older = byName(before.subjects());
      Map<List<String>, SubjectHistory> newer = byName(after.subjects());
      Set<List<String>> all = new LinkedHashSet<>(newer.keySet());
      all.addAll(older.keySet());
      for (List<String> name : all) {
        try {
          SubjectHistory one = older.get(name);
          SubjectHistory other = newer.get(name);
          List<ObligationVerdict> was = one == null ? List.of() : before.judge(one);
          List<ObligationVerdict> is = other == null ? List.of() : after.judge(other);
          replayed.add(finder.flips(String.join(" ", name), was, is), is.size());
        } catch (CalendarException e) {
          replayed.impact().addUnchecked();
        }
      }
    }
  }

  /** By key and value. */
  private static Map<List<String>, SubjectHistory> byName(List<SubjectHistory> subjects) {
    Map<List<String>, SubjectHistory> byName = new LinkedHashMap<>();
    subjects.forEach(one -> byName.put(List.of(one.key(), one.history().caseId()), one));
    return byName;
  }

  /** Verdicts, by the place of the first of their cases, which they are sorted by. */
  private static final class Together {
    private final Iterator<ObligationVerdict> verdicts;
    private final Numbers order;
    private @Nullable ObligationVerdict next;

    Together(List<ObligationVerdict> verdicts, Numbers order) {
      this.verdicts = verdicts.iterator();
      this.order = order;
      advance();
    }

    private void advance() {
      next = verdicts.hasNext() ? verdicts.next() : null;
    }

    /** Of the next; beyond all others if there is none. */
    int place() {
      return next == null ? Integer.MAX_VALUE : order.of(next.cases().get(0));
    }

    /** All that are there. */
    List<ObligationVerdict> at(int place) {
      List<ObligationVerdict> some = new ArrayList<>();
      for (ObligationVerdict one = next; one != null && place() == place; one = next) {
        some.add(one);
        advance();
      }
      return some;
    }
  }
}
