package org.plumbline.cli.check;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.plumbline.formats.CaseData;

/** The state of the data beside what could not be used, for programs. */
final class QualityJson {
  private final JsonGenerator json;
  private final LocalMoments moments;

  QualityJson(JsonGenerator json, LocalMoments moments) {
    this.json = json;
    this.moments = moments;
  }

  void write(CaseData.Quality quality) throws IOException {
    json.writeObjectFieldStart("quality");
    counted("leftAside", quality.leftAside());
    codes("blanks", quality.blanks());
    codes("unmappedCodes", quality.unmappedCodes());
    counted("unknownEvents", quality.unknownEvents());
    json.writeArrayFieldStart("keysMissing");
    for (CaseData.Key key : quality.keysMissing()) {
      json.writeStartObject();
      json.writeStringField("event", key.event());
      json.writeStringField("key", key.key());
      json.writeNumberField("count", key.count());
      json.writeEndObject();
    }
    json.writeEndArray();
    counted("outside", quality.outside());
    json.writeArrayFieldStart("farFromTheRest");
    for (CaseData.Far one : quality.far()) {
      json.writeStartObject();
      json.writeStringField("case", one.caseId());
      json.writeStringField("event", one.event());
      json.writeStringField("at", moments.moment(one.at()));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeNumberField("repeated", quality.repeated());
    texts("emptyTables", quality.emptyTables());
    texts("neverSeen", quality.neverSeen());
    json.writeArrayFieldStart("absentColumns");
    for (CaseData.UnusedColumn one : quality.absentColumns()) {
      json.writeStartObject();
      json.writeStringField("column", one.column());
      json.writeStringField("nearest", one.nearest());
      json.writeEndObject();
    }
    json.writeEndArray();
    texts("unreadRows", quality.unreadRows());
    json.writeEndObject();
  }

  private void codes(String name, List<CaseData.Code> codes) throws IOException {
    json.writeArrayFieldStart(name);
    for (CaseData.Code code : codes) {
      json.writeStartObject();
      json.writeStringField("table", code.table());
      json.writeStringField("column", code.column());
      json.writeStringField("code", code.code());
      json.writeNumberField("count", code.count());
      lines(code.lines());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void counted(String name, List<CaseData.Counted> all) throws IOException {
    json.writeArrayFieldStart(name);
    for (CaseData.Counted one : all) {
      json.writeStartObject();
      json.writeStringField("table", one.table());
      json.writeStringField("what", one.what());
      json.writeNumberField("count", one.count());
      lines(one.lines());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void lines(List<Long> lines) throws IOException {
    json.writeArrayFieldStart("lines");
    for (long line : lines) {
      json.writeNumber(line);
    }
    json.writeEndArray();
  }

  private void texts(String name, List<String> all) throws IOException {
    json.writeArrayFieldStart(name);
    for (String one : all) {
      json.writeString(one);
    }
    json.writeEndArray();
  }
}
