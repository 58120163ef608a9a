package org.plumbline.compiler.desugar;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.compiler.diagnostic.DiagnosticKind;
import org.plumbline.compiler.diagnostic.Findings;
import org.plumbline.model.document.Facet;
import org.plumbline.model.document.Standard;
import org.plumbline.model.kernel.Condition;
import org.plumbline.model.kernel.EventPattern;
import org.plumbline.model.kernel.KernelDocument.State;
import org.plumbline.model.kernel.Rule;
import org.plumbline.model.kernel.Trigger;
import org.plumbline.runtime.verdict.Force;

/**
 * What comes of standards that prevail over others of their document, or replace them: the others'
 * rules do not arise, or end, where these hold.
 */
final class Precedence {
  private final Map<String, Rule> rules = new LinkedHashMap<>();
  private final Map<String, State> states = new LinkedHashMap<>();
  private final CoinedEvents coined;
  private final Findings findings;

  private Precedence(List<Rule> rules, CoinedEvents coined, Findings findings) {
    rules.forEach(rule -> this.rules.put(key(rule), rule));
    this.coined = coined;
    this.findings = findings;
  }

  /**
   * What comes of it.
   *
   * @param rules every rule, with what others do to it
   * @param states when a standard prevails
   */
  record Outcome(List<Rule> rules, List<State> states) {}

  /** Lets standards that say so take effect on the rules of others. */
  static Outcome applied(
      List<Standard> standards, List<Rule> rules, CoinedEvents coined, Findings findings) {
    Precedence precedence = new Precedence(rules, coined, findings);
    for (Standard standard : standards) {
      StandardForm form = new StandardForm(standard);
      for (Facet.Relation relation : form.all(Facet.Relation.class)) {
        if (relation.document() == null && !relation.standard().equals(standard.id())) {
          precedence.take(form, relation);
        }
      }
    }
    return new Outcome(
        List.copyOf(precedence.rules.values()), List.copyOf(precedence.states.values()));
  }

  private void take(StandardForm form, Facet.Relation relation) {
    switch (relation.kind()) {
      case REPLACES -> replace(form, relation);
      case PREVAILS_OVER -> prevail(form.standard(), relation);
      case DEPARTS_FROM -> {} // both stand: it is said on purpose that they differ
    }
  }

  private static String key(Rule rule) {
    return rule.id().standard() + " " + rule.id().clause();
  }

  private List<Rule> of(String standard) {
    return rules.values().stream().filter(rule -> rule.id().standard().equals(standard)).toList();
  }

  // ---- replaces

  /** What is replaced arises no more, from the day on which the other is in force. */
  private void replace(StandardForm form, Facet.Relation relation) {
    Facet.InForce line = form.first(Facet.InForce.class);
    List<Condition> before = new ArrayList<>();
    if (line != null) {
      before.add(new Condition.During(null, line.from().minusDays(1)));
      if (line.to() != null) {
        before.add(new Condition.During(line.to().plusDays(1), null));
      }
    }
    Condition still =
        switch (before.size()) {
          case 0 -> new Condition.Not(new Condition.During(null, null));
          case 1 -> before.get(0);
          default -> new Condition.Any(before);
        };
    for (Rule old : of(relation.standard())) {
      put(
          old.kind() == Rule.Kind.PROHIBITION && line != null
              ? old.holding(old.guard(), both(old.countsWhen(), still), old.ends())
              : old.holding(both(old.guard(), still), old.countsWhen(), old.ends()));
    }
  }

  // ---- prevails over

  private void prevail(Standard standard, Facet.Relation relation) {
    List<Rule> prevailing =
        of(standard.id()).stream().filter(rule -> isItsOwn(rule, standard)).toList();
    for (Rule yielding : of(relation.standard())) {
      Rule changed = yielding;
      for (Rule over : prevailing) {
        Rule next = changed;
        Condition same = atTheSame(over, next);
        State state = same == null ? state(over) : null;
        if (same != null) {
          changed = yielding(next, same, List.of());
        } else if (state != null) {
          changed = yielding(next, new Condition.InState(state.name()), state.begins());
        } else {
          unclear(relation);
          return;
        }
      }
      put(changed);
    }
  }

  /** Not a question beside the duty, nor what follows when that is missed. */
  private static boolean isItsOwn(Rule rule, Standard standard) {
    return rule.kind() != Rule.Kind.AUDIT
        && !(rule.trigger() instanceof Trigger.OnMissed missed
            && missed.standard().equals(standard.id()));
  }

  /**
   * The rule where the other does not go before it.
   *
   * @param prevails that the other does, read at what the rule is read at
   * @param later what ends the rule, because from then on the other does
   */
  private static Rule yielding(Rule rule, Condition prevails, List<EventPattern> later) {
    Condition free = new Condition.Not(prevails);
    if (rule.kind() == Rule.Kind.PROHIBITION) {
      return rule.holding(rule.guard(), both(rule.countsWhen(), free), rule.ends());
    }
    List<EventPattern> ends = new ArrayList<>(rule.ends());
    ends.addAll(later);
    return rule.holding(
        both(rule.guard(), free), rule.countsWhen(), ends.stream().distinct().toList());
  }

  /**
   * That the one arises from the very occurrence at which the other is read: its trigger, or what
   * is forbidden. Null if they do not have it in common.
   */
  private static @Nullable Condition atTheSame(Rule over, Rule yielding) {
    boolean forbids = yielding.kind() == Rule.Kind.PROHIBITION;
    if (!forbids && over.trigger().equals(yielding.trigger())) {
      return over.guard();
    }
    List<EventPattern> read = forbids ? yielding.acts() : events(yielding.trigger());
    List<EventPattern> begins = events(over.trigger());
    List<Condition> any = new ArrayList<>();
    Set<String> names = read.stream().map(EventPattern::event).collect(Collectors.toSet());
    for (EventPattern begin : begins) {
      if (names.contains(begin.event()) && names.size() == 1) {
        any.add(both(begin.where(), over.guard()));
      }
    }
    return any.isEmpty() ? null : any.size() == 1 ? any.get(0) : new Condition.Any(any);
  }

  private static List<EventPattern> events(Trigger trigger) {
    if (trigger instanceof Trigger.OnEvent on) {
      return on.events();
    }
    return trigger instanceof Trigger.Ahead ahead ? ahead.events() : List.of();
  }

  /**
   * The time during which the rule asks for something: from when it arises until it ends or, unless
   * it recurs, is done. Null if it begins with no event, or is over as soon as it arises.
   */
  private @Nullable State state(Rule over) {
    if (over.force() == Force.PERMISSION) {
      return null;
    }
    List<EventPattern> begins = new ArrayList<>();
    if (over.trigger() instanceof Trigger.OnEvent on) {
      on.events().forEach(event -> begins.add(event.where(over.guard())));
    } else if (over.trigger() instanceof Trigger.OnNth nth) {
      begins.add(coined.nth(nth).where(over.guard()));
    }
    List<EventPattern> ends = new ArrayList<>(over.ends());
    if (over.kind() == Rule.Kind.DUTY && over.recurrence() == null && over.perPeriod() == null) {
      ends.addAll(over.acts());
    }
    if (begins.isEmpty() || (over.kind() == Rule.Kind.DUTY && over.acts().isEmpty())) {
      return null;
    }
    int clause = over.id().clause();
    String name =
        "standard " + over.id().standard() + (clause == 0 ? "" : " clause " + clause) + " prevails";
    State state = new State(name, over.keys(), begins, ends.stream().distinct().toList());
    states.put(name, state);
    return state;
  }

  private void unclear(Facet.Relation relation) {
    findings.add(
        DiagnosticKind.PRECEDENCE_UNCLEAR,
        relation,
        "it cannot be said when this standard goes before standard "
            + relation.standard()
            + ": it does not arise from an event, and not from what the other arises from. Say in"
            + " standard "
            + relation.standard()
            + " what it does not hold for, with `unless`");
  }

  private void put(Rule rule) {
    rules.put(key(rule), rule);
  }

  private static Condition both(Condition one, Condition other) {
    List<Condition> all = new ArrayList<>();
    for (Condition condition : List.of(one, other)) {
      if (condition instanceof Condition.All several) {
        all.addAll(several.conditions());
      } else {
        all.add(condition);
      }
    }
    return all.size() == 1 ? all.get(0) : new Condition.All(all);
  }
}
