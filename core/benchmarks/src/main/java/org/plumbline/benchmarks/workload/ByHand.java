package org.plumbline.benchmarks.workload;

import java.time.LocalDate;
import java.util.List;
import org.plumbline.runtime.calendar.WorkingCalendar;
import org.plumbline.runtime.verdict.Verdict;

/**
 * The workload's standards written by hand, as fast as they go: what a programmer who knew all of
 * them, and that times are in UTC, would arrive at in the end. Everything that the generated
 * checker gets from the document is built in here. Limits are days, but for the one in hours.
 */
@SuppressWarnings("EnumOrdinal") // as fast as it goes
final class ByHand {
  private static final int DAY = 86_400;
  private static final int NONE = Integer.MAX_VALUE;
  private static final int MET = Verdict.MET.ordinal();
  private static final int BREACHED = Verdict.BREACHED.ordinal();
  private static final int PENDING = Verdict.PENDING.ordinal();
  private static final int NOT_APPLICABLE = Verdict.NOT_APPLICABLE.ordinal();

  private final int asOfDay;
  private final int[] at;
  private final byte[] kind;
  private final byte[] flags;
  private final int[] first;
  private final int base;
  private final byte[] after1;
  private final byte[] after10;
  private final byte[] after15;
  private final byte[] after45;
  private final byte[] before3;
  private final byte[] before20;
  private final int[] months3;
  private final int[] months6;

  ByHand(List<List<Step>> cases, WorkingCalendar calendar, int asOfDay) {
    this.asOfDay = asOfDay;
    int n = cases.stream().mapToInt(List::size).sum();
    at = new int[n];
    kind = new byte[n];
    flags = new byte[n];
    first = new int[cases.size() + 1];
    int row = 0;
    for (int c = 0; c < cases.size(); c++) {
      for (Step step : cases.get(c)) {
        at[row] = step.second();
        kind[row] = (byte) step.kind().ordinal();
        flags[row++] = (byte) step.flags();
      }
      first[c + 1] = row;
    }
    base = (int) LocalDate.of(2020, 1, 1).toEpochDay();
    int days = asOfDay - base;
    after1 = steps(calendar, days, 1);
    after10 = steps(calendar, days, 10);
    after15 = steps(calendar, days, 15);
    after45 = steps(calendar, days, 45);
    before3 = steps(calendar, days, -3);
    before20 = steps(calendar, days, -20);
    months3 = months(days, 3);
    months6 = months(days, 6);
  }

  private byte[] steps(WorkingCalendar calendar, int days, int number) {
    byte[] steps = new byte[days];
    for (int i = 0; i < days; i++) {
      steps[i] = (byte) Math.abs(calendar.addWorkingDays(base + i, number) - base - i);
    }
    return steps;
  }

  private int[] months(int days, int number) {
    int[] due = new int[days];
    for (int i = 0; i < days; i++) {
      due[i] = (int) LocalDate.ofEpochDay(base + i).plusMonths(number).toEpochDay();
    }
    return due;
  }

  int rows() {
    return at.length;
  }

  void check(int from, int to, Sums sums) {
    for (int c = from; c < to; c++) {
      int decision = NONE;
      int assessment = NONE;
      int discussion = NONE;
      int conference = NONE;
      int coreGroup = NONE;
      int minutes = NONE;
      int decisions = NONE;
      int coreGroupOrEnd = NONE;
      int visitOrEnd = NONE;
      int reviewOrEnd = NONE;
      for (int i = first[c + 1] - 1; i >= first[c]; i--) {
        int time = at[i];
        int day = time / DAY;
        int k = day - base;
        switch (kind[i]) {
          case 0 -> {
            within(sums, 0, i, day + after1[k], decision);
            if ((flags[i] & Step.IMMEDIATE) != 0) {
              long due = time + (long) DAY;
              boolean open = due >= asOfDay * (long) DAY;
              sums.put(13, i, discussion <= due ? MET : open ? PENDING : BREACHED, due);
            }
          }
          case 1 -> decision = day;
          case 2 -> within(sums, 1, i, day + after45[k], assessment);
          case 3 -> {
            boolean complete = (flags[i] & Step.COMPLETE) == Step.COMPLETE;
            sums.put(14, i, complete ? MET : BREACHED, 0);
            assessment = day;
          }
          case 4 -> {
            if ((flags[i] & Step.OUTCOME) != 0) {
              within(sums, 2, i, day + after15[k], conference);
            }
            discussion = time;
          }
          case 6 -> {
            conference(sums, 3, first[c], i, day, decisions, minutes);
            conference = day;
            if ((flags[i] & Step.OUTCOME) != 0) {
              int due = day + after10[k];
              within(sums, 7, i, due, coreGroup);
              until(sums, 9, i, due, visitOrEnd);
              until(sums, 11, i, months3[k], reviewOrEnd);
            }
          }
          case 7 -> {
            conference(sums, 4, first[c], i, day, decisions, minutes);
            until(sums, 12, i, months6[k], reviewOrEnd);
            reviewOrEnd = day << 1;
          }
          case 9 -> decisions = day;
          case 10 -> minutes = day;
          case 11 -> {
            until(sums, 8, i, day + 42, coreGroupOrEnd);
            coreGroupOrEnd = day << 1;
            coreGroup = day;
          }
          case 12 -> {
            until(sums, 10, i, day + after10[k], visitOrEnd);
            visitOrEnd = day << 1;
          }
          case 13 -> {
            coreGroupOrEnd = day << 1 | 1;
            visitOrEnd = coreGroupOrEnd;
            reviewOrEnd = coreGroupOrEnd;
          }
          default -> {}
        }
      }
    }
  }

  private void within(Sums sums, int rule, int i, int due, int next) {
    sums.put(rule, i, next <= due ? MET : due < asOfDay ? BREACHED : PENDING, due);
  }

  private void until(Sums sums, int rule, int i, int due, int next) {
    int inTime = (next & 1) == 0 ? MET : NOT_APPLICABLE;
    sums.put(rule, i, next >> 1 <= due ? inTime : due < asOfDay ? BREACHED : PENDING, due);
  }

  private void conference(
      Sums sums, int reports, int first, int i, int day, int decisions, int minutes) {
    int k = day - base;
    within(sums, 5, i, day + after1[k], decisions);
    within(sums, 6, i, day + after15[k], minutes);
    int latest = day - before3[k];
    int end = (latest + 1) * DAY;
    int earliest = (day - before20[k]) * DAY;
    int verdict = BREACHED;
    for (int j = i - 1; j >= first && at[j] >= earliest; j--) {
      if (kind[j] == 8 && at[j] < end) {
        verdict = MET;
        break;
      }
    }
    sums.put(reports, i, verdict, latest);
  }
}
