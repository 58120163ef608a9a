package org.plumbline.cli.check;

import java.util.Set;
import java.util.TreeSet;
import org.plumbline.runtime.history.Coverage;

/** What the data are taken to hold completely, in words. */
final class CoverWords {
  /** More events are only counted. */
  static final int MOST_EVENTS_NAMED = 4;

  private CoverWords() {}

  static String of(CheckedDocument checked) {
    Coverage coverage = checked.data().coverage();
    Set<String> events = coverage.events();
    String which;
    if (events == null) {
      which = "every event: one that is absent did not happen";
    } else if (!checked.coverageDeclared()) {
      which =
          "the "
              + Counted.of(events.size(), "event that occurs", "events that occur")
              + " in the data (nothing else was declared)";
    } else if (events.size() <= MOST_EVENTS_NAMED) {
      which = String.join(", ", new TreeSet<>(events));
    } else {
      which = events.size() + " events, as declared";
    }
    LocalMoments moments = new LocalMoments(checked.calendar().zone());
    String from = coverage.from() == null ? "" : ", from " + moments.first(coverage.from());
    String to = coverage.to() == null ? "" : ", to " + moments.by(coverage.to());
    return which + from + to;
  }
}
