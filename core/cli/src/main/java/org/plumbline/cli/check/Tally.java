package org.plumbline.cli.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.model.kernel.Rule;
import org.plumbline.runtime.verdict.ObligationVerdict;
import org.plumbline.runtime.verdict.RuleId;
import org.plumbline.runtime.verdict.Verdict;

/**
 * How a standard fared: each obligation is counted once.
 *
 * @param standard the standard's id
 * @param title its title
 * @param met met in every facet
 * @param asFarAsEvidenced met, but the data say nothing of some facet
 * @param breached breached requirements
 * @param adviceNotFollowed breached advice
 * @param measuredNotMet not met, of a standard that asks for a share of all
 * @param pending open and in time
 * @param notApplicable not called for
 * @param undetermined what cannot be told from the data
 * @param notAudited questions that no auditor has answered
 */
record Tally(
    String standard,
    String title,
    int met,
    int asFarAsEvidenced,
    int breached,
    int adviceNotFollowed,
    int measuredNotMet,
    int pending,
    int notApplicable,
    int undetermined,
    int notAudited) {
  /** One for each standard with an obligation, in the document's order. */
  static List<Tally> of(CheckedDocument checked) {
    Map<String, String> titles = new LinkedHashMap<>();
    Map<RuleId, Rule.Kind> kinds = new LinkedHashMap<>();
    for (Rule rule : checked.document().kernel().rules()) {
      titles.putIfAbsent(rule.id().standard(), rule.title());
      kinds.put(rule.id(), rule.kind());
    }
    Map<String, Tally> tallies = new LinkedHashMap<>();
    for (ObligationVerdict verdict : checked.verdicts()) {
      String standard = verdict.rule().standard();
      boolean audit = kinds.get(verdict.rule()) == Rule.Kind.AUDIT;
      Tally so = tallies.getOrDefault(standard, none(standard, titles.getOrDefault(standard, "")));
      tallies.put(standard, so.with(verdict, audit));
    }
    List<Tally> ordered = new ArrayList<>();
    for (String standard : titles.keySet()) {
      Tally tally = tallies.get(standard);
      if (tally != null) {
        ordered.add(tally);
      }
    }
    return ordered;
  }

  static Tally none(String standard, String title) {
    return new Tally(standard, title, 0, 0, 0, 0, 0, 0, 0, 0, 0);
  }

  private Tally with(ObligationVerdict verdict, boolean audit) {
    return plus(
        switch (verdict.verdict()) {
          case MET ->
              verdict.asFarAsEvidenced()
                  ? counts(0, 1, 0, 0, 0, 0, 0, 0, 0)
                  : counts(1, 0, 0, 0, 0, 0, 0, 0, 0);
          case BREACHED ->
              switch (verdict.force()) {
                case ADVICE -> counts(0, 0, 0, 1, 0, 0, 0, 0, 0);
                case MEASURE -> counts(0, 0, 0, 0, 1, 0, 0, 0, 0);
                case REQUIREMENT, PERMISSION -> counts(0, 0, 1, 0, 0, 0, 0, 0, 0);
              };
          case PENDING -> counts(0, 0, 0, 0, 0, 1, 0, 0, 0);
          case NOT_APPLICABLE -> counts(0, 0, 0, 0, 0, 0, 1, 0, 0);
          case UNDETERMINED ->
              audit ? counts(0, 0, 0, 0, 0, 0, 0, 0, 1) : counts(0, 0, 0, 0, 0, 0, 0, 1, 0);
        });
  }

  private static Tally counts(int m, int e, int b, int a, int s, int p, int n, int u, int q) {
    return new Tally("", "", m, e, b, a, s, p, n, u, q);
  }

  /** Both together, under this one's name. */
  Tally plus(Tally other) {
    return new Tally(
        standard,
        title,
        met + other.met,
        asFarAsEvidenced + other.asFarAsEvidenced,
        breached + other.breached,
        adviceNotFollowed + other.adviceNotFollowed,
        measuredNotMet + other.measuredNotMet,
        pending + other.pending,
        notApplicable + other.notApplicable,
        undetermined + other.undetermined,
        notAudited + other.notAudited);
  }

  /** Not met, and no breach of what binds in the single case. */
  int noBreach() {
    return adviceNotFollowed + measuredNotMet;
  }

  static boolean isOpenQuestion(ObligationVerdict verdict) {
    return verdict.verdict() == Verdict.UNDETERMINED;
  }
}
