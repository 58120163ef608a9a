package org.plumbline.compiler.desugar;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.plumbline.compiler.diagnostic.DiagnosticKind;
import org.plumbline.compiler.diagnostic.Findings;
import org.plumbline.compiler.diagnostic.Fixes;
import org.plumbline.compiler.resolve.Vocabulary;
import org.plumbline.compiler.resolve.Vocabulary.Event;
import org.plumbline.compiler.resolve.Vocabulary.Field;
import org.plumbline.model.document.Facet;
import org.plumbline.model.document.Name;
import org.plumbline.model.kernel.Condition;
import org.plumbline.model.kernel.Requirement;

/** The facets other than time. */
final class Requirements {
  private final Scope scope;
  private final StandardForm form;
  private final Conditions conditions;
  private final List<Event> acts;

  /**
   * For one rule.
   *
   * @param conditions read at the trigger
   * @param acts the events whose records hold the content
   */
  Requirements(Scope scope, StandardForm form, Conditions conditions, List<Event> acts) {
    this.scope = scope;
    this.form = form;
    this.conditions = conditions;
    this.acts = acts;
  }

  List<Requirement> all() {
    List<Requirement> all = new ArrayList<>();
    List<String> deputies = new ArrayList<>();
    for (Facet.Deputy deputy : form.all(Facet.Deputy.class)) {
      deputies.addAll(roles(deputy.roles(), deputy));
    }
    for (Facet.Actor actor : form.all(Facet.Actor.class)) {
      all.addAll(
          people(
              actor.roles(),
              actor.condition(),
              actor,
              org.plumbline.runtime.verdict.Facet.ACTOR,
              roles -> new Requirement.Actor(roles, together(actor.roles()), deputies)));
    }
    for (Facet.Responsible responsible : form.all(Facet.Responsible.class)) {
      roles(responsible.roles(), responsible); // nothing is asked of them; the names must be known
    }
    for (Facet.Content content : form.all(Facet.Content.class)) {
      all.add(new Requirement.Content(contentItems(content)));
    }
    for (Facet.Wording wording : form.all(Facet.Wording.class)) {
      all.add(new Requirement.Wording(wording.forbidden()));
    }
    for (Facet.Recipients recipients : form.all(Facet.Recipients.class)) {
      all.add(new Requirement.Recipients(people(recipients.items(), recipients)));
    }
    for (Facet.Participants participants : form.all(Facet.Participants.class)) {
      all.add(new Requirement.Participants(people(participants.items(), participants)));
    }
    for (Facet.Quorum quorum : form.all(Facet.Quorum.class)) {
      all.add(new Requirement.Quorum(quorum.count(), names(quorum.members(), quorum)));
    }
    for (Facet.Apart apart : form.all(Facet.Apart.class)) {
      Findings here = scope.findings().inside(apart);
      all.add(
          new Requirement.Apart(
              scope.names().role(apart.one(), here), scope.names().role(apart.other(), here)));
    }
    for (Facet.Form paper : form.all(Facet.Form.class)) {
      all.add(new Requirement.Form(paper.anyOf().stream().map(Name::text).toList()));
    }
    Facet.OnRecord onRecord = form.first(Facet.OnRecord.class);
    if (onRecord != null) {
      all.add(new Requirement.OnRecord(new Lengths(scope).of(onRecord.within()), scope.counting()));
    }
    for (Facet.Approval approval : form.all(Facet.Approval.class)) {
      all.addAll(
          people(
              approval.roles(),
              approval.condition(),
              approval,
              org.plumbline.runtime.verdict.Facet.APPROVAL,
              roles -> new Requirement.Approval(roles, together(approval.roles()))));
    }
    for (Facet.Consultation consultation : form.all(Facet.Consultation.class)) {
      all.addAll(
          people(
              consultation.roles(),
              consultation.condition(),
              consultation,
              org.plumbline.runtime.verdict.Facet.CONSULTATION,
              roles -> new Requirement.Consultation(roles, together(consultation.roles()))));
    }
    return all;
  }

  /** What a line asks of people: of its roles, and of each of the lists that it names. */
  private List<Requirement> people(
      Facet.Roles roles,
      org.plumbline.model.document.@Nullable Condition condition,
      Object line,
      org.plumbline.runtime.verdict.Facet facet,
      Function<List<String>, Requirement> ofRoles) {
    List<Requirement> asked = new ArrayList<>();
    List<Name> single = new ArrayList<>();
    for (Name name : roles.roles()) {
      String list = scope.names().findRole(name) == null ? conditions.listNamed(name) : null;
      if (list == null) {
        single.add(name);
      } else {
        asked.add(new Requirement.Each(facet, list));
        if (!together(roles) && roles.roles().size() > 1) {
          amongAlternatives(name, line);
        }
      }
    }
    if (!single.isEmpty()) {
      asked.add(0, ofRoles.apply(names(single, line)));
    }
    if (condition == null) {
      return asked;
    }
    Condition holds = conditions.of(condition);
    return asked.stream()
        .<Requirement>map(requirement -> new Requirement.OnlyIf(holds, requirement))
        .toList();
  }

  private void amongAlternatives(Name list, Object line) {
    scope
        .findings()
        .inside(line)
        .add(
            DiagnosticKind.LIST_AMONG_ALTERNATIVES,
            list,
            "`"
                + list
                + "` is a list and stands for each of it, but of those in this line any one is"
                + " enough. Join them with `and`, or give the list a line of its own");
  }

  /** The roles, canonical. */
  List<String> roles(Facet.Roles roles, Object facet) {
    return names(roles.roles(), facet);
  }

  private List<String> names(List<Name> names, Object facet) {
    Findings here = scope.findings().inside(facet);
    Set<String> roles = new LinkedHashSet<>();
    names.forEach(name -> roles.add(scope.names().role(name, here)));
    return List.copyOf(roles);
  }

  private static boolean together(Facet.Roles roles) {
    return roles.mode() == Facet.Roles.Mode.ALL;
  }

  private List<Requirement.Item> people(List<Facet.Item> items, Object facet) {
    List<Requirement.Item> people = new ArrayList<>();
    for (Facet.Item item : items) {
      Findings here = scope.findings().inside(facet);
      people.add(
          new Requirement.Item(
              item.anyOf().stream().map(name -> scope.names().role(name, here)).toList(),
              condition(item)));
    }
    return people;
  }

  private List<Requirement.Item> contentItems(Facet.Content content) {
    List<Requirement.Item> items = new ArrayList<>();
    for (Facet.Item item : content.items()) {
      List<String> anyOf = new ArrayList<>();
      for (Name name : item.anyOf()) {
        Field field = scope.names().fieldOfAny(acts, name);
        if (field == null && !acts.isEmpty()) {
          undeclared(name, content);
        }
        anyOf.add(field == null ? name.text() : field.name());
      }
      items.add(new Requirement.Item(anyOf, condition(item)));
    }
    return items;
  }

  private void undeclared(Name name, Object facet) {
    Event act = acts.get(0);
    Vocabulary.Form record = scope.names().record(act.record());
    String line = record == null ? "field " + name + " : text" : "item " + name;
    Object declaration =
        record == null ? scope.names().declarationOf(act) : scope.names().declarationOf(record);
    Fixes fixes = scope.findings().fixes();
    if (declaration != null) {
      fixes.insertAfter("add `" + line + "` to the vocabulary", declaration, "\n  " + line);
    }
    scope
        .findings()
        .inside(facet)
        .add(
            DiagnosticKind.UNDECLARED_ITEM,
            name,
            "the "
                + (record == null ? "event `" + act.name() : "record `" + record.name())
                + "` has no item `"
                + name
                + "`. Add `"
                + line
                + "` to it, or use the name of one that it has",
            fixes);
  }

  private Condition condition(Facet.Item item) {
    return item.condition() == null ? Condition.ALWAYS : conditions.of(item.condition());
  }
}
