package org.plumbline.compiler.desugar;

import java.util.List;
import java.util.function.Function;
import org.plumbline.compiler.readings.VagueWord;
import org.plumbline.model.document.Timing.Interval;
import org.plumbline.model.document.Timing.Span;
import org.plumbline.model.kernel.Bound;
import org.plumbline.model.kernel.Window.Early;
import org.plumbline.runtime.calendar.Amount;

/** The distance between two occurrences: a floor, a ceiling, or both. */
final class Intervals {
  private final Scope scope;
  private final Lengths lengths;

  Intervals(Scope scope) {
    this.scope = scope;
    this.lengths = new Lengths(scope);
  }

  /**
   * The edges that an interval sets.
   *
   * @param after what lies so much after the anchor
   */
  Edges edges(Interval interval, Function<List<Amount>, Bound> after) {
    if (interval instanceof Interval.Adverb adverb) {
      return Edges.by(after.apply(List.of(Lengths.of(adverb.pace()))));
    } else if (interval instanceof Interval.EverySpan every) {
      return span(every.span(), after);
    }
    return spaced((Interval.Spaced) interval, after);
  }

  private Edges span(Span span, Function<List<Amount>, Bound> after) {
    Bound ceiling = after.apply(lengths.of(span.high()));
    if (span.low() == null) {
      return Edges.by(ceiling);
    }
    String taken = scope.readings().taken(VagueWord.INTERVAL_RANGE, span, scope.findings());
    if (taken.equals("ceiling")) {
      return Edges.by(ceiling);
    }
    Bound floor = after.apply(lengths.low(span.low(), span.high()));
    Early early =
        switch (taken) {
          case "window" -> Early.IGNORED;
          case "ceiling and noted floor" -> Early.COUNTED;
          default -> Early.BREACH;
        };
    return Edges.between(floor, early, ceiling);
  }

  private Edges spaced(Interval.Spaced spaced, Function<List<Amount>, Bound> after) {
    Bound bound = after.apply(lengths.of(spaced.amount()));
    if (spaced.notMoreThan()) {
      return Edges.by(bound);
    }
    String taken = scope.readings().taken(VagueWord.NO_LESS_THAN, spaced, scope.findings());
    return switch (taken) {
      case "floor" -> Edges.from(bound, Early.BREACH);
      case "ceiling" -> Edges.by(bound);
      default -> Edges.between(bound, Early.BREACH, bound);
    };
  }
}
