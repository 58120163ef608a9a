package org.plumbline.runtime.monitor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.runtime.verdict.ObligationVerdict;

/** What differs between the verdicts of two moments. */
final class Comparison {
  private Comparison() {}

  static Changes between(List<ObligationVerdict> before, List<ObligationVerdict> after) {
    Map<ObligationVerdict, Integer> left = new HashMap<>();
    before.forEach(one -> left.merge(lasting(one), 1, Integer::sum));
    List<ObligationVerdict> now = new ArrayList<>();
    for (ObligationVerdict one : after) {
      if (!takes(left, one)) {
        now.add(one);
      }
    }
    List<ObligationVerdict> gone = new ArrayList<>();
    for (ObligationVerdict one : before) {
      if (takes(left, one)) {
        gone.add(one);
      }
    }
    return now.isEmpty() && gone.isEmpty() ? Changes.NONE : new Changes(now, gone);
  }

  private static boolean takes(Map<ObligationVerdict, Integer> left, ObligationVerdict one) {
    ObligationVerdict lasting = lasting(one);
    Integer count = left.get(lasting);
    if (count == null) {
      return false;
    }
    if (count == 1) {
      left.remove(lasting);
    } else {
      left.put(lasting, count - 1);
    }
    return true;
  }

  /** Without what grows by itself while time goes by. */
  private static ObligationVerdict lasting(ObligationVerdict one) {
    return new ObligationVerdict(
        one.rule(),
        one.cases(),
        one.subject(),
        one.force(),
        one.verdict(),
        one.asFarAsEvidenced(),
        one.facets(),
        one.triggeredAt(),
        one.dueFrom(),
        one.dueBy(),
        one.dischargedAt(),
        null,
        0,
        "",
        one.exceptions());
  }
}
