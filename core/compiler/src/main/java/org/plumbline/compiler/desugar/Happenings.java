package org.plumbline.compiler.desugar;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.compiler.diagnostic.Findings;
import org.plumbline.compiler.resolve.EventRef;
import org.plumbline.model.document.EventPhrase;

/** Events with the conditions on them: "referral is received where source is police". */
final class Happenings {
  private final Scope scope;

  Happenings(Scope scope) {
    this.scope = scope;
  }

  /** What the phrase means; nothing, and a finding, if its event is not known. */
  EventRef of(EventPhrase phrase, Findings findings) {
    return of(phrase, scope.names().event(phrase.event(), findings), findings);
  }

  /** The same of an event that is known already. */
  EventRef of(EventPhrase phrase, EventRef event, Findings findings) {
    return phrase.where() == null
        ? event
        : event.where(new Conditions(scope.reporting(findings), event.events()).of(phrase.where()));
  }

  /** Any of them. */
  EventRef anyOf(List<EventPhrase> phrases, Findings findings) {
    List<EventRef> refs = new ArrayList<>();
    phrases.forEach(phrase -> refs.add(of(phrase, findings)));
    return EventRef.anyOf(refs);
  }
}
