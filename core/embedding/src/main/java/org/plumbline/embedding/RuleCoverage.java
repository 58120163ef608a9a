package org.plumbline.embedding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.plumbline.model.kernel.Condition;
import org.plumbline.model.kernel.KernelDocument;
import org.plumbline.model.kernel.Requirement;
import org.plumbline.model.kernel.Rule;
import org.plumbline.model.kernel.Window;
import org.plumbline.runtime.verdict.Facet;
import org.plumbline.runtime.verdict.FacetVerdict;
import org.plumbline.runtime.verdict.Force;
import org.plumbline.runtime.verdict.ObligationVerdict;
import org.plumbline.runtime.verdict.Verdict;

/**
 * What of a document some verdicts have shown at work: of each rule the ways in which it can come
 * out, and of each reading the rules that rest on it.
 *
 * @param rules in the document's order
 * @param readings in the order in which rules first rest on them
 */
public record RuleCoverage(List<OfRule> rules, List<OfReading> readings) {
  private static final String CALLED_FOR = "called for";
  private static final String NOT_CALLED_FOR = "not called for";
  private static final String ENDED = "ended first";
  private static final String IN_TIME = "in time";
  private static final String TOO_LATE = "too late";

  public RuleCoverage {
    rules = List.copyOf(rules);
    readings = List.copyOf(readings);
  }

  /**
   * A rule.
   *
   * @param citation the rule within its document, such as "VIS-03 .2"
   * @param shown the ways in which it has come out
   * @param notShown the others in which it could
   */
  public record OfRule(String citation, List<String> shown, List<String> notShown) {
    public OfRule {
      shown = List.copyOf(shown);
      notShown = List.copyOf(notShown);
    }
  }

  /**
   * A reading.
   *
   * @param words the vague word and how it is taken
   * @param shown how many of the rules that rest on it have been called for
   * @param rules how many rest on it
   */
  public record OfReading(String words, int shown, int rules) {}

  /** How many ways of all rules have been shown. */
  public int shown() {
    return rules.stream().mapToInt(rule -> rule.shown().size()).sum();
  }

  /** How many there are. */
  public int all() {
    return shown() + rules.stream().mapToInt(rule -> rule.notShown().size()).sum();
  }

  /**
   * What verdicts have shown of a document.
   *
   * @param document the document
   * @param verdicts by it, such as those on its examples or on a year's cases
   */
  public static RuleCoverage of(KernelDocument document, List<ObligationVerdict> verdicts) {
    Map<String, Set<String>> shown = new LinkedHashMap<>();
    for (ObligationVerdict verdict : verdicts) {
      shown
          .computeIfAbsent(verdict.rule().citation(), any -> new TreeSet<>())
          .addAll(ways(verdict));
    }
    List<OfRule> rules = new ArrayList<>();
    Map<String, int[]> readings = new LinkedHashMap<>();
    for (Rule rule : document.rules()) {
      Set<String> seen = shown.getOrDefault(rule.id().citation(), Set.of());
      Set<String> ways = ways(rule);
      rules.add(
          new OfRule(
              rule.id().citation(),
              ways.stream().filter(seen::contains).toList(),
              ways.stream().filter(way -> !seen.contains(way)).toList()));
      for (Rule.ReadingUse reading : rule.readings()) {
        String words = "“" + reading.vague() + "” taken as " + reading.meaning();
        int[] counts = readings.computeIfAbsent(words, any -> new int[2]);
        counts[0] += seen.contains(CALLED_FOR) ? 1 : 0;
        counts[1]++;
      }
    }
    List<OfReading> ofReadings = new ArrayList<>();
    readings.forEach((words, n) -> ofReadings.add(new OfReading(words, n[0], n[1])));
    return new RuleCoverage(rules, ofReadings);
  }

  /** The ways in which a rule can come out, as far as verdicts tell them apart. */
  private static Set<String> ways(Rule rule) {
    Set<String> ways = new LinkedHashSet<>();
    ways.add(CALLED_FOR);
    if (!rule.guard().equals(Condition.ALWAYS)) {
      ways.add(NOT_CALLED_FOR);
    }
    boolean duty = rule.kind() == Rule.Kind.DUTY && rule.force() != Force.PERMISSION;
    boolean timed =
        !rule.window().equals(Window.UNTIMED)
            || rule.recurrence() != null
            || rule.perPeriod() != null;
    if (duty && timed && !rule.acts().isEmpty()) {
      ways.add(IN_TIME);
      ways.add(TOO_LATE);
      if (!rule.ends().isEmpty()) {
        ways.add(ENDED);
      }
    }
    for (Requirement requirement : rule.requirements()) {
      ways.add(kept(requirement.facet()));
      ways.add(notKept(requirement.facet()));
    }
    return ways;
  }

  private static Set<String> ways(ObligationVerdict verdict) {
    Set<String> ways = new TreeSet<>();
    if (verdict.verdict() == Verdict.NOT_APPLICABLE) {
      ways.add(verdict.dueBy() == null ? NOT_CALLED_FOR : ENDED);
      if (verdict.dueBy() != null) {
        ways.add(CALLED_FOR);
      }
      return ways;
    }
    ways.add(CALLED_FOR);
    for (Map.Entry<Facet, FacetVerdict> facet : verdict.facets().entrySet()) {
      boolean kept = facet.getValue().verdict() == Verdict.MET;
      if ((kept || facet.getValue().verdict() == Verdict.BREACHED)
          && facet.getValue().evidenced()) {
        boolean time = facet.getKey() == Facet.TIME;
        ways.add(
            kept
                ? time ? IN_TIME : kept(facet.getKey())
                : time ? TOO_LATE : notKept(facet.getKey()));
      }
    }
    return ways;
  }

  private static String kept(Facet facet) {
    return facet.words() + " kept";
  }

  private static String notKept(Facet facet) {
    return facet.words() + " not kept";
  }
}
