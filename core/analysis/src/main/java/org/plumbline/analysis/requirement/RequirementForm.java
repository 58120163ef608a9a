package org.plumbline.analysis.requirement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plumbline.model.cases.Cases;
import org.plumbline.model.kernel.Condition;
import org.plumbline.model.kernel.KernelDocument.Group;
import org.plumbline.model.kernel.Requirement;
import org.plumbline.model.kernel.Requirement.Item;

/**
 * Requirements as conditions on what the act's fields say, each that can be kept or not by itself
 * one condition (semantics 3).
 */
public final class RequirementForm {
  /** The field that holds all that is written, for words that must not stand in it. */
  public static final String TEXT = "text";

  private static final int MOST_MEMBERS = 8;

  private final Map<String, Group> groups;
  private final Cases<Requirement, List<Condition>> forms =
      Cases.<Requirement, List<Condition>>over(Requirement.class)
          .when(Requirement.Content.class, r -> each(r.items(), this::filledIn))
          .when(Requirement.Wording.class, r -> r.forbidden().stream().map(this::unsaid).toList())
          .when(Requirement.Actor.class, r -> List.of(actor(r)))
          .when(Requirement.Recipients.class, r -> each(r.items(), i -> named("recipients", i)))
          .when(Requirement.Participants.class, r -> each(r.items(), i -> named("participants", i)))
          .when(Requirement.Quorum.class, r -> List.of(quorum(r)))
          .when(Requirement.Apart.class, r -> List.of(apart(r)))
          .when(Requirement.Form.class, r -> List.of(any("form", r.anyOf(), true)))
          .when(Requirement.Approval.class, r -> roles("approved by", r.roles(), r.all()))
          .when(Requirement.Consultation.class, r -> roles("consulted", r.roles(), r.all()))
          .when(Requirement.OnRecord.class, r -> List.of(asItStands(r)))
          .when(Requirement.Each.class, r -> List.of(asItStands(r)))
          .when(Requirement.OnlyIf.class, this::onlyIf)
          .when(Requirement.NoLooser.class, r -> List.of(asItStands(r)))
          .when(Requirement.Holds.class, r -> parts(r.condition()))
          .all();

  /**
   * Requirements of a document.
   *
   * @param groups its collective roles
   */
  public RequirementForm(Map<String, Group> groups) {
    this.groups = Map.copyOf(groups);
  }

  /** The conditions that all have to hold for a requirement to be kept. */
  public List<Condition> of(Requirement requirement) {
    return forms.apply(requirement);
  }

  private static Condition told(String field, String item) {
    return new Told(field, item).condition();
  }

  private interface OfItem {
    Condition of(String name);
  }

  /** One condition for each item: any of its names, wherever it is called for. */
  private static List<Condition> each(List<Item> items, OfItem kept) {
    List<Condition> all = new ArrayList<>();
    for (Item item : items) {
      List<Condition> ways = new ArrayList<>();
      if (!item.condition().equals(Condition.ALWAYS)) {
        ways.add(new Condition.Not(item.condition()));
      }
      item.anyOf().forEach(name -> ways.add(kept.of(name)));
      all.add(either(ways));
    }
    return all;
  }

  private static Condition either(List<Condition> ways) {
    return ways.size() == 1 ? ways.get(0) : new Condition.Any(ways);
  }

  private Condition filledIn(String item) {
    return told(item, "");
  }

  private Condition unsaid(String words) {
    return new Condition.Not(told(TEXT, words));
  }

  private List<Condition> onlyIf(Requirement.OnlyIf only) {
    return of(only.requirement()).stream()
        .<Condition>map(
            kept -> new Condition.Any(List.of(new Condition.Not(only.condition()), kept)))
        .toList();
  }

  /** What the act’s own time decides cannot be put down to what its fields say. */
  private static Condition asItStands(Requirement requirement) {
    return told(requirement.getClass().getSimpleName(), requirement.toString());
  }

  /** Each part by itself: what holds when the act is done. */
  private static List<Condition> parts(Condition condition) {
    List<Condition> parts = new ArrayList<>();
    if (condition instanceof Condition.All all) {
      all.conditions().forEach(part -> parts.addAll(parts(part)));
    } else {
      parts.add(atTheAct(condition));
    }
    return parts;
  }

  private static Condition atTheAct(Condition condition) {
    if (condition instanceof Condition.Any any) {
      return new Condition.Any(any.conditions().stream().map(RequirementForm::atTheAct).toList());
    } else if (condition instanceof Condition.All all) {
      return new Condition.All(all.conditions().stream().map(RequirementForm::atTheAct).toList());
    } else if (condition instanceof Condition.Not not) {
      return new Condition.Not(atTheAct(not.condition()));
    }
    return told("own time", condition.toString());
  }

  // ---- people

  private Condition named(String field, String role) {
    return named(field, role, false, new HashSet<>());
  }

  /** Named, or one of those whom a role includes, or all of whom it consists (3.1). */
  private Condition named(String field, String role, boolean any, Set<String> seen) {
    Group group = groups.get(role);
    Condition itself = told(field, role);
    if (group == null || group.members().isEmpty() || !seen.add(role)) {
      return itself;
    }
    List<Condition> members =
        group.members().stream().map(m -> named(field, m, any, new HashSet<>(seen))).toList();
    return new Condition.Any(
        any || !group.together()
            ? joined(itself, members)
            : List.of(itself, new Condition.All(members)));
  }

  private static List<Condition> joined(Condition one, List<Condition> more) {
    List<Condition> all = new ArrayList<>(List.of(one));
    all.addAll(more);
    return all;
  }

  private Condition any(String field, List<String> names, boolean asNamed) {
    return either(
        names.stream()
            .map(n -> asNamed ? told(field, n) : named(field, n, true, new HashSet<>()))
            .toList());
  }

  private List<Condition> roles(String field, List<String> roles, boolean all) {
    List<Condition> each = roles.stream().map(role -> named(field, role)).toList();
    return all ? each : List.of(either(each));
  }

  private Condition actor(Requirement.Actor actor) {
    List<Condition> ways = new ArrayList<>();
    if (actor.all()) {
      ways.add(
          new Condition.All(
              actor.roles().stream()
                  .map(role -> named("actor", role, true, new HashSet<>()))
                  .toList()));
    } else {
      ways.add(any("actor", actor.roles(), false));
    }
    if (!actor.deputies().isEmpty()) {
      ways.add(any("actor", actor.deputies(), false));
    }
    return either(ways);
  }

  private Condition apart(Requirement.Apart apart) {
    return new Condition.Not(
        new Condition.All(
            List.of(
                named("participants", apart.one(), true, new HashSet<>()),
                named("participants", apart.other(), true, new HashSet<>()))));
  }

  /** At least so many: every choice of that many is one way. */
  private Condition quorum(Requirement.Quorum quorum) {
    List<Condition> places = new ArrayList<>();
    for (String member : quorum.members()) {
      Group group = groups.get(member);
      if (group != null && !group.together() && !group.members().isEmpty()) {
        // one of a role who is named without saying which counts like one of its members
        group.members().forEach(one -> places.add(named("participants", one)));
      } else {
        places.add(named("participants", member));
      }
    }
    if (places.size() > MOST_MEMBERS) {
      return asItStands(quorum);
    }
    List<Condition> ways = new ArrayList<>();
    for (int choice = 0; choice < 1 << places.size(); choice++) {
      if (Integer.bitCount(choice) == quorum.count()) {
        List<Condition> chosen = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
          if ((choice >> i & 1) == 1) {
            chosen.add(places.get(i));
          }
        }
        ways.add(new Condition.All(chosen));
      }
    }
    return either(ways);
  }
}
