package org.plumbline.model.kernel;

import org.jspecify.annotations.Nullable;

/**
 * Over what a rule's obligations reach, beside the occurrences of its trigger.
 *
 * @param each one obligation for each item of this list; null for one altogether
 */
public record Reach(@Nullable Each each) {
  /** One obligation for each trigger. */
  public static final Reach ONE = new Reach(null);

  /**
   * A list, of which each item has an obligation of its own.
   *
   * @param list the trigger's field of that name, else the case's attribute as at the trigger
   * @param key what an item is a value of: acts and ends that carry the key belong to that item
   */
  public record Each(String list, String key) {}
}
