package org.plumbline.analysis.behaviour;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.analysis.circumstances.Atoms;
import org.plumbline.analysis.circumstances.Implication;
import org.plumbline.analysis.circumstances.Setting;
import org.plumbline.analysis.circumstances.UndecidedException;
import org.plumbline.analysis.relation.BoundOrder;
import org.plumbline.analysis.relation.PlacedRule;
import org.plumbline.analysis.relation.WindowOrder;
import org.plumbline.analysis.requirement.RequirementForm;
import org.plumbline.analysis.requirement.Told;
import org.plumbline.model.kernel.Anchor;
import org.plumbline.model.kernel.Bound;
import org.plumbline.model.kernel.Condition;
import org.plumbline.model.kernel.Requirement;
import org.plumbline.runtime.calendar.Direction;

/** Which of two rules asks for more to be shown. */
final class RequirementJudge {
  private final RulePairing pairing;

  RequirementJudge(RulePairing pairing) {
    this.pairing = pairing;
  }

  List<Judgement> judge() {
    List<Requirement> before = new ArrayList<>(pairing.one().requirements());
    List<Requirement> after = new ArrayList<>(pairing.other().requirements());
    List<Judgement> all = new ArrayList<>();
    limits(before, after, all);
    if (Set.copyOf(before).equals(Set.copyOf(after)) && sameRoles()) {
      return all;
    }
    List<Condition> asked = forms(pairing.before(), before);
    List<Condition> nowAsked = forms(pairing.after(), after);
    try {
      all.add(Judgement.of(Respect.SHOWN, only(asked, nowAsked), only(nowAsked, asked)));
    } catch (UndecidedException e) {
      all.add(Judgement.undecided(Respect.SHOWN, e.reason()));
    }
    return all;
  }

  private boolean sameRoles() {
    return pairing.before().document().groups().equals(pairing.after().document().groups());
  }

  private static List<Condition> forms(PlacedRule placed, List<Requirement> requirements) {
    RequirementForm form = new RequirementForm(placed.document().groups());
    return requirements.stream().flatMap(r -> form.of(r).stream()).distinct().toList();
  }

  /** What keeps all of the first and breaks one of the second, for each of these. */
  private List<Hint> only(List<Condition> kept, List<Condition> broken) {
    List<Hint> found = new ArrayList<>();
    for (Condition one : broken) {
      if (!kept.contains(one)) {
        List<Condition> all =
            new ArrayList<>(List.of(pairing.one().guard(), pairing.other().guard()));
        all.addAll(kept);
        all.add(new Condition.Not(one));
        Optional<Setting> setting = Implication.setting(all, pairing.types());
        setting.ifPresent(s -> found.add(Hint.showing(fields(one), s)));
      }
    }
    return found;
  }

  /** The fields by which it shows whether what a rule asks for is kept. */
  static Set<String> fields(PlacedRule rule) {
    Set<String> fields = new HashSet<>();
    try {
      forms(rule, rule.rule().requirements()).forEach(form -> fields.addAll(fields(form)));
    } catch (UndecidedException e) {
      return Set.of(); // it asks for what no field tells
    }
    return fields;
  }

  private static Set<String> fields(Condition form) {
    return Atoms.names(form).stream()
        .flatMap(name -> Told.by(name).stream())
        .map(Told::field)
        .collect(Collectors.toSet());
  }

  // ---- limits among what must be shown

  private void limits(List<Requirement> before, List<Requirement> after, List<Judgement> all) {
    for (Requirement one : List.copyOf(before)) {
      for (Requirement other : List.copyOf(after)) {
        if (!one.equals(other)
            && before.contains(one)
            && after.contains(other)
            && !after.contains(one)
            && !before.contains(other)) {
          limit(one, other)
              .ifPresent(
                  judgement -> {
                    all.add(judgement);
                    before.remove(one);
                    after.remove(other);
                  });
        }
      }
    }
  }

  private Optional<Judgement> limit(Requirement one, Requirement other) {
    if (one instanceof Requirement.OnRecord a && other instanceof Requirement.OnRecord b) {
      return Optional.of(sooner(onRecord(a), onRecord(b)));
    } else if (one instanceof Requirement.NoLooser a
        && other instanceof Requirement.NoLooser b
        && a.name().equals(b.name())
        && a.given().equals(b.given())) {
      return Optional.of(sooner(a.standard(), b.standard()));
    }
    return Optional.empty();
  }

  private static Bound onRecord(Requirement.OnRecord onRecord) {
    return new Bound.Shift(
        new Anchor.Trigger(), Direction.AFTER, onRecord.within(), onRecord.counting());
  }

  private Judgement sooner(Bound before, Bound after) {
    try {
      Set<WindowOrder> orders =
          new BoundOrder(pairing.before().calendar(), pairing.after().calendar()).of(before, after);
      boolean both =
          orders.contains(WindowOrder.SECOND_INSIDE) && orders.contains(WindowOrder.FIRST_INSIDE);
      return Judgement.of(
          Respect.SHOWN,
          both
              ? Course.DATE_DEPENDENT
              : Course.of(
                  orders.contains(WindowOrder.SECOND_INSIDE),
                  orders.contains(WindowOrder.FIRST_INSIDE)));
    } catch (UndecidedException e) {
      return Judgement.undecided(Respect.SHOWN, e.reason());
    }
  }
}
