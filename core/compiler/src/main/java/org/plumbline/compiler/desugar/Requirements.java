package org.plumbline.compiler.desugar;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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
    Facet.Actor actor = form.first(Facet.Actor.class);
    if (actor != null) {
      List<String> deputies = new ArrayList<>();
      for (Facet.Deputy deputy : form.all(Facet.Deputy.class)) {
        deputies.addAll(roles(deputy.roles(), deputy));
      }
      all.add(
          new Requirement.Actor(roles(actor.roles(), actor), together(actor.roles()), deputies));
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
      all.add(
          new Requirement.Approval(roles(approval.roles(), approval), together(approval.roles())));
    }
    for (Facet.Consultation consultation : form.all(Facet.Consultation.class)) {
      all.add(
          new Requirement.Consultation(
              roles(consultation.roles(), consultation), together(consultation.roles())));
    }
    return all;
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
      people.add(
          new Requirement.Item(
              scope.names().role(item.name(), scope.findings().inside(facet)), condition(item)));
    }
    return people;
  }

  private List<Requirement.Item> contentItems(Facet.Content content) {
    List<Requirement.Item> items = new ArrayList<>();
    for (Facet.Item item : content.items()) {
      Field field = scope.names().fieldOfAny(acts, item.name());
      if (field == null && !acts.isEmpty()) {
        undeclared(item, content);
      }
      items.add(
          new Requirement.Item(field == null ? item.name().text() : field.name(), condition(item)));
    }
    return items;
  }

  private void undeclared(Facet.Item item, Object facet) {
    Event act = acts.get(0);
    Vocabulary.Form record = scope.names().record(act.record());
    String line = record == null ? "field " + item.name() + " : text" : "item " + item.name();
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
            item.name(),
            "the "
                + (record == null ? "event `" + act.name() : "record `" + record.name())
                + "` has no item `"
                + item.name()
                + "`. Add `"
                + line
                + "` to it, or use the name of one that it has",
            fixes);
  }

  private Condition condition(Facet.Item item) {
    return item.condition() == null ? Condition.ALWAYS : conditions.of(item.condition());
  }
}
