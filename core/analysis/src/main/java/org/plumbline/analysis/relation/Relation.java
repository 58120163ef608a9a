package org.plumbline.analysis.relation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.analysis.circumstances.Circumstance;
import org.plumbline.analysis.circumstances.Setting;
import org.plumbline.model.kernel.Recurrence;
import org.plumbline.model.kernel.Rule;

/** How what two rules ask for relates in time. */
public sealed interface Relation {
  /** They do not speak of the same: another trigger, or another act. */
  record Unrelated() implements Relation {}

  /** In no circumstances do both apply. */
  record NeverTogether() implements Relation {}

  /**
   * They do, and this is how.
   *
   * @param matter what they have in common
   * @param parts for each pair of circumstances that can be, and for each pace of a recurrence; at
   *     least one
   * @param butFor why nothing can be said about what follows the first act; null if that is known
   */
  record Compared(Matter matter, List<Part> parts, @Nullable String butFor) implements Relation {
    public Compared {
      parts = List.copyOf(parts);
    }
  }

  /** It lies outside what can be decided. */
  record Undecided(String reason) implements Relation {}

  /**
   * One pair of windows.
   *
   * @param pace 0 for the windows that count from the trigger; in a recurrence, 1 for those of the
   *     first pace, which count from the last occurrence, and so on
   * @param source the moment that both windows count from
   * @param setting in which circumstances both apply with these windows
   * @param assuming what else these windows rest on: an extension, nothing set by the data
   * @param comparison how they lie
   */
  record Part(
      int pace,
      Source source,
      Setting setting,
      List<Circumstance> assuming,
      Comparison comparison) {
    public Part {
      assuming = List.copyOf(assuming);
    }

    /**
     * Whether these windows can count from what calls for the two. Without a first limit of their
     * own, recurrences count their first interval from there; but how soon the next may come is
     * asked between two occurrences only (semantics 6.3).
     */
    public boolean countsFromTrigger(Rule one, Rule other) {
      return pace == 0 || (pace == 1 && canBeFirst(one) && canBeFirst(other));
    }

    private static boolean canBeFirst(Rule rule) {
      Recurrence recurrence = rule.recurrence();
      return rule.window().by() == null
          && (recurrence == null
              || recurrence.phases().isEmpty()
              || recurrence.phases().get(0).window().from() == null);
    }
  }
}
