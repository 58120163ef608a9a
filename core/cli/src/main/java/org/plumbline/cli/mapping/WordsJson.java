package org.plumbline.cli.mapping;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import org.plumbline.cli.console.JsonDocument;
import org.plumbline.formats.DocumentWords;

/** The words of a document for programs; the form is that of docs/schema/words.schema.json. */
final class WordsJson {
  private WordsJson() {}

  static void write(DocumentWords words, PrintStream out) {
    JsonDocument.write(
        out,
        json -> {
          json.writeStartObject();
          json.writeStringField("document", words.title());
          json.writeStringField("version", words.version());
          json.writeArrayFieldStart("events");
          for (DocumentWords.Event event : words.events()) {
            json.writeStartObject();
            json.writeStringField("name", event.name());
            texts(json, "aliases", event.aliases());
            texts(json, "keys", event.keys());
            fields(json, "fields", event.fields());
            texts(json, "starts", event.starts());
            texts(json, "askedForIn", event.discharges());
            json.writeEndObject();
          }
          json.writeEndArray();
          fields(json, "attributes", words.attributes());
          fields(json, "ofAnyEvent", words.ofAnyEvent());
          json.writeEndObject();
        });
  }

  private static void fields(JsonGenerator json, String name, List<DocumentWords.Field> fields)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (DocumentWords.Field field : fields) {
      json.writeStartObject();
      json.writeStringField("name", field.name());
      json.writeStringField("kind", field.kind());
      texts(json, "options", field.options());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void texts(JsonGenerator json, String name, List<String> texts)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (String text : texts) {
      json.writeString(text);
    }
    json.writeEndArray();
  }
}
