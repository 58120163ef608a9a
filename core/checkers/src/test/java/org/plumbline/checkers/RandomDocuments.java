package org.plumbline.checkers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.plumbline.model.kernel.EventPattern;
import org.plumbline.model.kernel.KernelDocument;
import org.plumbline.model.kernel.KernelDocument.AttributeType;
import org.plumbline.model.kernel.KernelDocument.Composite;
import org.plumbline.model.kernel.KernelDocument.EventType;
import org.plumbline.model.kernel.KernelDocument.FixedRole;
import org.plumbline.model.kernel.KernelDocument.Group;
import org.plumbline.model.kernel.KernelDocument.Ordinal;
import org.plumbline.model.kernel.KernelDocument.Schedule;
import org.plumbline.model.kernel.KernelDocument.State;
import org.plumbline.model.kernel.Rule;
import org.plumbline.model.kernel.Trigger;
import org.plumbline.model.kernel.ValueType;
import org.plumbline.runtime.calendar.Amount;
import org.plumbline.runtime.calendar.Unit;

/** Documents over one small vocabulary, of a few rules each. */
final class RandomDocuments {
  private static final List<AttributeType> FIELDS =
      List.of(
          new AttributeType("urgent", ValueType.Plain.FLAG),
          new AttributeType("size", ValueType.Plain.NUMBER),
          new AttributeType("kind", new ValueType.Choice(List.of("red", "the Red", "blue"))),
          new AttributeType("team", ValueType.Plain.LIST),
          new AttributeType("set for", ValueType.Plain.DATE));

  private RandomDocuments() {}

  static KernelDocument document(Random random) {
    RandomRules rules = new RandomRules(random);
    List<Rule> all = new ArrayList<>();
    int number = 1 + random.nextInt(4);
    for (int i = 0; i < number; i++) {
      all.add(rules.rule(i));
    }
    return of(random, all);
  }

  /** Of plain rules, of which some can be swept. */
  static KernelDocument plain(Random random) {
    RandomRules rules = new RandomRules(random);
    List<Rule> all = new ArrayList<>();
    int number = 1 + random.nextInt(12);
    for (int i = 0; i < number; i++) {
      all.add(rules.plain(i));
    }
    return of(random, all);
  }

  static KernelDocument of(Random random, List<Rule> all) {
    boolean composed = random.nextInt(5) == 0;
    return new KernelDocument(
        "random",
        "A random document",
        "1",
        random.nextInt(8) == 0 ? LocalDate.ofEpochDay(RandomHistories.FIRST_DAY + 10) : null,
        random.nextInt(8) == 0 ? LocalDate.ofEpochDay(RandomHistories.FIRST_DAY + 40) : null,
        "england",
        List.of(),
        events(),
        List.of(
            state("open", List.of("k"), "opened", "closed"),
            state("watched", List.of(), "visited", "reviewed")),
        composed ? composites(random) : List.of(),
        List.of(
            new Ordinal(
                "second visit",
                new Trigger.OnNth(
                    List.of(EventPattern.of("visited")), 2, List.of(EventPattern.of("opened"))))),
        List.of(new FixedRole("keyworker", List.of(EventPattern.of("opened")), "actor")),
        random.nextInt(3) > 0
            ? List.of()
            : List.of(new Schedule("meeting", List.of("k"), "arranged", "cancelled")),
        List.of(
            new AttributeType("urgent", ValueType.Plain.FLAG),
            new AttributeType("born", ValueType.Plain.DATE),
            new AttributeType("set for", ValueType.Plain.DATE),
            new AttributeType("size", ValueType.Plain.NUMBER),
            new AttributeType("team", ValueType.Plain.LIST)),
        Map.of("medic", "Doctor", "doctor", "doctor", "red", "red"),
        Map.of(
            "staff", new Group(List.of("doctor", "nurse"), false),
            "pair", new Group(List.of("doctor", "nurse"), true)),
        all);
  }

  private static List<EventType> events() {
    List<EventType> events = new ArrayList<>();
    for (String name :
        List.of("opened", "visited", "closed", "reviewed", "meeting", "arranged", "cancelled")) {
      List<AttributeType> fields = new ArrayList<>(FIELDS);
      if (name.equals("arranged")) {
        fields.add(new AttributeType(Schedule.FOR, ValueType.Plain.DATE));
      }
      events.add(new EventType(name, List.of("k", "m"), fields));
    }
    events.add(
        new EventType(
            "audit answered",
            List.of("k"),
            List.of(
                new AttributeType(
                    "answer", new ValueType.Choice(List.of("yes", "no", "not applicable"))))));
    events.add(new EventType("reason recorded", List.of("k"), List.of()));
    events.add(
        new EventType(
            "exception is agreed",
            List.of("k"),
            List.of(
                new AttributeType("until", ValueType.Plain.DATE),
                new AttributeType("by", ValueType.Plain.TEXT))));
    return events;
  }

  private static State state(String name, List<String> keys, String begins, String ends) {
    return new State(name, keys, List.of(EventPattern.of(begins)), List.of(EventPattern.of(ends)));
  }

  private static List<Composite> composites(Random random) {
    List<EventPattern> parts = List.of(EventPattern.of("reviewed"), EventPattern.of("meeting"));
    List<Amount> later = List.of(new Amount(1, Unit.WEEKS));
    return switch (random.nextInt(3)) {
      case 0 -> List.of(new Composite("signed", List.of("k"), parts));
      case 1 -> List.of(Composite.after("signed", EventPattern.of("opened"), later));
      default -> List.of(Composite.after("signed", "born", later));
    };
  }
}
