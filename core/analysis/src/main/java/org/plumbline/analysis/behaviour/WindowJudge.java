package org.plumbline.analysis.behaviour;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.analysis.circumstances.UndecidedException;
import org.plumbline.analysis.relation.BoundOrder;
import org.plumbline.analysis.relation.Comparison;
import org.plumbline.analysis.relation.DaySet;
import org.plumbline.analysis.relation.PlacedRule;
import org.plumbline.analysis.relation.Placing;
import org.plumbline.analysis.relation.Relation;
import org.plumbline.analysis.relation.Relations;
import org.plumbline.analysis.relation.WindowOrder;
import org.plumbline.model.kernel.Bound;
import org.plumbline.model.kernel.Window;

/** Which way a limit went: by all days on which it can begin or, where that cannot be, by parts. */
final class WindowJudge {
  private static final Set<WindowOrder> BOTH =
      EnumSet.of(WindowOrder.OVERLAPPING, WindowOrder.APART);

  private final RulePairing pairing;
  private final Relations relations;

  WindowJudge(RulePairing pairing, Relations relations) {
    this.pairing = pairing;
    this.relations = relations;
  }

  /** Which way it went from one window to another, for a duty. */
  Judgement judge(Window before, Window after) {
    if (before.equals(after) && pairing.countAlike()) {
      return Judgement.of(Respect.TIME, Course.EQUIVALENT);
    }
    Relation relation =
        relations.betweenVersions(with(pairing.before(), before), with(pairing.after(), after));
    if (relation instanceof Relation.Compared compared) {
      return compared(compared);
    } else if (relation instanceof Relation.Undecided undecided) {
      return byParts(before, after, undecided.reason());
    }
    return Judgement.of(Respect.TIME, Course.EQUIVALENT);
  }

  /** The rule with that limit, once. */
  private static PlacedRule with(PlacedRule placed, Window window) {
    return new PlacedRule(placed.document(), placed.rule().once(window), placed.calendar());
  }

  private static Judgement compared(Relation.Compared compared) {
    List<Hint> tighter = new ArrayList<>();
    List<Hint> looser = new ArrayList<>();
    DaySet all = DaySet.NONE;
    DaySet less = DaySet.NONE;
    DaySet more = DaySet.NONE;
    boolean byDate = true;
    for (Relation.Part part : compared.parts()) {
      Comparison comparison = part.comparison();
      comparison
          .witnesses()
          .forEach(
              (order, placing) -> {
                Hint hint = hint(part, placing);
                if (order == WindowOrder.SECOND_INSIDE || BOTH.contains(order)) {
                  tighter.add(hint);
                }
                if (order == WindowOrder.FIRST_INSIDE || BOTH.contains(order)) {
                  looser.add(hint);
                }
              });
      if (!comparison.isSame()) {
        all = all.and(comparison.all());
        less = less.and(days(comparison, WindowOrder.SECOND_INSIDE));
        more = more.and(days(comparison, WindowOrder.FIRST_INSIDE));
        byDate &=
            comparison
                .differences()
                .equals(EnumSet.of(WindowOrder.FIRST_INSIDE, WindowOrder.SECOND_INSIDE));
      }
    }
    Course course = Course.of(!tighter.isEmpty(), !looser.isEmpty());
    return new Judgement(
        Respect.TIME,
        course == Course.INCOMPARABLE && byDate ? Course.DATE_DEPENDENT : course,
        all.count() == 0 ? null : new Effect.Days(all.count(), less.count(), more.count()),
        "",
        tighter,
        looser);
  }

  private static Hint hint(Relation.Part part, Placing placing) {
    return Hint.at(placing.anchor(), part.setting());
  }

  /** The days on which they lie so or, by the time of day or at once, both ways. */
  private static DaySet days(Comparison comparison, WindowOrder order) {
    return comparison
        .daysOf(order)
        .and(comparison.daysOf(WindowOrder.OVERLAPPING))
        .and(comparison.daysOf(WindowOrder.APART));
  }

  /** By the two edges, each by the parts of which it is made. */
  private Judgement byParts(Window before, Window after, String reason) {
    BoundOrder order = new BoundOrder(pairing.before().calendar(), pairing.after().calendar());
    try {
      Set<WindowOrder> by = edge(order, before.by(), after.by(), WindowOrder.SECOND_INSIDE);
      Set<WindowOrder> from = edge(order, lower(before), lower(after), WindowOrder.FIRST_INSIDE);
      // a later beginning binds more, a later end less
      boolean tighter =
          by.contains(WindowOrder.SECOND_INSIDE) || from.contains(WindowOrder.FIRST_INSIDE);
      boolean looser =
          by.contains(WindowOrder.FIRST_INSIDE) || from.contains(WindowOrder.SECOND_INSIDE);
      return Judgement.of(Respect.TIME, Course.of(tighter, looser));
    } catch (UndecidedException e) {
      return Judgement.undecided(Respect.TIME, reason);
    }
  }

  private static @Nullable Bound lower(Window window) {
    return window.early() == Window.Early.COUNTED ? null : window.from();
  }

  /**
   * How two edges lie.
   *
   * @param withoutFirst how the second lies to none
   */
  private static Set<WindowOrder> edge(
      BoundOrder order, @Nullable Bound one, @Nullable Bound other, WindowOrder withoutFirst) {
    if (one == null && other == null) {
      return Set.of();
    } else if (one == null) {
      return Set.of(withoutFirst);
    } else if (other == null) {
      return Set.of(
          withoutFirst == WindowOrder.FIRST_INSIDE
              ? WindowOrder.SECOND_INSIDE
              : WindowOrder.FIRST_INSIDE);
    }
    return order.of(one, other);
  }
}
