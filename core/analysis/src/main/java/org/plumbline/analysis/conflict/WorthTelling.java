package org.plumbline.analysis.conflict;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.analysis.chain.Chain;
import org.plumbline.analysis.circumstances.Implication;
import org.plumbline.analysis.circumstances.UndecidedException;
import org.plumbline.analysis.circumstances.ValueTypes;
import org.plumbline.analysis.finding.FindingKind;
import org.plumbline.analysis.finding.Weight;
import org.plumbline.analysis.relation.Matter;
import org.plumbline.analysis.relation.PlacedRule;
import org.plumbline.analysis.remark.Remark;
import org.plumbline.model.kernel.Bound;
import org.plumbline.model.kernel.Condition;
import org.plumbline.model.kernel.EventPattern;
import org.plumbline.model.kernel.Requirement;
import org.plumbline.model.kernel.Rule;
import org.plumbline.model.kernel.Window;
import org.plumbline.runtime.verdict.Force;
import org.plumbline.runtime.verdict.RuleId;

/**
 * Which findings a reader of the whole documents would grant. A clause that gives no figure is not
 * looser than one that does where its own document gives a figure, too; and the reviews of week 8
 * and month 6 are two, not one at two times. None of these is a conflict: what is left out asks for
 * nothing that cannot be kept.
 */
final class WorthTelling {
  private final Map<String, List<PlacedRule>> duties = new HashMap<>();

  private final Set<RuleId> redundant;

  /**
   * Of these rules.
   *
   * @param remarks what else was found of them
   */
  WorthTelling(List<PlacedRule> rules, List<Remark> remarks) {
    redundant = redundant(remarks);
    for (PlacedRule rule : rules) {
      if (rule.rule().kind() == Rule.Kind.DUTY && rule.rule().force() == Force.REQUIREMENT) {
        duties.computeIfAbsent(document(rule), any -> new ArrayList<>()).add(rule);
      }
    }
  }

  private static String document(PlacedRule rule) {
    return rule.document().id() + "\n" + rule.document().version();
  }

  /** Those of some findings. */
  List<Finding> ofFindings(List<Finding> findings) {
    Map<RuleId, List<Finding>> stricter = stricter(findings);
    return findings.stream()
        .filter(this::isGranted)
        .filter(finding -> !isSaidMoreStrictly(finding, stricter))
        .filter(finding -> !finding.isBetweenDocuments() || !isOfRedundant(finding))
        .toList();
  }

  /** Of each clause that is the looser one of two in its document, the findings that say so. */
  private static Map<RuleId, List<Finding>> stricter(List<Finding> findings) {
    Map<RuleId, List<Finding>> stricter = new HashMap<>();
    for (Finding one : findings) {
      if (one.kind() == FindingKind.STRICTER
          && one.weight() == Weight.CONFLICT
          && !one.isBetweenDocuments()) {
        stricter.computeIfAbsent(one.second().rule().id(), id -> new ArrayList<>()).add(one);
      }
    }
    return stricter;
  }

  /**
   * Those of some remarks.
   *
   * @param findings all of the same clauses
   */
  List<Remark> ofRemarks(List<Remark> remarks, List<Finding> findings) {
    Map<RuleId, List<Finding>> stricter = stricter(findings);
    return remarks.stream()
        .filter(
            remark ->
                isBetweenDocuments(remark.clauses())
                    ? !isOfRedundant(remark.clauses()) && !isOfOneSaidMoreStrictly(remark, stricter)
                    : !isSharedOut(remark))
        .toList();
  }

  /**
   * Whether each of two clauses of a document wants something else, and nothing that the other
   * wants: then they share out what is to be shown.
   */
  private static boolean isSharedOut(Remark remark) {
    return remark.kind() == FindingKind.MORE_SHOWN
        && remark.details().size() > 1
        && remark.clauses().stream()
            .flatMap(clause -> clause.rule().requirements().stream())
            .allMatch(r -> r instanceof Requirement.Content || r instanceof Requirement.Actor)
        && Collections.disjoint(contents(remark, 0), contents(remark, 1));
  }

  private static Set<String> contents(Remark remark, int clause) {
    Set<String> names = new HashSet<>();
    for (Requirement one : remark.clauses().get(clause).rule().requirements()) {
      if (one instanceof Requirement.Content content) {
        content.items().forEach(item -> names.addAll(item.anyOf()));
      }
    }
    return names;
  }

  /** Whoever sends it in time for the other clause has nothing to learn of the one. */
  private static boolean isOfOneSaidMoreStrictly(
      Remark remark, Map<RuleId, List<Finding>> stricter) {
    return remark.kind() != FindingKind.REDUNDANT
        && remark.clauses().stream()
            .flatMap(c -> stricter.getOrDefault(c.rule().id(), List.of()).stream())
            .anyMatch(one -> isOnAllOf(one, remark.matter()));
  }

  /**
   * Those of some chains that cannot be kept, or of which every clause says something of its own.
   */
  List<Chain> ofChains(List<Chain> chains) {
    return chains.stream()
        .filter(chain -> chain.isImpossible() || !isOfRedundant(chain.clauses()))
        .filter(chain -> chain.isImpossible() || !isSaidMoreStrictly(chain, chains))
        .toList();
  }

  /** Whether another clause on the same act, in all its cases, leaves less time after the same. */
  private static boolean isSaidMoreStrictly(Chain chain, List<Chain> chains) {
    int last = chain.links().size() - 1;
    return chains.stream()
        .filter(other -> !other.isImpossible() && other.links().size() == last + 1)
        .filter(
            other ->
                other.latest().subList(0, last + 1).equals(chain.latest().subList(0, last + 1)))
        .filter(other -> other.latest().get(last + 1) < chain.latest().get(last + 1))
        .filter(other -> other.links().subList(0, last).equals(chain.links().subList(0, last)))
        .anyMatch(
            other ->
                other.links().get(last).to().equals(chain.links().get(last).to())
                    && parts(guard(chain)).containsAll(parts(guard(other))));
  }

  private static Condition guard(Chain chain) {
    return chain.links().get(chain.links().size() - 1).rule().rule().guard();
  }

  private boolean isGranted(Finding finding) {
    return switch (finding.kind()) {
      case STRICTER ->
          !isOfAnotherNumber(finding)
              && !givesNoFigureButThere(finding)
              && !isSpecialCase(finding)
              && !isAdvisedBesides(finding);
      case APART -> !isSeries(finding);
      case OVERLAPPING -> !isOfAdvice(finding);
      default -> true;
    };
  }

  // ---- said twice in a document

  /** Clauses beside which their own document has one that says the same, or more. */
  private static Set<RuleId> redundant(List<Remark> remarks) {
    Set<RuleId> redundant = new HashSet<>();
    for (Remark remark : remarks) {
      if (remark.kind() == FindingKind.REDUNDANT && !isBetweenDocuments(remark.clauses())) {
        int which = remark.details().isEmpty() ? 0 : 1; // of two that say the same the first stays
        redundant.add(remark.clauses().get(which).rule().id());
      }
    }
    return redundant;
  }

  private static boolean isBetweenDocuments(List<PlacedRule> clauses) {
    return clauses.stream().map(WorthTelling::document).distinct().count() > 1;
  }

  private boolean isOfRedundant(Finding finding) {
    return isOfRedundant(List.of(finding.first(), finding.second()));
  }

  private boolean isOfRedundant(List<PlacedRule> clauses) {
    return clauses.stream().anyMatch(clause -> redundant.contains(clause.rule().id()));
  }

  /**
   * Whether the looser one’s document asks for the same more strictly, in the same cases.
   *
   * @param stricter findings inside a document, of each clause of which it is the looser one
   */
  private static boolean isSaidMoreStrictly(Finding finding, Map<RuleId, List<Finding>> stricter) {
    return finding.kind() == FindingKind.STRICTER
        && finding.isBetweenDocuments()
        && stricter.getOrDefault(finding.second().rule().id(), List.of()).stream()
            .anyMatch(one -> isOnAllOf(one, finding.matter()));
  }

  private static boolean isOnAllOf(Finding one, Matter matter) {
    return triggers(one.matter()).containsAll(triggers(matter))
        && one.matter().act().equals(matter.act());
  }

  private static Set<String> triggers(Matter matter) {
    return matter.triggers().stream().map(EventPattern::event).collect(Collectors.toSet());
  }

  /** Seven days for some parents, two for all: the paper has it so, and both can be kept. */
  private static boolean isSpecialCase(Finding finding) {
    List<Condition> special = parts(finding.first().rule().guard());
    List<Condition> usual = parts(finding.second().rule().guard());
    return !finding.isBetweenDocuments()
        && finding.weight() == Weight.NOTE
        && special.size() > usual.size()
        && special.containsAll(usual);
  }

  private static List<Condition> parts(Condition guard) {
    return guard instanceof Condition.All all ? all.conditions() : List.of(guard);
  }

  /** Whatever is done as advised may be done otherwise: that takes nothing from the other. */
  private static boolean isOfAdvice(Finding finding) {
    return finding.first().rule().force() == Force.ADVICE
        || finding.second().rule().force() == Force.ADVICE;
  }

  /** What is advised beside a figure that binds: the one that binds is what is compared. */
  private boolean isAdvisedBesides(Finding finding) {
    PlacedRule stricter = finding.first();
    return stricter.rule().force() == Force.ADVICE
        && finding.isBetweenDocuments()
        && duties.getOrDefault(document(stricter), List.of()).stream()
            .anyMatch(rule -> givesItsFigure(rule, stricter, finding.second(), finding.matter()));
  }

  // ---- no figure

  private boolean givesNoFigureButThere(Finding finding) {
    PlacedRule looser = finding.second();
    return !hasFigure(looser.rule())
        && (!finding.isBetweenDocuments()
            || !finding.first().actEvents().equals(looser.actEvents())
            || duties.getOrDefault(document(looser), List.of()).stream()
                .anyMatch(rule -> givesItsFigure(rule, looser, finding.first(), finding.matter())));
  }

  /** Whether it gives a time for it, and not only an order or none. */
  private static boolean hasFigure(Rule rule) {
    Bound by = rule.window().by();
    return rule.recurrence() != null
        || rule.perPeriod() != null
        || (by != null && !(by instanceof Bound.Instant));
  }

  /** Whether a clause says by when, of that act, in all cases in which both were compared. */
  private static boolean givesItsFigure(
      PlacedRule rule, PlacedRule own, PlacedRule other, Matter matter) {
    if (!hasFigure(rule.rule()) || Collections.disjoint(rule.actEvents(), own.actEvents())) {
      return false;
    } else if (Matter.of(rule.rule(), own.rule()).isEmpty()) {
      return true; // it counts from another event
    }
    List<Condition> all =
        List.of(other.rule().guard(), own.rule().guard(), new Condition.Not(rule.rule().guard()));
    try {
      return Implication.setting(
              all,
              ValueTypes.at(
                  matter.triggers().stream().limit(1).toList(),
                  List.of(own.document(), other.document())))
          .isEmpty();
    } catch (UndecidedException e) {
      return false;
    }
  }

  // ---- so many times

  /** Two visits a year, and one of them unannounced: no time is left by the one or the other. */
  private static boolean isOfAnotherNumber(Finding finding) {
    Rule one = finding.first().rule();
    Rule other = finding.second().rule();
    return (one.perPeriod() != null || other.perPeriod() != null)
        && !(one.acts().equals(other.acts()) && one.countsWhen().equals(other.countsWhen()));
  }

  // ---- numbered periods

  private static boolean isSeries(Finding finding) {
    return finding.weight() == Weight.NOTE
        && !finding.isBetweenDocuments()
        && isNumbered(finding.first().rule().window())
        && isNumbered(finding.second().rule().window());
  }

  private static boolean isNumbered(Window window) {
    return isEdge(window.from()) && isEdge(window.by());
  }

  private static boolean isEdge(@Nullable Bound bound) {
    return bound instanceof Bound.PeriodEdge;
  }
}
