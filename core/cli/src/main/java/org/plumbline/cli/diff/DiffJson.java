package org.plumbline.cli.diff;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.plumbline.analysis.behaviour.Behaviour;
import org.plumbline.analysis.comparison.Change;
import org.plumbline.analysis.comparison.Differences;
import org.plumbline.analysis.comparison.Edition;
import org.plumbline.analysis.comparison.Subject;
import org.plumbline.analysis.comparison.facts.Weight;
import org.plumbline.cli.console.Engine;
import org.plumbline.cli.console.JsonDocument;
import org.plumbline.compiler.diagnostic.SourceRange;
import org.plumbline.services.versions.ComparedVersions;

/** What changed, for programs: one JSON object, as docs/schema/diff.schema.json says. */
final class DiffJson {
  private final Comparison comparison;
  private final JsonGenerator json;

  private DiffJson(Comparison comparison, JsonGenerator json) {
    this.comparison = comparison;
    this.json = json;
  }

  /** Writes the object. */
  static void write(Comparison comparison, PrintStream out) {
    JsonDocument.write(out, json -> new DiffJson(comparison, json).write());
  }

  private void write() throws IOException {
    json.writeStartObject();
    json.writeStringField("format", "plumbline-diff/1");
    json.writeStringField("engineVersion", Engine.version());
    json.writeArrayFieldStart("documents");
    for (ComparedDocument document : comparison.documents()) {
      document(document);
    }
    json.writeEndArray();
    editions("added", comparison.added(), comparison.after());
    editions("removed", comparison.removed(), comparison.before());
    json.writeEndObject();
  }

  private void editions(String field, List<Edition> editions, Versions side) throws IOException {
    json.writeArrayFieldStart(field);
    for (Edition edition : editions) {
      json.writeStartObject();
      edition(edition, side);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void edition(Edition edition, Versions side) throws IOException {
    json.writeStringField("document", edition.document().kernel().id());
    json.writeStringField("title", edition.document().kernel().title());
    json.writeStringField("version", edition.document().kernel().version());
    json.writeStringField("file", side.shown(edition.document().file()));
    json.writeStringField("calendar", edition.calendar().id());
  }

  private void document(ComparedDocument compared) throws IOException {
    Differences document = compared.differences();
    json.writeStartObject();
    json.writeObjectFieldStart("before");
    edition(document.before(), comparison.before());
    json.writeEndObject();
    json.writeObjectFieldStart("after");
    edition(document.after(), comparison.after());
    json.writeEndObject();
    json.writeObjectFieldStart("counts");
    json.writeNumberField("standardsInBoth", document.pairs().size());
    for (Weight weight : Weight.values()) {
      json.writeNumberField(
          word(weight), document.changes().stream().filter(c -> c.weight() == weight).count());
    }
    json.writeEndObject();
    json.writeArrayFieldStart("changes");
    for (Change change : document.changes()) {
      change(change, compared.effect(change));
    }
    json.writeEndArray();
    json.writeArrayFieldStart("behaviours");
    for (Behaviour behaviour : compared.behaviours().values()) {
      BehaviourJson.write(behaviour, json);
    }
    json.writeEndArray();
    CaseReplay.Replayed replayed = compared.replayed();
    if (replayed != null) {
      ImpactJson.write(replayed, json);
    }
    json.writeArrayFieldStart("ambiguities");
    for (Differences.Ambiguity ambiguity : document.ambiguities()) {
      ambiguity(ambiguity);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private void change(Change change, ComparedVersions.Effect effect) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", change.id());
    json.writeStringField("kind", word(change));
    json.writeStringField("weight", word(change.weight()));
    json.writeStringField("effect", word(effect));
    json.writeStringField("sentence", change.sentence());
    json.writeObjectFieldStart("subject");
    json.writeStringField("kind", change.subject().kind().word());
    side("before", change.subject().before(), comparison.before());
    side("after", change.subject().after(), comparison.after());
    json.writeEndObject();
    if (change instanceof Change.Altered altered) {
      json.writeStringField("aspect", altered.aspect().word());
      clause("clauseBefore", altered.clauseBefore());
      clause("clauseAfter", altered.clauseAfter());
      strings("before", altered.before());
      strings("after", altered.after());
      json.writeStringField("because", altered.because());
      strings("reaches", altered.reaches());
    } else if (change instanceof Change.Moved moved) {
      json.writeStringField("from", moved.before());
      json.writeStringField("to", moved.after());
    }
    json.writeEndObject();
  }

  private static String word(Change change) {
    return change.getClass().getSimpleName().toLowerCase(Locale.ROOT);
  }

  private void clause(String field, @Nullable Integer clause) throws IOException {
    if (clause == null) {
      json.writeNullField(field);
    } else {
      json.writeNumberField(field, clause);
    }
  }

  private void strings(String field, List<String> strings) throws IOException {
    json.writeArrayFieldStart(field);
    for (String string : strings) {
      json.writeString(string);
    }
    json.writeEndArray();
  }

  private void side(String field, Subject.@Nullable Side side, Versions versions)
      throws IOException {
    if (side == null) {
      json.writeNullField(field);
      return;
    }
    json.writeObjectFieldStart(field);
    json.writeStringField("name", side.name());
    json.writeStringField("title", side.title());
    SourceRange at = side.at();
    if (at == null) {
      json.writeNullField("at");
    } else {
      json.writeObjectFieldStart("at");
      json.writeStringField("file", versions.shown(at.file()));
      json.writeNumberField("line", at.line());
      json.writeNumberField("column", at.column());
      json.writeNumberField("offset", at.offset());
      json.writeNumberField("length", at.length());
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private void ambiguity(Differences.Ambiguity ambiguity) throws IOException {
    json.writeStartObject();
    json.writeStringField("before", ambiguity.before());
    json.writeStringField("after", ambiguity.after());
    json.writeStringField("sentence", ambiguity.sentence());
    json.writeArrayFieldStart("others");
    for (Differences.Ids ids : ambiguity.others()) {
      json.writeStartObject();
      json.writeStringField("before", ids.before());
      json.writeStringField("after", ids.after());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
