package org.plumbline.analysis.relation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.analysis.circumstances.Circumstance;
import org.plumbline.analysis.circumstances.Implication;
import org.plumbline.analysis.circumstances.Setting;
import org.plumbline.analysis.circumstances.UndecidedException;
import org.plumbline.analysis.circumstances.ValueTypes;
import org.plumbline.analysis.relation.KnownWindows.KnownWindow;
import org.plumbline.model.kernel.Anchor;
import org.plumbline.model.kernel.Bound;
import org.plumbline.model.kernel.Condition;
import org.plumbline.model.kernel.EventPattern;
import org.plumbline.model.kernel.Recurrence;
import org.plumbline.model.kernel.Rule;
import org.plumbline.model.kernel.Trigger;
import org.plumbline.model.kernel.ValueType;
import org.plumbline.model.kernel.Window;

/** Two duties that speak of the same. */
final class Pair {
  private final PlacedRule one;
  private final PlacedRule other;
  private final Matter matter;
  private final Relations known;

  Pair(PlacedRule one, PlacedRule other, Matter matter, Relations known) {
    this.one = one;
    this.other = other;
    this.matter = matter;
    this.known = known;
  }

  Relation compare() {
    if (!Span.isShared(one, other) || guards(matter, List.of()).isEmpty()) {
      return new Relation.NeverTogether();
    }
    Rule a = one.rule();
    Rule b = other.rule();
    if (a.perPeriod() != null || b.perPeriod() != null) {
      throw new UndecidedException("one of them asks for a number in a period");
    }
    Span span = Span.of(one, other);
    List<Relation.Part> parts = new ArrayList<>();
    if (a.recurrence() == null || b.recurrence() == null) {
      parts.addAll(firstParts(a, b, span));
    } else {
      if (hasFirstLimit(a) || hasFirstLimit(b)) {
        parts.addAll(firstParts(a, b, span));
      }
      try {
        parts.addAll(paces(a.recurrence(), b.recurrence(), span));
      } catch (UndecidedException later) {
        if (parts.isEmpty()) {
          throw later;
        }
        return new Relation.Compared(matter, parts, later.reason());
      }
    }
    return parts.isEmpty()
        ? new Relation.NeverTogether()
        : new Relation.Compared(matter, parts, null);
  }

  private List<Relation.Part> firstParts(Rule a, Rule b, Span span) {
    Window window = first(a);
    Window otherWindow = first(b);
    return parts(0, closed(a, window, otherWindow), closed(b, otherWindow, window), span);
  }

  /** The window that counts from the trigger; without one, a recurrence counts its first pace. */
  private static Window first(Rule rule) {
    Recurrence recurrence = rule.recurrence();
    return hasFirstLimit(rule) || recurrence == null || recurrence.phases().isEmpty()
        ? rule.window()
        : recurrence.phases().get(0).window();
  }

  /**
   * What is owed without a limit is owed until what ends it (semantics 2.9). That is heeded beside
   * another window that ends with an event; beside a time, what ends both is taken not to happen.
   */
  private static Window closed(Rule rule, Window window, Window other) {
    boolean endsWithEvent =
        other.by() == null
            || (other.by() instanceof Bound.Instant instant
                && instant.anchor() instanceof Anchor.NextAfter);
    return window.by() != null || rule.ends().isEmpty() || !endsWithEvent
        ? window
        : new Window(
            window.from(),
            window.early(),
            window.target(),
            new Bound.Instant(new Anchor.NextAfter(rule.ends())));
  }

  private static boolean hasFirstLimit(Rule rule) {
    return !rule.window().equals(Window.UNTIMED);
  }

  /**
   * Paces that change at the same events are set side by side. Where they change at different ones,
   * any pace of the one can meet any of the other: then it can be told only if all of these lie the
   * same way.
   */
  private List<Relation.Part> paces(Recurrence a, Recurrence b, Span span) {
    if (!a.checkPoints().equals(b.checkPoints()) || a.countedFrom() != b.countedFrom()) {
      throw new UndecidedException("one counts its intervals otherwise than the other");
    }
    List<Relation.Part> parts = new ArrayList<>();
    if (alike(a.phases(), b.phases())) {
      for (int i = 0; i < a.phases().size(); i++) {
        parts.addAll(parts(i + 1, a.phases().get(i).window(), b.phases().get(i).window(), span));
      }
      return parts;
    }
    Set<WindowOrder> orders = EnumSet.noneOf(WindowOrder.class);
    for (Recurrence.Phase phase : a.phases()) {
      for (Recurrence.Phase otherPhase : b.phases()) {
        List<Relation.Part> met = parts(1, phase.window(), otherPhase.window(), span);
        met.forEach(part -> orders.addAll(part.comparison().found().keySet()));
        if (parts.isEmpty()) {
          parts.addAll(met);
        }
      }
    }
    if (orders.size() > 1) {
      throw new UndecidedException("their paces change at different times");
    }
    return parts;
  }

  private static boolean alike(List<Recurrence.Phase> some, List<Recurrence.Phase> others) {
    boolean alike = some.size() == others.size();
    for (int i = 0; alike && i < some.size(); i++) {
      Recurrence.Phase phase = some.get(i);
      Recurrence.Phase same = others.get(i);
      alike = phase.until().equals(same.until()) && Objects.equals(phase.whileIn(), same.whileIn());
    }
    return alike;
  }

  private List<Relation.Part> parts(int pace, Window window, Window otherWindow, Span span) {
    CriticalTimes critical =
        new CriticalTimes().with(window, one.calendar()).with(otherWindow, other.calendar());
    boolean ahead = one.rule().trigger() instanceof Trigger.Ahead;
    List<Relation.Part> parts = new ArrayList<>();
    for (KnownWindow first : known.windows(window, one.calendar())) {
      for (KnownWindow second : known.windows(otherWindow, other.calendar())) {
        List<Circumstance> when =
            Stream.concat(first.window().when().stream(), second.window().when().stream())
                .distinct()
                .toList();
        Optional<Setting> setting = guards(matter, when);
        if (setting.isPresent() && Circumstance.canAllBe(when)) {
          Source source = commonSource(first.window(), second.window());
          boolean before = ahead || source instanceof Source.NextAfter;
          Sweep sweep = new Sweep(span, one.calendar(), critical.secondsOfDay(), before);
          parts.add(
              new Relation.Part(
                  pace,
                  source,
                  setting.get(),
                  when.stream().filter(c -> !(c instanceof Circumstance.Holds)).toList(),
                  known.comparison(
                      new Relations.Swept(
                          window,
                          one.calendar(),
                          otherWindow,
                          other.calendar(),
                          when,
                          before,
                          span),
                      () -> sweep.compare(first, second))));
        }
      }
    }
    return parts;
  }

  private static Source commonSource(WindowCase first, WindowCase second) {
    List<Source> sources =
        Stream.of(first.lower(), first.upper(), second.lower(), second.upper())
            .flatMap(List::stream)
            .map(Edge::source)
            .distinct()
            .toList();
    if (sources.size() > 1) {
      throw new UndecidedException("they count from different moments");
    }
    return sources.isEmpty() ? new Source.Trigger() : sources.get(0);
  }

  /** A setting in which both apply and the circumstances are given. */
  private Optional<Setting> guards(Matter of, List<Circumstance> when) {
    List<Condition> hold = new ArrayList<>(List.of(one.rule().guard(), other.rule().guard()));
    if (!of.triggers().isEmpty()) {
      hold.add(of.triggers().get(0).where());
    }
    for (Circumstance c : when) {
      if (c instanceof Circumstance.Holds holds) {
        hold.add(holds.yes() ? holds.condition() : new Condition.Not(holds.condition()));
      }
    }
    return hold.stream().allMatch(Condition.ALWAYS::equals)
        ? Optional.of(Setting.PLAIN)
        : Implication.setting(hold, types());
  }

  private Map<String, ValueType> types() {
    List<EventPattern> trigger = matter.triggers().stream().limit(1).toList();
    return ValueTypes.at(trigger, List.of(one.document(), other.document()));
  }
}
