package org.plumbline.formats;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.runtime.history.Coverage;
import org.plumbline.runtime.history.Moment;

/** What data cover: as their mapping says or, where it says nothing, what was seen in them. */
record Covered(Mapping mapping, Words words, TimeReader times) {
  /**
   * What they cover.
   *
   * @param seenEvents of which an occurrence was read
   * @param seenFields that were read
   * @throws CaseDataException if the mapping names an event that there is not, or no date
   */
  Coverage by(Set<String> seenEvents, Set<Coverage.FieldOf> seenFields) throws CaseDataException {
    List<String> covers = mapping.covers();
    Set<String> events = new HashSet<>();
    if (covers == null) {
      events.addAll(seenEvents);
    } else {
      for (String name : covers) {
        if (!name.equals(Mapping.ALL)
            && !words.isElsewhere(name)
            && (!mapping.forSeveralDocuments() || words.event(name) != null)) {
          events.add(words.eventOrFail(name, "what the data cover"));
        }
      }
    }
    boolean all = covers != null && covers.contains(Mapping.ALL);
    return new Coverage(
        all ? null : events, seenFields, edge(mapping.from(), true), edge(mapping.to(), false));
  }

  private @Nullable Long edge(@Nullable String date, boolean first) throws CaseDataException {
    if (date == null) {
      return null;
    }
    Moment moment = times.moment(date);
    if (moment == null) {
      throw new CaseDataException(
          "the period covered: “" + date + "” is no date. Write it like 2026-03-02");
    }
    return first ? moment.earliest() : moment.latest();
  }
}
