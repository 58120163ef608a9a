package org.plumbline.analysis.behaviour;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.plumbline.model.kernel.KernelDocument;
import org.plumbline.model.kernel.KernelDocument.Composite;
import org.plumbline.runtime.calendar.Amount;
import org.plumbline.runtime.calendar.Unit;

/** Moments so long after something: the same in other words go by one name. */
final class Moments {
  private Moments() {}

  /** The newer version's moments that go by another name in the older. */
  static Map<String, String> renamed(KernelDocument before, KernelDocument after) {
    Map<String, String> renamed = new HashMap<>();
    for (Composite newer : after.composites()) {
      for (Composite older : before.composites()) {
        if (!newer.event().equals(older.event()) && isSame(older, newer)) {
          renamed.put(newer.event(), older.event());
        }
      }
    }
    return renamed;
  }

  private static boolean isSame(Composite one, Composite other) {
    return !one.after().isEmpty()
        && one.parts().equals(other.parts())
        && Objects.equals(one.date(), other.date())
        && length(one.after()).equals(length(other.after()));
  }

  /** A year is twelve months wherever it begins, a week seven days and an hour sixty minutes. */
  private static Map<Unit, Integer> length(List<Amount> amounts) {
    Map<Unit, Integer> length = new TreeMap<>();
    for (Amount amount : amounts) {
      switch (amount.unit()) {
        case YEARS -> length.merge(Unit.MONTHS, 12 * amount.n(), Integer::sum);
        case WEEKS -> length.merge(Unit.DAYS, 7 * amount.n(), Integer::sum);
        case HOURS -> length.merge(Unit.MINUTES, 60 * amount.n(), Integer::sum);
        case MINUTES, WORKING_HOURS, DAYS, WORKING_DAYS, MONTHS ->
            length.merge(amount.unit(), amount.n(), Integer::sum);
      }
    }
    return length;
  }
}
