package org.plumbline.runtime.judge;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.runtime.history.Moment;
import org.plumbline.runtime.judge.Paces.Pace;
import org.plumbline.runtime.judge.Recurrence.CountedFrom;

/** When the next is due after an occurrence, by the phases of a recurrence (§4.3, §4.6). */
final class Pacing {
  private final RuleCode rule;
  private final List<Pace> paces;
  private final CountedFrom countedFrom;
  private final Happening beginning;
  private final Bounds bounds;
  private final Order order;

  Pacing(
      World world, RuleCode rule, CountedFrom countedFrom, Happening beginning, List<Pace> paces) {
    this.beginning = beginning;
    this.rule = rule;
    this.paces = paces;
    this.countedFrom = countedFrom;
    this.bounds = world.bounds();
    this.order = world.order();
  }

  /**
   * The edges for the next after an occurrence.
   *
   * @param previous when that occurrence was due itself
   */
  Frame after(Happening last, Limit previous) {
    return new Frame() {
      @Override
      public Limit from(Happening act) {
        return window(at(act)).from(bounds, basis(last, last).at(act));
      }

      @Override
      public Window.Early early(Happening act) {
        return window(at(act)).early();
      }

      @Override
      public Limit by(@Nullable Happening act) {
        return due(last, act, previous);
      }
    };
  }

  /** Which phase an occurrence belongs to: at the moment of a switch still the old one. */
  private int at(Happening act) {
    int index = 0;
    for (int i = 1; i < paces.size(); i++) {
      index = order.before(paces.get(i).begin(), act).surely() && isSure(i) ? i : index;
    }
    return index;
  }

  /** §4.6: due after the last by its phase, changed by each switch until the act. */
  private Limit due(Happening last, @Nullable Happening act, Limit previous) {
    int index = at(last);
    Limit due = interval(index, last, previous, act);
    for (int i = index + 1; i < paces.size(); i++) {
      Happening change = paces.get(i).begin();
      Truth inTime = due.kept(change, order);
      Truth before = act == null ? Truth.TRUE : order.notAfter(act, change).not();
      // A limit that had passed before the switch stands, and so does one that was kept.
      if (!inTime.perhaps() || !before.perhaps()) {
        return due;
      }
      Limit fresh = interval(i, last, previous, act);
      Limit sinceChange = window(i).by(bounds, basis(change, last).at(act));
      Limit changed = fresh.orLater(due.orEarlier(sinceChange));
      boolean sure = isSure(i) && inTime.surely() && before.surely();
      // Wherever a doubtful switch lay, it put the limit between the two intervals.
      due = sure ? changed : due.orPerhaps(changed).orPerhaps(due.orLater(fresh));
    }
    return due;
  }

  /** §4.1: an interval of one phase, from the last occurrence or from when that was due. */
  private Limit interval(int phase, Happening last, Limit previous, @Nullable Happening act) {
    if (countedFrom == CountedFrom.LAST_OCCURRENCE) {
      return window(phase).by(bounds, basis(last, last).at(act));
    } else if (countedFrom == CountedFrom.BEGINNING) {
      return multiple(phase, last, previous, act);
    }
    Limit due = next(phase, previous, last);
    while (due.moment() != null && due.earliest() < last.at().latest()) {
      Limit further = next(phase, due, last);
      if (further.earliest() <= due.earliest()) {
        return due;
      }
      due = further;
    }
    return due;
  }

  /** §4.8: the first multiple of the interval after when the last was due, not before it. */
  private Limit multiple(int phase, Happening last, Limit previous, @Nullable Happening act) {
    Window window = window(phase);
    if (!window.hasBy() || previous.moment() == null) {
      return window.hasBy() ? Limit.UNKNOWN : Limit.NONE_ABOVE;
    }
    Limit due = Limit.NONE_BELOW;
    int times = 1;
    while (due.latest() <= previous.latest() || due.earliest() < last.at().latest()) {
      Limit next = window.by(bounds, basis(beginning, last).at(act), times);
      if (next.moment() == null || next.earliest() < due.earliest()) {
        return next;
      }
      due = next;
      times++;
    }
    return due;
  }

  /** An interval counted from when something was due. */
  Limit next(int phase, Limit due, Happening last) {
    Moment moment = due.moment();
    return moment == null
        ? Limit.UNKNOWN
        : window(phase).by(bounds, basis(Happening.computed("due", moment, last.keys()), last));
  }

  /** The phase that set a limit: the last one that began before it passed and before the act. */
  int governing(Happening last, Limit due, @Nullable Happening act) {
    int index = at(last);
    for (int i = index + 1; i < paces.size(); i++) {
      Happening change = paces.get(i).begin();
      boolean actFirst = act != null && order.notAfter(act, change).surely();
      index = isSure(i) && due.kept(change, order).perhaps() && !actFirst ? i : index;
    }
    return index;
  }

  int clause(int phase) {
    int clause = paces.get(phase).phase().clause();
    return clause == 0 ? rule.clause() : clause;
  }

  /** With a floor, an act that was already the next one is perhaps too soon to be one at all. */
  boolean hasFloor() {
    return paces.stream()
        .map(pace -> pace.phase().window())
        .anyMatch(window -> window.hasFrom() && window.early() != Window.Early.COUNTED);
  }

  private boolean isSure(int phase) {
    return paces.get(phase).begin().certain().surely();
  }

  private Window window(int phase) {
    return paces.get(phase).phase().window();
  }

  private Basis basis(Happening anchor, Happening last) {
    return new Basis(anchor, last, rule.keys());
  }
}
