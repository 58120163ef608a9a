package org.plumbline.analysis.circumstances;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.plumbline.model.kernel.Condition;
import org.plumbline.model.kernel.EventPattern;
import org.plumbline.model.kernel.ValueType;
import org.plumbline.runtime.history.Value;

/**
 * Finds a setting in which conditions hold: each name has one of the few values that can make a
 * difference, each state and each earlier event is so or not. Of all settings it is the first, in
 * the order of the values, and with as little as can be that has happened: so witnesses are short,
 * and the same on every machine.
 */
public final class Settings {
  private final Propositions propositions = new Propositions();
  private final Map<String, Map<Optional<Value>, Integer>> values = new LinkedHashMap<>();
  private final Map<String, Integer> states = new LinkedHashMap<>();
  private final Map<EventPattern, Integer> happened = new LinkedHashMap<>();

  private Settings(List<Condition> conditions, Map<String, ValueType> types, boolean orEmpty) {
    Set<Condition> atoms = Atoms.of(conditions);
    Domains.of(atoms, types, orEmpty)
        .forEach((name, some) -> values.put(name, propositions.oneOf(some)));
    for (Condition atom : atoms) {
      if (atom instanceof Condition.InState in) {
        states.computeIfAbsent(in.state(), any -> propositions.another());
      } else if (atom instanceof Condition.Happened event) {
        happened.computeIfAbsent(event.event(), any -> propositions.another());
      }
    }
    conditions.forEach(condition -> propositions.hold(proposition(condition)));
  }

  /**
   * A setting in which all of these hold.
   *
   * @param conditions all are to hold
   * @param types of attributes and fields, by name, where they are known
   * @return nothing if there is none
   * @throws UndecidedException if that cannot be told: conditions on elapsed time, on other
   *     standards being missed, or too many items of a list
   */
  public static Optional<Setting> inWhichHold(
      List<Condition> conditions, Map<String, ValueType> types) {
    return inWhichHold(conditions, types, false);
  }

  /** The same, where any value may also be empty: the data carry it, and there is none. */
  public static Optional<Setting> inWhichHoldOrEmpty(
      List<Condition> conditions, Map<String, ValueType> types) {
    return inWhichHold(conditions, types, true);
  }

  private static Optional<Setting> inWhichHold(
      List<Condition> conditions, Map<String, ValueType> types, boolean orEmpty) {
    return conditions.stream().allMatch(Condition.ALWAYS::equals)
        ? Optional.of(Setting.PLAIN)
        : new Settings(conditions, types, orEmpty).first();
  }

  // ---- conditions as propositions

  private int proposition(Condition condition) {
    if (condition instanceof Condition.All all) {
      return propositions.all(all.conditions().stream().map(this::proposition).toList());
    } else if (condition instanceof Condition.Any any) {
      return propositions.any(any.conditions().stream().map(this::proposition).toList());
    } else if (condition instanceof Condition.Not not) {
      return -proposition(not.condition());
    } else if (condition instanceof Condition.Compare compare) {
      return of(compare.name(), v -> Comparing.holds(v, compare.operator(), compare.value()));
    } else if (condition instanceof Condition.Includes includes) {
      return of(
          includes.name(),
          v -> v instanceof Value.Items items && items.items().contains(includes.item()));
    } else if (condition instanceof Condition.Known known) {
      return of(known.name(), v -> true);
    } else if (condition instanceof Condition.InState in) {
      return Objects.requireNonNull(states.get(in.state()));
    } else if (condition instanceof Condition.Happened event) {
      return Objects.requireNonNull(happened.get(event.event()));
    }
    throw new UndecidedException("a condition rests on when something else happened");
  }

  /** That a name has a value, and one of which that is so. */
  private int of(String name, Predicate<Value> isSo) {
    List<Integer> some = new ArrayList<>();
    values
        .getOrDefault(name, Map.of())
        .forEach(
            (value, proposition) -> {
              if (value.isPresent() && isSo.test(value.get())) {
                some.add(proposition);
              }
            });
    return propositions.any(some);
  }

  // ---- the first of the settings

  private Optional<Setting> first() {
    if (!propositions.canHold()) {
      return Optional.empty();
    }
    Map<String, Value> chosen = new LinkedHashMap<>();
    values.forEach(
        (name, some) ->
            some.entrySet().stream()
                .filter(value -> propositions.choose(value.getValue()))
                .findFirst()
                .flatMap(Map.Entry::getKey)
                .ifPresent(value -> chosen.put(name, value)));
    return Optional.of(new Setting(chosen, whether(states), whether(happened)));
  }

  private <K> Map<K, Boolean> whether(Map<K, Integer> variables) {
    Map<K, Boolean> whether = new LinkedHashMap<>();
    variables.forEach((key, proposition) -> whether.put(key, !propositions.choose(-proposition)));
    return whether;
  }
}
