package org.plumbline.analysis.floor;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.analysis.behaviour.Effect;
import org.plumbline.analysis.relation.PlacedRule;

/**
 * How local documents stand to one clause of the baseline.
 *
 * @param asked the baseline's clause
 * @param local the local clause that comes closest; null if none speaks of the matter
 * @param kind how they stand
 * @param effects in which respects the local clause lets pass what the baseline does not, each with
 *     a case where one was found; or why that cannot be told
 */
public record Standing(
    PlacedRule asked, @Nullable PlacedRule local, Kind kind, List<Effect> effects) {
  public Standing {
    effects = List.copyOf(effects);
  }

  /** How a local document can stand to a clause. */
  public enum Kind {
    /** Whatever breaches the baseline's clause breaches the local one. */
    KEPT,
    /** There is a case that breaches the baseline's clause and not the local one. */
    BELOW,
    /** No local clause speaks of the matter. */
    SILENT,
    /** It cannot be told, or no case could be built that shows it. */
    UNDECIDED
  }
}
