package org.plumbline.runtime.judge;

import org.plumbline.runtime.calendar.LocalClock;
import org.plumbline.runtime.history.Moment;

/** What was before what (§1.5). */
final class Order {
  private final LocalClock clock;
  private final boolean orderedWithinDay;

  Order(LocalClock clock, boolean orderedWithinDay) {
    this.clock = clock;
    this.orderedWithinDay = orderedWithinDay;
  }

  /** §1.5: whether a is not after b, where a comes first in the order that complies. */
  Truth notAfter(Happening a, Happening b) {
    boolean oneDate = onOneDate(a.at(), b.at());
    boolean timesKnown = a.at().isPrecise() && b.at().isPrecise();
    if (oneDate && !timesKnown && sourceOrders(a, b)) {
      return Truth.of(a.order() <= b.order());
    }
    if (a.at().latest() <= b.at().earliest()) {
      return Truth.TRUE;
    }
    if (a.at().earliest() > b.at().latest()) {
      return Truth.FALSE;
    }
    return oneDate ? Truth.TRUE : Truth.UNKNOWN;
  }

  /** Whether a is before b for sure or perhaps, where b comes first in the order that complies. */
  Truth before(Happening a, Happening b) {
    return notAfter(b, a).not();
  }

  private boolean sourceOrders(Happening a, Happening b) {
    return orderedWithinDay && a.order() != Happening.UNORDERED && b.order() != Happening.UNORDERED;
  }

  private boolean onOneDate(Moment a, Moment b) {
    int day = clock.dayOf(a.earliest());
    return day == clock.dayOf(a.latest())
        && day == clock.dayOf(b.earliest())
        && day == clock.dayOf(b.latest());
  }
}
