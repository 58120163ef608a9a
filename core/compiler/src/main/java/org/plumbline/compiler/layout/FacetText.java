package org.plumbline.compiler.layout;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.cases.Cases;
import org.plumbline.model.document.About;
import org.plumbline.model.document.Condition;
import org.plumbline.model.document.Example;
import org.plumbline.model.document.Facet;
import org.plumbline.model.document.Name;
import org.plumbline.model.document.Note;
import org.plumbline.model.document.Reading;
import org.plumbline.model.document.TriggerPhrase;

/** The lines of standards as text. */
final class FacetText {
  private static final Cases<Facet, String> FACETS =
      Cases.<Facet, String>over(Facet.class)
          .when(Facet.Source.class, Texts::source)
          .when(Note.class, Texts::note)
          .when(Reading.class, Texts::reading)
          .when(
              Facet.InForce.class,
              it -> "in force from " + it.from() + Texts.after("to", it.to(), Object::toString))
          .when(Facet.Relation.class, FacetText::relation)
          .when(About.class, Texts::about)
          .when(
              Facet.Actor.class, it -> "actor " + Texts.roles(it.roles()) + onlyIf(it.condition()))
          .when(Facet.Deputy.class, it -> "deputy " + Texts.roles(it.roles()))
          .when(Facet.Responsible.class, it -> "responsible " + Texts.roles(it.roles()))
          .when(
              Facet.Triggers.class,
              it -> "trigger " + Texts.joined(it.triggers(), " or ", FacetText::trigger))
          .when(Facet.Share.class, FacetText::share)
          .when(Facet.If.class, it -> "if " + ConditionText.of(it.condition()))
          .when(Facet.Unless.class, it -> "unless " + ConditionText.of(it.condition()))
          .when(Facet.SubjectOf.class, it -> "subject " + it.key())
          .when(Facet.ForEach.class, it -> "for each " + it.list())
          .when(Facet.While.class, it -> "while " + it.state())
          .when(Facet.Until.class, it -> "until " + TimingText.untilEnds(it.ends()))
          .when(Facet.Duty.class, FacetText::duty)
          .when(Facet.Deadline.class, it -> "deadline " + TimingText.of(it.timing()))
          .when(
              Facet.Clause.class,
              it -> "." + it.number() + (it.then() ? " then " : " ") + TimingText.of(it.timing()))
          .when(Facet.CountingFrom.class, it -> "counting from day " + it.day())
          .when(
              Facet.CountingRolls.class,
              it -> "counting rolls " + (it.forward() ? "forward" : "back"))
          .when(Facet.CutOff.class, it -> "cutoff " + it.at())
          .when(
              Facet.Extension.class,
              it ->
                  "extension to " + AmountText.of(it.cap()) + " when " + Texts.event(it.decision()))
          .when(
              Facet.CountingChain.class,
              it ->
                  "counting from the "
                      + switch (it.start()) {
                        case BEGINNING -> "beginning";
                        case LAST_DUE_DATE -> "last due date";
                      })
          .when(Facet.Deciders.class, it -> "extension decided by " + Texts.roles(it.roles()))
          .when(
              Facet.IntervalGiven.class,
              it -> (it.inPlace() ? "replaced by " : "shortened by ") + it.interval())
          .when(
              Facet.CountsWhen.class, it -> "counts only when " + ConditionText.of(it.condition()))
          .when(Facet.Content.class, it -> "content " + Texts.items(it.items()))
          .when(Facet.Wording.class, it -> "wording not " + Texts.quoted(it.forbidden()))
          .when(Facet.Recipients.class, it -> "recipients " + Texts.items(it.items()))
          .when(Facet.Participants.class, it -> "participants " + Texts.items(it.items()))
          .when(
              Facet.Quorum.class,
              it -> "quorum " + it.count() + " of " + Texts.joined(it.members(), ", "))
          .when(Facet.Apart.class, it -> "apart " + it.one() + " and " + it.other())
          .when(Facet.Form.class, it -> "form " + Texts.joined(it.anyOf(), " or "))
          .when(
              Facet.Approval.class,
              it -> "approval by " + Texts.roles(it.roles()) + onlyIf(it.condition()))
          .when(
              Facet.Consultation.class,
              it -> "consult " + Texts.roles(it.roles()) + onlyIf(it.condition()))
          .when(Facet.OnRecord.class, it -> "on record within " + AmountText.of(it.within()))
          .when(Facet.Missed.class, it -> "missed must " + Texts.joined(it.acts(), " and "))
          .when(Facet.Audit.class, it -> "audit " + Texts.quoted(it.question()))
          .when(Example.class, ExampleText::of)
          .all();

  private static final Cases<TriggerPhrase, String> TRIGGERS =
      Cases.<TriggerPhrase, String>over(TriggerPhrase.class)
          .when(TriggerPhrase.EventHappens.class, it -> Texts.event(it.event()))
          .when(
              TriggerPhrase.Ordinal.class,
              it ->
                  TriggerPhrase.Ordinal.written(it.number())
                      + " "
                      + Texts.event(it.event())
                      + Texts.after("since", it.since(), Name::text))
          .when(
              TriggerPhrase.Elapsed.class,
              it ->
                  AmountText.of(it.amount())
                      + " after "
                      + Texts.event(it.after())
                      + Texts.after("while", it.whileIn(), Name::text))
          .when(
              TriggerPhrase.StandardMissed.class,
              it ->
                  "standard "
                      + it.standard()
                      + Texts.after("clause", it.clause(), Object::toString)
                      + " is missed"
                      + (it.period() == null
                          ? ""
                          : " " + it.times() + " times in " + AmountText.of(it.period())))
          .all();

  private FacetText() {}

  static String of(Facet facet) {
    return FACETS.apply(facet);
  }

  static String trigger(TriggerPhrase trigger) {
    return TRIGGERS.apply(trigger);
  }

  private static String onlyIf(@Nullable Condition condition) {
    return Texts.after("if", condition, ConditionText::of);
  }

  private static String relation(Facet.Relation it) {
    String words =
        switch (it.kind()) {
          case REPLACES -> "replaces";
          case DEPARTS_FROM -> "departs from";
          case PREVAILS_OVER -> "prevails over";
        };
    return words
        + " standard "
        + it.standard()
        + Texts.after("in", it.document(), Texts::quoted)
        + " because "
        + Texts.quoted(it.reason());
  }

  private static String share(Facet.Share it) {
    return "share "
        + ConditionText.words(it.operator())
        + " "
        + it.percent()
        + " percent"
        + (it.period() == null ? "" : " each " + it.period().name().toLowerCase(Locale.ROOT));
  }

  private static String duty(Facet.Duty it) {
    return it.modal().name().toLowerCase(Locale.ROOT)
        + (it.negated() ? " not" : "")
        + (it.normally() ? " normally" : "")
        + " "
        + Texts.events(it.acts(), " or ");
  }
}
