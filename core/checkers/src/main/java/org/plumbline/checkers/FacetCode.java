package org.plumbline.checkers;

import static org.plumbline.checkers.Expression.call;
import static org.plumbline.checkers.Expression.chain;
import static org.plumbline.checkers.Expression.plain;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.model.kernel.Condition;
import org.plumbline.model.kernel.Requirement;
import org.plumbline.model.kernel.Rule;
import org.plumbline.runtime.verdict.Facet;

/** What an act must show besides its time, as expressions of findings. */
final class FacetCode {
  private static final BoundCode.Place PLACE =
      new BoundCode.Place("facets.bounds()", "facets.basis()");

  private final Constants constants;
  private final Rule rule;

  FacetCode(Constants constants, Rule rule) {
    this.constants = constants;
    this.rule = rule;
  }

  /** A statement for each requirement. */
  void write(Lines lines) {
    for (Requirement requirement : rule.requirements()) {
      lines.statement(
          "", call("facets.add", plain("Facet." + requirement.facet()), finding(requirement)));
    }
  }

  private Expression finding(Requirement requirement) {
    if (requirement instanceof Requirement.OnlyIf only) {
      Expression called = called(only.condition());
      return new Expression.Choice(
          new Expression.Chain(called, List.of(call("perhaps"))),
          call("facets.asked", called, finding(only.requirement())),
          plain("Finding.MET"));
    } else if (requirement instanceof Requirement.Content content) {
      return each(content.items(), item -> named("facets.content", List.of(), item));
    } else if (requirement instanceof Requirement.Wording wording) {
      return call("facets.wordingNot", Constants.literals(wording.forbidden()));
    } else if (requirement instanceof Requirement.Form form) {
      return call("facets.form", Constants.literals(form.anyOf()));
    } else if (requirement instanceof Requirement.OnRecord onRecord) {
      List<Expression> arguments = new ArrayList<>();
      arguments.add(constants.counting(onRecord.counting()));
      onRecord.within().forEach(amount -> arguments.add(constants.amount(amount)));
      return call("facets.onRecordWithin", arguments);
    } else if (requirement instanceof Requirement.NoLooser noLooser) {
      BoundCode bounds = new BoundCode(constants, PLACE, false, false);
      Expression isGiven =
          call(
              "facets.bounds().isGiven",
              plain("facets.basis()"),
              Constants.literal(noLooser.name()));
      return new Expression.Choice(
          new Expression.Chain(isGiven, List.of(call("surely"))),
          call("facets.noLooser", bounds.of(noLooser.given()), bounds.of(noLooser.standard())),
          call("facets.notGiven", isGiven));
    } else if (requirement instanceof Requirement.Holds holds) {
      return call("facets.found", condition(holds.condition(), "facets.act()"));
    }
    return people(requirement);
  }

  private Expression people(Requirement requirement) {
    if (requirement instanceof Requirement.Actor actor) {
      List<Expression> arguments = new ArrayList<>();
      arguments.add(Constants.texts(actor.roles()));
      arguments.addAll(Constants.literals(actor.deputies()));
      return call("facets.people()." + (actor.all() ? "allAct" : "oneActs"), arguments);
    } else if (requirement instanceof Requirement.Recipients recipients) {
      return among("recipients", recipients.items());
    } else if (requirement instanceof Requirement.Participants participants) {
      return among("participants", participants.items());
    } else if (requirement instanceof Requirement.Quorum quorum) {
      List<Expression> arguments = new ArrayList<>();
      arguments.add(plain(String.valueOf(quorum.count())));
      arguments.addAll(Constants.literals(quorum.members()));
      return call("facets.people().quorum", arguments);
    } else if (requirement instanceof Requirement.Apart apart) {
      return call(
          "facets.people().apart",
          Constants.literal(apart.one()),
          Constants.literal(apart.other()));
    } else if (requirement instanceof Requirement.Approval approval) {
      return in("approved by", approval.roles(), approval.all());
    } else if (requirement instanceof Requirement.Consultation consultation) {
      return in("consulted", consultation.roles(), consultation.all());
    }
    if (requirement instanceof Requirement.Each each) {
      String field = field(each.facet());
      return field.isEmpty()
          ? plain("Finding.NOT_EVIDENCED")
          : call(
              "facets.people().eachIn", Constants.literal(field), Constants.literal(each.list()));
    }
    throw Uncovered.construct("a requirement", requirement);
  }

  private static String field(Facet facet) {
    return switch (facet) {
      case ACTOR -> "actor";
      case RECIPIENTS -> "recipients";
      case PARTICIPANTS -> "participants";
      case APPROVAL -> "approved by";
      case CONSULTATION -> "consulted";
      case TIME, CONTENT, FORM, RECORD -> "";
    };
  }

  private static Expression in(String field, List<String> roles, boolean all) {
    List<Expression> arguments = new ArrayList<>();
    arguments.add(Constants.literal(field));
    arguments.addAll(Constants.literals(roles));
    return call("facets.people()." + (all ? "allIn" : "oneIn"), arguments);
  }

  private Expression among(String field, List<Requirement.Item> items) {
    return items.isEmpty()
        ? in(field, List.of(), true)
        : each(items, item -> named("facets.people().among", List.of(field), item));
  }

  private Expression named(String method, List<String> first, Requirement.Item item) {
    List<Expression> arguments = new ArrayList<>(Constants.literals(first));
    arguments.add(called(item.condition()));
    arguments.addAll(Constants.literals(item.anyOf()));
    return call(method, arguments);
  }

  private static Expression each(
      List<Requirement.Item> items,
      java.util.function.Function<Requirement.Item, Expression> finding) {
    return items.isEmpty()
        ? plain("Finding.MET")
        : chain("and", items.stream().map(finding).toList());
  }

  /** Whether something is called for, read at the trigger. */
  private Expression called(Condition condition) {
    return condition(condition, "facets.trigger()");
  }

  private Expression condition(Condition condition, String at) {
    return constants
        .conditions()
        .of(condition, new ConditionCode.Scope("facets.conditions()", at, "keys()"));
  }
}
