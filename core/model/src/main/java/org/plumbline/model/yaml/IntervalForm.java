package org.plumbline.model.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plumbline.model.cases.Cases;
import org.plumbline.model.document.Timing.Interval;
import org.plumbline.model.document.Timing.Pace;

/**
 * {@code {weeks: 4}}, {@code {from: 4, to: {weeks: 6}}}, {@code weekly}, {@code {not more than:
 * {months: 6}}}.
 */
final class IntervalForm {
  private static final String NOT_MORE = "not more than";
  private static final String NO_LESS = "no less than";
  private static final Map<String, Pace> PACES =
      Arrays.stream(Pace.values())
          .collect(Collectors.toMap(IntervalForm::word, Function.identity()));

  private static final Cases<Interval, JsonNode> INTERVALS =
      Cases.<Interval, JsonNode>over(Interval.class)
          .when(Interval.EverySpan.class, it -> AmountForm.write(it.span()))
          .when(Interval.Adverb.class, it -> Out.text(word(it.pace())))
          .when(
              Interval.Spaced.class,
              it -> Out.map(it.notMoreThan() ? NOT_MORE : NO_LESS, AmountForm.write(it.amount())))
          .all();

  private IntervalForm() {}

  private static String word(Pace pace) {
    return pace.name().toLowerCase(Locale.ROOT);
  }

  static JsonNode write(Interval interval) {
    return INTERVALS.apply(interval);
  }

  static Interval read(Values in, YamlNode node) {
    if (node instanceof YamlNode.Scalar) {
      return new Interval.Adverb(Words.read(in, node, "an interval", PACES));
    }
    if (node instanceof YamlNode.Entries entries) {
      for (String bound : new String[] {NOT_MORE, NO_LESS}) {
        if (entries.has(bound)) {
          Fields it = in.fields(node, "an interval `" + bound + "`", bound);
          return new Interval.Spaced(
              bound.equals(NOT_MORE), it.required(bound, n -> AmountForm.read(in, n)));
        }
      }
    }
    return new Interval.EverySpan(AmountForm.span(in, node));
  }
}
