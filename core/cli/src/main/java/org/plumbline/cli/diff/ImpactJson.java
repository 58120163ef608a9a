package org.plumbline.cli.diff;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Map;
import org.plumbline.analysis.impact.Flip;
import org.plumbline.analysis.impact.Impact;

/** What a change does to recorded cases, for programs. */
final class ImpactJson {
  private ImpactJson() {}

  static void write(Impact impact, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("impact");
    json.writeNumberField("cases", impact.cases());
    json.writeNumberField("unchecked", impact.unchecked());
    json.writeNumberField("obligations", impact.obligations());
    json.writeNumberField("breachedNow", impact.breachedNow());
    json.writeNumberField("noLongerBreached", impact.noLongerBreached());
    json.writeArrayFieldStart("flips");
    for (Map.Entry<String, Map<Flip.Way, Impact.Count>> standard : impact.standards().entrySet()) {
      for (Map.Entry<Flip.Way, Impact.Count> way : standard.getValue().entrySet()) {
        json.writeStartObject();
        json.writeStringField("standard", standard.getKey());
        json.writeStringField("before", way.getKey().was().words());
        json.writeStringField("after", way.getKey().is().words());
        json.writeNumberField("obligations", way.getValue().obligations());
        json.writeArrayFieldStart("cases");
        for (String id : way.getValue().cases()) {
          json.writeString(id);
        }
        json.writeEndArray();
        json.writeEndObject();
      }
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
