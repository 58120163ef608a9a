package org.plumbline.model.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;
import org.plumbline.model.cases.Cases;
import org.plumbline.model.document.HeaderFact;
import org.plumbline.model.document.Note;
import org.plumbline.model.document.Reading;
import org.plumbline.model.yaml.Values.Chosen;

/** One line of a file's head: a mapping of one key, the line's own first words. */
final class HeaderForm {
  private static final Cases<HeaderFact, JsonNode> FACTS =
      Cases.<HeaderFact, JsonNode>over(HeaderFact.class)
          .when(HeaderFact.Id.class, it -> Out.map("id", Out.text(it.id())))
          .when(HeaderFact.Authority.class, it -> Out.map("authority", Out.text(it.authority())))
          .when(HeaderFact.Version.class, it -> Out.map("version", Out.text(it.version())))
          .when(
              HeaderFact.InForce.class,
              it -> Out.map("in force", SharedForm.inForce(it.from(), it.to())))
          .when(HeaderFact.ReviewDue.class, it -> Out.map("review due", Out.date(it.due())))
          .when(HeaderFact.Status.class, it -> Out.map("status", Out.name(it.status())))
          .when(HeaderFact.Supersedes.class, it -> Out.map("supersedes", Out.text(it.superseded())))
          .when(
              HeaderFact.Jurisdiction.class,
              it -> Out.map("jurisdiction", Out.name(it.jurisdiction())))
          .when(
              HeaderFact.Population.class,
              it -> Out.map("population", SharedForm.names(it.populations())))
          .when(HeaderFact.CalendarChoice.class, HeaderForm::calendar)
          .when(Reading.class, it -> Out.map("reading", SharedForm.write(it)))
          .when(Note.class, it -> Out.map("note", SharedForm.write(it)))
          .all();

  private static final Map<String, BiFunction<Values, YamlNode, HeaderFact>> READERS = readers();

  private HeaderForm() {}

  static JsonNode write(HeaderFact fact) {
    return FACTS.apply(fact);
  }

  private static JsonNode calendar(HeaderFact.CalendarChoice it) {
    return it.file() == null
        ? Out.map("calendar", Out.text(String.valueOf(it.calendar())))
        : Out.map("calendar file", Out.text(it.file()));
  }

  static HeaderFact read(Values in, YamlNode node) {
    Chosen<BiFunction<Values, YamlNode, HeaderFact>> line =
        in.choice(node, "a line of the head", READERS);
    return line.meaning().apply(in, line.value());
  }

  private static Map<String, BiFunction<Values, YamlNode, HeaderFact>> readers() {
    Map<String, BiFunction<Values, YamlNode, HeaderFact>> by = new LinkedHashMap<>();
    by.put("id", (in, node) -> new HeaderFact.Id(in.id(node)));
    by.put("authority", (in, node) -> new HeaderFact.Authority(in.text(node)));
    by.put("version", (in, node) -> new HeaderFact.Version(in.text(node)));
    by.put("in force", HeaderForm::inForce);
    by.put("review due", (in, node) -> new HeaderFact.ReviewDue(in.date(node)));
    by.put("status", (in, node) -> new HeaderFact.Status(in.name(node)));
    by.put("supersedes", (in, node) -> new HeaderFact.Supersedes(in.text(node)));
    by.put("jurisdiction", (in, node) -> new HeaderFact.Jurisdiction(in.name(node)));
    by.put("population", (in, node) -> new HeaderFact.Population(SharedForm.names(in, node)));
    by.put("calendar", (in, node) -> new HeaderFact.CalendarChoice(in.name(node), null));
    by.put("calendar file", (in, node) -> new HeaderFact.CalendarChoice(null, in.text(node)));
    by.put("reading", SharedForm::reading);
    by.put("note", SharedForm::note);
    return by;
  }

  private static HeaderFact inForce(Values in, YamlNode node) {
    Fields it = SharedForm.inForce(in, node);
    return new HeaderFact.InForce(it.required("from", in::date), it.optional("to", in::date));
  }
}
