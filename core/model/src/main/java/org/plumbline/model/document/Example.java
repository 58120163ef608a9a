package org.plumbline.model.document;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.runtime.verdict.Verdict;

/**
 * A short case history and what the author expects of it.
 *
 * @param title what it shows
 * @param asOf when it is judged; null for the end of the day of its last event
 * @param given what is known about the case from the start
 * @param happened what happened
 * @param expected one for each obligation that the standard has in it, in the order in which they
 *     arise; empty where none is to arise
 */
public record Example(
    String title,
    @Nullable When asOf,
    List<Detail> given,
    List<Happening> happened,
    List<Expectation> expected)
    implements Facet {
  public Example {
    given = List.copyOf(given);
    happened = List.copyOf(happened);
    expected = List.copyOf(expected);
  }

  /** A date, or a local time on it. */
  public record When(LocalDate date, @Nullable LocalTime time) {}

  /** Something that happened, with what is known about it. */
  public record Happening(When at, Name event, List<Detail> details) {
    public Happening {
      details = List.copyOf(details);
    }
  }

  /** A flag that is set (or not, if negated), or a named value. */
  public record Detail(boolean negated, Name name, Condition.@Nullable Literal value) {}

  /**
   * What is expected.
   *
   * @param clause the clause; null if the standard has none
   * @param facet the facet for which; null for the whole
   * @param due when it is due; null if that is not stated
   */
  public record Expectation(
      @Nullable Integer clause,
      Verdict verdict,
      org.plumbline.runtime.verdict.@Nullable Facet facet,
      @Nullable When due) {}
}
