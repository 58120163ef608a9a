package org.plumbline.analysis.behaviour;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.analysis.comparison.Change;
import org.plumbline.analysis.comparison.Differences;
import org.plumbline.analysis.comparison.Differences.RulePair;
import org.plumbline.analysis.comparison.Differences.StandardPair;
import org.plumbline.analysis.comparison.Subject;
import org.plumbline.analysis.comparison.facts.Aspect;
import org.plumbline.analysis.comparison.facts.Renaming;
import org.plumbline.analysis.comparison.facts.Weight;
import org.plumbline.analysis.relation.PlacedRule;
import org.plumbline.analysis.relation.Relations;
import org.plumbline.model.kernel.Condition;
import org.plumbline.model.kernel.KernelDocument;
import org.plumbline.model.kernel.Rule;
import org.plumbline.runtime.calendar.WorkingCalendar;
import org.plumbline.runtime.verdict.RuleId;

/**
 * What the changes from one version to the next do: for each standard in both of which anything
 * says something else, whether it binds more or less, shown by cases.
 */
public final class Behaviours {
  /** Words of which a change is a change of the rules that use them, and seen there. */
  private static final Set<Aspect> SEEN_IN_RULES =
      Set.of(
          Aspect.STANDS_FOR,
          Aspect.MEMBERS,
          Aspect.KEYS,
          Aspect.ACROSS_CASES,
          Aspect.TYPE,
          Aspect.FIELDS,
          Aspect.ALIASES);

  private final Differences differences;
  private final Relations relations = new Relations();
  private final Map<RuleId, PlacedRule> before = new HashMap<>();
  private final Map<RuleId, PlacedRule> after = new HashMap<>();
  private final Map<RuleId, PlacedRule> datedBefore = new HashMap<>();
  private final Map<RuleId, PlacedRule> datedAfter = new HashMap<>();

  private Behaviours(Differences differences) {
    this.differences = differences;
    place(
        differences.before().document().kernel(),
        WorkingCalendar.of(differences.before().calendar()),
        before,
        datedBefore);
    KernelDocument newer = differences.after().document().kernel();
    place(
        new Renamed(words(), standards()).document(newer),
        WorkingCalendar.of(differences.after().calendar()),
        after,
        datedAfter);
  }

  /**
   * What the changes do.
   *
   * @return by the standard's id in the newer version, in its order; those of which nothing that is
   *     asked has changed are left out
   */
  public static Map<String, Behaviour> of(Differences differences) {
    return new Behaviours(differences).behaviours();
  }

  private static void place(
      KernelDocument document,
      WorkingCalendar calendar,
      Map<RuleId, PlacedRule> rules,
      Map<RuleId, PlacedRule> dated) {
    KernelDocument ever = RulePairing.everInForce(document);
    for (Rule rule : document.rules()) {
      rules.put(rule.id(), new PlacedRule(ever, RulePairing.everInForce(rule), calendar));
      dated.put(rule.id(), new PlacedRule(ever, rule, calendar));
    }
  }

  /** The newer version's words that go by another name in the older. */
  private Map<String, String> words() {
    Map<String, String> words = new HashMap<>();
    Renaming.between(
            differences.before().document().vocabulary(),
            differences.after().document().vocabulary())
        .values()
        .forEach(words::putAll);
    words.putAll(
        Moments.renamed(
            differences.before().document().kernel(), differences.after().document().kernel()));
    return words;
  }

  private Map<String, String> standards() {
    Map<String, String> standards = new HashMap<>();
    differences.pairs().forEach(pair -> standards.put(pair.after().id(), pair.before().id()));
    return standards;
  }

  private Map<String, Behaviour> behaviours() {
    Map<String, List<Change.Altered>> reached = reached();
    Map<String, Behaviour> all = new LinkedHashMap<>();
    for (StandardPair pair : differences.pairs()) {
      List<Change.Altered> changes = reached.getOrDefault(pair.after().id(), List.of());
      if (!changes.isEmpty()) {
        List<Effect> effects = new ArrayList<>();
        for (RulePair rules : pair.rules()) {
          effects.addAll(rule(rules));
        }
        effects.addAll(alone(pair));
        changes.forEach(change -> words(change, effects));
        all.put(pair.after().id(), Behaviour.of(pair.before().id(), pair.after().id(), effects));
      }
    }
    return all;
  }

  /** The changes of meaning by the standards that they reach. */
  private Map<String, List<Change.Altered>> reached() {
    Map<String, List<Change.Altered>> reached = new HashMap<>();
    for (Change change : differences.changes()) {
      if (change instanceof Change.Altered altered && altered.weight() == Weight.MEANING) {
        if (altered.subject().kind() == Subject.Kind.STANDARD) {
          reached
              .computeIfAbsent(altered.subject().latest().name(), s -> new ArrayList<>())
              .add(altered);
        }
        altered
            .reaches()
            .forEach(id -> reached.computeIfAbsent(id, s -> new ArrayList<>()).add(altered));
      }
    }
    return reached;
  }

  private List<Effect> rule(RulePair rules) {
    PlacedRule older = before.get(rules.before().id());
    PlacedRule newer = after.get(rules.after().id());
    List<Effect> effects = new ArrayList<>();
    if (older != null && newer != null) {
      effects.addAll(new RuleJudge(new RulePairing(older, newer), relations).effects());
      Course inForce = inForce(rules);
      if (inForce != Course.EQUIVALENT) {
        effects.add(
            Effect.shown(Respect.IN_FORCE, inForce, null, "", inForceShown(rules, inForce)));
      }
    }
    return effects;
  }

  /** A rule that is in force for longer binds more. */
  private static Course inForce(RulePair rules) {
    List<Condition> older = InForce.of(rules.before());
    List<Condition> newer = InForce.of(rules.after());
    return older.equals(newer) ? Course.EQUIVALENT : InForce.compare(older, newer);
  }

  /** Cases of a day on which only one of them is in force. */
  private List<ShownCase> inForceShown(RulePair rules, Course course) {
    PlacedRule older = datedBefore.get(rules.before().id());
    PlacedRule newer = datedAfter.get(rules.after().id());
    if (older == null || newer == null) {
      return List.of();
    }
    List<Condition> periods = new ArrayList<>(InForce.of(rules.before()));
    periods.addAll(InForce.of(rules.after()));
    List<Hint> hints = List.of(Hint.at(InForce.edges(periods, older.calendar())));
    CaseSearch search = new CaseSearch(new RulePairing(older, newer));
    List<ShownCase> shown = new ArrayList<>();
    if (course != Course.LOOSENED) {
      search.find(true, hints).ifPresent(shown::add);
    }
    if (course != Course.TIGHTENED) {
      search.find(false, hints).ifPresent(shown::add);
    }
    return shown;
  }

  // ---- rules that only one version has

  /**
   * A rule that is new binds more, unless another that was there asked as much; one that is gone
   * less, unless another that is there does.
   */
  private List<Effect> alone(StandardPair pair) {
    List<Effect> effects = new ArrayList<>();
    List<PlacedRule> older = rules(pair.before().id(), before);
    List<PlacedRule> newer = rules(pair.after().id(), after);
    for (PlacedRule one : older) {
      if (pair.rules().stream().noneMatch(r -> r.before().id().equals(one.rule().id()))
          && newer.stream().noneMatch(other -> binds(other, one))) {
        effects.add(
            Effect.shown(Respect.DUTY, Course.LOOSENED, null, "", dutyShown(one, newer, false)));
      }
    }
    for (PlacedRule one : newer) {
      if (pair.rules().stream().noneMatch(r -> r.after().id().equals(one.rule().id()))
          && older.stream().noneMatch(other -> binds(other, one))) {
        effects.add(
            Effect.shown(Respect.DUTY, Course.TIGHTENED, null, "", dutyShown(one, older, true)));
      }
    }
    return effects;
  }

  /**
   * A case that breaches a rule which only one version has: best one in which all is well by the
   * other version's rules, else one of which they do not ask that.
   */
  private static List<ShownCase> dutyShown(
      PlacedRule rule, List<PlacedRule> others, boolean isNew) {
    PlacedRule in = others.isEmpty() ? rule : others.get(0);
    List<PlacedRule> beside = new ArrayList<>(others.subList(0, Math.min(2, others.size())));
    beside.add(rule);
    Trial own = new Trial(rule);
    List<Trial> rests =
        List.of(
            new Trial(in, others.stream().map(PlacedRule::rule).toList()),
            new Trial(in, List.of()));
    for (Trial rest : rests) {
      for (PlacedRule other : beside) {
        RulePairing pairing = isNew ? new RulePairing(other, rule) : new RulePairing(rule, other);
        Optional<ShownCase> found =
            new CaseSearch(pairing, isNew ? rest : own, isNew ? own : rest)
                .find(isNew, List.of(Hint.ANYWHERE));
        if (found.isPresent()) {
          return List.of(found.get());
        }
      }
    }
    return List.of();
  }

  private static List<PlacedRule> rules(String standard, Map<RuleId, PlacedRule> all) {
    return all.values().stream().filter(r -> r.rule().id().standard().equals(standard)).toList();
  }

  /** Whether a rule asks for all that is asked by another. */
  private boolean binds(PlacedRule rule, PlacedRule asked) {
    Course course = new RuleJudge(new RulePairing(asked, rule), relations).course();
    return course == Course.EQUIVALENT || course == Course.TIGHTENED;
  }

  // ---- words

  /** What a word means that means something else now, as far as the rules do not show it. */
  private static void words(Change.Altered change, List<Effect> effects) {
    boolean isWord =
        change.subject().kind() != Subject.Kind.STANDARD
            && change.subject().kind() != Subject.Kind.DOCUMENT;
    if (isWord && !SEEN_IN_RULES.contains(change.aspect())) {
      effects.add(
          new Effect(
              Respect.WORDS,
              Course.UNDECIDED,
              null,
              "“%s”: %s".formatted(change.subject().latest().name(), change.sentence()),
              List.of()));
    }
  }
}
