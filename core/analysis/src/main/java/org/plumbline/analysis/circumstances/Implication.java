package org.plumbline.analysis.circumstances;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.model.kernel.Condition;
import org.plumbline.model.kernel.ValueType;

/**
 * Whether some conditions can hold while another does not. Conditions on elapsed time, on days in
 * force and on misses are taken as they stand: of two of a kind it is known which follows from
 * which, and otherwise any of them can hold or not.
 */
public final class Implication {
  private static final String STANDS_FOR = "whether ";

  private final Map<Condition, String> names = new LinkedHashMap<>();

  private Implication() {}

  /**
   * A setting in which all of these hold.
   *
   * @param conditions all are to hold; where something rests on elapsed time, a name that begins
   *     with "whether " stands for it in the setting
   * @param types of attributes and fields, by name, where they are known
   * @return nothing if there is none
   * @throws UndecidedException if there are too many
   */
  public static Optional<Setting> setting(
      List<Condition> conditions, Map<String, ValueType> types) {
    Implication implication = new Implication();
    List<Condition> all = new ArrayList<>(conditions.stream().map(implication::plain).toList());
    all.addAll(implication.rules());
    return Settings.inWhichHoldOrEmpty(all, types);
  }

  /** Whether a setting's name stands for a condition that cannot be set. */
  public static boolean standsForCondition(String name) {
    return name.startsWith(STANDS_FOR);
  }

  private Condition plain(Condition condition) {
    if (condition instanceof Condition.All all) {
      return new Condition.All(all.conditions().stream().map(this::plain).toList());
    } else if (condition instanceof Condition.Any any) {
      return new Condition.Any(any.conditions().stream().map(this::plain).toList());
    } else if (condition instanceof Condition.Not not) {
      return new Condition.Not(plain(not.condition()));
    } else if (condition instanceof Condition.Elapsed
        || condition instanceof Condition.During
        || condition instanceof Condition.Missed) {
      return new Condition.Known(names.computeIfAbsent(condition, c -> STANDS_FOR + names.size()));
    }
    return condition;
  }

  /** What of two of a kind follows from which, and what cannot be together. */
  private List<Condition> rules() {
    List<Condition> rules = new ArrayList<>();
    names.forEach(
        (one, name) ->
            names.forEach(
                (other, otherName) -> {
                  Condition first = new Condition.Known(name);
                  Condition second = new Condition.Known(otherName);
                  if (one != other && Stretch.of(one).isWithin(Stretch.of(other))) {
                    rules.add(new Condition.Any(List.of(new Condition.Not(first), second)));
                  }
                  if (one != other && Stretch.of(one).isApartFrom(Stretch.of(other))) {
                    rules.add(new Condition.Not(new Condition.All(List.of(first, second))));
                  }
                }));
    return rules;
  }
}
