package org.plumbline.compiler.syntax;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.cases.Cases;
import org.plumbline.model.document.Condition;
import org.plumbline.model.document.Facet;
import org.plumbline.model.document.Facet.CountingChain.Start;
import org.plumbline.model.document.Facet.Item;
import org.plumbline.parser.PlumblineParser.ActorFacetContext;
import org.plumbline.parser.PlumblineParser.ApprovalFacetContext;
import org.plumbline.parser.PlumblineParser.AuditFacetContext;
import org.plumbline.parser.PlumblineParser.ClauseFacetContext;
import org.plumbline.parser.PlumblineParser.ConditionContext;
import org.plumbline.parser.PlumblineParser.ConsultationFacetContext;
import org.plumbline.parser.PlumblineParser.ContentFacetContext;
import org.plumbline.parser.PlumblineParser.ContentItemContext;
import org.plumbline.parser.PlumblineParser.CountingFacetContext;
import org.plumbline.parser.PlumblineParser.CountsFacetContext;
import org.plumbline.parser.PlumblineParser.CutOffFacetContext;
import org.plumbline.parser.PlumblineParser.DeadlineFacetContext;
import org.plumbline.parser.PlumblineParser.DecidersFacetContext;
import org.plumbline.parser.PlumblineParser.DeputyFacetContext;
import org.plumbline.parser.PlumblineParser.DutyFacetContext;
import org.plumbline.parser.PlumblineParser.EachFacetContext;
import org.plumbline.parser.PlumblineParser.ExtensionFacetContext;
import org.plumbline.parser.PlumblineParser.FacetAboutFactContext;
import org.plumbline.parser.PlumblineParser.FacetContext;
import org.plumbline.parser.PlumblineParser.FacetExampleContext;
import org.plumbline.parser.PlumblineParser.FacetNoteContext;
import org.plumbline.parser.PlumblineParser.FacetReadingContext;
import org.plumbline.parser.PlumblineParser.FacetSourceContext;
import org.plumbline.parser.PlumblineParser.FormFacetContext;
import org.plumbline.parser.PlumblineParser.IfFacetContext;
import org.plumbline.parser.PlumblineParser.InForceFacetContext;
import org.plumbline.parser.PlumblineParser.MissedFacetContext;
import org.plumbline.parser.PlumblineParser.OnRecordFacetContext;
import org.plumbline.parser.PlumblineParser.ParticipantsFacetContext;
import org.plumbline.parser.PlumblineParser.QuorumFacetContext;
import org.plumbline.parser.PlumblineParser.RecipientsFacetContext;
import org.plumbline.parser.PlumblineParser.ReplacementFacetContext;
import org.plumbline.parser.PlumblineParser.ResponsibleFacetContext;
import org.plumbline.parser.PlumblineParser.SeparationFacetContext;
import org.plumbline.parser.PlumblineParser.ShareFacetContext;
import org.plumbline.parser.PlumblineParser.ShorteningFacetContext;
import org.plumbline.parser.PlumblineParser.SubjectFacetContext;
import org.plumbline.parser.PlumblineParser.SupersessionFacetContext;
import org.plumbline.parser.PlumblineParser.TriggerFacetContext;
import org.plumbline.parser.PlumblineParser.UnlessFacetContext;
import org.plumbline.parser.PlumblineParser.UntilFacetContext;
import org.plumbline.parser.PlumblineParser.WhileFacetContext;
import org.plumbline.parser.PlumblineParser.WordingFacetContext;

/** The lines of standards. */
final class FacetBuilder {
  private final Site site;
  private final WordBuilder words;
  private final ValueBuilder values;
  private final ConditionBuilder conditions;
  private final Cases<FacetContext, Facet> facets;

  FacetBuilder(
      Site site,
      WordBuilder words,
      ValueBuilder values,
      AmountBuilder amounts,
      ConditionBuilder conditions) {
    this.site = site;
    this.words = words;
    this.values = values;
    this.conditions = conditions;
    TimingBuilder timings = new TimingBuilder(site, words, values, amounts, conditions);
    TriggerBuilder triggers = new TriggerBuilder(site, words, values, amounts, conditions);
    ExampleBuilder examples = new ExampleBuilder(site, words, values, conditions);
    this.facets =
        KindsOf.<FacetContext, Facet>cases(FacetContext.class)
            .when(FacetSourceContext.class, it -> words.source(it.source()))
            .when(FacetNoteContext.class, it -> words.note(it.note()))
            .when(FacetReadingContext.class, it -> words.reading(it.reading()))
            .when(
                InForceFacetContext.class,
                it ->
                    new Facet.InForce(
                        values.date(it.from), it.to == null ? null : values.date(it.to)))
            .when(SupersessionFacetContext.class, this::relation)
            .when(FacetAboutFactContext.class, it -> words.about(it.aboutFact()))
            .when(
                ActorFacetContext.class,
                it -> new Facet.Actor(words.roles(it.actors), onlyIf(it.condition_)))
            .when(DeputyFacetContext.class, it -> new Facet.Deputy(words.roles(it.actors)))
            .when(
                ResponsibleFacetContext.class, it -> new Facet.Responsible(words.roles(it.actors)))
            .when(
                TriggerFacetContext.class,
                it -> new Facet.Triggers(it.triggers.stream().map(triggers::trigger).toList()))
            .when(SubjectFacetContext.class, it -> new Facet.SubjectOf(words.name(it.subject)))
            .when(EachFacetContext.class, it -> new Facet.ForEach(words.name(it.items)))
            .when(ShareFacetContext.class, it -> share(it, amounts))
            .when(IfFacetContext.class, it -> new Facet.If(conditions.condition(it.condition_)))
            .when(
                UnlessFacetContext.class,
                it -> new Facet.Unless(conditions.condition(it.condition_)))
            .when(WhileFacetContext.class, it -> new Facet.While(words.phrase(it.state_)))
            .when(UntilFacetContext.class, it -> new Facet.Until(timings.untilEnds(it.ends)))
            .when(DutyFacetContext.class, this::duty)
            .when(DeadlineFacetContext.class, it -> new Facet.Deadline(timings.timing(it.timing_)))
            .when(
                ClauseFacetContext.class,
                it -> {
                  Facet.Clause clause =
                      new Facet.Clause(
                          values.whole(it.number), it.then != null, timings.timing(it.timing_));
                  site.part(clause, "number", it.number);
                  return clause;
                })
            .when(CountingFacetContext.class, this::counting)
            .when(CutOffFacetContext.class, it -> new Facet.CutOff(values.time(it.at)))
            .when(
                ExtensionFacetContext.class,
                it -> new Facet.Extension(amounts.amount(it.cap), conditions.event(it.decision)))
            .when(DecidersFacetContext.class, it -> new Facet.Deciders(words.roles(it.deciders)))
            .when(
                ShorteningFacetContext.class,
                it -> new Facet.IntervalGiven(false, words.name(it.interval_)))
            .when(
                ReplacementFacetContext.class,
                it -> new Facet.IntervalGiven(true, words.name(it.interval_)))
            .when(
                CountsFacetContext.class,
                it -> new Facet.CountsWhen(conditions.condition(it.condition_)))
            .when(ContentFacetContext.class, it -> new Facet.Content(items(it.items)))
            .when(WordingFacetContext.class, it -> new Facet.Wording(site.quoted(it.forbidden)))
            .when(RecipientsFacetContext.class, it -> new Facet.Recipients(items(it.recipients)))
            .when(
                ParticipantsFacetContext.class,
                it -> new Facet.Participants(items(it.participants)))
            .when(
                QuorumFacetContext.class,
                it -> {
                  Facet.Quorum quorum =
                      new Facet.Quorum(values.whole(it.count), words.names(it.members));
                  site.part(quorum, "count", it.count);
                  return quorum;
                })
            .when(
                SeparationFacetContext.class,
                it -> new Facet.Apart(words.name(it.parties.get(0)), words.name(it.parties.get(1))))
            .when(FormFacetContext.class, it -> new Facet.Form(words.names(it.forms)))
            .when(
                ApprovalFacetContext.class,
                it -> new Facet.Approval(words.roles(it.approvers), onlyIf(it.condition_)))
            .when(
                ConsultationFacetContext.class,
                it -> new Facet.Consultation(words.roles(it.consulted), onlyIf(it.condition_)))
            .when(OnRecordFacetContext.class, it -> new Facet.OnRecord(amounts.amount(it.amount_)))
            .when(MissedFacetContext.class, it -> new Facet.Missed(words.phrases(it.acts)))
            .when(AuditFacetContext.class, it -> new Facet.Audit(site.quoted(it.question)))
            .when(FacetExampleContext.class, it -> examples.example(it.example()))
            .all();
  }

  Facet facet(FacetContext rule) {
    return site.placed(facets.apply(rule), rule);
  }

  private Facet relation(SupersessionFacetContext it) {
    String said = site.words(it.relation);
    Facet.Relation.Kind kind =
        switch (said) {
          case "replaces" -> Facet.Relation.Kind.REPLACES;
          case "departs from" -> Facet.Relation.Kind.DEPARTS_FROM;
          case "prevails over" -> Facet.Relation.Kind.PREVAILS_OVER;
          default -> throw new IllegalStateException(said);
        };
    Facet.Relation relation =
        new Facet.Relation(
            kind, words.id(it.standard_), site.quotedOrNull(it.document), site.quoted(it.reason));
    site.part(relation, "standard", it.standard_);
    site.part(relation, "document", it.document);
    site.part(relation, "reason", it.reason);
    return relation;
  }

  private Facet share(ShareFacetContext it, AmountBuilder amounts) {
    Facet.Share share =
        new Facet.Share(
            conditions.operator(it.operator),
            site.need(it.percent).getText(),
            it.period == null ? null : amounts.period(it.period));
    site.part(share, "percent", it.percent);
    return share;
  }

  private Facet duty(DutyFacetContext it) {
    return new Facet.Duty(
        Facet.Modal.valueOf(it.force_.getText().toUpperCase(Locale.ROOT)),
        it.negated != null,
        it.normally != null,
        conditions.events(it.acts));
  }

  private Facet counting(CountingFacetContext it) {
    if (it.chain != null) {
      boolean beginning = site.words(it.chain).equals("beginning");
      return new Facet.CountingChain(beginning ? Start.BEGINNING : Start.LAST_DUE_DATE);
    }
    return it.day != null
        ? new Facet.CountingFrom(values.whole(it.day))
        : new Facet.CountingRolls(site.need(it.roll).getText().equals("forward"));
  }

  private @Nullable Condition onlyIf(@Nullable ConditionContext rule) {
    return rule == null ? null : conditions.condition(rule);
  }

  private List<Item> items(List<ContentItemContext> rules) {
    return rules.stream().map(this::item).toList();
  }

  private Item item(ContentItemContext rule) {
    return site.placed(
        new Item(
            words.name(rule.name_),
            words.names(rule.others),
            rule.condition_ == null ? null : conditions.condition(rule.condition_)),
        rule);
  }
}
