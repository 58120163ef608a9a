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
    Map<RuleId, List<Finding>> stricter = new HashMap<>();
    for (Finding one : findings) {
      if (one.kind() == FindingKind.STRICTER
          && one.weight() == Weight.CONFLICT
          && !one.isBetweenDocuments()) {
        stricter.computeIfAbsent(one.second().rule().id(), id -> new ArrayList<>()).add(one);
      }
    }
    return findings.stream()
        .filter(this::isGranted)
        .filter(
            finding ->
                !isSaidMoreStrictly(
                    finding, stricter.getOrDefault(finding.second().rule().id(), List.of())))
        .filter(finding -> !finding.isBetweenDocuments() || !isOfRedundant(finding))
        .toList();
  }

  /** Those of some remarks. */
  List<Remark> ofRemarks(List<Remark> remarks) {
    return remarks.stream()
        .filter(remark -> !isBetweenDocuments(remark.clauses()) || !isOfRedundant(remark.clauses()))
        .toList();
  }

  /**
   * Those of some chains that cannot be kept, or of which every clause says something of its own.
   */
  List<Chain> ofChains(List<Chain> chains) {
    return chains.stream()
        .filter(chain -> chain.isImpossible() || !isOfRedundant(chain.clauses()))
        .toList();
  }

  private boolean isGranted(Finding finding) {
    return switch (finding.kind()) {
      case STRICTER ->
          !isOfAnotherNumber(finding) && !givesNoFigureButThere(finding) && !isSpecialCase(finding);
      case APART -> !isSeries(finding);
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
   * @param own findings inside that document of which the looser one is the looser, too
   */
  private static boolean isSaidMoreStrictly(Finding finding, List<Finding> own) {
    return finding.kind() == FindingKind.STRICTER
        && finding.isBetweenDocuments()
        && own.stream()
            .anyMatch(
                one ->
                    triggers(one).containsAll(triggers(finding))
                        && one.matter().act().equals(finding.matter().act()));
  }

  private static Set<String> triggers(Finding finding) {
    return finding.matter().triggers().stream()
        .map(EventPattern::event)
        .collect(Collectors.toSet());
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

  // ---- no figure

  private boolean givesNoFigureButThere(Finding finding) {
    PlacedRule looser = finding.second();
    return !hasFigure(looser.rule())
        && (!finding.isBetweenDocuments()
            || !finding.first().actEvents().equals(looser.actEvents())
            || duties.getOrDefault(document(looser), List.of()).stream()
                .anyMatch(rule -> givesItsFigure(rule, finding)));
  }

  /** Whether it gives a time for it, and not only an order or none. */
  private static boolean hasFigure(Rule rule) {
    Bound by = rule.window().by();
    return rule.recurrence() != null
        || rule.perPeriod() != null
        || (by != null && !(by instanceof Bound.Instant));
  }

  /** Whether a clause says by when, of that act, in all cases in which both were compared. */
  private static boolean givesItsFigure(PlacedRule rule, Finding finding) {
    PlacedRule looser = finding.second();
    if (!hasFigure(rule.rule()) || Collections.disjoint(rule.actEvents(), looser.actEvents())) {
      return false;
    } else if (Matter.of(rule.rule(), looser.rule()).isEmpty()) {
      return true; // it counts from another event
    }
    List<Condition> all =
        List.of(
            finding.first().rule().guard(),
            looser.rule().guard(),
            new Condition.Not(rule.rule().guard()));
    try {
      return Implication.setting(
              all,
              ValueTypes.at(
                  finding.matter().triggers().stream().limit(1).toList(),
                  List.of(looser.document(), finding.first().document())))
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
