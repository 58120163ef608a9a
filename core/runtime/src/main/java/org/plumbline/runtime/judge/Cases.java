package org.plumbline.runtime.judge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.runtime.history.CaseHistory;
import org.plumbline.runtime.history.Coverage;
import org.plumbline.runtime.history.Occurrence;
import org.plumbline.runtime.sweep.Columns;

/**
 * Many cases, laid out for the check of one document: in columns those of which every time is known
 * to the second and nothing that a plain rule asks is in doubt, the others as they are. Filled by
 * one thread, and then safe to share.
 */
public final class Cases {
  private final DocumentCode document;
  private final Coverage coverage;
  private final Columns columns;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final boolean covered;
  private final List<@Nullable CaseHistory> histories = new ArrayList<>();
  private final List<String> ids = new ArrayList<>();
  private final List<Boolean> inColumns = new ArrayList<>();

  Cases(DocumentCode document, Coverage coverage) {
    this.document = document;
    this.coverage = coverage;
    this.columns = new Columns(document.calendar());
    List<String> swept = document.sweptEvents();
    swept.forEach(event -> numbers.put(event, numbers.size()));
    this.covered = coverage.from() == null && coverage.to() == null;
  }

  /**
   * Adds a case.
   *
   * @param history what happened, in any order
   */
  public void add(CaseHistory history) {
    columns.begin();
    boolean plain = covered && rows(history);
    inColumns.add(plain);
    ids.add(history.caseId());
    histories.add(plain && document.sweepsAll() ? null : history);
  }

  /** The rows of the cases that are in columns; the others have none. */
  public Columns columns() {
    return columns;
  }

  /** How many cases there are. */
  public int size() {
    return histories.size();
  }

  /** How many of them are in columns. */
  public int inColumns() {
    return (int) inColumns.stream().filter(plain -> plain).count();
  }

  /** The identifier of the case that a row is of. */
  public String idOfRow(int row) {
    return ids.get(columns.caseOf(row));
  }

  boolean isInColumns(int ofCase) {
    return inColumns.get(ofCase);
  }

  /** Null for a case of which the columns hold all that the document asks. */
  @Nullable CaseHistory history(int ofCase) {
    return histories.get(ofCase);
  }

  Coverage coverage() {
    return coverage;
  }

  /** Lays a case out in rows; false, and no rows, if it has to be looked at with care. */
  private boolean rows(CaseHistory history) {
    if (!history.unread().isEmpty() || !isAsRecorded(history)) {
      return false;
    }
    World world = World.of(document, history, coverage, Long.MAX_VALUE);
    if (!world.covers(document.sweptEvents())) {
      return false;
    }
    List<Happening> happenings = world.happenings();
    int[] facts = new int[happenings.size()];
    long last = Long.MIN_VALUE;
    for (int i = 0; i < facts.length; i++) {
      Happening h = happenings.get(i);
      if (!h.at().isPrecise()
          || h.at().earliest() <= last
          || !h.certain().surely()
          || !columns.holds(h.at().earliest())) {
        return false;
      }
      last = h.at().earliest();
      for (Fact fact : document.facts()) {
        if (fact.event().equals(h.event())) {
          Truth truth = fact.of(world, h);
          if (truth == Truth.UNKNOWN) {
            return false;
          }
          facts[i] |= truth.surely() ? fact.bit() : 0;
        }
      }
    }
    for (int i = 0; i < facts.length; i++) {
      Happening h = happenings.get(i);
      columns.add(h.at().earliest(), numbers.getOrDefault(h.event(), -1), facts[i]);
    }
    return true;
  }

  /** Nothing corrected, nothing put on record at a time of its own, no exception agreed (§2.16). */
  private boolean isAsRecorded(CaseHistory history) {
    Set<String> ids = new HashSet<>();
    for (Occurrence o : history.occurrences()) {
      boolean again = o.id() != null && !ids.add(o.id());
      if (again
          || o.recordedAt() != null
          || document.words().same(o.event(), AgreedExceptions.AGREED)) {
        return false;
      }
    }
    return true;
  }
}
