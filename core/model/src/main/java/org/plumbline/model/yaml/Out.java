package org.plumbline.model.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.document.Name;

/** Makes the nodes that are written. */
final class Out {
  private Out() {}

  static ObjectNode map() {
    return JsonNodeFactory.instance.objectNode();
  }

  /** A mapping of one key. */
  static ObjectNode map(String key, JsonNode value) {
    ObjectNode map = map();
    map.set(key, value);
    return map;
  }

  static JsonNode text(String text) {
    return TextNode.valueOf(text);
  }

  static JsonNode name(Name name) {
    return TextNode.valueOf(name.text());
  }

  static JsonNode date(LocalDate date) {
    return TextNode.valueOf(date.toString());
  }

  static JsonNode time(LocalTime time) {
    return TextNode.valueOf(time.toString());
  }

  static JsonNode number(int number) {
    return IntNode.valueOf(number);
  }

  static <T> ArrayNode list(List<T> items, Function<? super T, ? extends JsonNode> write) {
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    items.forEach(item -> list.add(write.apply(item)));
    return list;
  }

  /** A single item by itself, several as a list. */
  static <T> JsonNode oneOrMany(List<T> items, Function<? super T, ? extends JsonNode> write) {
    return items.size() == 1 ? write.apply(items.get(0)) : list(items, write);
  }

  /** Sets the key unless the value is null. */
  static <T> void optional(
      ObjectNode map,
      String key,
      @Nullable T value,
      Function<? super T, ? extends JsonNode> write) {
    if (value != null) {
      map.set(key, write.apply(value));
    }
  }
}
