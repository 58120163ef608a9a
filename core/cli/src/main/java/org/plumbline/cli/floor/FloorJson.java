package org.plumbline.cli.floor;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.plumbline.analysis.behaviour.Effect;
import org.plumbline.analysis.behaviour.ShownCase;
import org.plumbline.analysis.floor.Standing;
import org.plumbline.analysis.relation.PlacedRule;
import org.plumbline.analysis.witness.ExampleLine;
import org.plumbline.cli.console.Engine;
import org.plumbline.cli.console.JsonDocument;
import org.plumbline.runtime.verdict.RuleId;

/** How local documents stand to a baseline, for programs: all clauses, in the baseline's order. */
final class FloorJson {
  private final JsonGenerator json;

  private FloorJson(JsonGenerator json) {
    this.json = json;
  }

  static void write(List<Standing> standings, PrintStream out) {
    JsonDocument.write(out, json -> new FloorJson(json).report(standings));
  }

  private void report(List<Standing> standings) throws IOException {
    json.writeStartObject();
    json.writeStringField("format", "plumbline-floor/1");
    json.writeStringField("engineVersion", Engine.version());
    json.writeArrayFieldStart("clauses");
    for (Standing standing : standings) {
      json.writeStartObject();
      clause("baseline", standing.asked());
      json.writeStringField("standing", word(standing.kind()));
      clause("local", standing.local());
      json.writeArrayFieldStart("respects");
      for (Effect effect : standing.effects()) {
        effect(effect);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static String word(Standing.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  private void clause(String field, @Nullable PlacedRule rule) throws IOException {
    if (rule == null) {
      json.writeNullField(field);
      return;
    }
    RuleId id = rule.rule().id();
    json.writeObjectFieldStart(field);
    json.writeStringField("document", id.document());
    json.writeStringField("version", id.version());
    json.writeStringField("standard", id.standard());
    json.writeNumberField("clause", id.clause());
    json.writeStringField("title", rule.rule().title());
    json.writeEndObject();
  }

  private void effect(Effect effect) throws IOException {
    json.writeStartObject();
    json.writeStringField("respect", effect.respect().id());
    json.writeStringField("course", effect.course().id());
    json.writeStringField("words", FloorWords.respect(effect));
    json.writeArrayFieldStart("cases");
    for (ShownCase shown : effect.shown()) {
      json.writeStartObject();
      json.writeStringField("line", ExampleLine.of(shown.history(), shown.rule()));
      json.writeStringField("asOf", shown.asOfDay().toString());
      json.writeStringField("baseline", shown.before().words());
      json.writeStringField("local", shown.after().words());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
