package org.plumbline.model.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.plumbline.model.document.AmountPart;
import org.plumbline.model.document.Element;
import org.plumbline.model.document.Timing.Period;
import org.plumbline.model.document.Timing.Point;
import org.plumbline.model.document.Timing.Point.Days;
import org.plumbline.model.document.Timing.Span;
import org.plumbline.model.yaml.Values.Chosen;
import org.plumbline.runtime.calendar.Unit;

/**
 * {@code {working days: 15}}, {@code [{years: 15}, {months: 9}]}, {@code {from: 4, to: {weeks:
 * 6}}}, {@code {day: 12}}.
 */
final class AmountForm {
  private static final String WORKING_DAY = "working day";
  private static final String CALENDAR_DAY = "calendar day";
  private static final String CALENDAR_DAYS = "calendar days";
  private static final Map<String, Named> UNITS = units();
  private static final Map<String, Period> PERIODS = periods();

  private AmountForm() {}

  /** What a key of an amount means. */
  private record Named(Unit unit, boolean calendar) {}

  private static Map<String, Named> units() {
    Map<String, Named> units = new LinkedHashMap<>();
    for (Unit unit : Unit.values()) {
      units.put(unit.plural(), new Named(unit, false));
    }
    units.put(CALENDAR_DAYS, new Named(Unit.DAYS, true));
    return units;
  }

  private static Map<String, Period> periods() {
    Map<String, Period> periods = new LinkedHashMap<>();
    for (Period period : Period.values()) {
      periods.put(word(period), period);
    }
    return periods;
  }

  static JsonNode write(List<AmountPart> amount) {
    return Out.oneOrMany(
        amount,
        part ->
            Out.map(
                part.calendar() ? CALENDAR_DAYS : part.unit().plural(), Out.number(part.number())));
  }

  static List<AmountPart> read(Values in, YamlNode node) {
    return in.oneOrMany(node, "an amount", part -> part(in, part));
  }

  private static AmountPart part(Values in, YamlNode node) {
    Chosen<Named> chosen = in.choice(node, "an amount", UNITS);
    Named named = chosen.meaning();
    return new AmountPart(in.whole(chosen.value()), named.unit(), named.calendar());
  }

  static JsonNode write(Span span) {
    if (span.low() == null) {
      return write(span.high());
    }
    ObjectNode map = Out.map("from", Out.number(span.low()));
    map.set("to", write(span.high()));
    return map;
  }

  static Span span(Values in, YamlNode node) {
    if (node instanceof YamlNode.Entries entries && entries.has("from")) {
      Fields fields = in.fields(node, "a range", "from", "to");
      return new Span(
          fields.required("from", in::whole), fields.required("to", to -> read(in, to)));
    }
    return new Span(null, read(in, node));
  }

  static JsonNode write(Point point) {
    String word =
        switch (point.days()) {
          case AS_READ -> word(point.period());
          case WORKING -> WORKING_DAY;
          case CALENDAR -> CALENDAR_DAY;
        };
    return Out.map(word, Out.number(point.number()));
  }

  static Point point(Values in, YamlNode node) {
    Map<String, Function<Integer, Point>> points = new LinkedHashMap<>();
    PERIODS.forEach((word, period) -> points.put(word, number -> new Point(period, number)));
    points.put(WORKING_DAY, number -> new Point(Period.DAY, Days.WORKING, number));
    points.put(CALENDAR_DAY, number -> new Point(Period.DAY, Days.CALENDAR, number));
    Chosen<Function<Integer, Point>> chosen =
        in.choice(node, "a numbered day, week, month or year", points);
    return chosen.meaning().apply(in.whole(chosen.value()));
  }

  /** Whether the node is a numbered period rather than an amount. */
  static boolean isPoint(YamlNode node) {
    return node instanceof YamlNode.Entries entries
        && entries.entries().keySet().stream()
            .anyMatch(
                key ->
                    key.equals(WORKING_DAY)
                        || key.equals(CALENDAR_DAY)
                        || PERIODS.containsKey(key));
  }

  /** {@code {number of: calendar days}}. */
  static JsonNode write(Element.Type.Length length) {
    String unit = length.calendar() ? CALENDAR_DAYS : length.unit().plural();
    return Out.map("number of", Out.text(unit));
  }

  static Element.Type length(Values in, YamlNode node) {
    Named named = Words.read(in, node, "a unit of time", UNITS);
    return new Element.Type.Length(named.unit(), named.calendar());
  }

  static JsonNode write(Period period) {
    return Out.text(word(period));
  }

  static Period period(Values in, YamlNode node) {
    return Words.read(in, node, "a period", PERIODS);
  }

  private static String word(Period period) {
    return switch (period) {
      case DAY -> "day";
      case WEEK -> "week";
      case MONTH -> "month";
      case YEAR -> "year";
    };
  }
}
