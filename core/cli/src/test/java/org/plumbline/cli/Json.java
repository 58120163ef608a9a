package org.plumbline.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads JSON, and holds it against the published schemas. */
final class Json {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Path SCHEMAS =
      Path.of(System.getProperty("plumbline.home", "../../../..")).resolve("docs/schema");

  private Json() {}

  static JsonNode read(String text) {
    try {
      return MAPPER.readTree(text);
    } catch (JsonProcessingException e) {
      throw new AssertionError("not JSON: " + text, e);
    }
  }

  static List<JsonNode> readLines(String text) {
    return text.lines().map(Json::read).toList();
  }

  /** What a schema objects to. */
  static List<String> objections(String schema, JsonNode json) {
    return schema(read(schemaText(schema))).validate(json).stream()
        .map(ValidationMessage::getMessage)
        .sorted()
        .toList();
  }

  /** What a definition within a schema objects to. */
  static List<String> objections(String schema, String definition, JsonNode json) {
    JsonNode whole = read(schemaText(schema));
    var part = MAPPER.createObjectNode();
    part.put("$ref", "#/$defs/" + definition);
    part.set("$defs", whole.get("$defs"));
    return schema(part).validate(json).stream()
        .map(ValidationMessage::getMessage)
        .sorted()
        .toList();
  }

  private static JsonSchema schema(JsonNode schema) {
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schema);
  }

  private static String schemaText(String schema) {
    try {
      return Files.readString(SCHEMAS.resolve(schema));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
