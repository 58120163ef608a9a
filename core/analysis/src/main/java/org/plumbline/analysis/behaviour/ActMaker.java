package org.plumbline.analysis.behaviour;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.plumbline.analysis.circumstances.UndecidedException;
import org.plumbline.analysis.relation.PlacedRule;
import org.plumbline.analysis.requirement.RequirementForm;
import org.plumbline.analysis.requirement.Told;
import org.plumbline.analysis.witness.Events;
import org.plumbline.model.kernel.EventPattern;
import org.plumbline.model.kernel.KernelDocument;
import org.plumbline.model.kernel.Requirement;
import org.plumbline.model.kernel.Rule;
import org.plumbline.model.kernel.Trigger;
import org.plumbline.runtime.history.Coverage;
import org.plumbline.runtime.history.Occurrence;
import org.plumbline.runtime.history.Value;

/** Makes up what is done in a case: the acts of two rules, with what is told of them. */
final class ActMaker {
  /** Whoever is not asked for. */
  private static final String SOMEBODY_ELSE = "somebody else";

  private static final String ANOTHER_FORM = "another form";

  private final Rule breached;
  private final Rule other;
  private final Hint hint;
  private final List<KernelDocument> documents;
  private final Set<String> differentKeys = new HashSet<>();

  /** The fields of the act that are in question: of others the case tells nothing. */
  private final Set<String> fields;

  ActMaker(RulePairing pairing, boolean breachedNow, Hint hint) {
    this.breached = breachedNow ? pairing.other() : pairing.one();
    this.other = breachedNow ? pairing.one() : pairing.other();
    this.hint = hint;
    this.documents = List.of(pairing.before().document(), pairing.after().document());
    PlacedRule asked = breachedNow ? pairing.after() : pairing.before();
    boolean isAnyTime = hint.fields().isEmpty() && isSelfJudged(asked.rule());
    this.fields = isAnyTime ? RequirementJudge.fields(asked) : hint.fields();
    differentKeys.addAll(breached.keys());
    differentKeys.addAll(other.keys());
    differentKeys.removeIf(key -> breached.keys().contains(key) && other.keys().contains(key));
  }

  /** Whether what makes it arise is itself what is judged, so that no time can be missed. */
  static boolean isSelfJudged(Rule rule) {
    return rule.acts().isEmpty() && rule.trigger() instanceof Trigger.OnEvent;
  }

  /** One of the same kind that is not the one which the case is about. */
  static String another(String value) {
    return value + "1";
  }

  /** What the case tells of such an act, even where there is none. */
  Set<Coverage.FieldOf> carried(EventPattern act) {
    Set<Coverage.FieldOf> carried = new HashSet<>();
    fields.forEach(field -> carried.add(new Coverage.FieldOf(act.event(), field)));
    return carried;
  }

  /** The case with an act at that time, as each of the rules would have it. */
  List<Draft> at(Draft draft, long at) {
    Set<EventPattern> patterns = new LinkedHashSet<>();
    if (hint.act() != null) {
      patterns.add(hint.act());
    } else {
      for (Rule rule : List.of(other, breached)) {
        rule.acts().stream().limit(2).forEach(act -> patterns.add(act.where(rule.countsWhen())));
      }
    }
    List<Draft> all = new ArrayList<>();
    for (EventPattern pattern : patterns) {
      try {
        Events events = new Events(documents);
        events.happenWith(pattern, at, told());
        Set<Coverage.FieldOf> carried = carried(pattern);
        all.add(draft.with(events.occurrences(), carried));
        if (!differentKeys.isEmpty()) {
          all.add(draft.with(ofAnother(events.occurrences()), carried));
        }
      } catch (UndecidedException e) {
        // no such act can be made up
      }
    }
    return all;
  }

  /** The same of another child, plan and so on, where only one of the rules minds. */
  private List<Occurrence> ofAnother(List<Occurrence> occurrences) {
    List<Occurrence> all = new ArrayList<>();
    for (Occurrence o : occurrences) {
      Map<String, String> keys = new HashMap<>(o.keys());
      keys.replaceAll((key, value) -> differentKeys.contains(key) ? another(value) : value);
      all.add(
          new Occurrence(o.event(), o.at(), o.recordedAt(), o.id(), keys, o.fields(), o.order()));
    }
    return all;
  }

  /** What the fields that are in question say of the act. */
  Map<String, Value> told() {
    Map<String, Value> said = new HashMap<>();
    Map<String, List<String>> items = new HashMap<>();
    fields.forEach(field -> items.put(field, new ArrayList<>()));
    hint.setting()
        .values()
        .forEach(
            (name, value) -> {
              Optional<Told> told = Told.by(name);
              told.filter(t -> items.containsKey(t.field()))
                  .ifPresent(t -> items.getOrDefault(t.field(), List.of()).add(t.item()));
              if (told.isEmpty() && fields.contains(name)) {
                said.put(name, value);
              }
            });
    items.forEach((field, some) -> filledIn(field, whole(field, some), said));
    return said;
  }

  /**
   * The people of a role by its name, where a rule names the role and the case one of its people: a
   * report that goes to a family goes to more than the child.
   */
  private List<String> whole(String field, List<String> items) {
    Set<String> named = new LinkedHashSet<>();
    for (Rule rule : List.of(other, breached)) {
      rule.requirements().forEach(requirement -> addRoles(requirement, field, named));
    }
    List<String> all = new ArrayList<>(items);
    for (String role : named) {
      Set<String> members = new HashSet<>();
      documents.forEach(document -> addMembers(role, document, members));
      if (!all.contains(role) && items.stream().anyMatch(members::contains)) {
        all.removeIf(item -> members.contains(item) && !named.contains(item));
        all.add(role);
      }
    }
    return all;
  }

  private static void addRoles(Requirement requirement, String field, Set<String> named) {
    if (requirement instanceof Requirement.Recipients recipients && field.equals("recipients")) {
      recipients.items().forEach(item -> named.addAll(item.anyOf()));
    }
  }

  private static void addMembers(String role, KernelDocument document, Set<String> members) {
    KernelDocument.Group group = document.groups().get(role);
    if (group != null && !group.together()) {
      group.members().stream().filter(members::add).forEach(m -> addMembers(m, document, members));
    }
  }

  private static void filledIn(String field, List<String> items, Map<String, Value> fields) {
    boolean filledIn = items.remove("");
    if (!items.isEmpty()) {
      fields.put(field, new Value.Items(items));
    } else if (filledIn) {
      fields.put(field, new Value.Text("yes"));
    } else if (isPeople(field)) {
      fields.put(
          field, new Value.Items(List.of(field.equals("form") ? ANOTHER_FORM : SOMEBODY_ELSE)));
    }
  }

  private static boolean isPeople(String field) {
    return Set.of("actor", "form", "recipients", "participants", "approved by", "consulted")
            .contains(field)
        || field.equals(RequirementForm.TEXT);
  }

  /** The fields of the act in question of which nothing is told: what it lacks. */
  Set<String> lacking(Draft draft) {
    Set<String> lacking = new TreeSet<>();
    for (Occurrence o : draft.occurrences()) {
      for (String field : fields) {
        boolean isIts = draft.carried().contains(new Coverage.FieldOf(o.event(), field));
        if (isIts && !o.fields().containsKey(field)) {
          lacking.add(field);
        }
      }
    }
    return lacking;
  }
}
