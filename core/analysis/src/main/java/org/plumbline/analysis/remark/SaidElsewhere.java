package org.plumbline.analysis.remark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.plumbline.analysis.relation.PlacedRule;
import org.plumbline.model.kernel.EventPattern;
import org.plumbline.model.kernel.KernelDocument.Group;
import org.plumbline.model.kernel.Requirement;
import org.plumbline.model.kernel.Rule;
import org.plumbline.runtime.verdict.RuleId;

/**
 * What a document says in other clauses than the one that is looked at. A paper that names the
 * contents of a letter in one sentence and its day in the next lacks neither; so what one clause
 * does not say is told of it only where none of its neighbours says it.
 */
final class SaidElsewhere {
  private final Map<String, List<Duty>> duties = new HashMap<>();

  /**
   * A clause and what it speaks of, worked out once for all that it is held against.
   *
   * @param events what it asks for; where that is judged of what happens anyway, that
   * @param subjects the papers and people that these are about
   */
  private record Duty(PlacedRule rule, Set<String> events, Set<String> subjects) {
    static Duty of(PlacedRule rule) {
      List<EventPattern> acts = rule.rule().acts();
      Set<String> events =
          (acts.isEmpty() ? rule.startedBy() : acts)
              .stream().map(EventPattern::event).collect(Collectors.toSet());
      return new Duty(
          rule, events, events.stream().map(SaidElsewhere::subject).collect(Collectors.toSet()));
    }
  }

  SaidElsewhere(List<PlacedRule> rules) {
    for (PlacedRule rule : rules) {
      if (rule.rule().kind() == Rule.Kind.DUTY) {
        duties.computeIfAbsent(document(rule), any -> new ArrayList<>()).add(Duty.of(rule));
      }
    }
  }

  private static String document(PlacedRule rule) {
    return rule.document().id() + "\n" + rule.document().version();
  }

  /**
   * What a clause asks to be shown that the document of another clause asks for nowhere. Who does
   * it, who gets it or takes part, and in what form it is done, is left open by a clause that names
   * nobody and nothing: then nothing is lacking.
   */
  List<Requirement> lacking(PlacedRule clause, PlacedRule other) {
    if (clause.rule().requirements().isEmpty()) {
      return List.of();
    }
    Duty told = Duty.of(other);
    List<PlacedRule> same = new ArrayList<>();
    List<PlacedRule> akin = new ArrayList<>();
    for (Duty duty : duties.getOrDefault(document(other), List.of())) {
      RuleId id = duty.rule().rule().id();
      if (id.equals(clause.rule().id()) || id.equals(other.rule().id())) {
        continue;
      }
      if (!Collections.disjoint(duty.events(), told.events()) || isDoneToOneOfThem(duty, told)) {
        same.add(duty.rule());
      }
      if (!Collections.disjoint(duty.subjects(), told.subjects())) {
        akin.add(duty.rule()); // a report that is provided, or shared
      }
    }
    List<Requirement> lacking = new ArrayList<>();
    for (Requirement one : clause.rule().requirements()) {
      lacking(one, other, same, akin).ifPresent(lacking::add);
    }
    return lacking;
  }

  /** Whether it asks for the same of a member: a child is prepared where its family is. */
  private static boolean isDoneToOneOfThem(Duty duty, Duty told) {
    Map<String, Group> groups = told.rule().document().groups();
    for (String whole : told.events()) {
      Group group = groups.get(subject(whole));
      if (group != null
          && group.members().stream().anyMatch(m -> duty.events().contains(m + deed(whole)))) {
        return true;
      }
    }
    return false;
  }

  private static String deed(String event) {
    return event.substring(subject(event).length());
  }

  private static String subject(String event) {
    return event.split(" (is|are) ", 2)[0];
  }

  private static Optional<Requirement> lacking(
      Requirement one, PlacedRule other, List<PlacedRule> same, List<PlacedRule> akin) {
    if (one instanceof Requirement.Actor) {
      return asks(other, Requirement.Actor.class) ? Optional.of(one) : Optional.empty();
    } else if (one instanceof Requirement.Recipients recipients) {
      return asks(other, Requirement.Recipients.class)
          ? some(without(recipients.items(), people(akin, other))).map(Requirement.Recipients::new)
          : Optional.empty();
    } else if (one instanceof Requirement.Participants people) {
      return asks(other, Requirement.Participants.class)
          ? some(without(people.items(), people(same, other))).map(Requirement.Participants::new)
          : Optional.empty();
    } else if (one instanceof Requirement.Content content) {
      return some(without(content.items(), contents(same))).map(Requirement.Content::new);
    }
    if (one instanceof Requirement.Form && !asks(other, Requirement.Form.class)) {
      return Optional.empty();
    }
    boolean isSaid = same.stream().anyMatch(r -> r.rule().requirements().contains(one));
    return isSaid ? Optional.empty() : Optional.of(one);
  }

  private static boolean asks(PlacedRule rule, Class<? extends Requirement> kind) {
    return rule.rule().requirements().stream().anyMatch(kind::isInstance);
  }

  private static Optional<List<Requirement.Item>> some(List<Requirement.Item> items) {
    return items.isEmpty() ? Optional.empty() : Optional.of(items);
  }

  private static List<Requirement.Item> without(
      List<Requirement.Item> items, Predicate<String> isNamed) {
    return items.stream().filter(item -> item.anyOf().stream().noneMatch(isNamed)).toList();
  }

  private static Predicate<String> contents(List<PlacedRule> rules) {
    Set<String> names = new HashSet<>();
    for (PlacedRule rule : rules) {
      for (Requirement one : rule.rule().requirements()) {
        if (one instanceof Requirement.Content content) {
          content.items().forEach(item -> names.addAll(item.anyOf()));
        }
      }
    }
    return names::contains;
  }

  /** Whether a role is named, one of those whom it includes, or one that includes it. */
  private static Predicate<String> people(List<PlacedRule> rules, PlacedRule other) {
    Set<String> named = new HashSet<>();
    List<PlacedRule> all = new ArrayList<>(rules);
    all.add(other);
    for (PlacedRule rule : all) {
      for (Requirement one : rule.rule().requirements()) {
        if (one instanceof Requirement.Recipients recipients) {
          recipients.items().forEach(i -> i.anyOf().forEach(n -> other.addWithMembers(n, named)));
        } else if (one instanceof Requirement.Participants people) {
          people.items().forEach(i -> i.anyOf().forEach(n -> other.addWithMembers(n, named)));
        }
      }
    }
    return role -> {
      Set<String> members = new HashSet<>();
      other.addWithMembers(role, members);
      return members.stream().anyMatch(named::contains);
    };
  }
}
