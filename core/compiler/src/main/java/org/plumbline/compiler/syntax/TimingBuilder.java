package org.plumbline.compiler.syntax;

import java.util.List;
import java.util.Locale;
import org.plumbline.model.cases.Cases;
import org.plumbline.model.document.Name;
import org.plumbline.model.document.Timing;
import org.plumbline.model.document.Timing.Conditional;
import org.plumbline.model.document.Timing.Given;
import org.plumbline.model.document.Timing.Interval;
import org.plumbline.model.document.Timing.Limit;
import org.plumbline.model.document.Timing.Pace;
import org.plumbline.model.document.Timing.Preposition;
import org.plumbline.model.document.Timing.UntilEnd;
import org.plumbline.model.document.TriggerPhrase;
import org.plumbline.parser.PlumblineParser.AdverbContext;
import org.plumbline.parser.PlumblineParser.AtLeastContext;
import org.plumbline.parser.PlumblineParser.AtPointContext;
import org.plumbline.parser.PlumblineParser.BeforeContext;
import org.plumbline.parser.PlumblineParser.BetweenContext;
import org.plumbline.parser.PlumblineParser.ConditionalLimitContext;
import org.plumbline.parser.PlumblineParser.DateGivenContext;
import org.plumbline.parser.PlumblineParser.DirectionContext;
import org.plumbline.parser.PlumblineParser.EventEndContext;
import org.plumbline.parser.PlumblineParser.EveryContext;
import org.plumbline.parser.PlumblineParser.EverySpanContext;
import org.plumbline.parser.PlumblineParser.GivenKindContext;
import org.plumbline.parser.PlumblineParser.ImmediatelyContext;
import org.plumbline.parser.PlumblineParser.IntervalContext;
import org.plumbline.parser.PlumblineParser.LimitContext;
import org.plumbline.parser.PlumblineParser.NotAfterContext;
import org.plumbline.parser.PlumblineParser.NotBeforeContext;
import org.plumbline.parser.PlumblineParser.OrdinalEndContext;
import org.plumbline.parser.PlumblineParser.SameDayContext;
import org.plumbline.parser.PlumblineParser.SpacedContext;
import org.plumbline.parser.PlumblineParser.StayContext;
import org.plumbline.parser.PlumblineParser.ThroughoutContext;
import org.plumbline.parser.PlumblineParser.TimesContext;
import org.plumbline.parser.PlumblineParser.TimingContext;
import org.plumbline.parser.PlumblineParser.UntilEndContext;
import org.plumbline.parser.PlumblineParser.WithinContext;
import org.plumbline.runtime.calendar.Direction;

/** Deadlines: phases, limits and intervals. */
final class TimingBuilder {
  private final Site site;
  private final WordBuilder words;
  private final ValueBuilder values;
  private final AmountBuilder amounts;
  private final ConditionBuilder conditions;
  private final Cases<LimitContext, Limit> limits;
  private final Cases<IntervalContext, Interval> intervals;

  TimingBuilder(
      Site site,
      WordBuilder words,
      ValueBuilder values,
      AmountBuilder amounts,
      ConditionBuilder conditions) {
    this.site = site;
    this.words = words;
    this.values = values;
    this.amounts = amounts;
    this.conditions = conditions;
    this.limits =
        KindsOf.<LimitContext, Limit>cases(LimitContext.class)
            .when(
                WithinContext.class,
                it -> new Limit.Within(amounts.span(it.span_), words.phraseOrNull(it.anchor)))
            .when(
                AtLeastContext.class,
                it ->
                    new Limit.AtLeast(
                        amounts.span(it.span_), direction(it.direction_), words.phrase(it.anchor)))
            .when(
                BetweenContext.class,
                it ->
                    new Limit.Between(
                        amounts.amount(it.low),
                        amounts.amount(it.high),
                        direction(it.direction_),
                        words.phrase(it.anchor)))
            .when(NotBeforeContext.class, this::notBefore)
            .when(NotAfterContext.class, this::notAfter)
            .when(SameDayContext.class, it -> new Limit.SameDay(words.phraseOrNull(it.anchor)))
            .when(
                ImmediatelyContext.class,
                it -> new Limit.Immediately(words.phraseOrNull(it.anchor)))
            .when(
                AtPointContext.class,
                it ->
                    new Limit.AtPoint(
                        Preposition.valueOf(it.preposition_.getText().toUpperCase(Locale.ROOT)),
                        amounts.point(it.point_),
                        amounts.amountOrNull(it.tolerance),
                        words.phraseOrNull(it.anchor)))
            .when(BeforeContext.class, it -> new Limit.Before(words.phrase(it.anchor)))
            .when(EveryContext.class, this::every)
            .when(TimesContext.class, this::times)
            .when(StayContext.class, it -> new Limit.Stay(amounts.amount(it.amount_)))
            .when(ThroughoutContext.class, it -> new Limit.Throughout(words.phrase(it.state_)))
            .when(DateGivenContext.class, it -> given(it.kind, words.name(it.field)))
            .all();
    this.intervals =
        KindsOf.<IntervalContext, Interval>cases(IntervalContext.class)
            .when(
                EverySpanContext.class,
                it ->
                    it.unit_ == null
                        ? new Interval.EverySpan(amounts.span(it.span_))
                        : amounts.every(it.unit_))
            .when(
                AdverbContext.class,
                it ->
                    new Interval.Adverb(Pace.valueOf(it.adverb.getText().toUpperCase(Locale.ROOT))))
            .when(
                SpacedContext.class,
                it ->
                    new Interval.Spaced(
                        site.words(it.bound).equals("not more"), amounts.amount(it.amount_)))
            .all();
  }

  Timing timing(TimingContext rule) {
    site.need(rule);
    return site.placed(new Timing(rule.limits.stream().map(this::conditional).toList()), rule);
  }

  @SuppressWarnings(
      "NullAway") // it does not see that a nested type from another module is nullable
  private Conditional conditional(ConditionalLimitContext rule) {
    return site.placed(
        new Conditional(
            limit(rule.limit_),
            rule.sooner == null ? null : given(rule.soonerBy, words.name(rule.sooner)),
            rule.condition_ == null ? null : conditions.condition(rule.condition_),
            rule.otherwise == null ? null : conditional(rule.otherwise)),
        rule);
  }

  private Limit limit(LimitContext rule) {
    return site.placed(limits.apply(site.need(rule)), rule);
  }

  private Limit.DateGiven given(GivenKindContext kind, Name field) {
    return new Limit.DateGiven(
        Given.valueOf(site.need(kind).getText().toUpperCase(Locale.ROOT)), field);
  }

  private Limit notBefore(NotBeforeContext it) {
    if (it.event_ != null) {
      return new Limit.NotBeforeEvent(words.plainPhrase(it.event_));
    }
    return it.span_ != null
        ? new Limit.NotBeforeSpan(
            amounts.span(it.span_), direction(it.direction_), words.phrase(it.anchor))
        : new Limit.NotBefore(amounts.point(it.low), amounts.pointOrNull(it.high));
  }

  private Limit times(TimesContext it) {
    String said = site.words(it.count);
    int count =
        switch (said) {
          case "once" -> 1;
          case "twice" -> 2;
          default -> values.whole(it.count);
        };
    return it.period == null
        ? new Limit.TimesWithin(count, amounts.amount(it.amount_))
        : new Limit.Times(count, amounts.period(it.period), words.phraseOrNull(it.anchor));
  }

  /** Events, or so much after them. */
  List<UntilEnd> untilEnds(List<UntilEndContext> rules) {
    return rules.stream().map(this::untilEnd).toList();
  }

  private UntilEnd untilEnd(UntilEndContext rule) {
    site.need(rule);
    if (rule instanceof OrdinalEndContext it) {
      TriggerPhrase.Ordinal ordinal =
          new TriggerPhrase.Ordinal(
              values.whole(it.number),
              conditions.counted(it.event_),
              words.phraseOrNull(it.start_));
      return site.placed(new UntilEnd.Nth(site.placed(ordinal, rule)), rule);
    }
    if (rule instanceof EventEndContext it) {
      return site.placed(
          new UntilEnd.Happens(amounts.amountOrNull(it.after), conditions.event(it.event_)), rule);
    }
    throw new Gap();
  }

  private Limit notAfter(NotAfterContext it) {
    return it.point_ != null
        ? new Limit.NotAfterPoint(amounts.point(it.point_))
        : new Limit.NotAfter(
            amounts.span(it.span_), direction(it.direction_), words.phrase(it.anchor));
  }

  private Limit every(EveryContext it) {
    boolean atLeast = !it.getStart().equals(it.interval_.getStart());
    return new Limit.Every(
        atLeast,
        site.placed(intervals.apply(it.interval_), it.interval_),
        words.phraseOrNull(it.anchor),
        words.phraseOrNull(it.state_),
        untilEnds(it.ends));
  }

  private Direction direction(DirectionContext rule) {
    return Direction.valueOf(site.need(rule).getText().toUpperCase(Locale.ROOT));
  }
}
