package org.plumbline.checkers;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.plumbline.model.kernel.Bound;
import org.plumbline.model.kernel.Condition;
import org.plumbline.model.kernel.Requirement;
import org.plumbline.model.kernel.Requirement.Item;
import org.plumbline.runtime.calendar.Amount;
import org.plumbline.runtime.calendar.Counting;
import org.plumbline.runtime.calendar.Unit;
import org.plumbline.runtime.verdict.Facet;

/** What an act must show, in the words of {@link RandomDocuments}. */
final class RandomRequirements {
  private static final List<String> ROLES =
      List.of("doctor", "nurse", "staff", "pair", "keyworker");

  private final Random random;
  private final RandomConditions conditions;
  private final Supplier<Bound> bounds;

  RandomRequirements(Random random, RandomConditions conditions, Supplier<Bound> bounds) {
    this.random = random;
    this.conditions = conditions;
    this.bounds = bounds;
  }

  List<Requirement> some() {
    List<Requirement> some = new ArrayList<>();
    while (chance(3)) {
      Requirement one = requirement();
      some.add(chance(5) ? new Requirement.OnlyIf(conditions.condition(1), one) : one);
    }
    return some;
  }

  private Requirement requirement() {
    return switch (random.nextInt(13)) {
      case 0 -> new Requirement.Wording(List.of("as soon as", "no"));
      case 1 -> new Requirement.Actor(roles(), chance(2), chance(3) ? roles() : List.of());
      case 2 -> new Requirement.Recipients(items(ROLES));
      case 3 -> new Requirement.Participants(items(ROLES));
      case 4 -> new Requirement.Quorum(1 + random.nextInt(2), roles());
      case 5 -> new Requirement.Apart("doctor", "staff");
      case 6 -> new Requirement.Form(List.of("in writing", "doctor"));
      case 7 -> new Requirement.Approval(roles(), chance(2));
      case 8 -> new Requirement.Consultation(roles(), chance(2));
      case 9 ->
          new Requirement.OnRecord(
              List.of(new Amount(random.nextInt(4), Unit.WORKING_DAYS)), Counting.USUAL);
      case 10 -> new Requirement.Each(chance(2) ? Facet.RECIPIENTS : Facet.FORM, "team");
      case 11 -> new Requirement.NoLooser("size", bounds.get(), bounds.get());
      default ->
          chance(3)
              ? new Requirement.Holds(conditions.condition(1))
              : new Requirement.Content(items(List.of("kind", "urgent", "team", "set for")));
    };
  }

  private List<String> roles() {
    List<String> roles = new ArrayList<>();
    do {
      roles.add(ROLES.get(random.nextInt(ROLES.size())));
    } while (chance(2));
    return roles;
  }

  private List<Item> items(List<String> names) {
    List<Item> items = new ArrayList<>();
    do {
      String name = names.get(random.nextInt(names.size()));
      Condition condition = chance(4) ? conditions.condition(1) : Condition.ALWAYS;
      items.add(
          chance(4) ? new Item(List.of(name, names.get(0)), condition) : new Item(name, condition));
    } while (chance(2));
    return items;
  }

  private boolean chance(int oneIn) {
    return random.nextInt(oneIn) == 0;
  }
}
