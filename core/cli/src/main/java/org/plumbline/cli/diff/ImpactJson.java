package org.plumbline.cli.diff;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.plumbline.analysis.impact.Flip;
import org.plumbline.analysis.impact.Impact;

/** What a change does to recorded cases, for programs. */
final class ImpactJson {
  private ImpactJson() {}

  static void write(CaseReplay.Replayed replayed, JsonGenerator json) throws IOException {
    Impact impact = replayed.impact();
    json.writeObjectFieldStart("impact");
    json.writeNumberField("cases", impact.cases());
    json.writeNumberField("unchecked", impact.unchecked());
    json.writeNumberField("obligations", impact.obligations());
    json.writeNumberField("breachedNow", impact.breachedNow());
    json.writeNumberField("noLongerBreached", impact.noLongerBreached());
    json.writeArrayFieldStart("flips");
    replayed.flipped().tell(impact, new Flips(json));
    json.writeEndArray();
    json.writeEndObject();
  }

  private record Flips(JsonGenerator json) implements FlippedCases.Told {
    @Override
    public void begins(String standard, Flip.Way way, Impact.Count count) throws IOException {
      json.writeStartObject();
      json.writeStringField("standard", standard);
      json.writeStringField("before", way.was().words());
      json.writeStringField("after", way.is().words());
      json.writeNumberField("obligations", count.obligations());
      json.writeArrayFieldStart("cases");
    }

    @Override
    public void isIn(String caseId) throws IOException {
      json.writeString(caseId);
    }

    @Override
    public void ends() throws IOException {
      json.writeEndArray();
      json.writeEndObject();
    }
  }
}
