package org.plumbline.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** From the tree of a file to its cases. */
final class SuiteReader {
  private final String name;

  private SuiteReader(String name) {
    this.name = name;
  }

  static SuiteFile read(String name, Path path, JsonNode tree) {
    SuiteReader reader = new SuiteReader(name);
    return new SuiteFile(
        name,
        path,
        reader.text(tree, "title"),
        reader.list(tree, "semantics").stream().map(JsonNode::asText).toList(),
        reader.text(tree, "document"),
        reader.list(tree, "cases").stream().map(reader::readCase).toList());
  }

  private SuiteFile.Case readCase(JsonNode tree) {
    return new SuiteFile.Case(
        text(tree, "title"),
        text(tree, "as of"),
        tree.has("standard") ? text(tree, "standard") : null,
        object(tree, "given"),
        object(tree, "covers"),
        tree.path("ordered").asBoolean(false),
        list(tree, "history"),
        list(tree, "expect"),
        tree.has("ignored") ? tree.path("ignored").asInt() : null,
        text(tree, "because"));
  }

  private String text(JsonNode tree, String key) {
    JsonNode value = tree.path(key);
    if (!value.isValueNode()) {
      throw new SuiteException(name + ": `" + key + "` is missing in " + where(tree));
    }
    return value.asText();
  }

  private List<JsonNode> list(JsonNode tree, String key) {
    JsonNode value = tree.path(key);
    if (!value.isArray()) {
      throw new SuiteException(name + ": `" + key + "` must be a list in " + where(tree));
    }
    List<JsonNode> items = new ArrayList<>();
    value.forEach(items::add);
    return items;
  }

  private static JsonNode object(JsonNode tree, String key) {
    return tree.has(key) ? tree.path(key) : JsonNodeFactory.instance.objectNode();
  }

  private static String where(JsonNode tree) {
    return tree.has("title") ? "`" + tree.path("title").asText() + "`" : "the file";
  }
}
