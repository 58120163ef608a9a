package org.plumbline.cli.conflict;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.analysis.told.Suppression;
import org.plumbline.analysis.told.ToldClause;
import org.plumbline.analysis.told.ToldExample;
import org.plumbline.analysis.told.ToldFinding;
import org.plumbline.analysis.told.ToldMatter;
import org.plumbline.analysis.told.ToldReport;
import org.plumbline.analysis.told.ToldSide;
import org.plumbline.analysis.told.ToldUndecided;
import org.plumbline.cli.console.Engine;
import org.plumbline.cli.console.JsonDocument;

/** All that was found, for programs: one JSON object, as docs/schema/conflicts.schema.json says. */
final class ConflictsJson {
  private final ToldReport report;
  private final JsonGenerator json;

  private ConflictsJson(ToldReport report, JsonGenerator json) {
    this.report = report;
    this.json = json;
  }

  /** Writes the object. */
  static void write(ToldReport report, PrintStream out) {
    JsonDocument.write(out, json -> new ConflictsJson(report, json).write());
  }

  private void write() throws IOException {
    json.writeStartObject();
    json.writeStringField("format", "plumbline-conflicts/1");
    json.writeStringField("engineVersion", Engine.version());
    json.writeArrayFieldStart("documents");
    for (ToldReport.Document document : report.documents()) {
      json.writeStartObject();
      json.writeStringField("document", document.id());
      json.writeStringField("title", document.title());
      json.writeStringField("version", document.version());
      json.writeStringField("file", document.file());
      json.writeStringField("calendar", document.calendar());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeNumberField("pairs", report.pairs());
    json.writeArrayFieldStart("findings");
    for (ToldFinding finding : report.findings()) {
      finding(finding);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("undecided");
    for (ToldUndecided undecided : report.undecided()) {
      json.writeStartObject();
      clauses(undecided.clauses());
      json.writeStringField("reason", undecided.reason());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("matters");
    for (ToldMatter matter : report.matters()) {
      json.writeStartObject();
      strings("triggers", matter.triggers());
      json.writeStringField("act", matter.act());
      clauses(matter.clauses());
      strings("findings", matter.findings());
      json.writeEndObject();
    }
    json.writeEndArray();
    strings("staleSuppressions", report.stale());
    json.writeEndObject();
  }

  private void finding(ToldFinding finding) throws IOException {
    json.writeStartObject();
    json.writeStringField("code", finding.kind().code());
    json.writeStringField("title", finding.kind().title());
    json.writeStringField("page", FindingPage.of(finding.kind().code()));
    json.writeStringField("severity", finding.severity().word());
    json.writeStringField("fingerprint", finding.fingerprint());
    Suppression suppression = finding.suppressed();
    if (suppression == null) {
      json.writeNullField("suppressed");
    } else {
      json.writeObjectFieldStart("suppressed");
      json.writeStringField("reason", suppression.reason());
      json.writeStringField("until", suppression.until().toString());
      json.writeEndObject();
    }
    json.writeBooleanField("betweenDocuments", finding.betweenDocuments());
    clauses(finding.clauses());
    strings("triggers", finding.triggers());
    json.writeStringField("act", finding.act());
    json.writeStringField("sentence", finding.sentence());
    json.writeArrayFieldStart("sides");
    for (ToldSide side : finding.sides()) {
      side(side, finding.act());
    }
    json.writeEndArray();
    json.writeArrayFieldStart("examples");
    for (ToldExample example : finding.examples()) {
      example(example);
    }
    json.writeEndArray();
    strings("restsOn", finding.restsOn());
    json.writeStringField("resolve", finding.resolve());
    json.writeEndObject();
  }

  private void side(ToldSide side, String act) throws IOException {
    json.writeStartObject();
    json.writeStringField("order", side.order());
    json.writeStringField("countsFrom", side.from());
    json.writeStringField("at", side.at().toString());
    json.writeStringField("sentence", side.sentence(act));
    json.writeArrayFieldStart("asks");
    for (ToldSide.Ask ask : side.asks()) {
      json.writeStartObject();
      json.writeStringField("clause", ask.clause());
      json.writeStringField("act", ask.act().isEmpty() ? act : ask.act());
      time("from", ask.from());
      time("by", ask.by());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeNumberField("days", side.days());
    json.writeNumberField("daysCompared", side.of());
    strings("assuming", side.assuming());
    if (side.example() == null) {
      json.writeNullField("example");
    } else {
      json.writeFieldName("example");
      example(side.example());
    }
    json.writeEndObject();
  }

  private void example(ToldExample example) throws IOException {
    json.writeStartObject();
    json.writeStringField("line", example.line());
    strings("without", example.without());
    json.writeStringField("asOf", Instant.ofEpochSecond(example.witness().asOf()).toString());
    json.writeArrayFieldStart("said");
    for (ToldExample.Said said : example.said()) {
      json.writeStartObject();
      json.writeStringField("document", said.document());
      json.writeStringField("clause", said.clause());
      json.writeStringField(said.ofTime() ? "inTime" : "verdict", said.verdict().words());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void time(String field, @Nullable OffsetDateTime time) throws IOException {
    if (time == null) {
      json.writeNullField(field);
    } else {
      json.writeStringField(field, time.toString());
    }
  }

  private void clauses(List<ToldClause> clauses) throws IOException {
    json.writeArrayFieldStart("clauses");
    for (ToldClause clause : clauses) {
      json.writeStartObject();
      json.writeStringField("document", clause.document());
      json.writeStringField("version", clause.version());
      json.writeStringField("standard", clause.standard());
      json.writeNumberField("clause", clause.clause());
      json.writeStringField("title", clause.title());
      json.writeStringField("asks", clause.asks());
      ToldClause.Place place = clause.place();
      if (place == null) {
        json.writeNullField("at");
      } else {
        json.writeObjectFieldStart("at");
        json.writeStringField("file", place.file());
        json.writeNumberField("line", place.line());
        json.writeNumberField("column", place.column());
        json.writeEndObject();
      }
      json.writeObjectFieldStart("paper");
      String section = clause.section();
      if (section == null) {
        json.writeNullField("section");
      } else {
        json.writeStringField("section", section);
      }
      Integer line = clause.line();
      if (line == null) {
        json.writeNullField("line");
      } else {
        json.writeNumberField("line", line);
      }
      json.writeEndObject();
      strings("readings", clause.readings());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void strings(String field, List<String> strings) throws IOException {
    json.writeArrayFieldStart(field);
    for (String string : strings) {
      json.writeString(string);
    }
    json.writeEndArray();
  }
}
