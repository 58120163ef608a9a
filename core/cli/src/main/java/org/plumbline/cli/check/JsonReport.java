package org.plumbline.cli.check;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.plumbline.cli.console.Engine;
import org.plumbline.cli.console.JsonDocument;
import org.plumbline.formats.CaseData;
import org.plumbline.formats.CaseFiles;
import org.plumbline.runtime.calendar.CalendarDefinition;
import org.plumbline.runtime.history.Coverage;
import org.plumbline.runtime.history.Moment;
import org.plumbline.runtime.verdict.AgreedException;
import org.plumbline.runtime.verdict.Facet;
import org.plumbline.runtime.verdict.FacetVerdict;
import org.plumbline.runtime.verdict.ObligationVerdict;
import org.plumbline.runtime.verdict.Overdue;
import org.plumbline.runtime.verdict.ShareVerdict;

/** The result for programs: docs/schema/check.schema.json says what it looks like. */
final class JsonReport {
  private final JsonGenerator json;

  private JsonReport(JsonGenerator json) {
    this.json = json;
  }

  /** One object with everything. */
  static void write(
      List<CheckedDocument> checked, CaseFiles cases, @Nullable String by, PrintStream out) {
    JsonDocument.write(out, json -> new JsonReport(json).everything(checked, cases, by));
  }

  /** One object a line, for each obligation. */
  static void writeLines(List<CheckedDocument> checked, PrintStream out) {
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
      JsonReport report = new JsonReport(json);
      boolean any = false;
      for (CheckedDocument document : checked) {
        Row row = new Row(document);
        for (ObligationVerdict verdict : document.verdicts()) {
          report.row(row, verdict);
          any = true;
        }
      }
      json.flush();
      if (any) {
        out.print('\n');
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void everything(List<CheckedDocument> checked, CaseFiles cases, @Nullable String by)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("format", "plumbline-check/1");
    json.writeStringField("engineVersion", Engine.version());
    json.writeStringField("cases", cases.toString());
    json.writeArrayFieldStart("documents");
    for (CheckedDocument document : checked) {
      document(document, by);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void document(CheckedDocument checked, @Nullable String by) throws IOException {
    Row row = new Row(checked);
    json.writeStartObject();
    json.writeStringField("document", checked.document().kernel().id());
    json.writeStringField("title", checked.document().kernel().title());
    json.writeStringField("version", checked.document().kernel().version());
    json.writeStringField("asOf", row.asOf());
    calendar(checked.calendar().definition());
    coverage(checked, row);
    data(checked);
    summary(checked, by);
    shares(checked, row);
    json.writeArrayFieldStart("obligations");
    for (ObligationVerdict verdict : checked.verdicts()) {
      row(row, verdict);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void calendar(CalendarDefinition calendar) throws IOException {
    json.writeObjectFieldStart("calendar");
    json.writeStringField("id", calendar.id());
    json.writeStringField("title", calendar.title());
    json.writeStringField("zone", calendar.zone().getId());
    json.writeStringField("first", calendar.first().toString());
    json.writeStringField("last", calendar.last().toString());
    json.writeStringField("knownAt", calendar.knownAt().toString());
    json.writeEndObject();
  }

  private void coverage(CheckedDocument checked, Row row) throws IOException {
    Coverage coverage = checked.data().coverage();
    json.writeObjectFieldStart("coverage");
    json.writeBooleanField("declared", checked.coverageDeclared());
    if (coverage.events() == null) {
      json.writeStringField("events", "all");
    } else {
      json.writeArrayFieldStart("events");
      for (String event : new TreeSet<>(coverage.events())) {
        json.writeString(event);
      }
      json.writeEndArray();
    }
    Uncovered uncovered = Uncovered.of(checked);
    json.writeNumberField("undeterminedForIt", uncovered.obligations());
    json.writeObjectFieldStart("undeterminedStandards");
    for (Map.Entry<String, Integer> one : uncovered.standards().entrySet()) {
      json.writeNumberField(one.getKey(), one.getValue());
    }
    json.writeEndObject();
    json.writeArrayFieldStart("missing");
    for (String event : uncovered.events()) {
      json.writeString(event);
    }
    json.writeEndArray();
    text("from", coverage.from() == null ? null : row.moments().first(coverage.from()));
    text("to", coverage.to() == null ? null : row.moments().by(coverage.to()));
    json.writeEndObject();
  }

  private void data(CheckedDocument checked) throws IOException {
    CaseData data = checked.data();
    json.writeObjectFieldStart("data");
    json.writeNumberField("rows", data.rows());
    json.writeNumberField("cases", data.histories().size());
    json.writeNumberField("laterOccurrences", checked.later());
    json.writeArrayFieldStart("uncheckable");
    for (CheckedDocument.Uncheckable one : checked.uncheckable()) {
      json.writeStartObject();
      json.writeStringField("case", one.caseId());
      json.writeStringField("reason", one.reason());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("perhapsCalledFor");
    for (PerhapsCalledFor perhaps : PerhapsCalledFor.of(checked)) {
      json.writeStartObject();
      json.writeStringField("case", perhaps.caseId());
      json.writeStringField("event", perhaps.event());
      json.writeArrayFieldStart("standards");
      for (String standard : perhaps.standards()) {
        json.writeString(standard);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("unused");
    for (CaseData.Unused unused : data.unused()) {
      json.writeStartObject();
      text("table", unused.table());
      json.writeNumberField("line", unused.line());
      json.writeBooleanField("wholeRow", unused.whole());
      json.writeStringField("reason", unused.reason());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("unusedColumns");
    for (CaseData.UnusedColumn column : data.unusedColumns()) {
      json.writeStartObject();
      json.writeStringField("column", column.column());
      text("meant", column.meant());
      text("nearest", column.nearest());
      json.writeEndObject();
    }
    json.writeEndArray();
    new QualityJson(json, new LocalMoments(checked.calendar().zone())).write(data.quality());
    json.writeEndObject();
  }

  private void summary(CheckedDocument checked, @Nullable String by) throws IOException {
    json.writeArrayFieldStart("summary");
    for (Tally tally : Tally.of(checked)) {
      json.writeStartObject();
      json.writeStringField("standard", tally.standard());
      json.writeStringField("title", tally.title());
      counts(tally);
      json.writeEndObject();
    }
    json.writeEndArray();
    if (by != null) {
      json.writeArrayFieldStart("groups");
      for (Tally tally : GroupTally.of(checked, by)) {
        json.writeStartObject();
        json.writeStringField("by", by);
        json.writeStringField("group", tally.standard());
        counts(tally);
        json.writeEndObject();
      }
      json.writeEndArray();
    }
  }

  private void counts(Tally tally) throws IOException {
    for (Tally.Count count : Tally.Count.values()) {
      json.writeNumberField(count.json(), tally.of(count));
    }
  }

  private void shares(CheckedDocument checked, Row row) throws IOException {
    json.writeArrayFieldStart("shares");
    for (ShareVerdict share : checked.shares()) {
      json.writeStartObject();
      json.writeStringField("standard", share.rule().standard());
      if (share.rule().clause() == 0) {
        json.writeNullField("clause");
      } else {
        json.writeNumberField("clause", share.rule().clause());
      }
      json.writeStringField("force", Row.force(share.force()));
      json.writeStringField("verdict", share.verdict().words());
      Moment period = share.period();
      text("from", period == null ? null : row.moments().first(period.earliest()));
      text("to", period == null ? null : row.moments().by(period.latest()));
      json.writeNumberField("met", share.met());
      json.writeNumberField("breached", share.breached());
      json.writeNumberField("pending", share.pending());
      json.writeNumberField("undetermined", share.undetermined());
      json.writeStringField("reason", share.reason());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void row(Row row, ObligationVerdict verdict) throws IOException {
    json.writeStartObject();
    json.writeArrayFieldStart("cases");
    for (String one : verdict.cases()) {
      json.writeString(one);
    }
    json.writeEndArray();
    json.writeObjectFieldStart("subject");
    for (Map.Entry<String, String> key : Row.subject(verdict).entrySet()) {
      json.writeStringField(key.getKey(), key.getValue());
    }
    json.writeEndObject();
    json.writeStringField("standard", verdict.rule().standard());
    Integer clause = Row.clause(verdict);
    if (clause == null) {
      json.writeNullField("clause");
    } else {
      json.writeNumberField("clause", clause);
    }
    json.writeStringField("title", row.title(verdict));
    json.writeStringField("force", Row.force(verdict.force()));
    json.writeStringField("verdict", verdict.verdict().words());
    json.writeBooleanField("asFarAsEvidenced", verdict.asFarAsEvidenced());
    json.writeObjectFieldStart("facets");
    for (Facet facet : Facet.values()) {
      FacetVerdict one = verdict.facets().get(facet);
      if (one != null) {
        facet(facet, one);
      }
    }
    json.writeEndObject();
    text("triggeredAt", row.moments().moment(verdict.triggeredAt()));
    text("dueFrom", row.moments().from(verdict.dueFrom()));
    text("dueBy", row.moments().by(verdict.dueBy()));
    text("dischargedAt", row.moments().moment(verdict.dischargedAt()));
    overdue(verdict.overdue());
    json.writeNumberField("intervalsMissed", verdict.intervalsMissed());
    json.writeStringField("reason", verdict.reason());
    exceptions(row, verdict);
    json.writeStringField("document", verdict.rule().document());
    json.writeStringField("version", verdict.rule().version());
    text("adoptedFrom", row.adoptedFrom(verdict));
    readings(row);
    json.writeStringField("calendar", row.calendar());
    json.writeStringField("engineVersion", row.engine());
    json.writeStringField("asOf", row.asOf());
    json.writeEndObject();
  }

  private void readings(Row row) throws IOException {
    json.writeArrayFieldStart("readings");
    for (String reading : row.readings()) {
      json.writeString(reading);
    }
    json.writeEndArray();
  }

  private void exceptions(Row row, ObligationVerdict verdict) throws IOException {
    json.writeArrayFieldStart("exceptions");
    for (AgreedException exception : verdict.exceptions()) {
      json.writeStartObject();
      text("agreedAt", row.moments().moment(exception.agreedAt()));
      text("by", exception.by());
      text("until", row.moments().moment(exception.until()));
      text("because", exception.because());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void facet(Facet facet, FacetVerdict verdict) throws IOException {
    json.writeObjectFieldStart(facet.words());
    json.writeStringField("verdict", verdict.verdict().words());
    json.writeBooleanField("evidenced", verdict.evidenced());
    json.writeStringField("reason", verdict.reason());
    json.writeEndObject();
  }

  private void overdue(@Nullable Overdue overdue) throws IOException {
    if (overdue == null) {
      json.writeNullField("overdue");
      return;
    }
    json.writeObjectFieldStart("overdue");
    json.writeNumberField("number", overdue.number());
    json.writeStringField("unit", overdue.unit().plural());
    json.writeEndObject();
  }

  private void text(String name, @Nullable String value) throws IOException {
    if (value == null) {
      json.writeNullField(name);
    } else {
      json.writeStringField(name, value);
    }
  }
}
