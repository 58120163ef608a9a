package org.plumbline.model.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.cases.Cases;
import org.plumbline.model.document.AmountPart;
import org.plumbline.model.document.EventPhrase;
import org.plumbline.model.document.Name;
import org.plumbline.model.document.Timing.Given;
import org.plumbline.model.document.Timing.Limit;
import org.plumbline.model.document.Timing.Point;
import org.plumbline.model.document.Timing.Preposition;
import org.plumbline.model.document.Timing.UntilEnd;
import org.plumbline.runtime.calendar.Direction;

/**
 * One limit: a mapping whose keys are the language's own words, such as {@code {within: {working
 * days: 15}, of: …}}.
 */
final class LimitForm {
  /** The keys that tell which limit it is, one of which is there. */
  private static final List<String> HEADS =
      List.of(
          "within",
          "at least",
          "between",
          "not before",
          "no later than",
          "same day",
          "immediately",
          "by",
          "in",
          "at",
          "on",
          "every",
          "times",
          "times within",
          "for at least",
          "throughout",
          "by the date in",
          "by the time in");

  private static final Cases<Limit, JsonNode> LIMITS =
      Cases.<Limit, JsonNode>over(Limit.class)
          .when(
              Limit.Within.class,
              it -> with(Out.map("within", AmountForm.write(it.span())), "of", it.anchor()))
          .when(
              Limit.AtLeast.class,
              it ->
                  directed(
                      Out.map("at least", AmountForm.write(it.span())),
                      it.direction(),
                      it.anchor()))
          .when(Limit.Between.class, LimitForm::between)
          .when(Limit.NotBefore.class, LimitForm::notBefore)
          .when(
              Limit.NotBeforeSpan.class,
              it ->
                  directed(
                      Out.map("not before", AmountForm.write(it.span())),
                      it.direction(),
                      it.anchor()))
          .when(Limit.NotBeforeEvent.class, it -> Out.map("not before", Out.name(it.event())))
          .when(
              Limit.NotAfterPoint.class,
              it -> Out.map("no later than", AmountForm.write(it.point())))
          .when(
              Limit.NotAfter.class,
              it ->
                  directed(
                      Out.map("no later than", AmountForm.write(it.span())),
                      it.direction(),
                      it.anchor()))
          .when(Limit.SameDay.class, it -> with(mark("same day"), "as", it.anchor()))
          .when(Limit.Immediately.class, it -> with(mark("immediately"), "after", it.anchor()))
          .when(Limit.AtPoint.class, LimitForm::atPoint)
          .when(Limit.Before.class, it -> Out.map("before", Out.name(it.anchor())))
          .when(Limit.Every.class, LimitForm::every)
          .when(Limit.Times.class, LimitForm::times)
          .when(Limit.Stay.class, it -> Out.map("for at least", AmountForm.write(it.amount())))
          .when(Limit.Throughout.class, it -> Out.map("throughout", Out.name(it.state())))
          .when(Limit.TimesWithin.class, LimitForm::timesWithin)
          .when(Limit.DateGiven.class, LimitForm::given)
          .all();

  private LimitForm() {}

  // ---- out

  static JsonNode write(Limit limit) {
    return LIMITS.apply(limit);
  }

  private static ObjectNode mark(String key) {
    return Out.map(key, BooleanNode.TRUE);
  }

  private static ObjectNode with(ObjectNode map, String key, @Nullable Name name) {
    Out.optional(map, key, name, Out::name);
    return map;
  }

  private static ObjectNode directed(ObjectNode map, Direction direction, Name anchor) {
    return with(map, direction.word(), anchor);
  }

  private static JsonNode between(Limit.Between it) {
    ObjectNode range = Out.map("low", AmountForm.write(it.low()));
    range.set("high", AmountForm.write(it.high()));
    return directed(Out.map("between", range), it.direction(), it.anchor());
  }

  private static JsonNode notBefore(Limit.NotBefore it) {
    ObjectNode map = Out.map("not before", AmountForm.write(it.low()));
    Out.optional(map, "not after", it.high(), AmountForm::write);
    return map;
  }

  private static JsonNode every(Limit.Every it) {
    ObjectNode map = Out.map("every", IntervalForm.write(it.interval()));
    if (it.atLeast()) {
      map.set("or more often", BooleanNode.TRUE);
    }
    with(map, "from", it.anchor());
    with(map, "while", it.whileIn());
    if (!it.until().isEmpty()) {
      map.set("until", untilEnds(it.until()));
    }
    return map;
  }

  static JsonNode untilEnds(List<UntilEnd> ends) {
    return Out.oneOrMany(
        ends,
        end ->
            end instanceof UntilEnd.Nth nth
                ? TriggerForm.write(nth.ordinal())
                : untilEnd((UntilEnd.Happens) end));
  }

  private static JsonNode untilEnd(UntilEnd.Happens end) {
    return end.after() == null ? EventForm.write(end.event()) : elapsed(end.after(), end.event());
  }

  private static JsonNode elapsed(List<AmountPart> amount, EventPhrase event) {
    ObjectNode map = Out.map("elapsed", AmountForm.write(amount));
    map.set("after", EventForm.write(event));
    return map;
  }

  private static JsonNode atPoint(Limit.AtPoint it) {
    ObjectNode map = Out.map(word(it.preposition()), AmountForm.write(it.point()));
    Out.optional(map, "give or take", it.tolerance(), AmountForm::write);
    return with(map, "of", it.anchor());
  }

  static ObjectNode given(Limit.DateGiven it) {
    return Out.map("by the " + word(it.kind()) + " in", Out.name(it.field()));
  }

  private static String word(Given kind) {
    return switch (kind) {
      case DATE -> "date";
      case TIME -> "time";
    };
  }

  private static JsonNode times(Limit.Times it) {
    ObjectNode map = Out.map("times", Out.number(it.count()));
    map.set("each", AmountForm.write(it.period()));
    return with(map, "from", it.from());
  }

  private static JsonNode timesWithin(Limit.TimesWithin it) {
    ObjectNode map = Out.map("times within", AmountForm.write(it.amount()));
    map.set("count", Out.number(it.count()));
    return map;
  }

  private static String word(Preposition preposition) {
    return switch (preposition) {
      case BY -> "by";
      case IN -> "in";
      case AT -> "at";
      case ON -> "on";
    };
  }

  // ---- in

  static Limit read(Values in, YamlNode node) {
    YamlNode.Entries entries = in.mapping(node, "a limit");
    String head = HEADS.stream().filter(entries::has).findFirst().orElse("before");
    if (!entries.has(head)) {
      throw new Refusal(
          node.place(),
          "a limit begins with one of `" + String.join("`, `", HEADS) + "` or `before`");
    }
    return switch (head) {
      case "within" -> {
        Fields it = in.fields(node, "a limit `within`", head, "of");
        yield new Limit.Within(
            it.required(head, n -> AmountForm.span(in, n)), it.optional("of", in::phrase));
      }
      case "at least" -> {
        Fields it = in.fields(node, "a limit `at least`", head, "before", "after");
        yield new Limit.AtLeast(
            it.required(head, n -> AmountForm.span(in, n)), direction(it), anchor(in, it));
      }
      case "between" -> {
        Fields it = in.fields(node, "a limit `between`", head, "before", "after");
        Fields range = in.fields(it.node(head), "`between`", "low", "high");
        yield new Limit.Between(
            range.required("low", n -> AmountForm.read(in, n)),
            range.required("high", n -> AmountForm.read(in, n)),
            direction(it),
            anchor(in, it));
      }
      case "not before" -> notBefore(in, node, head);
      case "no later than" -> noLater(in, node, head);
      case "same day" -> {
        Fields it = in.fields(node, "a limit `same day`", head, "as");
        it.mark(head);
        yield new Limit.SameDay(it.optional("as", in::phrase));
      }
      case "immediately" -> {
        Fields it = in.fields(node, "a limit `immediately`", head, "after");
        it.mark(head);
        yield new Limit.Immediately(it.optional("after", in::phrase));
      }
      case "every" ->
          every(
              in,
              in.fields(node, "a limit `every`", head, "or more often", "from", "while", "until"));
      case "times" -> {
        Fields it = in.fields(node, "a limit `times`", head, "each", "from");
        yield new Limit.Times(
            it.required(head, in::whole),
            it.required("each", n -> AmountForm.period(in, n)),
            it.optional("from", in::phrase));
      }
      case "times within" -> {
        Fields it = in.fields(node, "a limit `times within`", head, "count");
        yield new Limit.TimesWithin(
            it.required("count", in::whole), it.required(head, n -> AmountForm.read(in, n)));
      }
      case "for at least" ->
          new Limit.Stay(alone(in, node, head).required(head, n -> AmountForm.read(in, n)));
      case "throughout" -> new Limit.Throughout(alone(in, node, head).required(head, in::phrase));
      case "by the date in", "by the time in" -> given(in, alone(in, node, head));
      case "before" -> new Limit.Before(alone(in, node, head).required(head, in::phrase));
      case "by" -> atPoint(in, node, head, Preposition.BY);
      case "in" -> atPoint(in, node, head, Preposition.IN);
      case "at" -> atPoint(in, node, head, Preposition.AT);
      default -> atPoint(in, node, head, Preposition.ON);
    };
  }

  private static Limit atPoint(Values in, YamlNode node, String head, Preposition preposition) {
    Fields it = in.fields(node, "a limit `" + head + "`", head, "give or take", "of");
    return new Limit.AtPoint(
        preposition,
        point(in, it, head),
        it.optional("give or take", n -> AmountForm.read(in, n)),
        it.optional("of", in::phrase));
  }

  /** The one of the two keys that is there. */
  static Limit.DateGiven given(Values in, Fields it) {
    return it.has("by the date in")
        ? new Limit.DateGiven(Given.DATE, it.required("by the date in", in::name))
        : new Limit.DateGiven(Given.TIME, it.required("by the time in", in::name));
  }

  private static Limit notBefore(Values in, YamlNode node, String head) {
    YamlNode value = in.mapping(node, "a limit").node(head);
    if (value instanceof YamlNode.Scalar) {
      Name event = alone(in, node, head).required(head, in::phrase);
      if (event.text().matches("(?:day|week|month|year|working)(?: .*)?")) {
        throw new Refusal(
            value.place(),
            "`" + event + "` begins like a numbered period: write `{day: 12}` for one");
      }
      return new Limit.NotBeforeEvent(event);
    }
    if (AmountForm.isPoint(value)) {
      Fields it = in.fields(node, "a limit `not before`", head, "not after");
      return new Limit.NotBefore(
          point(in, it, head), it.optional("not after", n -> AmountForm.point(in, n)));
    }
    Fields it = in.fields(node, "a limit `not before`", head, "before", "after");
    return new Limit.NotBeforeSpan(
        it.required(head, n -> AmountForm.span(in, n)), direction(it), anchor(in, it));
  }

  private static Fields alone(Values in, YamlNode node, String head) {
    return in.fields(node, "a limit `" + head + "`", head);
  }

  private static Limit noLater(Values in, YamlNode node, String head) {
    if (AmountForm.isPoint(in.mapping(node, "a limit").node(head))) {
      return new Limit.NotAfterPoint(point(in, alone(in, node, head), head));
    }
    Fields it = in.fields(node, "a limit `no later than`", head, "before", "after");
    return new Limit.NotAfter(
        it.required(head, n -> AmountForm.span(in, n)), direction(it), anchor(in, it));
  }

  private static Limit every(Values in, Fields it) {
    return new Limit.Every(
        it.flag("or more often"),
        it.required("every", n -> IntervalForm.read(in, n)),
        it.optional("from", in::phrase),
        it.optional("while", in::phrase),
        it.has("until") ? untilEnds(in, it.node("until")) : List.of());
  }

  static List<UntilEnd> untilEnds(Values in, YamlNode node) {
    return in.oneOrMany(node, "`until`", end -> untilEnd(in, end));
  }

  private static UntilEnd untilEnd(Values in, YamlNode end) {
    if (end instanceof YamlNode.Entries entries && entries.has("occurrence")) {
      return new UntilEnd.Nth(TriggerForm.ordinal(in, end));
    }
    if (end instanceof YamlNode.Entries entries && !entries.has("event")) {
      Fields later = in.fields(end, "`until`", "elapsed", "after");
      return new UntilEnd.Happens(
          later.required("elapsed", n -> AmountForm.read(in, n)),
          later.required("after", n -> EventForm.read(in, n)));
    }
    return new UntilEnd.Happens(null, EventForm.read(in, end));
  }

  private static Point point(Values in, Fields it, String key) {
    return it.required(key, n -> AmountForm.point(in, n));
  }

  private static Direction direction(Fields it) {
    if (it.has("before") == it.has("after")) {
      throw it.refusal("this limit needs `before` or `after`, and not both");
    }
    return it.has("before") ? Direction.BEFORE : Direction.AFTER;
  }

  private static Name anchor(Values in, Fields it) {
    return it.required(direction(it).word(), in::phrase);
  }
}
