package org.plumbline.compiler.desugar;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.compiler.diagnostic.DiagnosticKind;
import org.plumbline.compiler.readings.VagueWord;
import org.plumbline.model.document.AmountPart;
import org.plumbline.model.document.Timing.Pace;
import org.plumbline.model.document.Timing.Period;
import org.plumbline.model.kernel.Bound;
import org.plumbline.model.kernel.ValueType;
import org.plumbline.runtime.calendar.Amount;
import org.plumbline.runtime.calendar.Unit;

/** Lengths of time, with "days" taken as the document says. */
final class Lengths {
  private final Scope scope;

  Lengths(Scope scope) {
    this.scope = scope;
  }

  List<Amount> of(List<AmountPart> parts) {
    List<Amount> amounts = new ArrayList<>();
    for (AmountPart part : scope.readings().taken(parts)) {
      amounts.add(of(part, part.number()));
    }
    return amounts;
  }

  /** The lower end of a range, in the unit of the upper one's first part. */
  List<Amount> low(int number, List<AmountPart> high) {
    return List.of(of(high.get(0), number));
  }

  private Amount of(AmountPart part, int number) {
    Unit unit = unit(part);
    if (number > unit.most()) {
      scope
          .findings()
          .add(
              DiagnosticKind.TOO_LONG,
              part,
              number + " " + unit.plural() + " is more than a thousand years. Check the number");
      return new Amount(unit.most(), unit);
    }
    return new Amount(number, unit);
  }

  /** The unit of a number in the data. */
  Unit unit(ValueType.Length length, Object node) {
    if (length.unit() != Unit.DAYS || length.calendar()) {
      return length.unit();
    }
    String days = scope.readings().taken(VagueWord.DAYS, node, scope.findings());
    return days.equals("working days") ? Unit.WORKING_DAYS : Unit.DAYS;
  }

  private Unit unit(AmountPart part) {
    if (part.unit() != Unit.DAYS || part.calendar()) {
      return part.unit();
    }
    String days = scope.readings().taken(VagueWord.DAYS, part, scope.findings());
    return days.equals("working days") ? Unit.WORKING_DAYS : Unit.DAYS;
  }

  static Amount of(Pace pace) {
    return switch (pace) {
      case DAILY -> new Amount(1, Unit.DAYS);
      case WEEKLY -> new Amount(1, Unit.WEEKS);
      case FORTNIGHTLY -> new Amount(2, Unit.WEEKS);
      case MONTHLY -> new Amount(1, Unit.MONTHS);
      case QUARTERLY -> new Amount(3, Unit.MONTHS);
      case YEARLY -> new Amount(1, Unit.YEARS);
    };
  }

  static Bound.Period of(Period period) {
    return switch (period) {
      case DAY -> Bound.Period.DAY;
      case WEEK -> Bound.Period.WEEK;
      case MONTH -> Bound.Period.MONTH;
      case YEAR -> Bound.Period.YEAR;
    };
  }
}
