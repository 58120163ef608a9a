package org.plumbline.model.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.cases.Cases;
import org.plumbline.model.document.Adoption;
import org.plumbline.model.document.Element;
import org.plumbline.model.document.Element.Fact;
import org.plumbline.model.document.Facet;
import org.plumbline.model.document.Name;
import org.plumbline.model.document.Standard;
import org.plumbline.model.yaml.Values.Choice;

/** A block of a file: a mapping of one key that says what it is. */
final class ElementForm {
  private static final List<String> ANY_FACTS = List.of("also called", "note");
  private static final List<String> KEY_FACTS = List.of("also called", "note", "across");
  private static final List<String> ROLE_FACTS =
      List.of("also called", "note", "includes", "consists of", "fixed by");
  private static final List<String> RECORD_FACTS = List.of("also called", "note", "item");
  private static final List<String> STATE_FACTS =
      List.of("also called", "note", "about", "begins with", "ends with");
  private static final List<String> EVENT_FACTS =
      List.of(
          "also called",
          "note",
          "about",
          "act",
          "recorded in",
          "field",
          "scheduled by",
          "cancelled by",
          "complete when",
          "stands for",
          "counted as",
          "is one");

  private static final List<String> KEYS =
      List.of(
          "use",
          "include",
          "chapter",
          "key",
          "role",
          "event",
          "record",
          "state",
          "attribute",
          "adopt",
          "standard");

  private static final Cases<Element, JsonNode> ELEMENTS =
      Cases.<Element, JsonNode>over(Element.class)
          .when(Element.Use.class, it -> Out.map("use", Out.text(it.path())))
          .when(Element.Include.class, it -> Out.map("include", Out.text(it.path())))
          .when(Element.Chapter.class, it -> Out.map("chapter", chapter(it)))
          .when(
              Element.KeyDeclaration.class,
              it -> Out.map("key", declaration(it.name(), null, it.title(), it.facts())))
          .when(
              Element.RoleDeclaration.class,
              it -> Out.map("role", declaration(it.name(), null, it.title(), it.facts())))
          .when(
              Element.EventDeclaration.class,
              it -> Out.map("event", declaration(it.name(), null, it.title(), it.facts())))
          .when(
              Element.RecordDeclaration.class,
              it -> Out.map("record", declaration(it.name(), null, it.title(), it.facts())))
          .when(
              Element.StateDeclaration.class,
              it -> Out.map("state", declaration(it.name(), null, it.title(), it.facts())))
          .when(
              Element.AttributeDeclaration.class,
              it -> Out.map("attribute", declaration(it.name(), it.type(), it.title(), it.facts())))
          .when(Adoption.class, it -> Out.map("adopt", AdoptionForm.write(it)))
          .when(Standard.class, it -> Out.map("standard", standard(it)))
          .all();

  private ElementForm() {}

  // ---- out

  static JsonNode write(Element element) {
    return ELEMENTS.apply(element);
  }

  private static JsonNode chapter(Element.Chapter it) {
    ObjectNode map = Out.map();
    Out.optional(map, "number", it.number(), Out::text);
    map.set("title", Out.text(it.title()));
    return map;
  }

  private static JsonNode declaration(
      Name name, Element.@Nullable Type type, @Nullable String title, List<Fact> facts) {
    ObjectNode map = Out.map("name", Out.name(name));
    Out.optional(map, "type", type, FactForm::write);
    Out.optional(map, "title", title, Out::text);
    if (!facts.isEmpty()) {
      map.set("facts", Out.list(facts, FactForm::write));
    }
    return map;
  }

  private static JsonNode standard(Standard it) {
    ObjectNode map = Out.map("id", Out.text(it.id()));
    map.set("title", Out.text(it.title()));
    if (!it.facets().isEmpty()) {
      map.set("facets", Out.list(it.facets(), FacetForm::write));
    }
    return map;
  }

  // ---- in

  static Element read(Values in, YamlNode node) {
    Choice choice = in.choice(node, "an element", KEYS);
    YamlNode value = choice.value();
    return switch (choice.key()) {
      case "use" -> new Element.Use(in.text(value));
      case "include" -> new Element.Include(in.text(value));
      case "chapter" -> {
        Fields it = in.fields(value, "a chapter", "number", "title");
        yield new Element.Chapter(it.optional("number", in::id), it.required("title", in::text));
      }
      case "key" -> named(in, value, "a key", in::name, KEY_FACTS, Element.KeyDeclaration::new);
      case "role" -> named(in, value, "a role", in::name, ROLE_FACTS, Element.RoleDeclaration::new);
      case "event" ->
          named(in, value, "an event", in::phrase, EVENT_FACTS, Element.EventDeclaration::new);
      case "record" ->
          named(in, value, "a record", in::name, RECORD_FACTS, Element.RecordDeclaration::new);
      case "state" ->
          named(in, value, "a state", in::name, STATE_FACTS, Element.StateDeclaration::new);
      case "attribute" -> {
        Fields it = in.fields(value, "an attribute", "name", "type", "title", "facts");
        yield new Element.AttributeDeclaration(
            it.required("name", in::name),
            it.required("type", n -> FactForm.type(in, n)),
            it.optional("title", in::text),
            facts(in, it, "an attribute", ANY_FACTS));
      }
      case "adopt" -> AdoptionForm.read(in, value);
      default -> {
        Fields it = in.fields(value, "a standard", "id", "title", "facets");
        List<Facet> facets =
            it.optional("facets", n -> in.list(n, "`facets`", each -> FacetReader.read(in, each)));
        yield new Standard(
            it.required("id", in::id),
            it.required("title", in::text),
            facets == null ? List.of() : facets);
      }
    };
  }

  private interface Declaration {
    Element of(Name name, @Nullable String title, List<Fact> facts);
  }

  private static Element named(
      Values in,
      YamlNode node,
      String what,
      Function<YamlNode, Name> name,
      List<String> allowed,
      Declaration declaration) {
    Fields it = in.fields(node, what, "name", "title", "facts");
    return declaration.of(
        it.required("name", name), it.optional("title", in::text), facts(in, it, what, allowed));
  }

  private static List<Fact> facts(Values in, Fields it, String what, List<String> allowed) {
    List<Fact> facts =
        it.optional(
            "facts", n -> in.list(n, "`facts`", each -> FactForm.read(in, each, what, allowed)));
    return facts == null ? List.of() : facts;
  }
}
