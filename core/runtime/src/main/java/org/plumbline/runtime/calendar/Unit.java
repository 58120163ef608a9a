package org.plumbline.runtime.calendar;

/** What a limit is counted in. */
public enum Unit {
  /** Elapsed minutes, across clock changes. */
  MINUTES("minute", 1_000L * 366 * 24 * 60),

  /** Elapsed hours, across clock changes. */
  HOURS("hour", 1_000L * 366 * 24),

  /** Hours during which the office is open. */
  WORKING_HOURS("working hour", 1_000L * 366 * 24),

  /** Local days, worked or not. */
  DAYS("day", 1_000L * 366),

  /** Days that the calendar calls working days. */
  WORKING_DAYS("working day", 1_000L * 366),

  /** Seven days. */
  WEEKS("week", 1_000L * 53),

  /** Calendar months, clamped at the end of a shorter month. */
  MONTHS("month", 1_000L * 12),

  /** Twelve calendar months. */
  YEARS("year", 1_000L);

  private final String singular;
  private final int most;

  Unit(String singular, long most) {
    this.singular = singular;
    this.most = Math.toIntExact(most);
  }

  /**
   * The unit's English name for one of it.
   *
   * @return such as working day
   */
  public String singular() {
    return singular;
  }

  /**
   * The unit's English name for any number of it but one.
   *
   * @return such as working days
   */
  public String plural() {
    return singular + "s";
  }

  /**
   * Whether a limit in this unit is kept to the day: it ends with a local day, whatever the time of
   * the trigger. Other units are kept to the second.
   *
   * @return true for days, working days, weeks, months and years
   */
  public boolean wholeDays() {
    return switch (this) {
      case MINUTES, HOURS, WORKING_HOURS -> false;
      case DAYS, WORKING_DAYS, WEEKS, MONTHS, YEARS -> true;
    };
  }

  /**
   * The greatest number of this unit that a limit may have, about a thousand years.
   *
   * @return the greatest number
   */
  public int most() {
    return most;
  }
}
