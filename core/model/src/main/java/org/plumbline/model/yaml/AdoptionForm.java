package org.plumbline.model.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.plumbline.model.cases.Cases;
import org.plumbline.model.document.Adoption;
import org.plumbline.model.document.Adoption.Adopted;
import org.plumbline.model.document.Adoption.Fact;
import org.plumbline.model.document.Adoption.Origin;
import org.plumbline.model.document.Adoption.Substitution;
import org.plumbline.model.document.Facet;
import org.plumbline.model.document.Note;

/**
 * {@code {standards: […], from: …, because: …, facts: […]}}; a standard is its number, or {@code
 * {standard: …, as: …, title: …}}. Without {@code standards} all of them are meant.
 */
final class AdoptionForm {
  private static final Cases<Fact, JsonNode> FACTS =
      Cases.<Fact, JsonNode>over(Fact.class)
          .when(Substitution.class, it -> Out.map("substitute", substitution(it)))
          .when(Facet.Source.class, it -> Out.map("source", SharedForm.write(it)))
          .when(Note.class, it -> Out.map("note", SharedForm.write(it)))
          .all();

  private static final Map<String, BiFunction<Values, YamlNode, Fact>> READERS = readers();

  private AdoptionForm() {}

  static JsonNode write(Adoption it) {
    ObjectNode map = Out.map();
    if (!it.every()) {
      map.set("standards", Out.oneOrMany(it.standards(), AdoptionForm::adopted));
    }
    Out.optional(map, "from", it.origin(), AdoptionForm::origin);
    map.set("because", Out.text(it.reason()));
    if (!it.facts().isEmpty()) {
      map.set("facts", Out.list(it.facts(), FACTS));
    }
    return map;
  }

  private static JsonNode adopted(Adopted it) {
    if (it.id() == null) {
      return Out.text(it.standard());
    }
    ObjectNode map = Out.map("standard", Out.text(it.standard()));
    map.set("as", Out.text(it.id()));
    Out.optional(map, "title", it.title(), Out::text);
    return map;
  }

  private static JsonNode origin(Origin it) {
    ObjectNode map = Out.map("file", Out.text(it.path()));
    map.set("version", Out.text(it.version()));
    return map;
  }

  private static JsonNode substitution(Substitution it) {
    ObjectNode map = Out.map("for", Out.name(it.replaced()));
    map.set("put", Out.name(it.replacement()));
    return map;
  }

  static Adoption read(Values in, YamlNode node) {
    Fields it = in.fields(node, "`adopt`", "standards", "from", "because", "facts");
    List<Adopted> standards =
        it.optional("standards", n -> in.oneOrMany(n, "standards", each -> adopted(in, each)));
    List<Fact> facts = it.optional("facts", n -> in.list(n, "`facts`", each -> fact(in, each)));
    if (standards == null && !it.has("from")) {
      throw it.refusal("`adopt` needs `standards`, or `from` for all those of another document");
    }
    return new Adoption(
        standards == null ? List.of() : standards,
        it.optional("from", n -> origin(in, n)),
        it.required("because", in::text),
        facts == null ? List.of() : facts);
  }

  private static Adopted adopted(Values in, YamlNode node) {
    if (node instanceof YamlNode.Scalar) {
      return new Adopted(in.id(node), null, null);
    }
    Fields it = in.fields(node, "an adopted standard", "standard", "as", "title");
    return new Adopted(
        it.required("standard", in::id), it.required("as", in::id), it.optional("title", in::text));
  }

  private static Origin origin(Values in, YamlNode node) {
    Fields it = in.fields(node, "`from`", "file", "version");
    return new Origin(it.required("file", in::text), it.required("version", in::text));
  }

  private static Fact fact(Values in, YamlNode node) {
    Values.Chosen<BiFunction<Values, YamlNode, Fact>> line =
        in.choice(node, "a line of `adopt`", READERS);
    return line.meaning().apply(in, line.value());
  }

  private static Map<String, BiFunction<Values, YamlNode, Fact>> readers() {
    Map<String, BiFunction<Values, YamlNode, Fact>> by = new LinkedHashMap<>();
    by.put("substitute", AdoptionForm::substitution);
    by.put("source", SharedForm::source);
    by.put("note", SharedForm::note);
    return by;
  }

  private static Fact substitution(Values in, YamlNode node) {
    Fields it = in.fields(node, "`substitute`", "for", "put");
    return new Substitution(it.required("for", in::phrase), it.required("put", in::phrase));
  }
}
