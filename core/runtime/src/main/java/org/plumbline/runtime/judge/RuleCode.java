package org.plumbline.runtime.judge;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.runtime.verdict.Force;

/**
 * What one standard, or one clause of it, asks: a generated checker has a subclass for each.
 * Subclasses are immutable.
 */
public abstract class RuleCode {
  private final String standard;
  private final int clause;

  /** What a rule does with its act. */
  public enum Kind {
    /** It is owed. */
    DUTY,
    /** It is forbidden. */
    PROHIBITION,
    /** It is asked of an auditor. */
    AUDIT
  }

  /**
   * A list, of which each item has an obligation of its own (§2.15).
   *
   * @param list the trigger's field, else the case's attribute
   * @param key what an item is a value of
   */
  public record Each(String list, String key) {}

  /**
   * A rule.
   *
   * @param standard the standard's id
   * @param clause the number of the clause; 0 if the standard has none
   */
  protected RuleCode(String standard, int clause) {
    this.standard = standard;
    this.clause = clause;
  }

  /** What makes an obligation arise. */
  protected abstract Trigger trigger();

  /** What becomes of the act. */
  protected Kind kind() {
    return Kind.DUTY;
  }

  /** How binding it is. */
  protected Force force() {
    return Force.REQUIREMENT;
  }

  /** Whether a recorded reason lifts a breach (§2.11). */
  protected boolean normally() {
    return false;
  }

  /** Trigger, act and ends agree on these where both carry them (§2.4). */
  protected List<String> keys() {
    return List.of();
  }

  /** One obligation for each item of a list; null for one altogether. */
  protected @Nullable Each each() {
    return null;
  }

  /** The key across cases whose values are judged in place of cases; null for the case (§9.4). */
  protected @Nullable String subject() {
    return null;
  }

  /** Whether what several cases have in common is one obligation of them all (§9.1). */
  protected boolean isSharedByCases() {
    return true;
  }

  /** Read at the trigger (§2.1). */
  protected Truth guard(Conditions c, Happening at) {
    return Truth.TRUE;
  }

  /** Any of these discharges it, or violates it; none: the trigger itself is judged. */
  protected Pattern acts() {
    return Pattern.NONE;
  }

  /** Whether what triggers it would always be an act too (§2.3). */
  protected boolean everyTriggerIsAnAct() {
    return false;
  }

  /** An act counts only if this holds of it. */
  protected Truth countsWhen(Conditions c, Happening at) {
    return Truth.TRUE;
  }

  /** When the act counts. */
  protected Window window() {
    return Window.UNTIMED;
  }

  /** What ends the call for it. */
  protected Pattern ends() {
    return Pattern.NONE;
  }

  /** What follows each discharge; null if the act is due once. */
  protected @Nullable Recurrence recurrence() {
    return null;
  }

  /** A count for each period; null if there is none. */
  protected Recurrence.@Nullable PerPeriod perPeriod() {
    return null;
  }

  /** Whether a limit counts from an event that is to come (§5.5). */
  protected boolean looksAhead() {
    return false;
  }

  /** What the act must show besides its time (§3). */
  protected void facets(Facets facets) {}

  final String standard() {
    return standard;
  }

  final int clause() {
    return clause;
  }

  /** As people cite it: "VIS-03" or "VIS-03 .2". */
  final String citation() {
    return clause == 0 ? standard : standard + " ." + clause;
  }
}
