package org.plumbline.runtime.calendar;

/**
 * A question reaches outside the dates for which a calendar knows its holidays.
 *
 * <p>An answer there would be a guess: holidays are announced, moved and added. So there is none.
 */
public final class CalendarHorizonException extends CalendarException {
  private static final long serialVersionUID = 1L;

  private final String calendar;

  private CalendarHorizonException(String calendar, String message) {
    super(message);
    this.calendar = calendar;
  }

  static CalendarHorizonException day(CalendarDefinition calendar, int day) {
    String which =
        day < calendar.firstDay() ? "which is before its first day" : "which is after its last day";
    return of(calendar, "has no answer for " + IsoDate.format(day) + ", " + which);
  }

  static CalendarHorizonException counting(CalendarDefinition calendar, int day, long workingDays) {
    return of(
        calendar,
        "cannot count "
            + Math.abs(workingDays)
            + (Math.abs(workingDays) == 1 ? " working day " : " working days ")
            + (workingDays < 0 ? "back from " : "on from ")
            + IsoDate.format(day)
            + ": that runs past the dates it covers");
  }

  static CalendarHorizonException workingHours(
      CalendarDefinition calendar, int day, long hours, Direction direction) {
    return of(
        calendar,
        "cannot count "
            + hours
            + (hours == 1 ? " working hour " : " working hours ")
            + direction.word()
            + " "
            + IsoDate.format(day)
            + ": that runs past the dates it covers");
  }

  private static CalendarHorizonException of(CalendarDefinition calendar, String problem) {
    return new CalendarHorizonException(
        calendar.id(),
        "calendar `"
            + calendar.id()
            + "` "
            + problem
            + " (it covers "
            + calendar.first()
            + " to "
            + calendar.last()
            + "). Check that the date is right; if it is, use a calendar with a longer horizon.");
  }

  /**
   * The calendar that was asked.
   *
   * @return its id
   */
  public String calendar() {
    return calendar;
  }
}
