package org.plumbline.model.yaml;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.InputStream;
import java.util.Set;
import java.util.TreeSet;

/**
 * The schema as somebody else's program would use it: through a library, on what a plain YAML
 * reader makes of the text.
 */
final class PublishedSchema {
  private static final YAMLMapper YAML = new YAMLMapper();
  private static final JsonSchema SCHEMA = load();

  private PublishedSchema() {}

  private static JsonSchema load() {
    InputStream in = DocumentYaml.class.getResourceAsStream(DocumentYaml.SCHEMA);
    return JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(in);
  }

  /** What the schema has against a text; nothing if it is valid. */
  static Set<String> complaints(String yaml) {
    Set<String> messages = new TreeSet<>();
    for (ValidationMessage message : SCHEMA.validate(tree(yaml))) {
      messages.add(message.getMessage());
    }
    return messages;
  }

  private static JsonNode tree(String yaml) {
    try {
      return YAML.readTree(yaml);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
