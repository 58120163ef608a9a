package org.plumbline.compiler.syntax;

import org.plumbline.model.cases.Cases;
import org.plumbline.model.document.Element;
import org.plumbline.model.document.Element.Fact;
import org.plumbline.parser.PlumblineParser.AcrossFactContext;
import org.plumbline.parser.PlumblineParser.ActFactContext;
import org.plumbline.parser.PlumblineParser.AliasFactContext;
import org.plumbline.parser.PlumblineParser.AnyFactContext;
import org.plumbline.parser.PlumblineParser.AnyFactNoteContext;
import org.plumbline.parser.PlumblineParser.BeginsFactContext;
import org.plumbline.parser.PlumblineParser.CancelFactContext;
import org.plumbline.parser.PlumblineParser.CompositeFactContext;
import org.plumbline.parser.PlumblineParser.CountedFactContext;
import org.plumbline.parser.PlumblineParser.EndsFactContext;
import org.plumbline.parser.PlumblineParser.EventFactAboutFactContext;
import org.plumbline.parser.PlumblineParser.EventFactAnyFactContext;
import org.plumbline.parser.PlumblineParser.EventFactContext;
import org.plumbline.parser.PlumblineParser.FieldFactContext;
import org.plumbline.parser.PlumblineParser.FixedFactContext;
import org.plumbline.parser.PlumblineParser.IdentityFactContext;
import org.plumbline.parser.PlumblineParser.ItemFactContext;
import org.plumbline.parser.PlumblineParser.KeyFactAnyFactContext;
import org.plumbline.parser.PlumblineParser.KeyFactContext;
import org.plumbline.parser.PlumblineParser.MembersFactContext;
import org.plumbline.parser.PlumblineParser.PartsFactContext;
import org.plumbline.parser.PlumblineParser.RecordFactAnyFactContext;
import org.plumbline.parser.PlumblineParser.RecordFactContext;
import org.plumbline.parser.PlumblineParser.RecordedFactContext;
import org.plumbline.parser.PlumblineParser.RoleFactAnyFactContext;
import org.plumbline.parser.PlumblineParser.RoleFactContext;
import org.plumbline.parser.PlumblineParser.ScheduleFactContext;
import org.plumbline.parser.PlumblineParser.StandsForFactContext;
import org.plumbline.parser.PlumblineParser.StateFactAboutFactContext;
import org.plumbline.parser.PlumblineParser.StateFactAnyFactContext;
import org.plumbline.parser.PlumblineParser.StateFactContext;

/** The lines of declarations. */
final class FactBuilder {
  private final Site site;
  private final Cases<AnyFactContext, Fact> anyFacts;
  private final Cases<KeyFactContext, Fact> keyFacts;
  private final Cases<RoleFactContext, Fact> roleFacts;
  private final Cases<EventFactContext, Fact> eventFacts;
  private final Cases<RecordFactContext, Fact> recordFacts;
  private final Cases<StateFactContext, Fact> stateFacts;

  FactBuilder(Site site, WordBuilder words, ValueBuilder values, ConditionBuilder conditions) {
    this.site = site;
    this.anyFacts =
        KindsOf.<AnyFactContext, Fact>cases(AnyFactContext.class)
            .when(AliasFactContext.class, it -> new Element.Aliases(words.phrases(it.names)))
            .when(AnyFactNoteContext.class, it -> words.note(it.note()))
            .all();
    this.keyFacts =
        KindsOf.<KeyFactContext, Fact>cases(KeyFactContext.class)
            .when(KeyFactAnyFactContext.class, it -> any(it.anyFact()))
            .when(AcrossFactContext.class, it -> new Element.AcrossCases())
            .all();
    this.roleFacts =
        KindsOf.<RoleFactContext, Fact>cases(RoleFactContext.class)
            .when(RoleFactAnyFactContext.class, it -> any(it.anyFact()))
            .when(
                MembersFactContext.class, it -> new Element.Members(words.names(it.members), false))
            .when(PartsFactContext.class, it -> new Element.Members(words.names(it.members), true))
            .when(FixedFactContext.class, it -> new Element.FixedBy(words.phrase(it.event_)))
            .all();
    this.eventFacts =
        KindsOf.<EventFactContext, Fact>cases(EventFactContext.class)
            .when(EventFactAnyFactContext.class, it -> any(it.anyFact()))
            .when(EventFactAboutFactContext.class, it -> words.about(it.aboutFact()))
            .when(ActFactContext.class, it -> new Element.Acts(words.phrases(it.acts)))
            .when(RecordedFactContext.class, it -> new Element.RecordedIn(words.name(it.record_)))
            .when(
                FieldFactContext.class,
                it -> new Element.Field(words.name(it.name_), words.type(it.type_)))
            .when(ScheduleFactContext.class, it -> new Element.ScheduledBy(words.phrase(it.event_)))
            .when(CancelFactContext.class, it -> new Element.CancelledBy(words.phrase(it.event_)))
            .when(
                CompositeFactContext.class,
                it -> new Element.CompleteWhen(it.parts.stream().map(conditions::part).toList()))
            .when(
                CountedFactContext.class,
                it ->
                    new Element.CountedAs(
                        values.whole(it.number),
                        words.phrase(it.event_),
                        words.phraseOrNull(it.start_)))
            .when(IdentityFactContext.class, it -> new Element.IsOne(words.name(it.key_)))
            .when(StandsForFactContext.class, it -> new Element.StandsFor(words.phrase(it.event_)))
            .all();
    this.recordFacts =
        KindsOf.<RecordFactContext, Fact>cases(RecordFactContext.class)
            .when(RecordFactAnyFactContext.class, it -> any(it.anyFact()))
            .when(
                ItemFactContext.class,
                it ->
                    new Element.Item(
                        words.name(it.name_),
                        it.type_ == null ? null : words.type(it.type_),
                        site.quotedOrNull(it.title)))
            .all();
    this.stateFacts =
        KindsOf.<StateFactContext, Fact>cases(StateFactContext.class)
            .when(StateFactAnyFactContext.class, it -> any(it.anyFact()))
            .when(StateFactAboutFactContext.class, it -> words.about(it.aboutFact()))
            .when(
                BeginsFactContext.class, it -> new Element.BeginsWith(conditions.events(it.events)))
            .when(EndsFactContext.class, it -> new Element.EndsWith(conditions.events(it.events)))
            .all();
  }

  Fact any(AnyFactContext rule) {
    return site.placed(anyFacts.apply(rule), rule);
  }

  Fact ofKey(KeyFactContext rule) {
    return site.placed(keyFacts.apply(rule), rule);
  }

  Fact ofRole(RoleFactContext rule) {
    return site.placed(roleFacts.apply(rule), rule);
  }

  Fact ofEvent(EventFactContext rule) {
    return site.placed(eventFacts.apply(rule), rule);
  }

  Fact ofRecord(RecordFactContext rule) {
    return site.placed(recordFacts.apply(rule), rule);
  }

  Fact ofState(StateFactContext rule) {
    return site.placed(stateFacts.apply(rule), rule);
  }
}
