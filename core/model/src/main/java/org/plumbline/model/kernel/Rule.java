package org.plumbline.model.kernel;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.runtime.verdict.Force;
import org.plumbline.runtime.verdict.RuleId;

/**
 * What one standard, or one clause of it, asks: whenever the trigger occurs and the guard holds, an
 * act within a window, and for a recurrence again and again, until an end.
 *
 * @param id which rule
 * @param title the standard's title
 * @param kind whether the act is owed, forbidden, or asked of an auditor
 * @param force how binding it is
 * @param normally whether a recorded reason lifts it
 * @param keys trigger, act and ends agree on these where both carry them; they tell one obligation
 *     from another
 * @param trigger what makes it arise
 * @param guard read at the trigger; where it does not hold the obligation is not applicable
 * @param acts any of these discharges it, or for a prohibition violates it; none: the trigger
 *     occurrence is itself what is judged
 * @param countsWhen an occurrence counts only if this holds of it
 * @param window when the act counts
 * @param ends what ends the call for it: a due moment after the end is not applicable
 * @param recurrence null if the act is due once
 * @param perPeriod a count in each calendar period instead of a window; null if there is none
 * @param requirements the other facets
 * @param readings how the document's vague words were taken, for explanations
 * @param question for an audit rule, the question; null otherwise
 * @param reach over what its obligations reach
 * @param adoptedFrom the rule, of this or another document, that was taken over, for explanations;
 *     null if it was written here
 */
public record Rule(
    RuleId id,
    String title,
    Kind kind,
    Force force,
    boolean normally,
    List<String> keys,
    Trigger trigger,
    Condition guard,
    List<EventPattern> acts,
    Condition countsWhen,
    Window window,
    List<EventPattern> ends,
    @Nullable Recurrence recurrence,
    Recurrence.@Nullable PerPeriod perPeriod,
    List<Requirement> requirements,
    List<ReadingUse> readings,
    @Nullable String question,
    Reach reach,
    @Nullable RuleId adoptedFrom) {
  public Rule {
    keys = List.copyOf(keys);
    acts = List.copyOf(acts);
    ends = List.copyOf(ends);
    requirements = List.copyOf(requirements);
    readings = List.copyOf(readings);
  }

  /** The same, reaching over others. */
  public Rule reaching(Reach newReach) {
    return with(
        guard,
        countsWhen,
        window,
        ends,
        recurrence,
        perPeriod,
        requirements,
        newReach,
        adoptedFrom);
  }

  /** The same, on other conditions and with other ends. */
  public Rule holding(Condition newGuard, Condition newCountsWhen, List<EventPattern> newEnds) {
    return with(
        newGuard,
        newCountsWhen,
        window,
        newEnds,
        recurrence,
        perPeriod,
        requirements,
        reach,
        adoptedFrom);
  }

  /** The same, taken over from another. */
  public Rule adoptedFrom(@Nullable RuleId origin) {
    return with(
        guard, countsWhen, window, ends, recurrence, perPeriod, requirements, reach, origin);
  }

  /** The same under other conditions. */
  public Rule under(Condition newGuard, Condition newCountsWhen) {
    return holding(newGuard, newCountsWhen, ends);
  }

  /** The same with another window, and no recurrence. */
  public Rule once(Window newWindow) {
    return with(guard, countsWhen, newWindow, ends, null, null, requirements, reach, adoptedFrom);
  }

  /** The same, asking for nothing besides the act in its time. */
  public Rule withoutRequirements() {
    return requiring(List.of());
  }

  /** The same, asking for this besides the act in its time. */
  public Rule requiring(List<Requirement> newRequirements) {
    return with(
        guard,
        countsWhen,
        window,
        ends,
        recurrence,
        perPeriod,
        newRequirements,
        reach,
        adoptedFrom);
  }

  /** The same but for what can be another in a copy. */
  private Rule with(
      Condition newGuard,
      Condition newCountsWhen,
      Window newWindow,
      List<EventPattern> newEnds,
      @Nullable Recurrence newRecurrence,
      Recurrence.@Nullable PerPeriod newPerPeriod,
      List<Requirement> newRequirements,
      Reach newReach,
      @Nullable RuleId origin) {
    return new Rule(
        id,
        title,
        kind,
        force,
        normally,
        keys,
        trigger,
        newGuard,
        acts,
        newCountsWhen,
        newWindow,
        newEnds,
        newRecurrence,
        newPerPeriod,
        newRequirements,
        readings,
        question,
        newReach,
        origin);
  }

  /** What a rule does with its act. */
  public enum Kind {
    DUTY,
    PROHIBITION,
    AUDIT
  }

  /**
   * A vague word of the document, and how it was taken.
   *
   * @param others how else it could be taken, for explanations
   */
  public record ReadingUse(String vague, String meaning, String reason, List<OtherReading> others) {
    public ReadingUse {
      others = List.copyOf(others);
    }

    /** A reading with no alternative. */
    public ReadingUse(String vague, String meaning, String reason) {
      this(vague, meaning, reason, List.of());
    }
  }

  /**
   * Another way to take a vague word, which is not in use.
   *
   * @param label by what it is called, such as the number of a reviewer's comment; null for its
   *     meaning alone
   */
  public record OtherReading(@Nullable String label, String meaning, String reason) {}
}
