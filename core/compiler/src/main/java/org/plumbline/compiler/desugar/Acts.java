package org.plumbline.compiler.desugar;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.compiler.diagnostic.Findings;
import org.plumbline.compiler.resolve.EventRef;
import org.plumbline.compiler.resolve.Resolver;
import org.plumbline.compiler.resolve.Vocabulary.State;
import org.plumbline.model.document.EventPhrase;

/**
 * What a duty is about: events, or, where it asks that something lasts, a state.
 *
 * @param events the events; for a state, those that begin it
 * @param state the state; null for events
 */
record Acts(EventRef events, @Nullable State state) {
  static Acts of(List<EventPhrase> phrases, Scope scope, Findings findings) {
    Resolver names = scope.names();
    Happenings happenings = new Happenings(scope);
    List<EventRef> refs = new ArrayList<>();
    State state = null;
    for (EventPhrase phrase : phrases) {
      EventRef found = names.findAct(phrase.event());
      State lasting = found.known() ? null : names.findState(phrase.event());
      if (lasting != null) {
        state = lasting;
        refs.add(happenings.of(phrase, names.begins(lasting), findings));
      } else {
        refs.add(happenings.of(phrase, names.act(phrase.event(), findings), findings));
      }
    }
    return new Acts(EventRef.anyOf(refs), state);
  }
}
