package org.plumbline.analysis.circumstances;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.model.kernel.Condition;
import org.plumbline.model.kernel.EventPattern;
import org.plumbline.model.kernel.ValueType;
import org.plumbline.runtime.history.Value;

/**
 * Finds a setting in which conditions hold, by trying: each name with the few values that can make
 * a difference, each state and each earlier event with yes and no.
 */
public final class Settings {
  private static final int MOST_TRIED = 100_000;

  private final List<Condition> conditions;
  private final List<Map.Entry<String, List<Optional<Value>>>> names;
  private final List<String> states = new ArrayList<>();
  private final List<EventPattern> events = new ArrayList<>();
  private final Map<String, Value> values = new HashMap<>();
  private final Map<String, Boolean> inState = new HashMap<>();
  private final Map<EventPattern, Boolean> happened = new HashMap<>();
  private int tried;

  private Settings(List<Condition> conditions, Map<String, ValueType> types, boolean orEmpty) {
    this.conditions = conditions;
    Set<Condition> atoms = Atoms.of(conditions);
    this.names = List.copyOf(Domains.of(atoms, types, orEmpty).entrySet());
    for (Condition atom : atoms) {
      if (atom instanceof Condition.InState in) {
        states.add(in.state());
      } else if (atom instanceof Condition.Happened event) {
        events.add(event.event());
      }
    }
  }

  /**
   * A setting in which all of these hold.
   *
   * @param conditions all are to hold
   * @param types of attributes and fields, by name, where they are known
   * @return nothing if there is none
   * @throws UndecidedException if that cannot be told: conditions on elapsed time, on other
   *     standards being missed, or too many
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

  /** What has nothing in common is looked for by itself. */
  private static Optional<Setting> inWhichHold(
      List<Condition> conditions, Map<String, ValueType> types, boolean orEmpty) {
    Setting all = Setting.PLAIN;
    for (List<Condition> some : Components.of(conditions)) {
      Optional<Setting> found = new Settings(some, types, orEmpty).search(0);
      if (found.isEmpty()) {
        return found;
      }
      all = all.and(found.get());
    }
    return Optional.of(all);
  }

  private Optional<Setting> search(int depth) {
    if (depth < names.size()) {
      return searchName(depth);
    }
    int left = depth - names.size();
    if (left < states.size()) {
      return searchEither(inState, states.get(left), depth);
    }
    left -= states.size();
    if (left < events.size()) {
      return searchEither(happened, events.get(left), depth);
    }
    if (++tried > MOST_TRIED) {
      throw new UndecidedException("there are too many conditions at once");
    }
    return conditions.stream().allMatch(this::holds)
        ? Optional.of(new Setting(values, inState, happened))
        : Optional.empty();
  }

  private Optional<Setting> searchName(int depth) {
    String name = names.get(depth).getKey();
    for (Optional<Value> value : names.get(depth).getValue()) {
      value.ifPresentOrElse(v -> values.put(name, v), () -> values.remove(name));
      Optional<Setting> found = search(depth + 1);
      if (found.isPresent()) {
        return found;
      }
    }
    values.remove(name);
    return Optional.empty();
  }

  private <K> Optional<Setting> searchEither(Map<K, Boolean> variables, K key, int depth) {
    for (boolean yes : new boolean[] {false, true}) {
      variables.put(key, yes);
      Optional<Setting> found = search(depth + 1);
      if (found.isPresent()) {
        return found;
      }
    }
    variables.remove(key);
    return Optional.empty();
  }

  private boolean holds(Condition condition) {
    if (condition instanceof Condition.All all) {
      return all.conditions().stream().allMatch(this::holds);
    } else if (condition instanceof Condition.Any any) {
      return any.conditions().stream().anyMatch(this::holds);
    } else if (condition instanceof Condition.Not not) {
      return !holds(not.condition());
    } else if (condition instanceof Condition.Compare compare) {
      Value value = values.get(compare.name());
      return value != null && Comparing.holds(value, compare.operator(), compare.value());
    } else if (condition instanceof Condition.Includes includes) {
      return values.get(includes.name()) instanceof Value.Items items
          && items.items().contains(includes.item());
    } else if (condition instanceof Condition.Known known) {
      return values.containsKey(known.name());
    } else if (condition instanceof Condition.InState in) {
      return Boolean.TRUE.equals(inState.get(in.state()));
    } else if (condition instanceof Condition.Happened event) {
      return Boolean.TRUE.equals(happened.get(event.event()));
    }
    throw new UndecidedException("a condition rests on when something else happened");
  }
}
