package org.plumbline.cli.diff;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.plumbline.formats.spill.Numbers;
import org.plumbline.runtime.history.CaseHistory;

/**
 * The cases of two lists side by side, which may be longer than memory. Both lists have them in one
 * order, and either may lack some.
 */
final class PairedCases implements Iterator<PairedCases.Pair> {
  private final Numbers order;
  private final boolean isOne;
  private final Iterator<CaseHistory> older;
  private final Iterator<CaseHistory> newer;
  private @Nullable CaseHistory before;
  private @Nullable CaseHistory after;

  /** One case as each version reads it; null where a version knows nothing of it. */
  record Pair(@Nullable CaseHistory before, @Nullable CaseHistory after) {
    String caseId() {
      if (after != null) {
        return after.caseId();
      }
      return before == null ? "" : before.caseId();
    }
  }

  /**
   * From their beginning.
   *
   * @param order knows the number of each case, by which both lists are sorted
   */
  @SuppressWarnings("ReferenceEquality") // to compare long lists would be to read them twice
  PairedCases(List<CaseHistory> before, List<CaseHistory> after, Numbers order) {
    this.order = order;
    this.isOne = before == after;
    this.older = before.iterator();
    this.newer = after.iterator();
  }

  @Override
  public boolean hasNext() {
    if (after == null && newer.hasNext()) {
      after = newer.next();
    }
    if (isOne) {
      before = after;
    } else if (before == null && older.hasNext()) {
      before = older.next();
    }
    return before != null || after != null;
  }

  @Override
  public Pair next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    CaseHistory was = before;
    CaseHistory is = after;
    if (was != null && is != null && !was.caseId().equals(is.caseId())) {
      if (order.of(was.caseId()) <= order.of(is.caseId())) {
        is = null;
      } else {
        was = null;
      }
    }
    before = was == null ? before : null;
    after = is == null ? after : null;
    return new Pair(was, is);
  }
}
