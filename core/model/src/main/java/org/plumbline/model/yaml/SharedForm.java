package org.plumbline.model.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.document.About;
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
    map.set("taken as", Out.name(it.meaning()));
    map.set("because", Out.text(it.reason()));
    return map;
  }

  static Reading reading(Values in, YamlNode node) {
    Fields it = in.fields(node, "a reading", "words", "taken as", "because");
    return new Reading(
        it.required("words", in::text),
        it.required("taken as", in::takenAs),
        it.required("because", in::text));
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
