package org.plumbline.compiler.layout;

import java.util.List;
import java.util.Locale;
import org.plumbline.model.cases.Cases;
import org.plumbline.model.document.Name;
import org.plumbline.model.document.Timing;
import org.plumbline.model.document.Timing.Conditional;
import org.plumbline.model.document.Timing.Interval;
import org.plumbline.model.document.Timing.Limit;
import org.plumbline.model.document.Timing.UntilEnd;
import org.plumbline.runtime.calendar.Direction;

/** Deadlines as text. */
final class TimingText {
  private static final Cases<Limit, String> LIMITS =
      Cases.<Limit, String>over(Limit.class)
          .when(
              Limit.Within.class,
              it ->
                  "within " + AmountText.of(it.span()) + Texts.after("of", it.anchor(), Name::text))
          .when(
              Limit.AtLeast.class,
              it -> "at least " + AmountText.of(it.span()) + from(it.direction(), it.anchor()))
          .when(
              Limit.Between.class,
              it ->
                  "between %s and %s%s"
                      .formatted(
                          AmountText.of(it.low()),
                          AmountText.of(it.high()),
                          from(it.direction(), it.anchor())))
          .when(
              Limit.NotBefore.class,
              it ->
                  "not before "
                      + AmountText.of(it.low())
                      + Texts.after("and not after", it.high(), AmountText::of))
          .when(
              Limit.NotBeforeSpan.class,
              it -> "not before " + AmountText.of(it.span()) + from(it.direction(), it.anchor()))
          .when(Limit.NotBeforeEvent.class, it -> "not before " + it.event())
          .when(Limit.NotAfterPoint.class, it -> "no later than " + AmountText.of(it.point()))
          .when(
              Limit.NotAfter.class,
              it -> "no later than " + AmountText.of(it.span()) + from(it.direction(), it.anchor()))
          .when(
              Limit.SameDay.class,
              it -> "on the same day" + Texts.after("as", it.anchor(), Name::text))
          .when(
              Limit.Immediately.class,
              it -> "immediately" + Texts.after("after", it.anchor(), Name::text))
          .when(
              Limit.AtPoint.class,
              it ->
                  it.preposition().name().toLowerCase(Locale.ROOT)
                      + " "
                      + AmountText.of(it.point())
                      + Texts.after("give or take", it.tolerance(), AmountText::of)
                      + Texts.after("of", it.anchor(), Name::text))
          .when(Limit.Before.class, it -> "before " + it.anchor())
          .when(Limit.Every.class, TimingText::every)
          .when(
              Limit.Times.class,
              it ->
                  "at least "
                      + times(it.count())
                      + " each "
                      + AmountText.of(it.period())
                      + Texts.after("from", it.from(), Name::text))
          .when(
              Limit.TimesWithin.class,
              it -> "at least " + times(it.count()) + " within " + AmountText.of(it.amount()))
          .when(Limit.Stay.class, it -> "for at least " + AmountText.of(it.amount()))
          .when(Limit.Throughout.class, it -> "throughout " + it.state())
          .when(Limit.DateGiven.class, TimingText::given)
          .all();

  private static final Cases<Interval, String> INTERVALS =
      Cases.<Interval, String>over(Interval.class)
          .when(Interval.EverySpan.class, it -> "every " + AmountText.of(it.span()))
          .when(Interval.Adverb.class, it -> it.pace().name().toLowerCase(Locale.ROOT))
          .when(
              Interval.Spaced.class,
              it ->
                  "at intervals of "
                      + (it.notMoreThan() ? "not more than " : "no less than ")
                      + AmountText.of(it.amount()))
          .all();

  private TimingText() {}

  static String of(Timing timing) {
    return Texts.joined(timing.phases(), ", then ", TimingText::of);
  }

  private static String of(Conditional it) {
    return LIMITS.apply(it.limit())
        + (it.sooner() == null ? "" : ", or sooner " + given(it.sooner()))
        + Texts.after("if", it.condition(), ConditionText::of)
        + (it.otherwise() == null ? "" : ", otherwise " + of(it.otherwise()));
  }

  private static String from(Direction direction, Name anchor) {
    return " " + direction.word() + " " + anchor;
  }

  private static String every(Limit.Every it) {
    return (it.atLeast() ? "at least " : "")
        + INTERVALS.apply(it.interval())
        + Texts.after("from", it.anchor(), Name::text)
        + Texts.after("while", it.whileIn(), Name::text)
        + (it.until().isEmpty() ? "" : " until " + untilEnds(it.until()));
  }

  static String untilEnds(List<UntilEnd> ends) {
    return Texts.joined(ends, " or ", TimingText::untilEnd);
  }

  private static String untilEnd(UntilEnd it) {
    if (it instanceof UntilEnd.Nth nth) {
      return FacetText.trigger(nth.ordinal());
    }
    UntilEnd.Happens happens = (UntilEnd.Happens) it;
    return (happens.after() == null ? "" : AmountText.of(happens.after()) + " after ")
        + Texts.event(happens.event());
  }

  private static String given(Limit.DateGiven it) {
    return "by the " + it.kind().name().toLowerCase(Locale.ROOT) + " in " + it.field();
  }

  private static String times(int count) {
    return count == 1 ? "once" : count + " times";
  }
}
