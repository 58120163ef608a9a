package org.plumbline.model.document;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.runtime.calendar.Direction;

/** When something is due: one limit, or one phase after the other. */
public record Timing(List<Conditional> phases) {
  public Timing {
    phases = List.copyOf(phases);
  }

  /**
   * A limit, perhaps only on a condition.
   *
   * @param sooner a date or time in the data that governs where it is sooner; null if there is none
   * @param otherwise the limit where the condition does not hold, perhaps on another condition;
   *     null if there is none then
   */
  public record Conditional(
      Limit limit,
      Limit.@Nullable DateGiven sooner,
      @Nullable Condition condition,
      @Nullable Conditional otherwise) {
    /** Refuses what cannot be written: an otherwise without a condition. */
    public Conditional {
      if (condition == null && otherwise != null) {
        throw new IllegalArgumentException("otherwise than what?");
      }
    }

    /**
     * A limit that no date in the data can tighten.
     *
     * @param limit the limit
     * @param condition null if it always applies
     * @param otherwise null if there is none then
     */
    public Conditional(Limit limit, @Nullable Condition condition, @Nullable Limit otherwise) {
      this(limit, null, condition, otherwise == null ? null : new Conditional(otherwise));
    }

    /** A limit that always applies. */
    public Conditional(Limit limit) {
      this(limit, null, null, null);
    }

    /** Every limit of it: this one, and those that apply otherwise. */
    public List<Limit> limits() {
      List<Limit> limits = new ArrayList<>();
      for (Conditional one = this; one != null; one = one.otherwise) {
        limits.add(one.limit);
      }
      return limits;
    }
  }

  /** An amount or a range of one: "20 to 25 days". */
  public record Span(@Nullable Integer low, List<AmountPart> high) {
    public Span {
      high = List.copyOf(high);
    }
  }

  /**
   * A numbered day, week, month or year.
   *
   * @param days which days are numbered; for what is no day, as read
   */
  public record Point(Period period, Days days, int number) {
    /** Refuses a working week. */
    public Point {
      if (days != Days.AS_READ && period != Period.DAY) {
        throw new IllegalArgumentException("only days are working days or calendar days");
      }
    }

    /**
     * A numbered day, week, month or year.
     *
     * @param period what is numbered
     * @param number from 1
     */
    public Point(Period period, int number) {
      this(period, Days.AS_READ, number);
    }

    /** Which days: those said outright, or as the document reads the word. */
    public enum Days {
      AS_READ,
      WORKING,
      CALENDAR
    }
  }

  /** Until when something lasts. */
  public sealed interface UntilEnd {
    /**
     * An event, or so much after it.
     *
     * @param after how long after; null for the event itself
     */
    record Happens(@Nullable List<AmountPart> after, EventPhrase event) implements UntilEnd {
      public Happens {
        after = after == null ? null : List.copyOf(after);
      }
    }

    /** The n-th occurrence of an event. */
    record Nth(TriggerPhrase.Ordinal ordinal) implements UntilEnd {}
  }

  /** What the data hold: a date, whose day is meant, or a time, to the minute. */
  public enum Given {
    DATE,
    TIME
  }

  /** What is numbered or counted by. */
  public enum Period {
    DAY,
    WEEK,
    MONTH,
    YEAR
  }

  /** The word before a numbered period. */
  public enum Preposition {
    BY,
    IN,
    AT,
    ON
  }

  /** One limit. An anchor that is null is the trigger. */
  public sealed interface Limit {
    /** "within 10 working days of the conference". */
    record Within(Span span, @Nullable Name anchor) implements Limit {}

    /** "at least 48 hours before the conference", "at least 3 months after …". */
    record AtLeast(Span span, Direction direction, Name anchor) implements Limit {}

    /** "between 12 days and 18 days after …". */
    record Between(List<AmountPart> low, List<AmountPart> high, Direction direction, Name anchor)
        implements Limit {
      public Between {
        low = List.copyOf(low);
        high = List.copyOf(high);
      }
    }

    /** "not before day 12 and not after day 18". */
    record NotBefore(Point low, @Nullable Point high) implements Limit {}

    /** "not before 16 weeks before the expected date of delivery". */
    record NotBeforeSpan(Span span, Direction direction, Name anchor) implements Limit {}

    /** "not before the assessment is completed". */
    record NotBeforeEvent(Name event) implements Limit {}

    /** "no later than day 18". */
    record NotAfterPoint(Point point) implements Limit {}

    /** "no later than 5 days before the next core group". */
    record NotAfter(Span span, Direction direction, Name anchor) implements Limit {}

    /** "on the same day as …". */
    record SameDay(@Nullable Name anchor) implements Limit {}

    /** "immediately": vague, needs a reading. */
    record Immediately(@Nullable Name anchor) implements Limit {}

    /**
     * "by day 15", "in week 8", "at month 14 give or take 2 weeks".
     *
     * @param tolerance how much sooner or later will do; null for none
     */
    record AtPoint(
        Preposition preposition,
        Point point,
        @Nullable List<AmountPart> tolerance,
        @Nullable Name anchor)
        implements Limit {
      public AtPoint {
        tolerance = tolerance == null ? null : List.copyOf(tolerance);
      }
    }

    /** "before the conference". */
    record Before(Name anchor) implements Limit {}

    /**
     * "every 4 to 6 weeks until the plan ends".
     *
     * @param anchor what the first counts from; null for the trigger
     * @param whileIn the state during which; null if not said
     * @param until until the first of these; empty if not said
     */
    record Every(
        boolean atLeast,
        Interval interval,
        @Nullable Name anchor,
        @Nullable Name whileIn,
        List<UntilEnd> until)
        implements Limit {
      public Every {
        until = List.copyOf(until);
      }
    }

    /**
     * "at least twice each year from the plan's start".
     *
     * @param from from where years and months run; null for those of the calendar
     */
    record Times(int count, Period period, @Nullable Name from) implements Limit {}

    /** "at least 3 times within 6 weeks". */
    record TimesWithin(int count, List<AmountPart> amount) implements Limit {
      public TimesWithin {
        amount = List.copyOf(amount);
      }
    }

    /** "for at least 3 months". */
    record Stay(List<AmountPart> amount) implements Limit {
      public Stay {
        amount = List.copyOf(amount);
      }
    }

    /** "throughout the plan". */
    record Throughout(Name state) implements Limit {}

    /** "by the date in the plan". */
    record DateGiven(Given kind, Name field) implements Limit {}
  }

  /** The distance between two occurrences. */
  public sealed interface Interval {
    /** "every 4 to 6 weeks". */
    record EverySpan(Span span) implements Interval {}

    /** "weekly". */
    record Adverb(Pace pace) implements Interval {}

    /**
     * "at intervals of not more than 6 months", "… of no less than 4 weeks": the latter is vague.
     */
    record Spaced(boolean notMoreThan, List<AmountPart> amount) implements Interval {
      public Spaced {
        amount = List.copyOf(amount);
      }
    }
  }

  /** The adverbs of frequency. */
  public enum Pace {
    DAILY,
    WEEKLY,
    FORTNIGHTLY,
    MONTHLY,
    QUARTERLY,
    YEARLY
  }
}
