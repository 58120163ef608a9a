package org.plumbline.model.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import org.plumbline.model.document.Condition;
import org.plumbline.model.document.Facet;
import org.plumbline.model.document.Name;
import org.plumbline.model.yaml.Values.Chosen;

/** Reads what {@link FacetForm} writes. */
final class FacetReader {
  private static final Map<String, BiFunction<Values, YamlNode, Facet>> READERS = readers();

  private FacetReader() {}

  static Facet read(Values in, YamlNode node) {
    Chosen<BiFunction<Values, YamlNode, Facet>> line =
        in.choice(node, "a line of a standard", READERS);
    return line.meaning().apply(in, line.value());
  }

  private static Map<String, BiFunction<Values, YamlNode, Facet>> readers() {
    Map<String, BiFunction<Values, YamlNode, Facet>> by = new LinkedHashMap<>();
    by.put("source", SharedForm::source);
    by.put("note", SharedForm::note);
    by.put("reading", SharedForm::reading);
    by.put("in force", FacetReader::inForce);
    for (Facet.Relation.Kind kind : Facet.Relation.Kind.values()) {
      by.put(FacetForm.word(kind), (in, node) -> relation(in, kind, node));
    }
    by.put("about", SharedForm::about);
    by.put("actor", (in, node) -> RolesForm.read(in, node, Facet.Actor::new));
    by.put("deputy", (in, node) -> new Facet.Deputy(RolesForm.read(in, node)));
    by.put("responsible", (in, node) -> new Facet.Responsible(RolesForm.read(in, node)));
    by.put(
        "trigger",
        (in, node) ->
            new Facet.Triggers(in.oneOrMany(node, "triggers", each -> TriggerForm.read(in, each))));
    by.put("subject", (in, node) -> new Facet.SubjectOf(in.name(node)));
    by.put("for each", (in, node) -> new Facet.ForEach(in.name(node)));
    by.put("share", FacetReader::share);
    by.put("if", (in, node) -> new Facet.If(ConditionForm.read(in, node)));
    by.put("unless", (in, node) -> new Facet.Unless(ConditionForm.read(in, node)));
    by.put("while", (in, node) -> new Facet.While(in.phrase(node)));
    by.put("until", (in, node) -> new Facet.Until(LimitForm.untilEnds(in, node)));
    for (Facet.Modal modal : Facet.Modal.values()) {
      String word = FacetForm.word(modal);
      by.put(word, (in, node) -> new Facet.Duty(modal, false, false, EventForm.readAll(in, node)));
      by.put(
          word + " not",
          (in, node) -> new Facet.Duty(modal, true, false, EventForm.readAll(in, node)));
      by.put(
          word + " normally",
          (in, node) -> new Facet.Duty(modal, false, true, EventForm.readAll(in, node)));
      by.put(
          word + " not normally",
          (in, node) -> new Facet.Duty(modal, true, true, EventForm.readAll(in, node)));
    }
    by.put("deadline", (in, node) -> new Facet.Deadline(TimingForm.read(in, node)));
    by.put("clause", FacetReader::clause);
    by.put("counting from day", (in, node) -> new Facet.CountingFrom(in.whole(node)));
    by.put("counting rolls", FacetReader::rolls);
    by.put("counting from the", FacetReader::chain);
    by.put("cutoff", (in, node) -> new Facet.CutOff(in.time(node)));
    by.put("extension", FacetReader::extension);
    by.put("extension decided by", (in, node) -> new Facet.Deciders(RolesForm.read(in, node)));
    by.put("shortened by", (in, node) -> new Facet.IntervalGiven(false, in.name(node)));
    by.put("replaced by", (in, node) -> new Facet.IntervalGiven(true, in.name(node)));
    by.put("counts only when", (in, node) -> new Facet.CountsWhen(ConditionForm.read(in, node)));
    by.put("content", (in, node) -> new Facet.Content(items(in, node)));
    by.put(
        "wording not",
        (in, node) -> new Facet.Wording(in.oneOrMany(node, "forbidden words", in::text)));
    by.put("recipients", (in, node) -> new Facet.Recipients(items(in, node)));
    by.put("participants", (in, node) -> new Facet.Participants(items(in, node)));
    by.put("quorum", FacetReader::quorum);
    by.put("apart", FacetReader::apart);
    by.put("form", (in, node) -> new Facet.Form(SharedForm.names(in, node)));
    by.put("approval by", (in, node) -> RolesForm.read(in, node, Facet.Approval::new));
    by.put("consult", (in, node) -> RolesForm.read(in, node, Facet.Consultation::new));
    by.put("on record within", (in, node) -> new Facet.OnRecord(AmountForm.read(in, node)));
    by.put("missed must", (in, node) -> new Facet.Missed(SharedForm.phrases(in, node)));
    by.put("audit", (in, node) -> new Facet.Audit(in.text(node)));
    by.put("example", ExampleForm::read);
    return by;
  }

  private static Facet inForce(Values in, YamlNode node) {
    Fields it = SharedForm.inForce(in, node);
    return new Facet.InForce(it.required("from", in::date), it.optional("to", in::date));
  }

  private static Facet relation(Values in, Facet.Relation.Kind kind, YamlNode node) {
    Fields it = in.fields(node, "`" + FacetForm.word(kind) + "`", "standard", "in", "because");
    return new Facet.Relation(
        kind,
        it.required("standard", in::id),
        it.optional("in", in::text),
        it.required("because", in::text));
  }

  private static Facet clause(Values in, YamlNode node) {
    Fields it = in.fields(node, "a clause", "number", "deadline", "then");
    if (it.has("deadline") == it.has("then")) {
      throw it.refusal("a clause needs `deadline` or `then`, and not both");
    }
    boolean then = it.has("then");
    return new Facet.Clause(
        it.required("number", in::whole),
        then,
        it.required(then ? "then" : "deadline", n -> TimingForm.read(in, n)));
  }

  private static Facet rolls(Values in, YamlNode node) {
    return new Facet.CountingRolls(
        Words.read(in, node, "`counting rolls`", Map.of("forward", true, "back", false)));
  }

  private static Facet chain(Values in, YamlNode node) {
    Map<String, Facet.CountingChain.Start> starts = new LinkedHashMap<>();
    for (Facet.CountingChain.Start start : Facet.CountingChain.Start.values()) {
      starts.put(FacetForm.word(start), start);
    }
    return new Facet.CountingChain(Words.read(in, node, "`counting from the`", starts));
  }

  private static Facet extension(Values in, YamlNode node) {
    Fields it = in.fields(node, "an extension", "to", "when");
    return new Facet.Extension(
        it.required("to", n -> AmountForm.read(in, n)),
        it.required("when", n -> EventForm.read(in, n)));
  }

  private static List<Facet.Item> items(Values in, YamlNode node) {
    return in.oneOrMany(node, "items", each -> RolesForm.item(in, each));
  }

  private static Facet share(Values in, YamlNode node) {
    Map<String, Condition.Operator> operators = new LinkedHashMap<>();
    for (Condition.Operator operator : Condition.Operator.values()) {
      operators.put(ConditionForm.words(operator), operator);
    }
    List<String> keys = new ArrayList<>(operators.keySet());
    keys.add("each");
    Fields it = in.fields(node, "a share", keys.toArray(String[]::new));
    List<String> said = operators.keySet().stream().filter(it::has).toList();
    if (said.size() != 1) {
      throw it.refusal("a share needs one of `at least`, `at most`, `more than`, `less than`");
    }
    return new Facet.Share(
        Objects.requireNonNull(operators.get(said.get(0))),
        it.required(said.get(0), in::decimal),
        it.optional("each", n -> AmountForm.period(in, n)));
  }

  private static Facet quorum(Values in, YamlNode node) {
    Fields it = in.fields(node, "a quorum", "count", "of");
    return new Facet.Quorum(
        it.required("count", in::whole), it.required("of", n -> SharedForm.names(in, n)));
  }

  private static Facet apart(Values in, YamlNode node) {
    List<Name> parties = in.list(node, "`apart`", in::name);
    if (parties.size() != 2) {
      throw new Refusal(node.place(), "`apart` has exactly two names");
    }
    return new Facet.Apart(parties.get(0), parties.get(1));
  }
}
