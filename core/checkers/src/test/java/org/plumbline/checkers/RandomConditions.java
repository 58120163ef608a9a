package org.plumbline.checkers;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.plumbline.model.kernel.Condition;
import org.plumbline.model.kernel.Condition.Operator;
import org.plumbline.model.kernel.EventPattern;
import org.plumbline.runtime.calendar.Amount;
import org.plumbline.runtime.calendar.Unit;
import org.plumbline.runtime.history.Value;

/** Conditions and event patterns in the words of {@link RandomDocuments}. */
final class RandomConditions {
  private static final List<String> EVENTS =
      List.of("opened", "visited", "closed", "reviewed", "meeting", "signed", "second visit");

  private final Random random;

  RandomConditions(Random random) {
    this.random = random;
  }

  List<EventPattern> patterns() {
    List<EventPattern> patterns = new ArrayList<>();
    do {
      patterns.add(pattern());
    } while (chance(6));
    return patterns;
  }

  private EventPattern pattern() {
    EventPattern any = EventPattern.of(EVENTS.get(random.nextInt(EVENTS.size())));
    return chance(5) ? any.where(simple()) : any;
  }

  Condition condition(int depth) {
    if (depth > 0 && chance(3)) {
      List<Condition> parts = List.of(condition(depth - 1), condition(depth - 1));
      return chance(3)
          ? new Condition.Not(parts.get(0))
          : chance(2) ? new Condition.All(parts) : new Condition.Any(parts);
    }
    return switch (random.nextInt(10)) {
      case 0 -> new Condition.InState(chance(2) ? "open" : "watched");
      case 1 -> new Condition.Happened(pattern());
      case 2 -> {
        LocalDate day = LocalDate.ofEpochDay(RandomHistories.FIRST_DAY + random.nextInt(60));
        yield new Condition.During(chance(3) ? null : day, chance(3) ? null : day.plusDays(20));
      }
      case 3 ->
          new Condition.Elapsed(
              chance(2) ? patterns() : List.of(),
              null,
              size(),
              List.of(new Amount(1 + random.nextInt(4), chance(2) ? Unit.WEEKS : Unit.DAYS)));
      case 4 ->
          new Condition.Elapsed(
              List.of(), "born", size(), List.of(new Amount(random.nextInt(30), Unit.DAYS)));
      case 5 -> new Condition.Missed("R" + random.nextInt(3), chance(3) ? 1 : 0);
      default -> simple();
    };
  }

  /** What a pattern can ask too. */
  private Condition simple() {
    return switch (random.nextInt(6)) {
      case 0 -> new Condition.Compare("urgent", Operator.EQUAL, new Value.Flag(chance(2)));
      case 1 ->
          new Condition.Compare(
              "size",
              chance(3) ? Operator.EQUAL : size(),
              new Value.Number(new BigDecimal(random.nextInt(8))));
      case 2 -> new Condition.Compare("kind", Operator.EQUAL, new Value.Text("red"));
      case 3 -> new Condition.Includes("team", "doctor");
      case 4 -> new Condition.Known(chance(2) ? "born" : "kind");
      default ->
          new Condition.Compare(
              "set for",
              size(),
              new Value.Date(LocalDate.ofEpochDay(RandomHistories.FIRST_DAY + 20)));
    };
  }

  private Operator size() {
    Operator[] sizes = {
      Operator.AT_LEAST, Operator.AT_MOST, Operator.MORE_THAN, Operator.LESS_THAN
    };
    return sizes[random.nextInt(sizes.length)];
  }

  private boolean chance(int oneIn) {
    return random.nextInt(oneIn) == 0;
  }
}
