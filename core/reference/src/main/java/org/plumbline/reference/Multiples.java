package org.plumbline.reference;

import java.util.List;
import org.plumbline.model.kernel.Bound;
import org.plumbline.runtime.calendar.Amount;

/** So many intervals instead of one: three months at once, not a month three times (§4.8). */
final class Multiples {
  private Multiples() {}

  static Bound of(Bound bound, int times) {
    if (bound instanceof Bound.Shift shift) {
      List<Amount> amounts =
          shift.amounts().stream()
              .map(amount -> new Amount(Math.multiplyExact(times, amount.n()), amount.unit()))
              .toList();
      return new Bound.Shift(shift.anchor(), shift.direction(), amounts, shift.counting());
    } else if (bound instanceof Bound.Choice choice) {
      return new Bound.Choice(
          choice.condition(), of(choice.holds(), times), of(choice.otherwise(), times));
    } else if (bound instanceof Bound.Earliest earliest) {
      return new Bound.Earliest(earliest.bounds().stream().map(b -> of(b, times)).toList());
    } else if (bound instanceof Bound.FromData data) {
      return new Bound.FromData(
          of(data.standard(), times), data.given(), data.name(), data.inPlace());
    }
    return bound;
  }
}
