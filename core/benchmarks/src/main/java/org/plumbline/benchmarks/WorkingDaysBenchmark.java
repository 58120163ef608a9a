package org.plumbline.benchmarks;

import com.opengamma.strata.basics.date.HolidayCalendar;
import com.opengamma.strata.basics.date.HolidayCalendarId;
import com.opengamma.strata.basics.date.ImmutableHolidayCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.plumbline.calendars.Calendars;
import org.plumbline.runtime.calendar.WorkingCalendar;

/**
 * One step over working days, with two others who do the same: a loop over {@code java.time}, as
 * many a script has it, and OpenGamma Strata. The questions are the same for all three: a day of
 * the years 2010 to 2028 and up to 60 working days from there, forwards or backwards, in England.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class WorkingDaysBenchmark {

  private static final int QUESTIONS = 1000;
  private static final int MOST = 60;

  private final int[] starts = new int[QUESTIONS];
  private final LocalDate[] dates = new LocalDate[QUESTIONS];
  private final int[] steps = new int[QUESTIONS];

  private final WorkingCalendar plumbline = new Calendars().load("england");
  private final Set<LocalDate> holidays = new HashSet<>(plumbline.definition().closed().keySet());
  private final HolidayCalendar strata =
      ImmutableHolidayCalendar.of(
          HolidayCalendarId.of("England"), holidays, DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

  /** Makes up the questions, always the same ones. */
  public WorkingDaysBenchmark() {
    SplittableRandom random = new SplittableRandom(20260302);
    int first = (int) LocalDate.of(2010, 1, 1).toEpochDay();
    int last = (int) LocalDate.of(2028, 12, 31).toEpochDay();
    for (int i = 0; i < QUESTIONS; i++) {
      starts[i] = random.nextInt(first, last);
      dates[i] = LocalDate.ofEpochDay(starts[i]);
      steps[i] = random.nextInt(1, MOST + 1) * (random.nextBoolean() ? 1 : -1);
    }
  }

  /** Plumbline's own. */
  @Benchmark
  @OperationsPerInvocation(QUESTIONS)
  public long plumbline() {
    long sum = 0;
    for (int i = 0; i < QUESTIONS; i++) {
      sum += plumbline.addWorkingDays(starts[i], steps[i]);
    }
    return sum;
  }

  /** Day by day over {@link LocalDate}. */
  @Benchmark
  @OperationsPerInvocation(QUESTIONS)
  public long loopOverLocalDate() {
    long sum = 0;
    for (int i = 0; i < QUESTIONS; i++) {
      sum += walk(dates[i], steps[i]).toEpochDay();
    }
    return sum;
  }

  /** OpenGamma Strata's. */
  @Benchmark
  @OperationsPerInvocation(QUESTIONS)
  public long strata() {
    long sum = 0;
    for (int i = 0; i < QUESTIONS; i++) {
      sum += strata.shift(dates[i], steps[i]).toEpochDay();
    }
    return sum;
  }

  private LocalDate walk(LocalDate start, int steps) {
    LocalDate date = start;
    for (int left = Math.abs(steps); left > 0; ) {
      date = date.plusDays(Integer.signum(steps));
      DayOfWeek day = date.getDayOfWeek();
      if (day != DayOfWeek.SATURDAY && day != DayOfWeek.SUNDAY && !holidays.contains(date)) {
        left--;
      }
    }
    return date;
  }
}
