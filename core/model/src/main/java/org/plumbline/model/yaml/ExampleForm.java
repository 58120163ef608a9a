package org.plumbline.model.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plumbline.model.document.Example;
import org.plumbline.model.document.Example.Detail;
import org.plumbline.model.document.Example.Expectation;
import org.plumbline.model.document.Example.Happening;
import org.plumbline.model.document.Example.When;
import org.plumbline.runtime.verdict.Facet;
import org.plumbline.runtime.verdict.Verdict;

/** An example: what happened when, and what is expected. */
final class ExampleForm {
  private static final String NOTHING = "nothing arises";
  private static final Map<String, Verdict> VERDICTS =
      Arrays.stream(Verdict.values())
          .collect(Collectors.toMap(Verdict::words, Function.identity()));
  private static final Map<String, Facet> FACETS =
      Arrays.stream(Facet.values()).collect(Collectors.toMap(Facet::words, Function.identity()));

  private ExampleForm() {}

  // ---- out

  static JsonNode write(Example it) {
    ObjectNode map = Out.map("title", Out.text(it.title()));
    Out.optional(map, "as of", it.asOf(), ExampleForm::write);
    if (!it.given().isEmpty()) {
      map.set("given", Out.oneOrMany(it.given(), ExampleForm::write));
    }
    map.set("happened", Out.list(it.happened(), ExampleForm::write));
    map.set(
        "expected",
        it.expected().isEmpty()
            ? Out.text(NOTHING)
            : Out.oneOrMany(it.expected(), ExampleForm::write));
    return map;
  }

  private static JsonNode write(When it) {
    return Out.text(it.time() == null ? it.date().toString() : it.date() + " " + it.time());
  }

  private static JsonNode write(Happening it) {
    ObjectNode map = Out.map("at", write(it.at()));
    map.set("event", Out.name(it.event()));
    if (!it.details().isEmpty()) {
      map.set("with", Out.oneOrMany(it.details(), ExampleForm::write));
    }
    return map;
  }

  private static JsonNode write(Detail it) {
    if (it.value() == null && !it.negated()) {
      return Out.name(it.name());
    }
    ObjectNode map = Out.map(it.negated() ? "not" : "name", Out.name(it.name()));
    Out.optional(map, "is", it.value(), ConditionForm::write);
    return map;
  }

  private static JsonNode write(Expectation it) {
    ObjectNode map = Out.map();
    Out.optional(map, "clause", it.clause(), Out::number);
    map.set("verdict", Out.text(it.verdict().words()));
    Out.optional(map, "in", it.facet(), facet -> Out.text(facet.words()));
    Out.optional(map, "due", it.due(), ExampleForm::write);
    return map.size() == 1 ? map.get("verdict") : map;
  }

  // ---- in

  static Example read(Values in, YamlNode node) {
    Fields it = in.fields(node, "an example", "title", "as of", "given", "happened", "expected");
    List<Detail> given = it.optional("given", n -> details(in, n));
    return new Example(
        it.required("title", in::text),
        it.optional("as of", n -> when(in, n)),
        given == null ? List.of() : given,
        it.required("happened", n -> in.list(n, "`happened`", each -> happening(in, each))),
        it.required("expected", n -> expected(in, n)));
  }

  private static List<Expectation> expected(Values in, YamlNode node) {
    if (node instanceof YamlNode.Scalar scalar && scalar.text().equals(NOTHING)) {
      return List.of();
    }
    return in.oneOrMany(node, "`expected`", each -> expectation(in, each));
  }

  private static List<Detail> details(Values in, YamlNode node) {
    return in.oneOrMany(node, "what is known", each -> detail(in, each));
  }

  private static When when(Values in, YamlNode node) {
    String text = in.plain(node, "a date, or a date and a time,");
    int space = text.indexOf(' ');
    if (space < 0) {
      return new When(in.date(node), null);
    }
    YamlNode date = new YamlNode.Scalar(node.place(), YamlNode.Form.TEXT, text.substring(0, space));
    return new When(in.date(date), in.time(text.substring(space + 1), node));
  }

  private static Happening happening(Values in, YamlNode node) {
    Fields it = in.fields(node, "something that happened", "at", "event", "with");
    List<Detail> details = it.optional("with", n -> details(in, n));
    return new Happening(
        it.required("at", n -> when(in, n)),
        it.required("event", in::phrase),
        details == null ? List.of() : details);
  }

  private static Detail detail(Values in, YamlNode node) {
    if (node instanceof YamlNode.Scalar) {
      return new Detail(false, in.name(node), null);
    }
    Fields it = in.fields(node, "what is known", "name", "not", "is");
    if (it.has("name") == it.has("not")) {
      throw it.refusal("what is known needs `name` or `not`, and not both");
    }
    boolean negated = it.has("not");
    return new Detail(
        negated,
        it.required(negated ? "not" : "name", in::name),
        it.optional("is", n -> ConditionForm.literal(in, n)));
  }

  private static Expectation expectation(Values in, YamlNode node) {
    if (node instanceof YamlNode.Scalar) {
      return new Expectation(null, verdict(in, node), null, null);
    }
    Fields it = in.fields(node, "an expectation", "clause", "verdict", "in", "due");
    return new Expectation(
        it.optional("clause", in::whole),
        it.required("verdict", n -> verdict(in, n)),
        it.optional("in", n -> Words.read(in, n, "a facet", FACETS)),
        it.optional("due", n -> when(in, n)));
  }

  private static Verdict verdict(Values in, YamlNode node) {
    return Words.read(in, node, "a verdict", VERDICTS);
  }
}
