package org.plumbline.model.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.plumbline.model.cases.Cases;
import org.plumbline.model.document.TriggerPhrase;

/**
 * {@code initial conference is held}, {@code {event: …, where: …}}, {@code {occurrence: 4, of: …,
 * since: …}}, {@code {elapsed: {months: 3}, after: …, while: …}}, {@code {missed standard: 5.3.1,
 * clause: 2, times: 3, in: {months: 6}}}.
 */
final class TriggerForm {
  private static final Cases<TriggerPhrase, JsonNode> TRIGGERS =
      Cases.<TriggerPhrase, JsonNode>over(TriggerPhrase.class)
          .when(TriggerPhrase.EventHappens.class, it -> EventForm.write(it.event()))
          .when(TriggerPhrase.Ordinal.class, TriggerForm::ordinal)
          .when(TriggerPhrase.Elapsed.class, TriggerForm::elapsed)
          .when(TriggerPhrase.StandardMissed.class, TriggerForm::missed)
          .all();

  private TriggerForm() {}

  static JsonNode write(TriggerPhrase trigger) {
    return TRIGGERS.apply(trigger);
  }

  private static JsonNode ordinal(TriggerPhrase.Ordinal it) {
    ObjectNode map = Out.map("occurrence", Out.number(it.number()));
    map.set("of", EventForm.write(it.event()));
    Out.optional(map, "since", it.since(), Out::name);
    return map;
  }

  private static JsonNode elapsed(TriggerPhrase.Elapsed it) {
    ObjectNode map = Out.map("elapsed", AmountForm.write(it.amount()));
    map.set("after", EventForm.write(it.after()));
    Out.optional(map, "while", it.whileIn(), Out::name);
    return map;
  }

  private static JsonNode missed(TriggerPhrase.StandardMissed it) {
    ObjectNode map = Out.map("missed standard", Out.text(it.standard()));
    Out.optional(map, "clause", it.clause(), Out::number);
    Out.optional(map, "times", it.times(), Out::number);
    Out.optional(map, "in", it.period(), AmountForm::write);
    return map;
  }

  static TriggerPhrase.Ordinal ordinal(Values in, YamlNode node) {
    Fields it = in.fields(node, "an `occurrence`", "occurrence", "of", "since");
    return new TriggerPhrase.Ordinal(
        it.required("occurrence", in::whole),
        it.required("of", n -> EventForm.counted(in, n)),
        it.optional("since", in::phrase));
  }

  static TriggerPhrase read(Values in, YamlNode node) {
    if (node instanceof YamlNode.Scalar) {
      return new TriggerPhrase.EventHappens(EventForm.read(in, node));
    }
    YamlNode.Entries entries = in.mapping(node, "a trigger");
    if (entries.has("event")) {
      return new TriggerPhrase.EventHappens(EventForm.read(in, node));
    }
    if (entries.has("occurrence")) {
      return ordinal(in, node);
    }
    if (entries.has("elapsed")) {
      Fields it = in.fields(node, "a trigger `elapsed`", "elapsed", "after", "while");
      return new TriggerPhrase.Elapsed(
          it.required("elapsed", n -> AmountForm.read(in, n)),
          it.required("after", n -> EventForm.read(in, n)),
          it.optional("while", in::phrase));
    }
    Fields it = in.fields(node, "a trigger", "missed standard", "clause", "times", "in");
    if (it.has("times") != it.has("in")) {
      throw it.refusal("`times` and `in` go together: 3 times in 6 months");
    }
    return new TriggerPhrase.StandardMissed(
        it.required("missed standard", in::id),
        it.optional("clause", in::whole),
        it.optional("times", in::whole),
        it.optional("in", n -> AmountForm.read(in, n)));
  }
}
