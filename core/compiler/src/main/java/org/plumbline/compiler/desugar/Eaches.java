package org.plumbline.compiler.desugar;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.compiler.diagnostic.DiagnosticKind;
import org.plumbline.compiler.diagnostic.Findings;
import org.plumbline.compiler.resolve.Vocabulary.Attribute;
import org.plumbline.compiler.resolve.Vocabulary.Event;
import org.plumbline.compiler.resolve.Vocabulary.Field;
import org.plumbline.model.document.Facet;
import org.plumbline.model.document.Name;
import org.plumbline.model.kernel.Reach;

/** What a `for each` line means: the list, and the key that its items are values of. */
final class Eaches {
  /** "for each case": the cases themselves, which nobody has to declare. */
  private static final String CASE = new Name("case").key();

  private final Scope scope;
  private final Facet.ForEach line;
  private final Findings here;

  private Eaches(Scope scope, Facet.ForEach line) {
    this.scope = scope;
    this.line = line;
    this.here = scope.findings().inside(line);
  }

  /**
   * Makes a rule one of an obligation for each item, if the standard says so.
   *
   * @param occasions the events of the trigger, whose fields go first
   * @param acts the events of the act, which must tell the items apart
   */
  static void apply(
      Scope scope, StandardForm form, List<Event> occasions, List<Event> acts, RuleDraft draft) {
    Facet.ForEach line = form.first(Facet.ForEach.class);
    if (line != null) {
      new Eaches(scope, line).apply(occasions, acts, draft);
    }
  }

  private void apply(List<Event> occasions, List<Event> acts, RuleDraft draft) {
    Listed listed = listed(occasions);
    if (listed == null && line.list().key().equals(CASE)) {
      draft.reach = draft.reach.over(Reach.Cases.Sharing.EACH_ITS_OWN);
      return;
    }
    if (listed == null) {
      unknown(occasions);
      return;
    }
    if (listed.of() == null) {
      here.add(
          DiagnosticKind.EACH_OF_NOTHING,
          line.list(),
          "`"
              + listed.name()
              + "` does not say of what it is a list. Declare it as `list of` a key, such as `"
              + listed.name()
              + " : list of child`");
      return;
    }
    draft.reach = draft.reach.forEach(new Reach.Each(listed.name(), listed.of()));
    List<String> keys = new ArrayList<>(draft.keys);
    if (!keys.contains(listed.of())) {
      keys.add(listed.of());
    }
    draft.keys = keys;
    for (Event act : acts) {
      if (!act.about().contains(listed.of())) {
        notToldApart(act, listed.of());
      }
    }
  }

  private record Listed(String name, @Nullable String of) {}

  private @Nullable Listed listed(List<Event> occasions) {
    Field field = scope.names().fieldOfAny(occasions, line.list());
    if (field != null) {
      return new Listed(field.name(), field.of());
    }
    Attribute attribute = scope.names().findAttribute(line.list());
    return attribute == null ? null : new Listed(attribute.name(), attribute.of());
  }

  private void unknown(List<Event> occasions) {
    Name name = line.list();
    scope.names().unknownInCondition(name, occasions, here);
  }

  private void notToldApart(Event act, String key) {
    here.add(
        DiagnosticKind.EACH_NOT_TOLD_APART,
        line,
        "`"
            + act.name()
            + "` is not `about "
            + key
            + "`, so nothing says for which "
            + key
            + " it was done. Add the line `about "
            + key
            + "` to the event");
  }
}
