package org.plumbline.cli.trace;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Locale;
import org.plumbline.cli.console.Engine;
import org.plumbline.cli.console.JsonDocument;
import org.plumbline.compiler.CompiledDocument;
import org.plumbline.publish.trace.Binding;
import org.plumbline.publish.trace.Citation;
import org.plumbline.publish.trace.Coverage;
import org.plumbline.publish.trace.Coverage.Standing;
import org.plumbline.publish.trace.Finding;
import org.plumbline.publish.trace.SourceLine;

/** A coverage for programs: one JSON object, as docs/schema/trace.schema.json says. */
final class TraceJson {
  private final Coverage coverage;
  private final JsonGenerator json;

  private TraceJson(Coverage coverage, JsonGenerator json) {
    this.coverage = coverage;
    this.json = json;
  }

  /** Writes the object. */
  static void write(CompiledDocument document, Coverage coverage, PrintStream out) {
    JsonDocument.write(out, json -> new TraceJson(coverage, json).write(document));
  }

  private void write(CompiledDocument document) throws IOException {
    json.writeStartObject();
    json.writeStringField("format", "plumbline-trace/1");
    json.writeStringField("engineVersion", Engine.version());
    json.writeStringField("document", document.kernel().id());
    json.writeStringField("version", document.kernel().version());
    json.writeStringField("paper", coverage.index().text());
    counts();
    json.writeArrayFieldStart("lines");
    for (SourceLine line : coverage.index().lines()) {
      line(line);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("findings");
    for (Finding finding : coverage.findings()) {
      finding(finding);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void counts() throws IOException {
    json.writeObjectFieldStart("counts");
    json.writeNumberField("standards", coverage.standards());
    json.writeNumberField("lines", coverage.index().lineCount());
    json.writeNumberField("notBlank", coverage.index().lines().size());
    json.writeNumberField(
        "binding", coverage.index().lines().stream().filter(SourceLine::binds).count());
    json.writeNumberField("cited", coverage.binding(Standing.CITED));
    json.writeNumberField("notEncoded", coverage.binding(Standing.NOT_ENCODED));
    json.writeNumberField("missing", coverage.binding(Standing.MISSING));
    json.writeNumberField("thin", coverage.thin().size());
    json.writeEndObject();
  }

  private void line(SourceLine line) throws IOException {
    Standing standing = coverage.standing(line);
    json.writeStartObject();
    json.writeNumberField("line", line.number());
    json.writeNumberField("length", line.length());
    json.writeStringField("hash", line.hash());
    json.writeNumberField("bindingSentences", line.bindingSentences());
    json.writeArrayFieldStart("does");
    for (Binding binding : line.does()) {
      json.writeString(binding.word());
    }
    json.writeEndArray();
    json.writeStringField("standing", standing.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    json.writeArrayFieldStart("standards");
    for (Citation citation : coverage.citing(line.number())) {
      json.writeStartObject();
      json.writeStringField("standard", citation.standard());
      json.writeStringField("title", citation.title());
      json.writeNumberField("clauses", citation.clauses());
      json.writeStringField("section", citation.section());
      json.writeEndObject();
    }
    json.writeEndArray();
    var mark = coverage.notEncoded().of(line.number());
    json.writeStringField("reason", mark.isPresent() ? mark.get().reason() : null);
    json.writeEndObject();
  }

  private void finding(Finding finding) throws IOException {
    json.writeStartObject();
    json.writeStringField("kind", finding.kind().word());
    if (finding.line() > 0) {
      json.writeNumberField("line", finding.line());
    }
    if (!finding.standard().isEmpty()) {
      json.writeStringField("standard", finding.standard());
    }
    json.writeStringField("message", finding.message());
    json.writeEndObject();
  }
}
