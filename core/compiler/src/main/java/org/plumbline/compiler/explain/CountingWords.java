package org.plumbline.compiler.explain;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.plumbline.model.kernel.Bound;
import org.plumbline.model.kernel.Recurrence;
import org.plumbline.model.kernel.Rule;
import org.plumbline.model.kernel.Window;
import org.plumbline.runtime.calendar.Amount;
import org.plumbline.runtime.calendar.Counting;
import org.plumbline.runtime.calendar.Direction;
import org.plumbline.runtime.calendar.OfficeHours;
import org.plumbline.runtime.calendar.Unit;
import org.plumbline.runtime.calendar.WorkingCalendar;

/** How the limits of a rule are counted: docs/semantics.md, section 1. */
final class CountingWords {
  private final WorkingCalendar calendar;

  CountingWords(WorkingCalendar calendar) {
    this.calendar = calendar;
  }

  /**
   * A sentence for each convention that matters for the rule, each once. Where a rule has several
   * clauses, what holds for some of them only says for which.
   */
  List<String> of(Rule rule) {
    Map<Integer, Set<String>> byClause = new TreeMap<>();
    add(rule.id().clause(), rule.window(), byClause);
    Recurrence recurrence = rule.recurrence();
    if (recurrence != null) {
      recurrence.phases().forEach(phase -> add(phase.clause(), phase.window(), byClause));
    }
    Map<String, Set<Integer>> clauses = new LinkedHashMap<>();
    byClause.forEach(
        (clause, sentences) ->
            sentences.forEach(
                sentence -> clauses.computeIfAbsent(sentence, s -> new TreeSet<>()).add(clause)));
    return clauses.entrySet().stream()
        .map(
            entry ->
                entry.getValue().equals(byClause.keySet())
                    ? entry.getKey()
                    : marked(entry.getValue()) + entry.getKey())
        .toList();
  }

  private static String marked(Set<Integer> clauses) {
    return clauses.stream().map(clause -> "." + clause + " ").collect(Collectors.joining());
  }

  private void add(int clause, Window window, Map<Integer, Set<String>> byClause) {
    List<String> sentences = of(window);
    if (!sentences.isEmpty()) {
      byClause.computeIfAbsent(clause, c -> new LinkedHashSet<>()).addAll(sentences);
    }
  }

  private List<String> of(Window window) {
    Set<String> sentences = new LinkedHashSet<>();
    boolean numbered = false;
    for (Bound bound : Bounds.of(window)) {
      if (bound instanceof Bound.Shift shift) {
        shift.amounts().forEach(amount -> add(amount, shift, sentences));
      }
      numbered |= bound instanceof Bound.PeriodEdge;
    }
    if (numbered) {
      sentences.add(
          "Day 1 is the day from which it counts; week 2 is days 8 to 14; month 2 is after 1 and up"
              + " to 2 months.");
    }
    return new ArrayList<>(sentences);
  }

  private void add(Amount amount, Bound.Shift shift, Set<String> sentences) {
    sentences.add(
        switch (amount.unit()) {
          case MINUTES, HOURS ->
              "Hours and minutes are time elapsed, to the second, whether or not the clocks"
                  + " change.";
          case WORKING_HOURS -> workingHours();
          case WORKING_DAYS ->
              "Working days are those of calendar "
                  + calendar.id()
                  + " ("
                  + calendar.title()
                  + ").";
          case DAYS, WEEKS ->
              "Weekends and holidays count like any other day; the last day counts to its end.";
          case MONTHS, YEARS ->
              "Months and years end on the day of the same number, or the last of a shorter month,"
                  + " at the end of that day.";
        });
    if (amount.unit().wholeDays()) {
      start(amount.unit(), shift.direction(), shift.counting(), sentences);
    }
  }

  private String workingHours() {
    OfficeHours hours = calendar.definition().officeHours();
    return hours == null
        ? "Working hours cannot be counted: calendar " + calendar.id() + " has no office hours."
        : "Working hours pass from "
            + hours
            + " on working days of calendar "
            + calendar.id()
            + ".";
  }

  private static void start(
      Unit unit, Direction direction, Counting counting, Set<String> sentences) {
    String onward = direction == Direction.AFTER ? "the day after" : "the day before";
    sentences.add(
        switch (counting.countFrom()) {
          case DAY_0 -> "Day 1 is " + onward + ".";
          case DAY_1 -> "Day 1 is the day itself, not " + onward + ".";
        });
    if (unit == Unit.WORKING_DAYS) {
      sentences.add("If it starts on a day off, it counts from " + roll(direction, counting) + ".");
    }
    LocalTime cutOff = counting.cutOff();
    if (cutOff != null) {
      sentences.add("What comes at " + cutOff + " or later counts as of the day after.");
    }
  }

  private static String roll(Direction direction, Counting counting) {
    boolean before =
        switch (counting.roll()) {
          case AWAY -> direction == Direction.AFTER;
          case BACK -> true;
          case FORWARD -> false;
        };
    return before ? "the working day before" : "the next working day";
  }
}
