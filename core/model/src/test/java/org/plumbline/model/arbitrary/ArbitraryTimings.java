package org.plumbline.model.arbitrary;

import static net.jqwik.api.Combinators.combine;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.plumbline.model.document.AmountPart;
import org.plumbline.model.document.EventPhrase;
import org.plumbline.model.document.Name;
import org.plumbline.model.document.Timing;
import org.plumbline.model.document.Timing.Conditional;
import org.plumbline.model.document.Timing.Given;
import org.plumbline.model.document.Timing.Interval;
import org.plumbline.model.document.Timing.Limit;
import org.plumbline.model.document.Timing.Pace;
import org.plumbline.model.document.Timing.Period;
import org.plumbline.model.document.Timing.Point;
import org.plumbline.model.document.Timing.Preposition;
import org.plumbline.model.document.Timing.Span;
import org.plumbline.model.document.Timing.UntilEnd;
import org.plumbline.model.document.TriggerPhrase;
import org.plumbline.runtime.calendar.Direction;
import org.plumbline.runtime.calendar.Unit;

/** Amounts, limits, deadlines and triggers. */
public final class ArbitraryTimings {
  private ArbitraryTimings() {}

  /** An amount. */
  public static Arbitrary<List<AmountPart>> amount() {
    return amountPart().list().ofMinSize(1).ofMaxSize(3);
  }

  private static Arbitrary<AmountPart> amountPart() {
    return Arbitraries.of(Unit.class)
        .flatMap(
            unit ->
                combine(
                        ArbitraryWords.whole(),
                        unit == Unit.DAYS ? Arbitraries.of(true, false) : Arbitraries.just(false))
                    .as((number, calendar) -> new AmountPart(number, unit, calendar)));
  }

  private static Arbitrary<Span> span() {
    return combine(ArbitraryWords.whole().injectNull(0.5), amount()).as(Span::new);
  }

  private static Arbitrary<Point> point() {
    return combine(
            Arbitraries.of(Period.class), Arbitraries.of(Point.Days.class), ArbitraryWords.whole())
        .as(
            (period, days, n) ->
                new Point(period, period == Period.DAY ? days : Point.Days.AS_READ, n));
  }

  /** A deadline. */
  public static Arbitrary<Timing> timing() {
    return conditional().list().ofMinSize(1).ofMaxSize(3).map(Timing::new);
  }

  private static Arbitrary<Conditional> conditional() {
    return conditional(2);
  }

  /** One limit after the other, each where the conditions of those before do not hold. */
  private static Arbitrary<Conditional> conditional(int more) {
    Arbitrary<Conditional> always =
        combine(limit(), given().injectNull(0.6))
            .as((limit, sooner) -> new Conditional(limit, sooner, null, null));
    return Arbitraries.oneOf(
        always,
        combine(
                limit(),
                given().injectNull(0.6),
                ArbitraryConditions.condition(),
                (more == 0 ? always : conditional(more - 1)).injectNull(0.5))
            .as(Conditional::new));
  }

  private static Arbitrary<Limit.DateGiven> given() {
    return combine(Arbitraries.of(Given.class), ArbitraryWords.name()).as(Limit.DateGiven::new);
  }

  /** What something lasts until: events, or so much after them. */
  public static Arbitrary<List<UntilEnd>> untilEnds() {
    Arbitrary<UntilEnd> end =
        Arbitraries.oneOf(
            combine(amount().injectNull(0.5), ArbitraryConditions.event())
                .as(UntilEnd.Happens::new),
            ordinal().map(UntilEnd.Nth::new));
    return end.list().ofMinSize(1).ofMaxSize(3);
  }

  /** A phrase that does not begin like a numbered period. */
  private static Arbitrary<Name> plainPhrase() {
    return ArbitraryWords.phrase()
        .filter(
            phrase -> !phrase.text().matches("(?:day|week|month|year|working|calendar)(?: .*)?"));
  }

  private static Arbitrary<Limit> limit() {
    Arbitrary<Name> anchor = ArbitraryWords.phrase();
    Arbitrary<Name> perhaps = anchor.injectNull(0.4);
    Arbitrary<Direction> direction = Arbitraries.of(Direction.class);
    return Arbitraries.oneOf(
        List.of(
            combine(span(), perhaps).as(Limit.Within::new),
            combine(span(), direction, anchor).as(Limit.AtLeast::new),
            combine(amount(), amount(), direction, anchor).as(Limit.Between::new),
            combine(point(), point().injectNull(0.5)).as(Limit.NotBefore::new),
            combine(span(), direction, anchor).as(Limit.NotBeforeSpan::new),
            plainPhrase().map(Limit.NotBeforeEvent::new),
            point().map(Limit.NotAfterPoint::new),
            combine(span(), direction, anchor).as(Limit.NotAfter::new),
            perhaps.map(Limit.SameDay::new),
            perhaps.map(Limit.Immediately::new),
            combine(Arbitraries.of(Preposition.class), point(), amount().injectNull(0.7), perhaps)
                .as(Limit.AtPoint::new),
            anchor.map(Limit.Before::new),
            every(),
            combine(ArbitraryWords.whole(), Arbitraries.of(Period.class), perhaps)
                .as(Limit.Times::new),
            combine(ArbitraryWords.whole(), amount()).as(Limit.TimesWithin::new),
            amount().map(Limit.Stay::new),
            anchor.map(Limit.Throughout::new),
            given()));
  }

  private static Arbitrary<Limit> every() {
    Arbitrary<Name> perhaps = ArbitraryWords.phrase().injectNull(0.5);
    return combine(
            Arbitraries.of(true, false), interval(), perhaps, perhaps, untilEnds().injectNull(0.5))
        .as(
            (atLeast, interval, anchor, whileIn, until) ->
                new Limit.Every(
                    atLeast, interval, anchor, whileIn, until == null ? List.of() : until));
  }

  private static Arbitrary<Interval> interval() {
    return Arbitraries.oneOf(
        span().map(Interval.EverySpan::new),
        Arbitraries.of(Pace.class).map(Interval.Adverb::new),
        combine(Arbitraries.of(true, false), amount()).as(Interval.Spaced::new));
  }

  private static Arbitrary<TriggerPhrase.Ordinal> ordinal() {
    return combine(
            ArbitraryWords.whole(),
            ArbitraryConditions.counted(),
            ArbitraryWords.phrase().injectNull(0.5))
        .as(TriggerPhrase.Ordinal::new);
  }

  /** A trigger. */
  public static Arbitrary<TriggerPhrase> trigger() {
    Arbitrary<EventPhrase> event = ArbitraryConditions.event();
    Arbitrary<Name> perhaps = ArbitraryWords.phrase().injectNull(0.5);
    Arbitrary<Integer> clause = ArbitraryWords.whole().injectNull(0.5);
    return Arbitraries.oneOf(
        event.map(TriggerPhrase.EventHappens::new),
        ordinal().map(it -> it),
        combine(amount(), event, perhaps).as(TriggerPhrase.Elapsed::new),
        combine(ArbitraryWords.id(), clause)
            .as((id, number) -> new TriggerPhrase.StandardMissed(id, number, null, null)),
        combine(ArbitraryWords.id(), clause, ArbitraryWords.whole(), amount())
            .as(TriggerPhrase.StandardMissed::new));
  }
}
