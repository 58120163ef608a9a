package org.plumbline.model.kernel;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Over what a rule's obligations reach, beside the occurrences of its trigger.
 *
 * @param each one obligation for each item of this list; null for one altogether
 * @param share how many of the obligations of all cases are to be met, so that a single one is only
 *     counted; null if each is to be met
 */
public record Reach(@Nullable Each each, @Nullable Share share) {
  /** One obligation for each trigger, to be met. */
  public static final Reach ONE = new Reach(null, null);

  /** The same for each item of a list. */
  public Reach forEach(Each newEach) {
    return new Reach(newEach, share);
  }

  /** The same, of which a share is to be met. */
  public Reach ofWhich(Share newShare) {
    return new Reach(each, newShare);
  }

  /**
   * A list, of which each item has an obligation of its own.
   *
   * @param list the trigger's field of that name, else the case's attribute as at the trigger
   * @param key what an item is a value of: acts and ends that carry the key belong to that item
   */
  public record Each(String list, String key) {}

  /**
   * A share of the obligations that arose in one calendar period.
   *
   * @param operator never {@link Condition.Operator#EQUAL}
   * @param percent from 0 to 100
   * @param period null for all obligations at once
   */
  public record Share(
      Condition.Operator operator, BigDecimal percent, Bound.@Nullable Period period) {}
}
