package org.plumbline.analysis.comparison;

import java.util.List;
import org.plumbline.analysis.comparison.facts.Weight;
import org.plumbline.model.document.Standard;
import org.plumbline.model.kernel.Rule;

/**
 * What changed from one version to the next.
 *
 * @param changes first those of the document and its words, then standard by standard in the order
 *     of the newer version, those that are gone where they were
 * @param ambiguities matches of standards that could as well be others
 * @param pairs the standards that are in both
 */
public record Differences(
    Edition before,
    Edition after,
    List<Change> changes,
    List<Ambiguity> ambiguities,
    List<StandardPair> pairs) {
  public Differences {
    changes = List.copyOf(changes);
    ambiguities = List.copyOf(ambiguities);
    pairs = List.copyOf(pairs);
  }

  /** Whether anything is asked otherwise. */
  public boolean inMeaning() {
    return changes.stream().anyMatch(change -> change.weight() == Weight.MEANING);
  }

  /**
   * A standard that was taken for another version of one, and could be one of others.
   *
   * @param before its id in the older version
   * @param after its id in the newer version
   * @param others pairs of ids that have as much in common
   */
  public record Ambiguity(String before, String after, List<Ids> others) {
    public Ambiguity {
      others = List.copyOf(others);
    }

    /** It in a sentence, without a full stop. */
    public String sentence() {
      return "standard %s was taken for the newer version of %s, but as much speaks for %s"
          .formatted(
              after,
              before,
              String.join(
                  " and ",
                  others.stream().map(o -> o.before() + " becoming " + o.after()).toList()));
    }
  }

  /** A standard's ids in the two versions. */
  public record Ids(String before, String after) {}

  /**
   * A standard in both versions.
   *
   * @param rules its rules in both
   */
  public record StandardPair(Standard before, Standard after, List<RulePair> rules) {
    public StandardPair {
      rules = List.copyOf(rules);
    }
  }

  /** A rule in both versions. */
  public record RulePair(Rule before, Rule after) {}
}
