package org.plumbline.services.conflict;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.analysis.conflict.ConflictFinder;
import org.plumbline.analysis.conflict.Conflicts;
import org.plumbline.analysis.relation.PlacedRule;
import org.plumbline.model.kernel.KernelDocument;
import org.plumbline.runtime.calendar.CalendarDefinition;
import org.plumbline.services.workspace.Cancel;

/**
 * What was found among documents, for as long as none of them means anything else. A remark, an
 * example, the layout and where a clause stands are no part of what a document means: after a
 * change of these nothing is looked for again. Safe for use by several threads.
 */
public final class ConflictMemory {
  /** A document as it is compared: by what it means and the calendar it counts by. */
  private record Placed(KernelDocument document, CalendarDefinition calendar) {}

  private List<Placed> before = List.of();
  private @Nullable Conflicts found;

  /** That remembers nothing yet. */
  public ConflictMemory() {}

  /** What is found among the rules, whether it is remembered or looked for now. */
  Conflicts among(List<PlacedRule> rules, Cancel cancel) {
    List<Placed> now = placed(rules);
    Conflicts known = known(now);
    if (known != null) {
      return known;
    }
    Conflicts fresh = ConflictFinder.among(rules, List.of(), cancel::check);
    remember(now, fresh);
    return fresh;
  }

  private synchronized @Nullable Conflicts known(List<Placed> now) {
    return now.equals(before) ? found : null;
  }

  private synchronized void remember(List<Placed> now, Conflicts fresh) {
    before = now;
    found = fresh;
  }

  /** Rules stand document by document. */
  @SuppressWarnings("ReferenceEquality") // two of one document have the very same
  private static List<Placed> placed(List<PlacedRule> rules) {
    List<Placed> placed = new ArrayList<>();
    KernelDocument last = null;
    for (PlacedRule rule : rules) {
      if (rule.document() != last) {
        last = rule.document();
        placed.add(new Placed(last, rule.calendar().definition()));
      }
    }
    return placed;
  }
}
