package org.plumbline.compiler.resolve;

import java.util.List;
import org.plumbline.compiler.resolve.Vocabulary.Event;
import org.plumbline.model.kernel.Condition;

/** What the vocabulary's own conditions mean: "begins with plan is made where kind is full". */
public interface Wheres {
  /** For those who ask only what names mean: every occurrence is meant. */
  Wheres NAMES_ONLY = (where, events) -> Condition.ALWAYS;

  /**
   * The condition in the kernel, read at an occurrence of one of the events.
   *
   * @param where the condition as written
   */
  Condition of(org.plumbline.model.document.Condition where, List<Event> events);
}
