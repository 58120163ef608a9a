package org.plumbline.model.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a duty arises from, as written. */
public sealed interface TriggerPhrase {
  /** An event, or a state's beginning or end. */
  record EventHappens(EventPhrase event) implements TriggerPhrase {}

  /** The n-th occurrence, counted anew since another event if one is given. */
  record Ordinal(int number, EventPhrase event, @Nullable Name since) implements TriggerPhrase {
    /** Refuses what cannot be written: a condition without brackets. */
    public Ordinal {
      if (event.where() != null && !(event.where() instanceof Condition.Bracketed)) {
        throw new IllegalArgumentException("the condition on a counted event stands in brackets");
      }
    }

    /** The number as it is written: 1st, 2nd, 3rd, 4th, 11th, 21st. */
    public static String written(int number) {
      int tens = number % 100;
      String suffix =
          tens >= 11 && tens <= 13
              ? "th"
              : switch (number % 10) {
                case 1 -> "st";
                case 2 -> "nd";
                case 3 -> "rd";
                default -> "th";
              };
      return number + suffix;
    }
  }

  /** So much after an event or a date, perhaps only while a state lasts. */
  record Elapsed(List<AmountPart> amount, EventPhrase after, @Nullable Name whileIn)
      implements TriggerPhrase {
    public Elapsed {
      amount = List.copyOf(amount);
    }
  }

  /**
   * Another standard is missed.
   *
   * @param clause the clause that is; null for any
   * @param times how many times within the period; null with no period
   * @param period null if each miss counts; never empty
   */
  record StandardMissed(
      String standard,
      @Nullable Integer clause,
      @Nullable Integer times,
      @Nullable List<AmountPart> period)
      implements TriggerPhrase {
    public StandardMissed {
      if ((times == null) != (period == null)) {
        throw new IllegalArgumentException("a number of times goes with a period");
      }
      period = period == null ? null : List.copyOf(period);
    }
  }
}
