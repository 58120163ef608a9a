package org.plumbline.cli.diff;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.plumbline.analysis.behaviour.Behaviour;
import org.plumbline.analysis.behaviour.Effect;
import org.plumbline.analysis.behaviour.ShownCase;
import org.plumbline.analysis.witness.ExampleLine;
import org.plumbline.runtime.verdict.ObligationVerdict;
import org.plumbline.runtime.verdict.Verdict;

/** What the changes of one standard do, for programs. */
final class BehaviourJson {
  private BehaviourJson() {}

  static void write(Behaviour behaviour, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("before", behaviour.before());
    json.writeStringField("after", behaviour.after());
    json.writeStringField("course", behaviour.course().id());
    json.writeArrayFieldStart("effects");
    for (Effect effect : behaviour.effects()) {
      effect(effect, json);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void effect(Effect effect, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("respect", effect.respect().id());
    json.writeStringField("course", effect.course().id());
    json.writeStringField("reason", effect.reason());
    Effect.Days days = effect.days();
    if (days != null) {
      json.writeObjectFieldStart("days");
      json.writeNumberField("compared", days.compared());
      json.writeNumberField("tighter", days.tighter());
      json.writeNumberField("looser", days.looser());
      json.writeEndObject();
    }
    json.writeArrayFieldStart("cases");
    for (ShownCase shown : effect.shown()) {
      json.writeStartObject();
      json.writeStringField("example", ExampleLine.of(shown.history(), shown.rule()));
      json.writeArrayFieldStart("without");
      for (String field : shown.lacking()) {
        json.writeString(field);
      }
      json.writeEndArray();
      json.writeStringField("asOf", shown.asOfDay().toString());
      json.writeStringField("before", word(shown.before()));
      json.writeStringField("after", word(shown.after()));
      force("forceBefore", shown.saidBefore(), json);
      force("forceAfter", shown.saidAfter(), json);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void force(String name, @Nullable ObligationVerdict said, JsonGenerator json)
      throws IOException {
    if (said != null) {
      json.writeStringField(name, said.force().name().toLowerCase(Locale.ROOT));
    }
  }

  private static String word(Verdict verdict) {
    return verdict.words();
  }
}
