package org.plumbline.analysis.told;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.analysis.circumstances.Atoms;
import org.plumbline.model.kernel.Bound;
import org.plumbline.model.kernel.Condition;
import org.plumbline.model.kernel.Recurrence;
import org.plumbline.model.kernel.Rule;
import org.plumbline.model.kernel.Window;
import org.plumbline.runtime.calendar.Unit;

/** What the limits of a clause rest on besides the moment from which they count. */
final class Given {
  private Given() {}

  /** The names of what the data can set, such that it turns round which of two is stricter. */
  static Set<String> thatTurnsRound(Rule stricter, Rule looser) {
    Set<String> names = new LinkedHashSet<>();
    bounds(stricter)
        .filter(data -> data instanceof Bound.FromData one && one.inPlace())
        .forEach(data -> names.add(((Bound.FromData) data).name()));
    bounds(looser)
        .filter(Bound.FromData.class::isInstance)
        .forEach(data -> names.add(((Bound.FromData) data).name()));
    return names;
  }

  /** The decisions that give more time. */
  static Set<String> thatGiveTime(Rule rule) {
    Set<String> names = new LinkedHashSet<>();
    bounds(rule)
        .filter(Bound.Extended.class::isInstance)
        .forEach(
            extended ->
                ((Bound.Extended) extended)
                    .decisions()
                    .forEach(decision -> names.add(decision.event())));
    return names;
  }

  /** The names on which it depends which of several limits a clause sets. */
  static Set<String> thatDecide(Rule rule) {
    Set<String> names = new LinkedHashSet<>();
    bounds(rule)
        .filter(Bound.Choice.class::isInstance)
        .forEach(choice -> names.addAll(Atoms.names(((Bound.Choice) choice).condition())));
    return names;
  }

  /** Whether it depends on anything else than what holds anyway which of several limits it sets. */
  static boolean leavesOpen(Rule rule, List<Condition> holding) {
    return bounds(rule)
        .filter(Bound.Choice.class::isInstance)
        .map(choice -> ((Bound.Choice) choice).condition())
        .anyMatch(c -> !holding.contains(c) && !holding.contains(new Condition.Not(c)));
  }

  /**
   * Whether the clause counts in days only what comes with the case, such as an interval that was
   * agreed: of that the paper says nothing, so there is nothing to read.
   */
  static boolean daysComeWithTheCase(Rule rule) {
    List<Bound> bounds =
        Stream.concat(bounds(rule), windows(rule).flatMap(w -> all(w.target()))).toList();
    return bounds.stream().anyMatch(Bound.ShiftBy.class::isInstance)
        && bounds.stream()
            .filter(Bound.Shift.class::isInstance)
            .flatMap(shift -> ((Bound.Shift) shift).amounts().stream())
            .noneMatch(amount -> amount.unit() == Unit.DAYS);
  }

  private static Stream<Bound> bounds(Rule rule) {
    return windows(rule).flatMap(w -> Stream.concat(all(w.from()), all(w.by())));
  }

  private static Stream<Window> windows(Rule rule) {
    Recurrence recurrence = rule.recurrence();
    return recurrence == null
        ? Stream.of(rule.window())
        : Stream.of(
                List.of(rule.window()),
                recurrence.checkPoints().stream().map(Recurrence.CheckPoint::window).toList(),
                recurrence.phases().stream().map(Recurrence.Phase::window).toList())
            .flatMap(List::stream);
  }

  private static Stream<Bound> all(@Nullable Bound bound) {
    return bound == null
        ? Stream.empty()
        : Stream.concat(Stream.of(bound), bound.parts().stream().flatMap(Given::all));
  }
}
