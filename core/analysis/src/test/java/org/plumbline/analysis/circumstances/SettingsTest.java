package org.plumbline.analysis.circumstances;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.plumbline.model.kernel.Condition;
import org.plumbline.model.kernel.Condition.Operator;
import org.plumbline.model.kernel.ValueType;
import org.plumbline.runtime.history.Value;

/** Random conditions against every setting of a world of 60: an age, a risk, a state. */
class SettingsTest {
  private static final Map<String, ValueType> TYPES =
      Map.of("urgent", ValueType.Plain.FLAG, "age", ValueType.Plain.NUMBER);
  private static final List<Optional<Integer>> AGES =
      List.of(Optional.of(3), Optional.of(4), Optional.of(5), Optional.of(6), Optional.empty());
  private static final List<Optional<Boolean>> URGENT =
      List.of(Optional.of(true), Optional.of(false), Optional.empty());

  private static final List<Operator> OPERATORS = List.of(Operator.values());

  private final Random random = new Random(6);

  @Test
  void thereIsASettingIfAndOnlyIfOneOfAllTheSettingsWillDo() {
    int found = 0;
    for (int i = 0; i < 2000; i++) {
      List<Condition> conditions = List.of(condition(3), condition(3), condition(2));
      boolean isPossible = worlds().stream().anyMatch(w -> w.holdAll(conditions));

      Optional<Setting> setting = Settings.inWhichHoldOrEmpty(conditions, TYPES);

      assertThat(setting.isPresent()).as(conditions.toString()).isEqualTo(isPossible);
      setting.ifPresent(s -> assertThat(World.of(s).holdAll(conditions)).isTrue());
      found += isPossible ? 1 : 0;
    }
    assertThat(found).isBetween(500, 1900);
  }

  @Test
  void nothingHappensThatNeedNot() {
    Condition either =
        new Condition.Any(
            List.of(new Condition.InState("looked after"), new Condition.Known("age")));

    Setting setting = Settings.inWhichHold(List.of(either), TYPES).orElseThrow();

    assertThat(setting.states()).containsEntry("looked after", true);
    assertThat(setting.values()).isEmpty();
  }

  @Test
  void thirtyConditionsAtOnceAreNotTooMany() {
    List<Condition> all = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      Condition one = new Condition.InState("state " + i);
      Condition next = new Condition.InState("state " + (i + 1));
      all.add(new Condition.Any(List.of(one, next)));
      all.add(new Condition.Not(new Condition.All(List.of(one, next))));
    }

    Setting setting = Settings.inWhichHold(all, TYPES).orElseThrow();

    assertThat(setting.states().values()).filteredOn(yes -> yes).hasSize(15);
  }

  private Condition condition(int depth) {
    int kind = random.nextInt(depth == 0 ? 4 : 7);
    return switch (kind) {
      case 0 ->
          new Condition.Compare(
              "age",
              OPERATORS.get(random.nextInt(OPERATORS.size())),
              new Value.Number(BigDecimal.valueOf(4 + random.nextInt(2))));
      case 1 -> new Condition.Compare("urgent", Operator.EQUAL, new Value.Flag(true));
      case 2 -> new Condition.InState("open");
      case 3 -> new Condition.Known(random.nextBoolean() ? "age" : "urgent");
      case 4 -> new Condition.Not(condition(depth - 1));
      case 5 -> new Condition.All(List.of(condition(depth - 1), condition(depth - 1)));
      default -> new Condition.Any(List.of(condition(depth - 1), condition(depth - 1)));
    };
  }

  private static List<World> worlds() {
    List<World> worlds = new ArrayList<>();
    for (Optional<Integer> age : AGES) {
      for (Optional<Boolean> urgent : URGENT) {
        worlds.add(new World(age, urgent, true));
        worlds.add(new World(age, urgent, false));
      }
    }
    return worlds;
  }

  /** Says for itself what holds in it. */
  private record World(Optional<Integer> age, Optional<Boolean> urgent, boolean open) {
    static World of(Setting setting) {
      Map<String, Value> values = new HashMap<>(setting.values());
      return new World(
          Optional.ofNullable((Value.Number) values.get("age")).map(n -> n.number().intValue()),
          Optional.ofNullable((Value.Flag) values.get("urgent")).map(Value.Flag::yes),
          setting.states().getOrDefault("open", false));
    }

    boolean holdAll(List<Condition> conditions) {
      return conditions.stream().allMatch(this::holds);
    }

    private boolean holds(Condition condition) {
      if (condition instanceof Condition.All all) {
        return holdAll(all.conditions());
      } else if (condition instanceof Condition.Any any) {
        return any.conditions().stream().anyMatch(this::holds);
      } else if (condition instanceof Condition.Not not) {
        return !holds(not.condition());
      } else if (condition instanceof Condition.InState) {
        return open;
      } else if (condition instanceof Condition.Known known) {
        return known.name().equals("age") ? age.isPresent() : urgent.isPresent();
      }
      Condition.Compare compare = (Condition.Compare) condition;
      if (compare.name().equals("urgent")) {
        return urgent.orElse(false);
      }
      int than = ((Value.Number) compare.value()).number().intValue();
      return age.isPresent()
          && switch (compare.operator()) {
            case EQUAL -> age.get() == than;
            case AT_LEAST -> age.get() >= than;
            case AT_MOST -> age.get() <= than;
            case MORE_THAN -> age.get() > than;
            case LESS_THAN -> age.get() < than;
          };
    }
  }
}
