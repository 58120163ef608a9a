package org.plumbline.analysis.told;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.plumbline.runtime.calendar.SpokenDate;

/**
 * All that is told of some documents.
 *
 * @param documents which they are, in the order in which they were read
 * @param findings in their order
 * @param undecided those of which nothing can be said
 * @param pairs how many pairs of clauses ask for the same
 * @param matters what is asked for, and what each document says to it
 * @param stale suppressions that no longer do anything, a sentence each
 */
public record ToldReport(
    List<Document> documents,
    List<ToldFinding> findings,
    List<ToldUndecided> undecided,
    int pairs,
    List<ToldMatter> matters,
    List<String> stale) {
  public ToldReport {
    documents = List.copyOf(documents);
    findings = List.copyOf(findings);
    undecided = List.copyOf(undecided);
    matters = List.copyOf(matters);
    stale = List.copyOf(stale);
  }

  /** The findings of these severities that are not suppressed. */
  public List<ToldFinding> of(Set<Severity> severities) {
    return findings.stream()
        .filter(f -> f.suppressed() == null && severities.contains(f.severity()))
        .toList();
  }

  /** Those that are suppressed. */
  public List<ToldFinding> suppressed() {
    return findings.stream().filter(f -> f.suppressed() != null).toList();
  }

  /** Whether somebody has to do something about one of them. */
  public boolean hasAlarm() {
    return findings.stream().anyMatch(ToldFinding::isAlarm);
  }

  /**
   * The same with what is not to be an alarm for a while.
   *
   * @param on the day on which that is asked
   */
  public ToldReport suppressing(List<Suppression> suppressions, LocalDate on) {
    List<ToldFinding> told = new ArrayList<>(findings);
    List<String> old = new ArrayList<>(stale);
    for (Suppression suppression : suppressions) {
      boolean matches = false;
      for (int i = 0; i < told.size(); i++) {
        if (told.get(i).fingerprint().equals(suppression.fingerprint())) {
          matches = true;
          if (!suppression.isExpired(on)) {
            told.set(i, told.get(i).suppressedBy(suppression));
          }
        }
      }
      if (!matches) {
        old.add(
            suppression.place()
                + ": no finding of these documents has the fingerprint "
                + suppression.fingerprint()
                + ". If it has been resolved, take the suppression out");
      } else if (suppression.isExpired(on)) {
        old.add(
            suppression.place()
                + ": the suppression of "
                + suppression.fingerprint()
                + " ended on "
                + SpokenDate.day(suppression.until())
                + ". Resolve the finding, or give it another day with a reason");
      }
    }
    return new ToldReport(documents, told, undecided, pairs, matters, old);
  }

  /**
   * One of the documents.
   *
   * @param id its id
   * @param title its title
   * @param version as it calls itself
   * @param file as it was named, with slashes on any machine
   * @param calendar by which its limits count
   */
  public record Document(String id, String title, String version, String file, String calendar) {}
}
