package org.plumbline.runtime.calendar;

import java.io.Serializable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When an office is open on each of its working days, in local time.
 *
 * @param opens seconds after local midnight at which it opens, 0 or more
 * @param closes seconds after local midnight at which it closes, at most 86,400 (midnight)
 */
public record OfficeHours(int opens, int closes) implements Serializable {
  private static final int DAY = 86_400;
  private static final Pattern FORM =
      Pattern.compile("([0-9]{1,2}):([0-9]{2})\\s*(?:-|–|to)\\s*([0-9]{1,2}):([0-9]{2})");

  /** Checks that the office opens before it closes, within one day. */
  public OfficeHours {
    if (opens < 0 || closes > DAY || opens >= closes) {
      throw new CalendarException(
          "office hours must open before they close, within one day, such as 09:00-17:00");
    }
  }

  /**
   * Reads office hours.
   *
   * @param text opening and closing time, such as 09:00-17:00; the closing time may be 24:00
   * @return the office hours
   * @throws CalendarException if the text gives no such hours
   */
  public static OfficeHours parse(String text) {
    Matcher matcher = FORM.matcher(text.strip());
    if (!matcher.matches()) {
      throw new CalendarException("`" + text + "` are not office hours: write them as 09:00-17:00");
    }
    return new OfficeHours(
        seconds(text, matcher.group(1), matcher.group(2)),
        seconds(text, matcher.group(3), matcher.group(4)));
  }

  private static int seconds(String text, String hours, String minutes) {
    int hour = Integer.parseInt(hours);
    int minute = Integer.parseInt(minutes);
    if (hour > 24 || minute > 59 || (hour == 24 && minute > 0)) {
      throw new CalendarException(
          "`" + text + "` are not office hours: there is no " + hours + ":" + minutes + " o'clock");
    }
    return hour * 3600 + minute * 60;
  }

  @Override
  public String toString() {
    return clock(opens) + "-" + clock(closes);
  }

  private static String clock(int second) {
    return two(second / 3600) + ":" + two(second / 60 % 60);
  }

  private static String two(int number) {
    return (number < 10 ? "0" : "") + number;
  }
}
