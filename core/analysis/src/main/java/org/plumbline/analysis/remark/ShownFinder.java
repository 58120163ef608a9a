package org.plumbline.analysis.remark;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.analysis.behaviour.ClauseBehaviour;
import org.plumbline.analysis.behaviour.Effect;
import org.plumbline.analysis.behaviour.ShownCase;
import org.plumbline.analysis.circumstances.Atoms;
import org.plumbline.analysis.circumstances.Implication;
import org.plumbline.analysis.circumstances.UndecidedException;
import org.plumbline.analysis.finding.FindingKind;
import org.plumbline.analysis.finding.Weight;
import org.plumbline.analysis.relation.Matter;
import org.plumbline.analysis.relation.PlacedRule;
import org.plumbline.analysis.requirement.RequirementForm;
import org.plumbline.analysis.requirement.Told;
import org.plumbline.analysis.witness.Witness;
import org.plumbline.compiler.explain.KernelWords;
import org.plumbline.model.kernel.Condition;
import org.plumbline.model.kernel.EventPattern;
import org.plumbline.model.kernel.Requirement;
import org.plumbline.runtime.verdict.Facet;
import org.plumbline.runtime.verdict.FacetVerdict;
import org.plumbline.runtime.verdict.ObligationVerdict;
import org.plumbline.runtime.verdict.Verdict;

/**
 * What two clauses that ask for one act want shown of it: by whom it is done, and what else. What
 * another clause of the same document says is not lacking. It is told only with a case in which the
 * act is in time for both, and keeps one of them alone; and both ways or not at all, where each
 * wants something of its own.
 */
final class ShownFinder {
  private final ClauseBehaviour behaviour;
  private final SaidElsewhere elsewhere;

  ShownFinder(ClauseBehaviour behaviour, SaidElsewhere elsewhere) {
    this.behaviour = behaviour;
    this.elsewhere = elsewhere;
  }

  /** What is found of two clauses that can both apply to one case. */
  Optional<Remark> between(PlacedRule one, PlacedRule other, Matter matter) {
    if (one.rule().requirements().equals(other.rule().requirements())
        || !acts(one, matter).equals(acts(other, matter))
        || !one.actEvents()
            .equals(other.actEvents()) // whoever may do another act is asked for less
        || !one.rule().countsWhen().equals(other.rule().countsWhen())) {
      return Optional.empty();
    }
    try {
      return neverTheSamePeople(one, other)
          ? otherPeople(one, other, matter)
          : moreShown(one, other, matter);
    } catch (UndecidedException e) {
      return Optional.empty(); // nothing is claimed
    }
  }

  private static List<EventPattern> acts(PlacedRule rule, Matter matter) {
    return rule.rule().acts().stream().filter(a -> a.event().equals(matter.act())).toList();
  }

  // ---- by whom

  private static List<Requirement> people(PlacedRule rule) {
    return rule.rule().requirements().stream()
        .filter(r -> r instanceof Requirement.Actor actor && !actor.all())
        .toList();
  }

  /** Whether nobody may do it for both, if one does it. */
  private static boolean neverTheSamePeople(PlacedRule one, PlacedRule other) {
    List<Condition> all = new ArrayList<>(forms(one, people(one)));
    List<Condition> others = forms(other, people(other));
    if (all.isEmpty() || others.isEmpty()) {
      return false;
    }
    all.addAll(others);
    Set<String> names = new LinkedHashSet<>();
    all.forEach(form -> names.addAll(Atoms.names(form)));
    names.removeIf(name -> Told.by(name).filter(t -> t.field().equals("actor")).isEmpty());
    List<String> people = List.copyOf(names);
    for (int i = 0; i < people.size(); i++) {
      for (int j = 0; j < i; j++) {
        all.add(
            new Condition.Not(new Condition.All(List.of(is(people.get(i)), is(people.get(j))))));
      }
    }
    return Implication.setting(all, Map.of()).isEmpty();
  }

  private static Condition is(String name) {
    return new Condition.Known(name);
  }

  private static List<Condition> forms(PlacedRule placed, List<Requirement> requirements) {
    RequirementForm form = new RequirementForm(placed.document().groups());
    return requirements.stream().flatMap(r -> form.of(r).stream()).toList();
  }

  private Optional<Remark> otherPeople(PlacedRule one, PlacedRule other, Matter matter) {
    PlacedRule some = requiring(one, people(one));
    PlacedRule others = requiring(other, people(other));
    List<Witness> cases = cases(behaviour.effectsOfShown(some, others), some, others);
    return cases.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Remark(
                FindingKind.OTHER_PEOPLE,
                Weight.CONFLICT,
                List.of(one, other),
                matter,
                List.of(words(people(one)), words(people(other))),
                cases));
  }

  private static PlacedRule requiring(PlacedRule placed, List<Requirement> requirements) {
    return new PlacedRule(
        placed.document(), placed.rule().requiring(requirements), placed.calendar());
  }

  // ---- what else

  private Optional<Remark> moreShown(PlacedRule one, PlacedRule other, Matter matter) {
    PlacedRule some = requiring(one, elsewhere.lacking(one, other));
    PlacedRule others = requiring(other, elsewhere.lacking(other, one));
    String more = besides(some, other);
    String otherMore = besides(others, one);
    List<Witness> cases = new ArrayList<>();
    if (!more.isEmpty()) {
      cases(behaviour.effectsOfShown(some, other), one, other).stream()
          .filter(w -> breaches(w, one))
          .forEach(cases::add);
    }
    boolean isFirstShown = !cases.isEmpty();
    if (!otherMore.isEmpty()) {
      cases(behaviour.effectsOfShown(one, others), one, other).stream()
          .filter(w -> breaches(w, other))
          .forEach(cases::add);
    }
    boolean isSecondShown = cases.stream().anyMatch(w -> breaches(w, other));
    if (cases.isEmpty() || isFirstShown == more.isEmpty() || isSecondShown == otherMore.isEmpty()) {
      return Optional.empty(); // half of it would mislead
    }
    List<String> details = new ArrayList<>(List.of(more, otherMore));
    details.removeIf(String::isEmpty);
    return Optional.of(
        new Remark(
            FindingKind.MORE_SHOWN,
            Weight.NOTE,
            isFirstShown ? List.of(one, other) : List.of(other, one),
            matter,
            details,
            cases));
  }

  private static boolean breaches(Witness witness, PlacedRule rule) {
    return witness.said().stream()
        .anyMatch(s -> s.rule().equals(rule) && s.verdict().verdict() == Verdict.BREACHED);
  }

  /** What a clause wants shown that does not follow from what another wants. */
  private static String besides(PlacedRule rule, PlacedRule other) {
    List<Condition> shown = forms(other, other.rule().requirements());
    List<String> words = new ArrayList<>();
    for (Requirement requirement : rule.rule().requirements()) {
      List<Condition> forms = forms(rule, List.of(requirement));
      List<Requirement.Item> items = items(requirement);
      List<Requirement.Item> more = new ArrayList<>();
      boolean isMore = false;
      for (int i = 0; i < forms.size(); i++) {
        List<Condition> all = new ArrayList<>(shown);
        all.add(new Condition.Not(forms.get(i)));
        if (Implication.setting(all, Map.of()).isPresent()) {
          isMore = true;
          if (items.size() == forms.size()) {
            more.add(items.get(i));
          }
        }
      }
      if (isMore) {
        words.add(KernelWords.labelled(more.isEmpty() ? requirement : only(requirement, more)));
      }
    }
    return String.join("; ", words);
  }

  private static List<Requirement.Item> items(Requirement requirement) {
    if (requirement instanceof Requirement.Content content) {
      return content.items();
    } else if (requirement instanceof Requirement.Recipients recipients) {
      return recipients.items();
    }
    return requirement instanceof Requirement.Participants people ? people.items() : List.of();
  }

  private static Requirement only(Requirement requirement, List<Requirement.Item> items) {
    if (requirement instanceof Requirement.Content) {
      return new Requirement.Content(items);
    }
    return requirement instanceof Requirement.Recipients
        ? new Requirement.Recipients(items)
        : new Requirement.Participants(items);
  }

  // ---- cases

  /** Those in which the act is in time for both, and all that one of them says is kept. */
  private static List<Witness> cases(List<Effect> effects, PlacedRule one, PlacedRule other) {
    List<Witness> cases = new ArrayList<>();
    for (Effect effect : effects) {
      for (ShownCase shown : effect.shown()) {
        shown.ofBoth(one, other).filter(ShownFinder::isInTimeForBoth).ifPresent(cases::add);
      }
    }
    return cases;
  }

  private static boolean isInTimeForBoth(Witness witness) {
    return witness.said().stream().allMatch(said -> isInTime(said.verdict()));
  }

  private static boolean isInTime(ObligationVerdict verdict) {
    FacetVerdict time = verdict.facets().get(Facet.TIME);
    return time == null ? verdict.verdict() != Verdict.PENDING : time.verdict() == Verdict.MET;
  }

  private static String words(List<Requirement> requirements) {
    return String.join("; ", requirements.stream().map(KernelWords::requirement).toList());
  }
}
