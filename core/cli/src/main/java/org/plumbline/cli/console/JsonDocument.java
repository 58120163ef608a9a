package org.plumbline.cli.console;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;

/** A report that is one JSON object, laid out for people who look at it. */
public final class JsonDocument {
  private JsonDocument() {}

  /** What writes the object. */
  public interface Body {
    /** Writes it, from its first brace to its last. */
    void write(JsonGenerator json) throws IOException;
  }

  /** Writes the object and ends the line; the stream stays open. */
  public static void write(PrintStream out, Body body) {
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.useDefaultPrettyPrinter();
      body.write(json);
      json.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    out.println();
  }
}
