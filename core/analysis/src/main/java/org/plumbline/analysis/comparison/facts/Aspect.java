package org.plumbline.analysis.comparison.facts;

import static org.plumbline.analysis.comparison.facts.Weight.MEANING;
import static org.plumbline.analysis.comparison.facts.Weight.WORDING;

import java.util.Locale;

/** A side of a standard, a word or a document of which a version may say something else. */
public enum Aspect {
  // ---- a standard: what is asked
  FORCE(MEANING, "it went from %s to %s", "it is now %s", "it is no longer %s"),
  LEEWAY(MEANING, "", "%s", "no longer: %s"),
  ACT(
      MEANING,
      "what is to be done went from “%s” to “%s”",
      "it is now also done when %s",
      "it is no longer done when %s"),
  ACTOR(
      MEANING,
      "who acts went from %s to %s",
      "it now says who acts: %s",
      "it no longer says who acts (%s)"),
  TRIGGER(
      MEANING,
      "what calls for it went from “%s” to “%s”",
      "it is now also called for when %s",
      "it is no longer called for when %s"),
  CONDITION(
      MEANING,
      "it is asked only if %2$s, no longer only if %1$s",
      "it is now asked only if %s",
      "it is no longer asked only if %s"),
  EXCEPTION(
      MEANING,
      "the exception is now “%2$s”, no longer “%1$s”",
      "there is a new exception: %s",
      "there is no exception any more: %s"),
  IN_FORCE(
      MEANING,
      "the time for which it is in force went from “%s” to “%s”",
      "it is now %s",
      "it is no longer %s"),
  FOR_EACH(
      MEANING,
      "it is asked for each %2$s, no longer for each %1$s",
      "it is now asked for each %s",
      "it is no longer asked for each %s"),
  SHARE(
      MEANING,
      "the share that is to be met went from %s to %s",
      "now only a share of all is to be met: %s",
      "each is to be met, no longer only a share of all (%s)"),
  SUBJECT(
      MEANING,
      "whose history is judged went from %s to %s",
      "it is now judged by the history of %s",
      "it is no longer judged by the history of %s"),
  OWN_IN_EACH_CASE(MEANING, "", "%s", "no longer: %s"),
  COUNTS_ONLY(
      MEANING,
      "what is done counts only if %2$s, no longer only if %1$s",
      "what is done now counts only if %s",
      "it is no longer needed, for it to count, that %s"),
  ABOUT(
      MEANING,
      "what tells one case of it from another went from %s to %s",
      "cases of it are now told apart by %s",
      "cases of it are no longer told apart by %s"),

  // ---- a standard: by when
  AMOUNT(MEANING, "the limit went from %s to %s", "", ""),
  UNIT(MEANING, "the limit went from %s to %s", "", ""),
  DIRECTION(MEANING, "the limit turned round: from “%s” to “%s”", "", ""),
  COUNTED_FROM(MEANING, "the limit is counted from something else: from “%s” to “%s”", "", ""),
  COUNTING(
      MEANING,
      "the way of counting went from “%s” to “%s”",
      "it is now counted so: %s",
      "it is no longer counted so: %s"),
  LIMIT(
      MEANING,
      "the limit went from “%s” to “%s”",
      "there is now a limit: %s",
      "there is no limit any more (%s)"),
  COUNT(
      MEANING,
      "how often it is asked went from %s to %s",
      "it is now asked %s",
      "it is no longer asked %s"),
  END(
      MEANING,
      "what ends it went from “%s” to “%s”",
      "it now ends when %s",
      "it no longer ends when %s"),

  // ---- a standard: what must be shown
  CONTENT(
      MEANING,
      "the record must hold %2$s, no longer %1$s",
      "the record must now hold %s",
      "the record need no longer hold %s"),
  FORBIDDEN_WORDS(
      MEANING,
      "the record must not say %2$s, and may say %1$s",
      "the record must not say %s",
      "the record may now say %s"),
  RECIPIENTS(
      MEANING,
      "it goes to %2$s, no longer to %1$s",
      "it must now go to %s",
      "it need no longer go to %s"),
  PARTICIPANTS(
      MEANING,
      "taking part went from %s to %s",
      "it now asks of those taking part: %s",
      "it no longer asks of those taking part: %s"),
  FORM(
      MEANING,
      "the form went from %s to %s",
      "it must now be in the form of %s",
      "it need no longer be in the form of %s"),
  APPROVAL(
      MEANING,
      "who approves it went from %s to %s",
      "it must now be approved by %s",
      "it need no longer be approved by %s"),
  CONSULTATION(
      MEANING,
      "who is consulted went from %s to %s",
      "it now asks to consult %s",
      "it no longer asks to consult %s"),
  ON_RECORD(
      MEANING,
      "the time for putting it on record went from %s to %s",
      "it must now be on record %s",
      "it need no longer be on record %s"),
  DATA_LIMIT(MEANING, "what the data may set went from “%s” to “%s”", "now: %s", "no longer: %s"),
  AT_THAT_TIME(
      MEANING,
      "what must hold at that time went from “%s” to “%s”",
      "it must now hold at that time that %s",
      "it need no longer hold at that time that %s"),
  QUESTION(
      MEANING,
      "the question to an auditor went from %s to %s",
      "an auditor is now asked: %s",
      "an auditor is no longer asked: %s"),
  RESPONSIBLE(
      MEANING,
      "who answers for it went from %s to %s",
      "it now says who answers for it: %s",
      "it no longer says who answers for it (%s)"),
  RELATION(
      MEANING,
      "how it stands to other standards went from “%s” to “%s”",
      "it now %s",
      "it no longer %s"),
  DUTY(MEANING, "", "it now asks besides: %s", "it no longer asks: %s"),
  WORKING_DAYS(MEANING, "its working days are those of %2$s, no longer of %1$s", "", ""),
  READING(
      MEANING,
      "how it reads a word went from %s to %s",
      "it now reads %s",
      "it no longer reads %s"),

  // ---- a standard: how it is told
  TITLE(
      WORDING,
      "the title went from “%s” to “%s”",
      "it now has the title “%s”",
      "it no longer has the title “%s”"),
  MODAL(WORDING, "it says “%2$s” where it said “%1$s”, which is read alike", "", ""),
  CLAUSES(WORDING, "clause %s is now clause %s", "", ""),
  PHRASING(WORDING, "", "it is put in other words, which mean the same", ""),
  /** From what it departs: what is asked instead is seen in its own lines. */
  DEPARTURE(WORDING, "what it departs from went from %s to %s", "it now %s", "it no longer %s"),
  SOURCE(WORDING, "the source went from %s to %s", "it now cites %s", "it no longer cites %s"),
  REASON(
      WORDING,
      "the reason for a reading or a departure went from “%s” to “%s”",
      "a reason is given: “%s”",
      "a reason is no longer given: “%s”"),
  NOTE(WORDING, "a note went from %s to %s", "it has a new note: %s", "a note is gone: %s"),
  EXAMPLE(
      WORDING, "an example went from %s to %s", "examples are new: %s", "examples are gone: %s"),

  // ---- a word
  KEYS(
      MEANING,
      "what it is about went from %s to %s",
      "it is now about %s",
      "it is no longer about %s"),
  ACROSS_CASES(MEANING, "", "%s", "no longer: %s"),
  FIELDS(
      MEANING,
      "what can be said of it went from “%s” to “%s”",
      "it can now be said of it: %s",
      "it can no longer be said of it: %s"),
  BEGINS(
      MEANING,
      "what begins it went from “%s” to “%s”",
      "it now begins also when %s",
      "it no longer begins when %s"),
  ENDS(
      MEANING,
      "what ends it went from “%s” to “%s”",
      "it now ends also when %s",
      "it no longer ends when %s"),
  PARTS(
      MEANING,
      "what makes it complete went from “%s” to “%s”",
      "it is now complete only when also %s",
      "it is complete without %s"),
  COUNTED_AS(
      MEANING,
      "as which occurrence it counts went from “%s” to “%s”",
      "it is now the same as %s",
      "it is no longer the same as %s"),
  STANDS_FOR(
      MEANING,
      "as what it counts too went from “%s” to “%s”",
      "it now counts also as %s",
      "it no longer counts as %s"),
  ARRANGEMENT(MEANING, "how it is arranged went from “%s” to “%s”", "%s", "no longer %s"),
  FIXED_BY(
      MEANING,
      "what says who it is went from “%s” to “%s”",
      "who it is is now said by “%s”",
      "who it is is no longer said by “%s”"),
  MEMBERS(
      MEANING,
      "whom it takes in went from %s to %s",
      "it now takes in %s",
      "it no longer takes in %s"),
  TYPE(
      MEANING,
      "what it can hold went from %s to %s",
      "it can now hold %s",
      "it can no longer hold %s"),
  NAME(WORDING, "it is now called “%2$s”, formerly “%1$s”", "", ""),
  ALIASES(
      WORDING,
      "another name for it went from %s to %s",
      "it may now also be called %s",
      "it may no longer be called %s"),

  // ---- the document
  CALENDAR(
      MEANING,
      "the calendar went from %s to %s",
      "it now counts by calendar %s",
      "it no longer counts by calendar %s"),
  READINGS(
      MEANING,
      "how it reads a word went from %s to %s",
      "it now reads %s",
      "it no longer reads %s"),
  DAYS_IN_FORCE(
      MEANING,
      "it is in force %2$s, no longer %1$s",
      "it is now in force %s",
      "it is no longer in force %s"),
  JURISDICTION(
      MEANING,
      "where it binds went from %s to %s",
      "it now says where it binds: %s",
      "it no longer says where it binds (%s)"),
  POPULATION(
      MEANING,
      "the children whom it is for went from %s to %s",
      "it is now also for %s",
      "it is no longer for %s"),
  ID(WORDING, "its id went from %s to %s", "it now has the id %s", "it no longer has the id %s"),
  AUTHORITY(
      WORDING,
      "the authority went from “%s” to “%s”",
      "it now names the authority “%s”",
      "it no longer names the authority “%s”"),
  VERSION(
      WORDING,
      "the version went from %s to %s",
      "it is now version %s",
      "it no longer calls itself version %s"),
  REVIEW_DUE(
      WORDING,
      "the review is due %2$s, no longer %1$s",
      "a review is now due %s",
      "no review is due any more (%s)"),
  STATUS(
      WORDING,
      "the status went from %s to %s",
      "it now has the status %s",
      "it no longer has the status %s"),
  SUPERSEDES(
      WORDING,
      "what it supersedes went from “%s” to “%s”",
      "it now supersedes “%s”",
      "it no longer supersedes “%s”");

  private final Weight weight;
  private final String changed;
  private final String added;
  private final String removed;

  /**
   * An aspect.
   *
   * @param changed a sentence with what was and what is; empty where both are told one by one
   * @param added a sentence with what is new
   * @param removed a sentence with what is gone
   */
  Aspect(Weight weight, String changed, String added, String removed) {
    this.weight = weight;
    this.changed = changed;
    this.added = added;
    this.removed = removed;
  }

  /** Whether a difference in it is one of meaning, as far as nothing else is known. */
  public Weight weight() {
    return weight;
  }

  /** Its name in reports: lower case, words joined by hyphens. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * A difference in one plain sentence, without a full stop.
   *
   * @param before what only the older version says; may be empty
   * @param after what only the newer version says; may be empty
   */
  public String sentence(String before, String after) {
    if (before.equals(after) && !after.isEmpty()) {
      return underOneName(after);
    } else if (!before.isEmpty() && !after.isEmpty() && !changed.isEmpty()) {
      return changed.formatted(this == AMOUNT ? withoutUnit(before, after) : before, after);
    } else if (before.isEmpty()) {
      return added.formatted(after);
    } else if (after.isEmpty()) {
      return removed.formatted(before);
    }
    return added.formatted(after) + "; " + removed.formatted(before);
  }

  /** What has kept its name and is something else. */
  private String underOneName(String name) {
    return switch (this) {
      case EXAMPLE -> "examples are others under the same titles: " + name;
      case CALENDAR -> "calendar %s has other days off or hours".formatted(name);
      case WORKING_DAYS -> "its working days are others, because calendar " + name + " has changed";
      default -> changed.formatted(name, name);
    };
  }

  /** "15", where both are so many working days. */
  private static String withoutUnit(String before, String after) {
    int space = before.indexOf(' ');
    return space > 0 && after.endsWith(before.substring(space))
        ? before.substring(0, space)
        : before;
  }
}
