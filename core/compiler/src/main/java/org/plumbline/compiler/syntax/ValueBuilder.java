package org.plumbline.compiler.syntax;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import org.antlr.v4.runtime.ParserRuleContext;
import org.plumbline.compiler.diagnostic.DiagnosticKind;
import org.plumbline.compiler.diagnostic.Fix;
import org.plumbline.model.document.Example.When;
import org.plumbline.parser.PlumblineParser.DateContext;
import org.plumbline.parser.PlumblineParser.MomentContext;
import org.plumbline.parser.PlumblineParser.TimeOfDayContext;
import org.plumbline.parser.PlumblineParser.TimesCountContext;
import org.plumbline.parser.PlumblineParser.WholeNumberContext;

/**
 * Numbers, dates and times. The grammar takes any digits for them; here it shows whether they mean
 * anything.
 */
final class ValueBuilder {
  private final Site site;

  ValueBuilder(Site site) {
    this.site = site;
  }

  int whole(WholeNumberContext rule) {
    return whole(rule, site.need(rule).getText());
  }

  /** The number in "3 times". */
  int whole(TimesCountContext rule) {
    return whole(rule, site.need(rule).getStart().getText());
  }

  private int whole(ParserRuleContext rule, String digits) {
    try {
      return Integer.parseInt(digits);
    } catch (NumberFormatException tooLarge) {
      throw site.gap(
          DiagnosticKind.NUMBER_TOO_LARGE,
          rule,
          "the number " + digits + " is too large; the largest is " + Integer.MAX_VALUE);
    }
  }

  LocalDate date(DateContext rule) {
    site.need(rule);
    String first = rule.INT(0).getText();
    String month = rule.INT(1).getText();
    String last = rule.INT(2).getText();
    if (first.length() == 4 && month.length() == 2 && last.length() == 2) {
      return day(rule, first, month, last);
    }
    boolean dayFirst = last.length() == 4 && first.length() <= 2;
    String year = dayFirst ? last : first;
    String day = dayFirst ? first : last;
    String message = "a date is written year, month, day: 2026-03-02";
    if (year.length() != 4 || month.length() > 2 || day.length() > 2) {
      throw site.gap(DiagnosticKind.DATE_FORM, rule, message);
    }
    String iso = year + "-" + twoDigits(month) + "-" + twoDigits(day);
    throw isDay(iso)
        ? site.gap(
            DiagnosticKind.DATE_FORM,
            rule,
            message,
            Fix.replace("write " + iso, site.range(rule), iso))
        : site.gap(DiagnosticKind.DATE_FORM, rule, message);
  }

  private static boolean isDay(String iso) {
    try {
      return LocalDate.parse(iso).getYear() > 0;
    } catch (DateTimeException noSuchDay) {
      return false;
    }
  }

  private LocalDate day(DateContext rule, String year, String month, String day) {
    String iso = year + "-" + month + "-" + day;
    if (!isDay(iso)) {
      throw site.gap(DiagnosticKind.IMPOSSIBLE_DATE, rule, "there is no day " + iso);
    }
    return LocalDate.parse(iso);
  }

  LocalTime time(TimeOfDayContext rule) {
    site.need(rule);
    String hour = rule.INT(0).getText();
    String minute = rule.INT(1).getText();
    if (hour.length() > 2 || minute.length() != 2) {
      throw site.gap(DiagnosticKind.TIME_FORM, rule, "a time is written hours and minutes: 09:30");
    }
    if (Integer.parseInt(hour) > 23 || Integer.parseInt(minute) > 59) {
      String instead =
          hour.equals("24") && minute.equals("00")
              ? "; midnight is 00:00 of the next day"
              : "; a day goes from 00:00 to 23:59";
      throw site.gap(
          DiagnosticKind.IMPOSSIBLE_TIME,
          rule,
          "there is no time " + hour + ":" + minute + instead);
    }
    if (hour.length() == 1) {
      String iso = "0" + hour + ":" + minute;
      throw site.gap(
          DiagnosticKind.TIME_FORM,
          rule,
          "a time is written with two digits for the hour: " + iso,
          Fix.replace("write " + iso, site.range(rule), iso));
    }
    return LocalTime.of(Integer.parseInt(hour), Integer.parseInt(minute));
  }

  When when(MomentContext rule) {
    site.need(rule);
    LocalDate date = date(rule.date_);
    return site.placed(new When(date, rule.time == null ? null : time(rule.time)), rule);
  }

  private static String twoDigits(String digits) {
    return String.format(Locale.ROOT, "%2s", digits).replace(' ', '0');
  }
}
