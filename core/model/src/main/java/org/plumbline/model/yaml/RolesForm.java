package org.plumbline.model.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.document.Condition;
import org.plumbline.model.document.Facet.Item;
import org.plumbline.model.document.Facet.Roles;
import org.plumbline.model.document.Facet.Roles.Mode;
import org.plumbline.model.document.Name;
import org.plumbline.model.yaml.Values.Choice;

/**
 * {@code social worker}, {@code [a, b]}, {@code {any of: [a, b]}}, {@code {all of: [a, b]}}; and
 * things asked for.
 */
final class RolesForm {
  private RolesForm() {}

  static JsonNode write(Roles roles) {
    return switch (roles.mode()) {
      case LISTED -> Out.oneOrMany(roles.roles(), Out::name);
      case ANY -> Out.map("any of", Out.list(roles.roles(), Out::name));
      case ALL -> Out.map("all of", Out.list(roles.roles(), Out::name));
    };
  }

  /** With a condition: {@code {roles: …, if: …}}. */
  static JsonNode write(Roles roles, @Nullable Condition condition) {
    if (condition == null) {
      return write(roles);
    }
    ObjectNode map = Out.map("roles", write(roles));
    map.set("if", ConditionForm.write(condition));
    return map;
  }

  /** What {@link #write(Roles, Condition)} writes. */
  static <F> F read(Values in, YamlNode node, BiFunction<Roles, @Nullable Condition, F> line) {
    if (node instanceof YamlNode.Entries entries && entries.has("roles")) {
      Fields it = in.fields(node, "roles with `if`", "roles", "if");
      return line.apply(
          it.required("roles", n -> read(in, n)),
          it.required("if", n -> ConditionForm.read(in, n)));
    }
    return line.apply(read(in, node), null);
  }

  static Roles read(Values in, YamlNode node) {
    if (!(node instanceof YamlNode.Entries)) {
      return new Roles(in.oneOrMany(node, "roles", in::name), Mode.LISTED);
    }
    Choice choice = in.choice(node, "several roles", List.of("any of", "all of"));
    List<Name> names = in.list(choice.value(), "`any of` and `all of`", in::name);
    if (names.size() < 2) {
      throw new Refusal(choice.value().place(), "`any of` and `all of` have at least two roles");
    }
    return new Roles(names, choice.key().equals("any of") ? Mode.ANY : Mode.ALL);
  }

  static JsonNode write(Item item) {
    if (item.condition() == null && item.others().isEmpty()) {
      return Out.name(item.name());
    }
    ObjectNode map =
        item.others().isEmpty()
            ? Out.map("name", Out.name(item.name()))
            : Out.map("any of", Out.list(item.anyOf(), Out::name));
    Out.optional(map, "if", item.condition(), ConditionForm::write);
    return map;
  }

  static Item item(Values in, YamlNode node) {
    if (node instanceof YamlNode.Scalar) {
      return new Item(in.name(node), List.of(), null);
    }
    Fields it = in.fields(node, "an item", "name", "any of", "if");
    if (it.has("name") == it.has("any of")) {
      throw it.refusal("an item needs `name` or `any of`, and not both");
    }
    List<Name> names =
        it.has("name")
            ? List.of(it.required("name", in::name))
            : it.required("any of", n -> in.list(n, "`any of`", in::name));
    return new Item(
        names.get(0),
        names.subList(1, names.size()),
        it.optional("if", n -> ConditionForm.read(in, n)));
  }
}
