package org.plumbline.analysis.circumstances;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.model.kernel.Condition;
import org.plumbline.model.kernel.ValueType;
import org.plumbline.runtime.history.Value;

/**
 * The values worth trying for each name: for every comparison one on each side of it and one at it,
 * so that every truth value that its comparisons can have together is reached by one of them.
 */
final class Domains {
  private static final String OTHER = "something else";
  private static final int MOST_ITEMS = 6;
  private static final LocalDate ANY_DATE = LocalDate.of(2026, 1, 5);

  private final Map<String, Set<Optional<Value>>> values = new LinkedHashMap<>();
  private final Map<String, Set<String>> items = new LinkedHashMap<>();
  private final Map<String, ValueType> types;

  private Domains(Map<String, ValueType> types) {
    this.types = types;
  }

  /**
   * The values of each name.
   *
   * @param orEmpty whether each may also be empty: only a name of which it is asked whether it is
   *     known may be, otherwise
   */
  static Map<String, List<Optional<Value>>> of(
      Set<Condition> atoms, Map<String, ValueType> types, boolean orEmpty) {
    Domains domains = new Domains(types);
    atoms.forEach(domains::read);
    domains.items.forEach(domains::lists);
    if (orEmpty) {
      domains.values.values().forEach(some -> some.add(Optional.empty()));
    }
    Map<String, List<Optional<Value>>> all = new LinkedHashMap<>();
    domains.values.forEach((name, some) -> all.put(name, List.copyOf(some)));
    return all;
  }

  private void read(Condition atom) {
    if (atom instanceof Condition.Compare compare) {
      around(compare).forEach(v -> add(compare.name(), v));
    } else if (atom instanceof Condition.Includes includes) {
      items.computeIfAbsent(includes.name(), n -> new LinkedHashSet<>()).add(includes.item());
    } else if (atom instanceof Condition.Known known) {
      values.computeIfAbsent(known.name(), n -> new LinkedHashSet<>()).add(Optional.empty());
      add(known.name(), anyOf(types.getOrDefault(known.name(), ValueType.Plain.TEXT)));
    }
  }

  private static Value anyOf(ValueType type) {
    if (type instanceof ValueType.Choice choice && !choice.options().isEmpty()) {
      return new Value.Text(choice.options().get(0));
    } else if (type.isNumber()) {
      return new Value.Number(BigDecimal.ONE);
    } else if (type == ValueType.Plain.FLAG) {
      return new Value.Flag(true);
    } else if (type == ValueType.Plain.DATE) {
      return new Value.Date(ANY_DATE);
    } else if (type == ValueType.Plain.LIST) {
      return new Value.Items(List.of(OTHER));
    }
    return new Value.Text(OTHER);
  }

  private void add(String name, Value value) {
    values.computeIfAbsent(name, n -> new LinkedHashSet<>()).add(Optional.of(value));
  }

  private List<Value> around(Condition.Compare compare) {
    Value value = compare.value();
    if (types.get(compare.name()) instanceof ValueType.Choice choice
        && choice.options().size() > 1) {
      return choice.options().stream().<Value>map(Value.Text::new).toList();
    } else if (value instanceof Value.Flag) {
      return List.of(new Value.Flag(true), new Value.Flag(false));
    } else if (value instanceof Value.Number number) {
      return List.of(
          number,
          new Value.Number(number.number().subtract(BigDecimal.ONE)),
          new Value.Number(number.number().add(BigDecimal.ONE)));
    } else if (value instanceof Value.Date date) {
      return List.of(
          date,
          new Value.Date(date.date().minusDays(1), date.time()),
          new Value.Date(date.date().plusDays(1), date.time()));
    }
    return List.of(value, new Value.Text(OTHER));
  }

  /** Every choice of the items, and none of them. */
  private void lists(String name, Set<String> named) {
    if (named.size() > MOST_ITEMS) {
      throw new UndecidedException("there are too many items of " + name + " that matter");
    }
    List<String> all = List.copyOf(named);
    for (int choice = 0; choice < 1 << all.size(); choice++) {
      List<String> chosen = new ArrayList<>();
      for (int i = 0; i < all.size(); i++) {
        if ((choice >> i & 1) == 1) {
          chosen.add(all.get(i));
        }
      }
      add(name, new Value.Items(chosen.isEmpty() ? List.of(OTHER) : chosen));
    }
  }
}
