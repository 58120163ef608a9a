package org.plumbline.compiler.syntax;

import org.plumbline.model.cases.Cases;
import org.plumbline.model.document.TriggerPhrase;
import org.plumbline.parser.PlumblineParser.ElapsedTriggerContext;
import org.plumbline.parser.PlumblineParser.EventTriggerContext;
import org.plumbline.parser.PlumblineParser.MissedTriggerContext;
import org.plumbline.parser.PlumblineParser.OrdinalTriggerContext;
import org.plumbline.parser.PlumblineParser.TriggerContext;

/** What duties arise from. */
final class TriggerBuilder {
  private final Site site;
  private final Cases<TriggerContext, TriggerPhrase> triggers;

  TriggerBuilder(
      Site site,
      WordBuilder words,
      ValueBuilder values,
      AmountBuilder amounts,
      ConditionBuilder conditions) {
    this.site = site;
    this.triggers =
        KindsOf.<TriggerContext, TriggerPhrase>cases(TriggerContext.class)
            .when(
                EventTriggerContext.class,
                it -> new TriggerPhrase.EventHappens(conditions.event(it.event_)))
            .when(
                OrdinalTriggerContext.class,
                it ->
                    new TriggerPhrase.Ordinal(
                        values.whole(it.number),
                        conditions.counted(it.event_),
                        words.phraseOrNull(it.start_)))
            .when(
                ElapsedTriggerContext.class,
                it ->
                    new TriggerPhrase.Elapsed(
                        amounts.amount(it.amount_),
                        conditions.event(it.event_),
                        words.phraseOrNull(it.state_)))
            .when(
                MissedTriggerContext.class,
                it -> {
                  TriggerPhrase.StandardMissed missed =
                      new TriggerPhrase.StandardMissed(
                          words.id(it.standard_),
                          it.clause == null ? null : values.whole(it.clause),
                          it.times == null ? null : values.whole(it.times),
                          amounts.amountOrNull(it.period));
                  site.part(missed, "standard", it.standard_);
                  return missed;
                })
            .all();
  }

  TriggerPhrase trigger(TriggerContext rule) {
    return site.placed(triggers.apply(rule), rule);
  }
}
