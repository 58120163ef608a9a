package org.plumbline.compiler.syntax;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.document.AmountPart;
import org.plumbline.model.document.Element;
import org.plumbline.model.document.Timing.Interval;
import org.plumbline.model.document.Timing.Pace;
import org.plumbline.model.document.Timing.Period;
import org.plumbline.model.document.Timing.Point;
import org.plumbline.model.document.Timing.Point.Days;
import org.plumbline.model.document.Timing.Span;
import org.plumbline.parser.PlumblineParser.AmountContext;
import org.plumbline.parser.PlumblineParser.AmountPartContext;
import org.plumbline.parser.PlumblineParser.PeriodUnitContext;
import org.plumbline.parser.PlumblineParser.PointContext;
import org.plumbline.parser.PlumblineParser.SingleUnitContext;
import org.plumbline.parser.PlumblineParser.SpanContext;
import org.plumbline.runtime.calendar.Unit;

/** Amounts of time, ranges of them, and numbered days, weeks, months and years. */
final class AmountBuilder {
  private static final Map<String, Unit> UNITS =
      Map.of(
          "minute", Unit.MINUTES,
          "hour", Unit.HOURS,
          "working hour", Unit.WORKING_HOURS,
          "day", Unit.DAYS,
          "working day", Unit.WORKING_DAYS,
          "calendar day", Unit.DAYS,
          "week", Unit.WEEKS,
          "month", Unit.MONTHS,
          "year", Unit.YEARS);

  private final Site site;
  private final ValueBuilder values;

  AmountBuilder(Site site, ValueBuilder values) {
    this.site = site;
    this.values = values;
  }

  List<AmountPart> amount(AmountContext rule) {
    return site.need(rule).parts.stream().map(this::part).toList();
  }

  @Nullable List<AmountPart> amountOrNull(@Nullable AmountContext rule) {
    return rule == null ? null : amount(rule);
  }

  private AmountPart part(AmountPartContext rule) {
    Element.Type.Length of = length(site.words(rule.unit_));
    return site.placed(new AmountPart(values.whole(rule.number), of.unit(), of.calendar()), rule);
  }

  /** A number of the unit: "calendar days". */
  static Element.Type.Length length(String words) {
    String one = words.endsWith("s") ? words.substring(0, words.length() - 1) : words;
    Unit unit = Objects.requireNonNull(UNITS.get(one), one);
    return new Element.Type.Length(unit, one.startsWith("calendar "));
  }

  Span span(SpanContext rule) {
    site.need(rule);
    Integer low = rule.low == null ? null : values.whole(rule.low);
    return site.placed(new Span(low, amount(rule.high)), rule);
  }

  /** "every month" is monthly; "every day" means calendar days, as daily does. */
  Interval every(SingleUnitContext rule) {
    Element.Type.Length of = length(site.words(rule));
    return switch (of.unit()) {
      case DAYS -> new Interval.Adverb(Pace.DAILY);
      case WEEKS -> new Interval.Adverb(Pace.WEEKLY);
      case MONTHS -> new Interval.Adverb(Pace.MONTHLY);
      case YEARS -> new Interval.Adverb(Pace.YEARLY);
      case MINUTES, HOURS, WORKING_HOURS, WORKING_DAYS ->
          new Interval.EverySpan(
              site.placed(
                  new Span(null, List.of(site.placed(new AmountPart(1, of.unit(), false), rule))),
                  rule));
    };
  }

  Point point(PointContext rule) {
    site.need(rule);
    String unit = site.words(site.need(rule.unit_));
    int number = values.whole(rule.number);
    Point point =
        switch (unit) {
          case "working day" -> new Point(Period.DAY, Days.WORKING, number);
          case "calendar day" -> new Point(Period.DAY, Days.CALENDAR, number);
          default -> new Point(Period.valueOf(unit.toUpperCase(Locale.ROOT)), number);
        };
    return site.placed(point, rule);
  }

  @Nullable Point pointOrNull(@Nullable PointContext rule) {
    return rule == null ? null : point(rule);
  }

  Period period(PeriodUnitContext rule) {
    return Period.valueOf(site.need(rule).getText().toUpperCase(Locale.ROOT));
  }
}
