package org.plumbline.model.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import org.plumbline.model.cases.Cases;
import org.plumbline.model.document.About;
import org.plumbline.model.document.Element;
import org.plumbline.model.document.Element.Fact;
import org.plumbline.model.document.Note;
import org.plumbline.model.yaml.Values.Choice;

/** One line of a declaration: a mapping of one key, the line's own first words. */
final class FactForm {
  private static final Cases<Fact, JsonNode> FACTS =
      Cases.<Fact, JsonNode>over(Fact.class)
          .when(Note.class, it -> Out.map("note", SharedForm.write(it)))
          .when(About.class, it -> Out.map("about", SharedForm.write(it)))
          .when(Element.Aliases.class, it -> Out.map("also called", SharedForm.names(it.names())))
          .when(
              Element.Members.class,
              it ->
                  Out.map(
                      it.together() ? "consists of" : "includes", SharedForm.names(it.members())))
          .when(Element.AcrossCases.class, it -> Out.map("across", Out.text("cases")))
          .when(Element.FixedBy.class, it -> Out.map("fixed by", Out.name(it.event())))
          .when(Element.CountedAs.class, it -> Out.map("counted as", counted(it)))
          .when(Element.Acts.class, it -> Out.map("act", SharedForm.names(it.acts())))
          .when(Element.RecordedIn.class, it -> Out.map("recorded in", Out.name(it.record())))
          .when(Element.Field.class, it -> Out.map("field", field(it)))
          .when(Element.ScheduledBy.class, it -> Out.map("scheduled by", Out.name(it.event())))
          .when(Element.CancelledBy.class, it -> Out.map("cancelled by", Out.name(it.event())))
          .when(
              Element.CompleteWhen.class,
              it -> Out.map("complete when", EventForm.write(it.parts())))
          .when(Element.IsOne.class, it -> Out.map("is one", Out.name(it.key())))
          .when(Element.StandsFor.class, it -> Out.map("stands for", Out.name(it.event())))
          .when(Element.Item.class, it -> Out.map("item", item(it)))
          .when(
              Element.BeginsWith.class, it -> Out.map("begins with", EventForm.write(it.events())))
          .when(Element.EndsWith.class, it -> Out.map("ends with", EventForm.write(it.events())))
          .all();

  private static final Cases<Element.Type, JsonNode> TYPES =
      Cases.<Element.Type, JsonNode>over(Element.Type.class)
          .when(Element.Type.Plain.class, plain -> Out.text(word(plain)))
          .when(Element.Type.ListOf.class, list -> Out.map("list of", Out.name(list.key())))
          .when(Element.Type.Length.class, AmountForm::write)
          .when(
              Element.Type.Choice.class,
              choice -> Out.map("one of", Out.list(choice.options(), Out::name)))
          .all();

  private static final Map<String, BiFunction<Values, YamlNode, Fact>> READERS = readers();

  private FactForm() {}

  // ---- out

  static JsonNode write(Fact fact) {
    return FACTS.apply(fact);
  }

  private static JsonNode field(Element.Field it) {
    ObjectNode map = Out.map("name", Out.name(it.name()));
    map.set("type", write(it.type()));
    return map;
  }

  private static JsonNode item(Element.Item it) {
    ObjectNode map = Out.map("name", Out.name(it.name()));
    Out.optional(map, "type", it.type(), FactForm::write);
    Out.optional(map, "title", it.title(), Out::text);
    return map.size() == 1 ? map.get("name") : map;
  }

  private static JsonNode counted(Element.CountedAs it) {
    ObjectNode map = Out.map("number", Out.number(it.number()));
    map.set("of", Out.name(it.event()));
    Out.optional(map, "since", it.since(), Out::name);
    return map;
  }

  static JsonNode write(Element.Type type) {
    return TYPES.apply(type);
  }

  private static String word(Element.Type.Plain plain) {
    return plain.name().toLowerCase(Locale.ROOT);
  }

  // ---- in

  /**
   * A line of a declaration.
   *
   * @param what the declaration, for messages
   * @param allowed the keys that such a declaration can have
   */
  static Fact read(Values in, YamlNode node, String what, List<String> allowed) {
    Choice choice = in.choice(node, "a line of " + what, allowed);
    return Objects.requireNonNull(READERS.get(choice.key())).apply(in, choice.value());
  }

  private static Map<String, BiFunction<Values, YamlNode, Fact>> readers() {
    Map<String, BiFunction<Values, YamlNode, Fact>> by = new LinkedHashMap<>();
    by.put("note", SharedForm::note);
    by.put("about", SharedForm::about);
    by.put("also called", (in, node) -> new Element.Aliases(SharedForm.phrases(in, node)));
    by.put("includes", (in, node) -> new Element.Members(SharedForm.names(in, node), false));
    by.put("consists of", (in, node) -> new Element.Members(SharedForm.names(in, node), true));
    by.put(
        "across",
        (in, node) -> Words.read(in, node, "`across`", Map.of("cases", new Element.AcrossCases())));
    by.put("fixed by", (in, node) -> new Element.FixedBy(in.phrase(node)));
    by.put("counted as", FactForm::counted);
    by.put("act", (in, node) -> new Element.Acts(SharedForm.phrases(in, node)));
    by.put("recorded in", (in, node) -> new Element.RecordedIn(in.name(node)));
    by.put("field", FactForm::field);
    by.put("scheduled by", (in, node) -> new Element.ScheduledBy(in.phrase(node)));
    by.put("cancelled by", (in, node) -> new Element.CancelledBy(in.phrase(node)));
    by.put("complete when", (in, node) -> new Element.CompleteWhen(EventForm.parts(in, node)));
    by.put("is one", (in, node) -> new Element.IsOne(in.name(node)));
    by.put("stands for", (in, node) -> new Element.StandsFor(in.phrase(node)));
    by.put("item", FactForm::item);
    by.put("begins with", (in, node) -> new Element.BeginsWith(EventForm.readAll(in, node)));
    by.put("ends with", (in, node) -> new Element.EndsWith(EventForm.readAll(in, node)));
    return by;
  }

  private static Fact field(Values in, YamlNode node) {
    Fields it = in.fields(node, "a field", "name", "type");
    return new Element.Field(it.required("name", in::name), it.required("type", n -> type(in, n)));
  }

  private static Fact counted(Values in, YamlNode node) {
    Fields it = in.fields(node, "`counted as`", "number", "of", "since");
    return new Element.CountedAs(
        it.required("number", in::whole),
        it.required("of", in::phrase),
        it.optional("since", in::phrase));
  }

  private static Fact item(Values in, YamlNode node) {
    if (node instanceof YamlNode.Scalar) {
      return new Element.Item(in.name(node), null, null);
    }
    Fields it = in.fields(node, "an item", "name", "type", "title");
    return new Element.Item(
        it.required("name", in::name),
        it.optional("type", n -> type(in, n)),
        it.optional("title", in::text));
  }

  static Element.Type type(Values in, YamlNode node) {
    if (node instanceof YamlNode.Scalar) {
      Map<String, Element.Type.Plain> words = new LinkedHashMap<>();
      for (Element.Type.Plain plain : Element.Type.Plain.values()) {
        words.put(word(plain), plain);
      }
      return Words.read(in, node, "a type", words);
    }
    Choice type = in.choice(node, "a type", List.of("one of", "list of", "number of"));
    return switch (type.key()) {
      case "list of" -> new Element.Type.ListOf(in.name(type.value()));
      case "number of" -> AmountForm.length(in, type.value());
      default -> new Element.Type.Choice(in.list(type.value(), "`one of`", in::name));
    };
  }
}
