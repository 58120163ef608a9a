package org.plumbline.cli.conflict;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import org.plumbline.analysis.finding.FindingKind;
import org.plumbline.analysis.told.Fingerprint;
import org.plumbline.analysis.told.Severities;
import org.plumbline.analysis.told.Severity;
import org.plumbline.analysis.told.Suppression;
import org.plumbline.analysis.told.ToldClause;
import org.plumbline.analysis.told.ToldFinding;
import org.plumbline.analysis.told.ToldReport;
import org.plumbline.cli.console.Engine;
import org.plumbline.cli.console.JsonDocument;

/** Findings as SARIF 2.1.0, for code hosts and editors that show such files. */
final class ConflictsSarif {
  private static final List<FindingKind> KINDS = List.of(FindingKind.values());

  private final List<ToldFinding> findings;
  private final JsonGenerator json;

  private ConflictsSarif(List<ToldFinding> findings, JsonGenerator json) {
    this.findings = findings;
    this.json = json;
  }

  /** Writes one log with one run. */
  static void write(ToldReport report, PrintStream out) {
    JsonDocument.write(out, json -> new ConflictsSarif(report.findings(), json).write());
  }

  private void write() throws IOException {
    json.writeStartObject();
    json.writeStringField("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
    json.writeStringField("version", "2.1.0");
    json.writeArrayFieldStart("runs");
    json.writeStartObject();
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", "Plumbline");
    json.writeStringField("version", Engine.version());
    json.writeStringField("informationUri", "https://plumbline.org");
    json.writeArrayFieldStart("rules");
    for (FindingKind kind : KINDS) {
      rule(kind);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
    json.writeStringField("columnKind", "utf16CodeUnits");
    json.writeArrayFieldStart("results");
    for (ToldFinding finding : findings) {
      result(finding);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }

  private void rule(FindingKind kind) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", kind.code());
    text("shortDescription", sentence(kind.title()));
    json.writeStringField("helpUri", FindingPage.address(kind.code()));
    json.writeObjectFieldStart("defaultConfiguration");
    json.writeStringField("level", level(Severities.USUAL.of(kind)));
    json.writeEndObject();
    json.writeEndObject();
  }

  private void result(ToldFinding finding) throws IOException {
    json.writeStartObject();
    json.writeStringField("ruleId", finding.kind().code());
    json.writeNumberField("ruleIndex", KINDS.indexOf(finding.kind()));
    json.writeStringField("level", level(finding.severity()));
    text("message", message(finding));
    json.writeArrayFieldStart("locations");
    location(finding.clauses().get(0), -1);
    json.writeEndArray();
    json.writeArrayFieldStart("relatedLocations");
    for (int i = 1; i < finding.clauses().size(); i++) {
      location(finding.clauses().get(i), i);
    }
    json.writeEndArray();
    json.writeObjectFieldStart("partialFingerprints");
    json.writeStringField(Fingerprint.NAME, finding.fingerprint());
    json.writeEndObject();
    Suppression suppression = finding.suppressed();
    json.writeArrayFieldStart("suppressions");
    if (suppression != null) {
      json.writeStartObject();
      json.writeStringField("kind", "external");
      json.writeStringField("status", "accepted");
      json.writeStringField("justification", suppression.reason());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static String message(ToldFinding finding) {
    StringBuilder text = new StringBuilder(finding.sentence());
    finding.sides().forEach(side -> text.append(' ').append(side.sentence(finding.act())));
    return text.append(" To resolve: ").append(finding.resolve()).toString();
  }

  private void location(ToldClause clause, int id) throws IOException {
    json.writeStartObject();
    if (id >= 0) {
      json.writeNumberField("id", id);
    }
    ToldClause.Place place = clause.place();
    if (place != null) {
      json.writeObjectFieldStart("physicalLocation");
      json.writeObjectFieldStart("artifactLocation");
      json.writeStringField("uri", uri(place.file()));
      json.writeEndObject();
      json.writeObjectFieldStart("region");
      json.writeNumberField("startLine", place.line());
      json.writeNumberField("startColumn", place.column());
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeArrayFieldStart("logicalLocations");
    json.writeStartObject();
    json.writeStringField("name", clause.citation());
    json.writeStringField("fullyQualifiedName", ConflictsWords.cited(clause));
    json.writeEndObject();
    json.writeEndArray();
    text("message", ConflictsWords.cited(clause) + " “" + clause.title() + "”");
    json.writeEndObject();
  }

  /** A file as a reference: relative where it was named so, with what a URI cannot hold escaped. */
  static String uri(String file) {
    try {
      return Path.of(file).isAbsolute()
          ? Path.of(file).toUri().toString()
          : new URI(null, null, file, null).toASCIIString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(file, e);
    }
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFORMATION, NOTE -> "note";
    };
  }

  private void text(String field, String text) throws IOException {
    json.writeObjectFieldStart(field);
    json.writeStringField("text", text);
    json.writeEndObject();
  }

  private static String sentence(String title) {
    return Character.toUpperCase(title.charAt(0)) + title.substring(1) + ".";
  }
}
