package org.plumbline.runtime.calendar;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The question of the {@code workdays} command: which day is so many working days after, or before,
 * a date?
 *
 * @param date the date from which to count
 * @param workingDays how many working days
 * @param direction after the date or before it
 * @param counting how they are counted
 */
public record WorkdayQuestion(
    LocalDate date, int workingDays, Direction direction, Counting counting) {

  private static final Pattern NUMBER = Pattern.compile("([+\\-−]?)([0-9]{1,9})");

  /**
   * Reads a question as typed.
   *
   * @param date a date such as 2026-03-02
   * @param number a number such as +15, 15 or -5; the sign tells the direction, also that of 0
   * @param counting how working days are counted
   * @return the question
   * @throws CalendarException if the date or the number cannot be read
   */
  public static WorkdayQuestion parse(String date, String number, Counting counting) {
    Matcher matcher = NUMBER.matcher(number.strip());
    if (!matcher.matches()) {
      throw new CalendarException(
          "`" + number.strip() + "` is not a number of working days: write +15, 15 or -5");
    }
    boolean back = !matcher.group(1).isEmpty() && !matcher.group(1).equals("+");
    int n = new Amount(Integer.parseInt(matcher.group(2)), Unit.WORKING_DAYS).n();
    return new WorkdayQuestion(
        IsoDate.parse(date.strip()), n, back ? Direction.BEFORE : Direction.AFTER, counting);
  }

  /**
   * Answers the question.
   *
   * @param calendar the calendar that tells working days
   * @return the date
   * @throws CalendarHorizonException if the count runs past the calendar's horizon
   */
  public LocalDate answer(WorkingCalendar calendar) {
    int day =
        new LimitArithmetic(calendar)
            .limitDay(
                (int) date.toEpochDay(),
                new Amount(workingDays, Unit.WORKING_DAYS),
                direction,
                counting);
    return LocalDate.ofEpochDay(day);
  }
}
