package org.plumbline.model.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.document.About;
import org.plumbline.model.document.Facet;
import org.plumbline.model.document.Name;
import org.plumbline.model.document.Note;
import org.plumbline.model.document.Reading;

/** What may stand in several places: notes, readings, keys, days in force, lists of names. */
final class SharedForm {
  private SharedForm() {}

  static JsonNode write(Note it) {
    return Out.oneOrMany(it.paragraphs(), Out::text);
  }

  static Note note(Values in, YamlNode node) {
    return new Note(in.oneOrMany(node, "a note", in::text));
  }

  static JsonNode write(Reading it) {
    ObjectNode map = Out.map("words", Out.text(it.vague()));
    taken(map, it.taken());
    if (!it.alternatives().isEmpty()) {
      map.set("or", Out.oneOrMany(it.alternatives(), SharedForm::alternative));
    }
    return map;
  }

  private static JsonNode alternative(Reading.Alternative it) {
    ObjectNode map = Out.map();
    Out.optional(map, "called", it.label(), Out::text);
    taken(map, it.taken());
    return map;
  }

  private static void taken(ObjectNode map, Reading.Taken it) {
    map.set("taken as", Out.name(it.meaning()));
    map.set("because", Out.text(it.reason()));
  }

  static Reading reading(Values in, YamlNode node) {
    Fields it = in.fields(node, "a reading", "words", "taken as", "because", "or");
    List<Reading.Alternative> alternatives =
        it.optional("or", n -> in.oneOrMany(n, "alternatives", each -> alternative(in, each)));
    return new Reading(
        it.required("words", in::text),
        taken(in, it),
        alternatives == null ? List.of() : alternatives);
  }

  private static Reading.Alternative alternative(Values in, YamlNode node) {
    Fields it = in.fields(node, "an alternative", "called", "taken as", "because");
    return new Reading.Alternative(it.optional("called", in::text), taken(in, it));
  }

  private static Reading.Taken taken(Values in, Fields it) {
    return new Reading.Taken(
        it.required("taken as", in::takenAs), it.required("because", in::text));
  }

  static JsonNode write(Facet.Source it) {
    ObjectNode map = Out.map();
    Out.optional(map, "section", it.section(), Out::text);
    Out.optional(map, it.lastLine() == null ? "line" : "from line", it.firstLine(), Out::number);
    Out.optional(map, "to line", it.lastLine(), Out::number);
    return map;
  }

  static Facet.Source source(Values in, YamlNode node) {
    Fields it = in.fields(node, "a source", "section", "line", "from line", "to line");
    if ((it.has("line") && it.has("from line")) || it.has("from line") != it.has("to line")) {
      throw it.refusal("a source has `line`, or both `from line` and `to line`");
    }
    return new Facet.Source(
        it.optional("section", in::text),
        it.optional(it.has("line") ? "line" : "from line", in::whole),
        it.optional("to line", in::whole));
  }

  static JsonNode write(About it) {
    return names(it.keys());
  }

  static About about(Values in, YamlNode node) {
    return new About(names(in, node));
  }

  static JsonNode inForce(LocalDate from, @Nullable LocalDate to) {
    ObjectNode map = Out.map("from", Out.date(from));
    Out.optional(map, "to", to, Out::date);
    return map;
  }

  static Fields inForce(Values in, YamlNode node) {
    return in.fields(node, "`in force`", "from", "to");
  }

  static JsonNode names(List<Name> names) {
    return Out.oneOrMany(names, Out::name);
  }

  static List<Name> names(Values in, YamlNode node) {
    return in.oneOrMany(node, "names", in::name);
  }

  static List<Name> phrases(Values in, YamlNode node) {
    return in.oneOrMany(node, "names", in::phrase);
  }
}
