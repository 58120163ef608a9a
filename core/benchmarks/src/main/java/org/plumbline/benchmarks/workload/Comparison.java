package org.plumbline.benchmarks.workload;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.plumbline.calendars.Calendars;
import org.plumbline.checkers.Checkers;
import org.plumbline.compiler.StandardsCompiler;
import org.plumbline.model.kernel.KernelDocument;
import org.plumbline.reference.ReferenceChecker;
import org.plumbline.runtime.calendar.CalendarDefinition;
import org.plumbline.runtime.calendar.WorkingCalendar;
import org.plumbline.runtime.history.CaseHistory;
import org.plumbline.runtime.history.Coverage;
import org.plumbline.runtime.history.Occurrence;
import org.plumbline.runtime.judge.Cases;
import org.plumbline.runtime.judge.DocumentCode;
import org.plumbline.runtime.verdict.Verdict;

/**
 * The workload by the generated checker, by hand, and by the reference interpreter, in the same
 * rounds of one process: machines are shared, and only ratios can be compared. Fails if they do not
 * find the same.
 */
@SuppressWarnings("EnumOrdinal") // the places of Sums
public final class Comparison {
  private static final int DAY = 86_400;
  private static final int INSIDE = 5;

  private final WorkingCalendar calendar;
  private final KernelDocument document;
  private final DocumentCode checker;
  private final List<List<Step>> steps;
  private final Cases cases;
  private final ByHand byHand;
  private final Coverage coverage;
  private final long asOf = Generator.AS_OF_DAY * (long) DAY;

  /**
   * Prepares the workload.
   *
   * @param events how many events at least
   */
  public Comparison(int events) throws IOException {
    CalendarDefinition england = new Calendars().load("england").definition();
    this.calendar =
        WorkingCalendar.of(
            new CalendarDefinition(
                "england",
                "England, in UTC",
                ZoneOffset.UTC,
                england.first(),
                england.last(),
                england.knownAt(),
                england.weekend(),
                england.closed(),
                england.opened(),
                null));
    this.document =
        StandardsCompiler.compile(Map.of("workload.standards", text())).documents().get(0).kernel();
    this.checker = (DocumentCode) new Checkers().of(document, calendar);
    Set<Coverage.FieldOf> fields = new HashSet<>();
    for (KernelDocument.EventType event : document.events()) {
      event.fields().forEach(f -> fields.add(new Coverage.FieldOf(event.name(), f.name())));
    }
    this.coverage = new Coverage(null, fields, null, null);
    this.steps = Generator.cases(calendar, 20_240_607L, events);
    this.byHand = new ByHand(steps, calendar, Generator.AS_OF_DAY);
    this.cases = checker.cases(coverage);
    for (int c = 0; c < steps.size(); c++) {
      cases.add(history(c));
    }
  }

  private static String text() throws IOException {
    try (InputStream in =
        Comparison.class.getResourceAsStream("/org/plumbline/benchmarks/workload.standards")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), UTF_8);
    }
  }

  private CaseHistory history(int ofCase) {
    List<Occurrence> occurrences = new ArrayList<>();
    for (Step step : steps.get(ofCase)) {
      occurrences.add(step.occurrence(occurrences.size()));
    }
    return new CaseHistory(String.valueOf(ofCase), occurrences, List.of(), false);
  }

  /** Whether the generated checker finds what is found by hand: every verdict, and when due. */
  public boolean agrees() {
    Sums generated = generated();
    Sums hand = byHand();
    for (int k = 0; k < hand.count.length; k++) {
      int rule = k >> 3;
      if (rule == 14) {
        // Without a limit.
        generated.due[k] = 0;
        hand.due[k] = 0;
      } else if (rule == 13 && (k & 7) == Verdict.NOT_APPLICABLE.ordinal()) {
        // By hand nothing is said of what is not called for.
        generated.count[k] = 0;
        generated.rows[k] = 0;
        generated.due[k] = 0;
      } else if (rule != 13) {
        // By hand a limit is a day, of which this is the last second.
        hand.due[k] = hand.due[k] * DAY + hand.count[k] * (DAY - 1);
      }
    }
    return generated.total() > 0 && generated.agreesWith(hand);
  }

  /** By the generated checker. */
  Sums generated() {
    Sums sums = new Sums();
    checker.check(cases, 0, cases.size(), asOf, sums);
    return sums;
  }

  /** By hand. */
  Sums byHand() {
    Sums sums = new Sums();
    byHand.check(0, steps.size(), sums);
    return sums;
  }

  /**
   * Rounds of both, and at last some cases by the interpreter and by the checker one at a time.
   *
   * @param rounds how many
   * @param out where the figures go
   */
  public void measure(int rounds, PrintStream out) {
    double[] hand = new double[rounds];
    double[] generated = new double[rounds];
    double[] ratio = new double[rounds];
    for (int round = -5; round < rounds; round++) {
      double[] h = new double[INSIDE];
      double[] g = new double[INSIDE];
      for (int i = 0; i < INSIDE; i++) {
        h[i] = perEvent(() -> byHand().total(), byHand.rows());
        g[i] = perEvent(() -> generated().total(), byHand.rows());
      }
      if (round >= 0) {
        hand[round] = median(h);
        generated[round] = median(g);
        ratio[round] = generated[round] / hand[round];
      }
    }
    Arrays.sort(ratio);
    out.printf(
        "%d events, %d cases, %d verdicts, %d rounds%n",
        byHand.rows(), steps.size(), generated().total(), rounds);
    out.printf("by hand          %8.1f ns an event%n", median(hand));
    out.printf(
        "generated        %8.1f ns an event, %.2f times by hand (8 of 10 rounds: %.2f to %.2f)%n",
        median(generated), median(ratio), ratio[rounds / 10], ratio[rounds - 1 - rounds / 10]);
    oneByOne(out);
  }

  /** Cases one at a time, with all that is reported of a verdict. */
  private void oneByOne(PrintStream out) {
    int some = Math.min(1000, steps.size());
    List<CaseHistory> histories = new ArrayList<>();
    int events = 0;
    for (int c = 0; c < some; c++) {
      histories.add(history(c));
      events += steps.get(c).size();
    }
    ReferenceChecker reference = new ReferenceChecker(document, calendar);
    double[] interpreted = new double[INSIDE];
    double[] checked = new double[INSIDE];
    for (int i = 0; i < INSIDE; i++) {
      interpreted[i] =
          perEvent(
              () ->
                  histories.stream()
                      .mapToLong(h -> reference.check(h, coverage, asOf).verdicts().size())
                      .sum(),
              events);
      checked[i] =
          perEvent(
              () ->
                  histories.stream().mapToLong(h -> checker.check(h, coverage, asOf).size()).sum(),
              events);
    }
    out.printf("one case a time  %8.0f ns an event%n", median(checked));
    out.printf("interpreted      %8.0f ns an event%n", median(interpreted));
  }

  private interface Work {
    long run();
  }

  private static double perEvent(Work work, int events) {
    long start = System.nanoTime();
    long found = work.run();
    long took = System.nanoTime() - start;
    if (found == 0) {
      throw new IllegalStateException("nothing was found");
    }
    return took / (double) events;
  }

  private static double median(double[] all) {
    double[] sorted = all.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  /**
   * Runs the comparison.
   *
   * @param args how many events, and how many rounds; a million and 21 unless given
   */
  public static void main(String[] args) throws IOException {
    int events = args.length > 0 ? Integer.parseInt(args[0]) : 1_000_000;
    int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 21;
    Comparison comparison = new Comparison(events);
    if (!comparison.agrees()) {
      throw new IllegalStateException("what is found by hand and by the checker is not the same");
    }
    comparison.measure(rounds, System.out);
  }
}
