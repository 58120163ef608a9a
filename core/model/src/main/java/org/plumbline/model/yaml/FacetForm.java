package org.plumbline.model.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.plumbline.model.cases.Cases;
import org.plumbline.model.document.About;
import org.plumbline.model.document.Example;
import org.plumbline.model.document.Facet;
import org.plumbline.model.document.Note;
import org.plumbline.model.document.Reading;

/** Writes one line of a standard: a mapping of one key, the line's own first words. */
final class FacetForm {
  private static final Cases<Facet, JsonNode> FACETS =
      Cases.<Facet, JsonNode>over(Facet.class)
          .when(Facet.Source.class, it -> Out.map("source", SharedForm.write(it)))
          .when(Note.class, it -> Out.map("note", SharedForm.write(it)))
          .when(Reading.class, it -> Out.map("reading", SharedForm.write(it)))
          .when(
              Facet.InForce.class,
              it -> Out.map("in force", SharedForm.inForce(it.from(), it.to())))
          .when(Facet.Relation.class, it -> Out.map(word(it.kind()), relation(it)))
          .when(About.class, it -> Out.map("about", SharedForm.write(it)))
          .when(
              Facet.Actor.class,
              it -> Out.map("actor", RolesForm.write(it.roles(), it.condition())))
          .when(Facet.Deputy.class, it -> Out.map("deputy", RolesForm.write(it.roles())))
          .when(Facet.Responsible.class, it -> Out.map("responsible", RolesForm.write(it.roles())))
          .when(
              Facet.Triggers.class,
              it -> Out.map("trigger", Out.oneOrMany(it.triggers(), TriggerForm::write)))
          .when(Facet.SubjectOf.class, it -> Out.map("subject", Out.name(it.key())))
          .when(Facet.ForEach.class, it -> Out.map("for each", Out.name(it.list())))
          .when(Facet.Share.class, it -> Out.map("share", share(it)))
          .when(Facet.If.class, it -> Out.map("if", ConditionForm.write(it.condition())))
          .when(Facet.Unless.class, it -> Out.map("unless", ConditionForm.write(it.condition())))
          .when(Facet.While.class, it -> Out.map("while", Out.name(it.state())))
          .when(Facet.Until.class, it -> Out.map("until", LimitForm.untilEnds(it.ends())))
          .when(Facet.Duty.class, it -> Out.map(duty(it), EventForm.write(it.acts())))
          .when(Facet.Deadline.class, it -> Out.map("deadline", TimingForm.write(it.timing())))
          .when(Facet.Clause.class, it -> Out.map("clause", clause(it)))
          .when(Facet.CountingFrom.class, it -> Out.map("counting from day", Out.number(it.day())))
          .when(
              Facet.CountingRolls.class,
              it -> Out.map("counting rolls", Out.text(it.forward() ? "forward" : "back")))
          .when(Facet.CutOff.class, it -> Out.map("cutoff", Out.time(it.at())))
          .when(
              Facet.CountingChain.class,
              it -> Out.map("counting from the", Out.text(word(it.start()))))
          .when(
              Facet.Deciders.class,
              it -> Out.map("extension decided by", RolesForm.write(it.roles())))
          .when(
              Facet.IntervalGiven.class,
              it -> Out.map(it.inPlace() ? "replaced by" : "shortened by", Out.name(it.interval())))
          .when(Facet.Extension.class, it -> Out.map("extension", extension(it)))
          .when(
              Facet.CountsWhen.class,
              it -> Out.map("counts only when", ConditionForm.write(it.condition())))
          .when(
              Facet.Content.class,
              it -> Out.map("content", Out.oneOrMany(it.items(), RolesForm::write)))
          .when(
              Facet.Wording.class,
              it -> Out.map("wording not", Out.oneOrMany(it.forbidden(), Out::text)))
          .when(
              Facet.Recipients.class,
              it -> Out.map("recipients", Out.oneOrMany(it.items(), RolesForm::write)))
          .when(
              Facet.Participants.class,
              it -> Out.map("participants", Out.oneOrMany(it.items(), RolesForm::write)))
          .when(Facet.Quorum.class, it -> Out.map("quorum", quorum(it)))
          .when(
              Facet.Apart.class,
              it -> Out.map("apart", Out.list(List.of(it.one(), it.other()), Out::name)))
          .when(Facet.Form.class, it -> Out.map("form", SharedForm.names(it.anyOf())))
          .when(
              Facet.Approval.class,
              it -> Out.map("approval by", RolesForm.write(it.roles(), it.condition())))
          .when(
              Facet.Consultation.class,
              it -> Out.map("consult", RolesForm.write(it.roles(), it.condition())))
          .when(
              Facet.OnRecord.class,
              it -> Out.map("on record within", AmountForm.write(it.within())))
          .when(Facet.Missed.class, it -> Out.map("missed must", SharedForm.names(it.acts())))
          .when(Facet.Audit.class, it -> Out.map("audit", Out.text(it.question())))
          .when(Example.class, it -> Out.map("example", ExampleForm.write(it)))
          .all();

  private FacetForm() {}

  static JsonNode write(Facet facet) {
    return FACETS.apply(facet);
  }

  static String word(Facet.Relation.Kind kind) {
    return switch (kind) {
      case REPLACES -> "replaces";
      case DEPARTS_FROM -> "departs from";
      case PREVAILS_OVER -> "prevails over";
    };
  }

  private static JsonNode relation(Facet.Relation it) {
    ObjectNode map = Out.map("standard", Out.text(it.standard()));
    Out.optional(map, "in", it.document(), Out::text);
    map.set("because", Out.text(it.reason()));
    return map;
  }

  static String word(Facet.CountingChain.Start start) {
    return switch (start) {
      case BEGINNING -> "beginning";
      case LAST_DUE_DATE -> "last due date";
    };
  }

  static String word(Facet.Modal modal) {
    return switch (modal) {
      case MUST -> "must";
      case SHOULD -> "should";
      case MAY -> "may";
    };
  }

  private static String duty(Facet.Duty it) {
    return word(it.modal()) + (it.negated() ? " not" : "") + (it.normally() ? " normally" : "");
  }

  private static JsonNode clause(Facet.Clause it) {
    ObjectNode map = Out.map("number", Out.number(it.number()));
    map.set(it.then() ? "then" : "deadline", TimingForm.write(it.timing()));
    return map;
  }

  private static JsonNode extension(Facet.Extension it) {
    ObjectNode map = Out.map("to", AmountForm.write(it.cap()));
    map.set("when", EventForm.write(it.decision()));
    return map;
  }

  private static JsonNode share(Facet.Share it) {
    ObjectNode map = Out.map(ConditionForm.words(it.operator()), Out.text(it.percent()));
    Out.optional(map, "each", it.period(), AmountForm::write);
    return map;
  }

  private static JsonNode quorum(Facet.Quorum it) {
    ObjectNode map = Out.map("count", Out.number(it.count()));
    map.set("of", SharedForm.names(it.members()));
    return map;
  }
}
