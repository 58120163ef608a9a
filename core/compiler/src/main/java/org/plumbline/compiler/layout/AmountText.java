package org.plumbline.compiler.layout;

import java.util.List;
import java.util.Locale;
import org.plumbline.model.document.AmountPart;
import org.plumbline.model.document.Element;
import org.plumbline.model.document.Timing.Period;
import org.plumbline.model.document.Timing.Point;
import org.plumbline.model.document.Timing.Span;

/** Amounts of time as text. */
final class AmountText {
  private AmountText() {}

  static String of(List<AmountPart> amount) {
    return Texts.joined(amount, " ", AmountText::part);
  }

  private static String part(AmountPart it) {
    String unit = it.number() == 1 ? it.unit().singular() : it.unit().plural();
    return it.number() + (it.calendar() ? " calendar " : " ") + unit;
  }

  static String of(Span span) {
    return (span.low() == null ? "" : span.low() + " to ") + of(span.high());
  }

  static String of(Point point) {
    return switch (point.days()) {
          case AS_READ -> "";
          case WORKING -> "working ";
          case CALENDAR -> "calendar ";
        }
        + of(point.period())
        + " "
        + point.number();
  }

  static String of(Element.Type.Length it) {
    return "number of " + (it.calendar() ? "calendar " : "") + it.unit().plural();
  }

  static String of(Period period) {
    return period.name().toLowerCase(Locale.ROOT);
  }
}
