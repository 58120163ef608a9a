package org.plumbline.benchmarks.workload;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import org.plumbline.runtime.calendar.WorkingCalendar;

/**
 * Cases as councils have them: most is done in time, one in ten things late and one in fifty never.
 * Times are those of a calendar in UTC. The same seed gives the same cases.
 */
final class Generator {
  private static final int DAY = 86_400;
  private static final int FIRST = (int) LocalDate.of(2020, 1, 6).toEpochDay();
  private static final int LAST = (int) LocalDate.of(2025, 12, 20).toEpochDay();

  /** As of when all is judged, and before which all happens. */
  static final int AS_OF_DAY = (int) LocalDate.of(2026, 1, 1).toEpochDay();

  private final WorkingCalendar calendar;
  private final SplittableRandom random;
  private final List<Step> steps = new ArrayList<>();

  private Generator(WorkingCalendar calendar, long seed) {
    this.calendar = calendar;
    this.random = new SplittableRandom(seed);
  }

  /** Cases with at least so many events together, each by time and no two events at once. */
  static List<List<Step>> cases(WorkingCalendar calendar, long seed, int events) {
    Generator generator = new Generator(calendar, seed);
    List<List<Step>> cases = new ArrayList<>();
    for (int n = 0; n < events; ) {
      List<Step> one = generator.oneCase();
      cases.add(one);
      n += one.size();
    }
    return cases;
  }

  private List<Step> oneCase() {
    steps.clear();
    int start = at(workingDay(in(FIRST, LAST), 1));
    int last = episode(start);
    while (chance(0.15)) {
      int next = at(workingDay(last / DAY + in(60, 400), 1));
      if (next / DAY > LAST) {
        break;
      }
      last = episode(next);
    }
    steps.removeIf(step -> step.second() / DAY >= AS_OF_DAY);
    steps.sort(Comparator.comparingInt(Step::second));
    List<Step> apart = new ArrayList<>(steps.size());
    int previous = 0;
    for (Step step : steps) {
      previous = Math.max(step.second(), previous + 1);
      apart.add(new Step(step.kind(), previous, step.flags()));
    }
    return apart;
  }

  /** From a referral to wherever it leads; when that was. */
  private int episode(int start) {
    int day = start / DAY;
    boolean immediate = chance(0.08);
    add(Kind.REFERRAL, start, immediate ? Step.IMMEDIATE : 0);
    if (!chance(0.01)) {
      int soon = chance(0.4) ? start + 60 * in(10, 180) : at(within(day, 1, 1));
      add(Kind.DECISION, chance(0.9) ? soon : at(within(day, 2, 4)), 0);
    }
    int discussion = 0;
    if (immediate && !chance(0.01)) {
      discussion = start + (chance(0.9) ? in(3600, DAY) : 3600 * in(25, 72));
    }
    int last = start;
    if (immediate || chance(0.72)) {
      int started = at(within(day, 1, 3));
      last = assessment(started);
      if (discussion == 0 && chance(0.62)) {
        discussion = at(within(started / DAY, 3, 20));
      }
    }
    return discussion == 0 ? last : discussion(discussion);
  }

  private int assessment(int started) {
    add(Kind.ASSESSMENT_STARTED, started, 0);
    if (chance(0.01)) {
      return started;
    }
    int said = 0;
    for (int i = 0; i < 5; i++) {
      said |= chance(0.02) ? 0 : 4 << i;
    }
    int day = started / DAY;
    int completed = at(chance(0.9) ? within(day, 20, 45) : within(day, 46, 70));
    add(Kind.ASSESSMENT_COMPLETED, completed, said);
    return completed;
  }

  private int discussion(int at) {
    boolean enquiry = chance(0.85);
    add(Kind.STRATEGY_DISCUSSION, at, enquiry ? Step.OUTCOME : 0);
    if (!enquiry) {
      return at;
    }
    add(Kind.ENQUIRY, at + 60 * in(30, 300), 0);
    if (chance(0.03)) {
      return at;
    }
    int day = at / DAY;
    int conference = at(chance(0.88) ? within(day, 8, 15) : within(day, 16, 25));
    boolean plan = chance(0.88);
    conference(Kind.INITIAL_CONFERENCE, conference, plan ? Step.OUTCOME : 0);
    return plan ? plan(conference / DAY) : conference;
  }

  private int plan(int day) {
    int end = day + in(60, 720);
    int next = at(chance(0.9) ? within(day, 3, 10) : within(day, 11, 20));
    while (next / DAY < end) {
      add(Kind.CORE_GROUP, next, 0);
      next = at(next / DAY + (chance(0.9) ? in(25, 42) : in(43, 70)));
    }
    next = at(chance(0.9) ? within(day, 3, 10) : within(day, 11, 16));
    while (next / DAY < end) {
      add(Kind.VISIT, next, 0);
      next = at(chance(0.9) ? within(next / DAY, 5, 10) : within(next / DAY, 11, 20));
    }
    next = at(day + (chance(0.9) ? in(70, 89) : in(93, 120)));
    while (next / DAY < end) {
      conference(Kind.REVIEW_CONFERENCE, next, 0);
      next = at(next / DAY + (chance(0.9) ? in(150, 180) : in(187, 230)));
    }
    int ended = at(end);
    add(Kind.PLAN_ENDED, ended, 0);
    return ended;
  }

  private void conference(Kind kind, int at, int flags) {
    int day = at / DAY;
    if (!chance(0.02)) {
      add(Kind.REPORT, at(chance(0.9) ? within(day, -6, -3) : within(day, -2, -1)), 0);
    }
    add(kind, at, flags);
    if (!chance(0.01)) {
      int soon = chance(0.3) ? at + 3600 : at(within(day, 1, 1));
      add(Kind.DECISIONS_CIRCULATED, chance(0.9) ? soon : at(within(day, 2, 5)), 0);
    }
    if (!chance(0.02)) {
      add(Kind.MINUTES, at(chance(0.9) ? within(day, 5, 15) : within(day, 16, 30)), 0);
    }
  }

  private void add(Kind kind, int at, int flags) {
    steps.add(new Step(kind, at, flags));
  }

  /** A working day so many after or before a day. */
  private int within(int day, int least, int most) {
    return workingDay(day, in(least, most));
  }

  private int workingDay(int day, int number) {
    return calendar.addWorkingDays(day, number);
  }

  /** In office hours. */
  private int at(int day) {
    return day * DAY + 9 * 3600 + random.nextInt(8 * 3600);
  }

  private boolean chance(double share) {
    return random.nextDouble() < share;
  }

  private int in(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }
}
