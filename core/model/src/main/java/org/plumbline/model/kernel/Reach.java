package org.plumbline.model.kernel;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Over what a rule's obligations reach, beside the occurrences of its trigger.
 *
 * @param each one obligation for each item of this list; null for one altogether
 * @param share how many of the obligations of all cases are to be met, so that a single one is only
 *     counted; null if each is to be met
 * @param cases how the cases stand to each other in it
 */
public record Reach(@Nullable Each each, @Nullable Share share, Cases cases) {
  /** One obligation for each trigger, to be met. */
  public static final Reach ONE = new Reach(null, null, Cases.Sharing.SHARED);

  /** The same for each item of a list. */
  public Reach forEach(@Nullable Each newEach) {
    return new Reach(newEach, share, cases);
  }

  /** The same, of which a share is to be met. */
  public Reach ofWhich(@Nullable Share newShare) {
    return new Reach(each, newShare, cases);
  }

  /** The same, with the cases standing so to each other. */
  public Reach over(Cases newCases) {
    return new Reach(each, share, newCases);
  }

  /** The key whose values are judged, each by its history in all cases; null for the case. */
  public @Nullable String subject() {
    return cases instanceof Cases.Subject subject ? subject.key() : null;
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

  /** How the cases stand to each other in a rule. */
  public sealed interface Cases {
    /** Each case is judged by itself. */
    enum Sharing implements Cases {
      /** What is told apart by nothing but keys across cases is one obligation of them all. */
      SHARED,
      /** Every case has its own, even so. */
      EACH_ITS_OWN
    }

    /**
     * Not the cases are judged, but what a key stands for, each value by what all cases hold of it.
     *
     * @param key a key across cases
     */
    record Subject(String key) implements Cases {}
  }
}
