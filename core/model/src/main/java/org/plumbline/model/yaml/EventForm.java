package org.plumbline.model.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.plumbline.model.document.Condition;
import org.plumbline.model.document.EventPhrase;

/** {@code plan is agreed}, or {@code {event: plan is agreed, where: CONDITION}}. */
final class EventForm {
  private EventForm() {}

  static JsonNode write(EventPhrase phrase) {
    if (phrase.where() == null) {
      return Out.name(phrase.event());
    }
    ObjectNode map = Out.map("event", Out.name(phrase.event()));
    map.set("where", ConditionForm.write(phrase.where()));
    return map;
  }

  static JsonNode write(List<EventPhrase> phrases) {
    return Out.oneOrMany(phrases, EventForm::write);
  }

  static EventPhrase read(Values in, YamlNode node) {
    if (node instanceof YamlNode.Scalar) {
      return EventPhrase.of(in.phrase(node));
    }
    Fields it = in.fields(node, "an event", "event", "where");
    Condition where = it.required("where", n -> ConditionForm.read(in, n));
    return new EventPhrase(
        it.required("event", in::phrase),
        where instanceof Condition.Or ? new Condition.Bracketed(where) : where);
  }

  static List<EventPhrase> readAll(Values in, YamlNode node) {
    return in.oneOrMany(node, "events", each -> read(in, each));
  }

  /** An event that is counted, before `since`. */
  static EventPhrase counted(Values in, YamlNode node) {
    EventPhrase read = read(in, node);
    return read.where() == null || read.where() instanceof Condition.Bracketed
        ? read
        : new EventPhrase(read.event(), new Condition.Bracketed(read.where()));
  }

  /** The parts of a composite event, joined by {@code and}. */
  static List<EventPhrase> parts(Values in, YamlNode node) {
    return readAll(in, node).stream()
        .map(
            part ->
                part.where() instanceof Condition.And and
                    ? new EventPhrase(part.event(), new Condition.Bracketed(and))
                    : part)
        .toList();
  }
}
