package org.plumbline.compiler.desugar;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.compiler.diagnostic.Findings;
import org.plumbline.compiler.resolve.EventRef;
import org.plumbline.compiler.resolve.Resolver;
import org.plumbline.compiler.resolve.Vocabulary.State;
import org.plumbline.model.document.Name;

/**
 * What a duty is about: events, or, where it asks that something lasts, a state.
 *
 * @param events the events; for a state, those that begin it
 * @param state the state; null for events
 */
record Acts(EventRef events, @Nullable State state) {
  static Acts of(List<Name> phrases, Resolver names, Findings findings) {
    List<EventRef> refs = new ArrayList<>();
    State state = null;
    for (Name phrase : phrases) {
      EventRef found = names.findAct(phrase);
      State lasting = found.known() ? null : names.findState(phrase);
      if (lasting != null) {
        state = lasting;
        refs.add(names.begins(lasting));
      } else {
        refs.add(names.act(phrase, findings));
      }
    }
    return new Acts(EventRef.anyOf(refs), state);
  }
}
