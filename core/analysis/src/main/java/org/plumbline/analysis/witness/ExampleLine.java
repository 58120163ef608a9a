package org.plumbline.analysis.witness;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.plumbline.analysis.relation.PlacedRule;
import org.plumbline.model.kernel.Reach;
import org.plumbline.runtime.history.CaseHistory;
import org.plumbline.runtime.history.KnownAttribute;
import org.plumbline.runtime.history.Occurrence;
import org.plumbline.runtime.history.Value;

/**
 * A witness as an author would write it into a standard, after {@code example "…"}: what is known
 * of the child, then what happened. Keys are left out, but for those of a list of which each item
 * has a duty of its own: in an example everything is about the same child, conference and so on.
 */
public final class ExampleLine {
  private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("HH:mm");

  private final ZoneId zone;
  private final Collection<String> keys;

  /** The event of which it is told what it lacks. */
  private final String event;

  private final List<String> lacking;

  private ExampleLine(ZoneId zone, Collection<String> keys) {
    this(zone, keys, "", List.of());
  }

  private ExampleLine(ZoneId zone, Collection<String> keys, String event, List<String> lacking) {
    this.zone = zone;
    this.keys = keys;
    this.event = event;
    this.lacking = lacking;
  }

  /** The line of a witness, in the local time of its first rule's calendar. */
  public static String of(Witness witness) {
    return of(witness.said()).line(witness.history());
  }

  private static ExampleLine of(List<Witness.Said> judged) {
    Collection<String> keys = new TreeSet<>();
    for (Witness.Said said : judged) {
      Reach.Each each = said.rule().rule().reach().each();
      if (each != null) {
        keys.add(each.key());
      }
    }
    return new ExampleLine(judged.get(0).rule().calendar().zone(), keys);
  }

  /**
   * The same for a reader.
   *
   * @param event the act that the case is about
   * @param lacking fields of it in which there is nothing
   */
  public static String of(Witness witness, String event, List<String> lacking) {
    ExampleLine plain = of(witness.said());
    return new ExampleLine(plain.zone, plain.keys, event, lacking).line(witness.history());
  }

  /** The line of a case that a rule has judged, in the local time of its calendar. */
  public static String of(CaseHistory history, PlacedRule rule) {
    Reach.Each each = rule.rule().reach().each();
    return new ExampleLine(rule.calendar().zone(), each == null ? List.of() : List.of(each.key()))
        .line(history);
  }

  /** What happened in a case that a rule has judged, one by one, without the times. */
  public static List<String> happenings(CaseHistory history, PlacedRule rule) {
    Reach.Each each = rule.rule().reach().each();
    ExampleLine line =
        new ExampleLine(rule.calendar().zone(), each == null ? List.of() : List.of(each.key()));
    return history.occurrences().stream().map(line::what).toList();
  }

  /** What is known of a case: "given …"; empty if nothing is. */
  public static String given(CaseHistory history) {
    Map<String, Value> known = new TreeMap<>();
    for (KnownAttribute attribute : history.attributes()) {
      known.put(attribute.name(), attribute.value());
    }
    return known.isEmpty() ? "" : "given " + details(known);
  }

  private String line(CaseHistory history) {
    String happened =
        history.occurrences().stream().map(this::happened).collect(Collectors.joining("; "));
    String given = given(history);
    return given.isEmpty() ? happened : given + "; " + happened;
  }

  private String happened(Occurrence occurrence) {
    return when(occurrence.at().earliest()) + " " + what(occurrence);
  }

  private String what(Occurrence occurrence) {
    Map<String, Value> told = new TreeMap<>(occurrence.fields());
    occurrence
        .keys()
        .forEach(
            (key, value) -> {
              if (keys.contains(key)) {
                told.put(key, new Value.Text(value));
              }
            });
    boolean isLacking = occurrence.event().equals(event) && !lacking.isEmpty();
    return occurrence.event()
        + (told.isEmpty() ? "" : " (" + details(told) + ")")
        + (isLacking ? ", without " + String.join(", ", lacking) : "");
  }

  private String when(long instant) {
    LocalDateTime local = LocalDateTime.ofInstant(Instant.ofEpochSecond(instant), zone);
    LocalTime time = local.toLocalTime();
    return local.toLocalDate() + " " + (time.getSecond() == 0 ? MINUTES.format(time) : time);
  }

  private static String details(Map<String, Value> told) {
    List<String> details = new ArrayList<>();
    told.forEach((name, value) -> details.add(detail(name, value)));
    return String.join(", ", details);
  }

  private static String detail(String name, Value value) {
    if (value instanceof Value.Flag flag) {
      return flag.yes() ? name : "not " + name;
    }
    return name + " is " + detail(value);
  }

  /** A value as an author would write it. */
  public static String detail(Value value) {
    if (value instanceof Value.Number number) {
      return number.number().toPlainString();
    } else if (value instanceof Value.Date date) {
      return date.date().toString();
    } else if (value instanceof Value.Items items) {
      return quoted(String.join("; ", items.items()));
    } else if (value instanceof Value.Text text) {
      return quoted(text.text());
    } else if (value instanceof Value.Flag flag) {
      return flag.yes() ? "yes" : "no";
    }
    throw new IllegalArgumentException(value.getClass().getName());
  }

  private static String quoted(String text) {
    return "\"" + text.replace("\"", "'") + "\"";
  }
}
