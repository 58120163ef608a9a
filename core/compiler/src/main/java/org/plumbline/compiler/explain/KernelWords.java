package org.plumbline.compiler.explain;

import java.util.List;
import java.util.Locale;
import org.plumbline.compiler.resolve.Vocabulary;
import org.plumbline.model.kernel.Condition;
import org.plumbline.model.kernel.EventPattern;
import org.plumbline.model.kernel.Recurrence;
import org.plumbline.model.kernel.Requirement;
import org.plumbline.model.kernel.Trigger;
import org.plumbline.model.kernel.Window;
import org.plumbline.runtime.calendar.Amount;

/**
 * The parts of a rule in words, each by itself, for those who speak of what has changed in one
 * rather than of the whole. They are the words of {@link Explainer}.
 */
public final class KernelWords {
  private final EventWords events;

  /** For the rules of a document that uses these words. */
  public KernelWords(Vocabulary vocabulary) {
    this.events = new EventWords(vocabulary);
  }

  /** What a duty arises from. */
  public String trigger(Trigger trigger) {
    return new TriggerWords(events).of(trigger);
  }

  /** A condition; empty for one that always holds. */
  public static String condition(Condition condition) {
    return ConditionWords.of(condition);
  }

  /** Occurrences of one event, perhaps on a condition. */
  public static String event(EventPattern pattern) {
    String where = ConditionWords.of(pattern.where());
    return where.isEmpty() ? pattern.event() : pattern.event() + " where " + where;
  }

  /** When an act counts that is due once; empty if it has no edge. */
  public String window(Window window) {
    return new BoundWords(events, "that").window(window);
  }

  /** When the next act counts in a recurrence; empty if it has no edge. */
  public String window(Window window, Recurrence.CountedFrom from) {
    return new BoundWords(events, RuleWords.countedFrom(from)).window(window);
  }

  /** An amount of time. */
  public static String amounts(List<Amount> amounts) {
    return BoundWords.amounts(amounts);
  }

  /** What is asked besides the time, without its label. */
  public static String requirement(Requirement requirement) {
    return String.join("; ", RequirementWords.of(requirement).paragraphs());
  }

  /** What is asked besides the time: "content: views of the child and wishes". */
  public static String labelled(Requirement requirement) {
    Explanation.Part part = RequirementWords.of(requirement);
    String label = part.label();
    return label.substring(0, 1).toLowerCase(Locale.ROOT)
        + label.substring(1)
        + ": "
        + String.join("; ", part.paragraphs());
  }
}
