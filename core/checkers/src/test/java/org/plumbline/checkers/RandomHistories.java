package org.plumbline.checkers;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.kernel.KernelDocument;
import org.plumbline.model.kernel.KernelDocument.AttributeType;
import org.plumbline.model.kernel.KernelDocument.EventType;
import org.plumbline.model.kernel.ValueType;
import org.plumbline.runtime.calendar.LocalClock;
import org.plumbline.runtime.history.CaseHistory;
import org.plumbline.runtime.history.Coverage;
import org.plumbline.runtime.history.Coverage.FieldOf;
import org.plumbline.runtime.history.KnownAttribute;
import org.plumbline.runtime.history.Moment;
import org.plumbline.runtime.history.Occurrence;
import org.plumbline.runtime.history.Value;

/**
 * Case histories in a document's own words: with and without times, keys and fields, corrected,
 * recorded late, unreadable in places.
 */
final class RandomHistories {
  /** Around the day on which clocks go forward and the bank holidays of Easter. */
  static final int FIRST_DAY = (int) LocalDate.of(2026, 3, 20).toEpochDay();

  private static final int DAYS = 90;

  private final KernelDocument document;
  private final LocalClock clock;
  private final Random random;
  private final List<String> events = new ArrayList<>();
  private final List<String> words = new ArrayList<>();

  RandomHistories(KernelDocument document, LocalClock clock, Random random) {
    this.document = document;
    this.clock = clock;
    this.random = random;
    document.events().forEach(event -> events.add(event.name()));
    words.addAll(List.of("Dr Smith", "yes", "no", "partly", "not applicable", "as soon as"));
    document.words().keySet().stream().sorted().limit(40).forEach(words::add);
    document.groups().keySet().stream().sorted().forEach(words::add);
    document.rules().forEach(rule -> words.add(rule.id().standard()));
  }

  /** What a check is asked of. */
  record Asked(CaseHistory history, Coverage coverage, long asOf) {}

  Asked next() {
    int days = 1 + random.nextInt(random.nextInt(4) == 0 ? 3 : DAYS);
    List<Occurrence> occurrences = new ArrayList<>();
    List<String> some = some(events, 6);
    int number = 1 + random.nextInt(9);
    for (int i = 0; i < number; i++) {
      occurrences.add(occurrence(pick(random.nextInt(5) == 0 ? events : some), i, days));
    }
    Set<String> unread = random.nextInt(12) == 0 ? Set.of(pick(some)) : Set.of();
    CaseHistory history =
        new CaseHistory("1", occurrences, attributes(days), random.nextInt(4) == 0, unread);
    long asOf = clock.endOfDay(FIRST_DAY + random.nextInt(days + 60)) - random.nextInt(2) * 40_000L;
    return new Asked(history, coverage(some, days), asOf);
  }

  /** One of which most times are known to the second, and nothing is corrected. */
  CaseHistory precise(String id) {
    List<Occurrence> occurrences = new ArrayList<>();
    int number = random.nextInt(14);
    for (int i = 0; i < number; i++) {
      Occurrence o = occurrence(pick(events), i, DAYS);
      long second = o.at().earliest() + (random.nextInt(100) == 0 ? 0 : i + 1);
      Moment at = random.nextInt(60) == 0 ? o.at() : Moment.at(second);
      occurrences.add(new Occurrence(o.event(), at, null, null, o.keys(), o.fields(), i));
    }
    boolean attributes = random.nextInt(5) == 0;
    return new CaseHistory(id, occurrences, attributes ? attributes(DAYS) : List.of(), false);
  }

  private Occurrence occurrence(String event, int order, int days) {
    EventType type =
        document.events().stream().filter(e -> e.name().equals(event)).findFirst().orElseThrow();
    Map<String, String> keys = new HashMap<>();
    for (String key : type.keys()) {
      if (random.nextInt(5) > 0) {
        keys.put(key, random.nextInt(3) == 0 ? "2" : "1");
      }
    }
    Map<String, Value> fields = new HashMap<>();
    for (AttributeType field : type.fields()) {
      if (random.nextInt(3) > 0) {
        fields.put(field.name(), value(field.type(), days));
      }
    }
    for (String usual : List.of("actor", "participants", "recipients", "approved by", "form")) {
      if (random.nextInt(4) == 0) {
        fields.put(usual, value(ValueType.Plain.LIST, days));
      }
    }
    if (random.nextInt(20) == 0) {
      fields.put("reason", new Value.Text(pick(words)));
    }
    if (event.equals("audit answered") || random.nextInt(10) == 0) {
      fields.put("standard", new Value.Text(pick(document.rules()).id().citation()));
    }
    Moment at = moment(days);
    Moment recorded = random.nextInt(5) == 0 ? moment(days + 10) : null;
    String id = random.nextInt(10) == 0 ? "id" + random.nextInt(2) : null;
    return new Occurrence(event, at, recorded, id, keys, fields, order);
  }

  private Moment moment(int days) {
    int day = FIRST_DAY + random.nextInt(days);
    if (random.nextInt(3) == 0) {
      return new Moment(clock.startOfDay(day), clock.endOfDay(day));
    }
    return Moment.at(clock.at(day, random.nextInt(6) * 4 * 3600 + random.nextInt(3) * 900));
  }

  private List<KnownAttribute> attributes(int days) {
    List<KnownAttribute> attributes = new ArrayList<>();
    for (AttributeType attribute : document.attributes()) {
      while (random.nextInt(5) < 2 && attributes.size() < 8) {
        @Nullable Moment since = random.nextInt(3) == 0 ? null : moment(days);
        attributes.add(new KnownAttribute(attribute.name(), value(attribute.type(), days), since));
      }
    }
    return attributes;
  }

  private Value value(ValueType type, int days) {
    if (random.nextInt(25) == 0) {
      return random.nextBoolean() ? new Value.Unreadable("?") : new Value.Text(" ");
    }
    if (type instanceof ValueType.Choice choice) {
      return new Value.Text(pick(choice.options()));
    }
    if (type.isNumber()) {
      return new Value.Number(new BigDecimal(random.nextInt(12)));
    }
    return switch ((ValueType.Plain) type) {
      case FLAG -> new Value.Flag(random.nextBoolean());
      case DATE -> {
        LocalDate date = LocalDate.ofEpochDay(FIRST_DAY + random.nextInt(days + 20));
        yield new Value.Date(date, random.nextInt(3) == 0 ? LocalTime.of(10, 30) : null);
      }
      case LIST -> new Value.Items(some(words, 4));
      default -> new Value.Text(pick(words));
    };
  }

  private Coverage coverage(List<String> some, int days) {
    if (random.nextInt(3) > 0) {
      return Coverage.EVERYTHING;
    }
    Set<String> covered = random.nextInt(2) == 0 ? null : new HashSet<>(events);
    if (covered != null) {
      covered.removeAll(some(some, 2));
    }
    Set<FieldOf> fields = null;
    if (random.nextInt(2) == 0) {
      fields = new HashSet<>();
      for (EventType type : document.events()) {
        for (AttributeType field : type.fields()) {
          if (random.nextInt(4) > 0) {
            fields.add(new FieldOf(type.name(), field.name()));
          }
        }
        fields.add(new FieldOf(type.name(), "actor"));
      }
    }
    Long from = random.nextInt(3) == 0 ? clock.startOfDay(FIRST_DAY + random.nextInt(days)) : null;
    Long to = random.nextInt(3) == 0 ? clock.endOfDay(FIRST_DAY + random.nextInt(days)) : null;
    return new Coverage(covered, fields, from, to);
  }

  private <T> T pick(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  private <T> List<T> some(List<T> all, int most) {
    List<T> some = new ArrayList<>();
    int number = 1 + random.nextInt(most);
    for (int i = 0; i < number; i++) {
      some.add(pick(all));
    }
    return some;
  }
}
