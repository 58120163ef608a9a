package org.plumbline.checkers;

import static org.plumbline.checkers.Expression.call;
import static org.plumbline.checkers.Expression.plain;

import org.plumbline.runtime.history.Value;

/** A value as an expression that makes it. */
final class ValueCode {
  private ValueCode() {}

  static Expression of(Value value) {
    if (value instanceof Value.Flag flag) {
      return plain("new Value.Flag(" + flag.yes() + ")");
    } else if (value instanceof Value.Number number) {
      String figures = JavaText.literal(number.number().toString());
      return plain("new Value.Number(new BigDecimal(" + figures + "))");
    } else if (value instanceof Value.Text text) {
      return call("new Value.Text", Constants.literal(text.text()));
    } else if (value instanceof Value.Date date) {
      String time =
          date.time() == null
              ? "null"
              : "LocalTime.ofSecondOfDay(" + date.time().toSecondOfDay() + ")";
      return call(
          "new Value.Date",
          plain("LocalDate.ofEpochDay(" + date.date().toEpochDay() + ")"),
          plain(time));
    } else if (value instanceof Value.Items items) {
      return call("new Value.Items", Constants.texts(items.items()));
    }
    return call("new Value.Unreadable", Constants.literal(((Value.Unreadable) value).text()));
  }
}
