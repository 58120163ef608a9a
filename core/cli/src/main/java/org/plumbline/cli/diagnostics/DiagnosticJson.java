package org.plumbline.cli.diagnostics;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.plumbline.cli.console.Engine;
import org.plumbline.compiler.diagnostic.Diagnostic;
import org.plumbline.compiler.diagnostic.Fix;
import org.plumbline.compiler.diagnostic.Severity;
import org.plumbline.compiler.diagnostic.SourceRange;

/** Findings for machines: one JSON object, as docs/schema/validate.schema.json says. */
public final class DiagnosticJson {
  private DiagnosticJson() {}

  /** Writes the object. */
  public static void write(List<Path> files, List<Diagnostic> findings, PrintStream out) {
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.useDefaultPrettyPrinter();
      json.writeStartObject();
      json.writeStringField("format", "plumbline-validate/1");
      json.writeStringField("engineVersion", Engine.version());
      json.writeArrayFieldStart("files");
      for (Path file : files) {
        json.writeString(file.toString());
      }
      json.writeEndArray();
      json.writeObjectFieldStart("counts");
      for (Severity severity : Severity.values()) {
        json.writeNumberField(
            word(severity), findings.stream().filter(d -> d.severity() == severity).count());
      }
      json.writeEndObject();
      json.writeArrayFieldStart("findings");
      for (Diagnostic finding : findings) {
        finding(json, finding);
      }
      json.writeEndArray();
      json.writeEndObject();
      json.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    out.println();
  }

  private static String word(Severity severity) {
    return severity.name().toLowerCase(Locale.ROOT);
  }

  private static void finding(JsonGenerator json, Diagnostic finding) throws IOException {
    json.writeStartObject();
    json.writeStringField("code", finding.code());
    json.writeStringField("severity", word(finding.severity()));
    json.writeStringField("message", finding.message());
    at(json, finding.at());
    json.writeArrayFieldStart("related");
    for (Diagnostic.Related related : finding.related()) {
      json.writeStartObject();
      json.writeStringField("message", related.message());
      at(json, related.at());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("fixes");
    for (Fix fix : finding.fixes()) {
      json.writeStartObject();
      json.writeStringField("title", fix.title());
      json.writeArrayFieldStart("edits");
      for (Fix.Edit edit : fix.edits()) {
        json.writeStartObject();
        at(json, edit.at());
        json.writeStringField("replacement", edit.replacement());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void at(JsonGenerator json, @Nullable SourceRange at) throws IOException {
    if (at == null) {
      json.writeNullField("at");
      return;
    }
    json.writeObjectFieldStart("at");
    json.writeStringField("file", at.file());
    json.writeNumberField("line", at.line());
    json.writeNumberField("column", at.column());
    json.writeNumberField("offset", at.offset());
    json.writeNumberField("length", at.length());
    json.writeEndObject();
  }
}
