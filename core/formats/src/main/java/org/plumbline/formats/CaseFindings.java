package org.plumbline.formats;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.plumbline.runtime.history.CaseHistory;
import org.plumbline.runtime.history.Coverage;
import org.plumbline.runtime.history.KnownAttribute;
import org.plumbline.runtime.history.Occurrence;
import org.plumbline.runtime.history.Value;

/** What is odd in cases as a whole, found case by case. */
final class CaseFindings {
  /** Ten years, in seconds: nothing in a child's case is that far from everything else in it. */
  private static final long FAR = 3_652L * 86_400;

  private static final int MOST_FAR = 20;

  private final Words words;
  private final Coverage coverage;
  private final Map<String, Map<String, Long>> keysMissing = new TreeMap<>();
  private final List<CaseData.Far> far = new ArrayList<>();
  private long before;
  private long after;
  private long unborn;
  private long distant;
  private long repeated;

  CaseFindings(Words words, Coverage coverage) {
    this.words = words;
    this.coverage = coverage;
  }

  void look(CaseHistory history) {
    keys(history);
    times(history);
    distances(history);
    repetitions(history);
  }

  /** Of a case that has several occurrences of an event, those that do not say which is which. */
  private void keys(CaseHistory history) {
    Map<String, Map<String, Long>> here = new HashMap<>();
    for (Occurrence occurrence : history.occurrences()) {
      for (String key : words.keysOf(occurrence.event())) {
        if (!occurrence.keys().containsKey(key)) {
          here.computeIfAbsent(occurrence.event(), any -> new TreeMap<>())
              .merge(key, 1L, Long::sum);
        }
      }
    }
    here.forEach(
        (event, keys) ->
            keys.forEach(
                (key, count) -> {
                  if (count > 1) {
                    keysMissing
                        .computeIfAbsent(event, any -> new TreeMap<>())
                        .merge(key, count, Long::sum);
                  }
                }));
  }

  List<CaseData.Key> keysMissing() {
    List<CaseData.Key> all = new ArrayList<>();
    keysMissing.forEach(
        (event, keys) ->
            keys.forEach((key, count) -> all.add(new CaseData.Key(event, key, count))));
    return all;
  }

  /** What lies outside the period that the data cover, or before the child was born. */
  private void times(CaseHistory history) {
    Long born = born(history);
    Long from = coverage.from();
    Long to = coverage.to();
    for (Occurrence occurrence : history.occurrences()) {
      before += from != null && occurrence.at().latest() < from ? 1 : 0;
      after += to != null && occurrence.at().earliest() > to ? 1 : 0;
      unborn += born != null && occurrence.at().latest() < born ? 1 : 0;
    }
  }

  /** The first second of the day in UTC less half a day, which is before it in any zone. */
  private static @Nullable Long born(CaseHistory history) {
    for (KnownAttribute attribute : history.attributes()) {
      if (attribute.name().equals("date of birth")
          && attribute.value() instanceof Value.Date date) {
        return date.date().toEpochDay() * 86_400 - 43_200;
      }
    }
    return null;
  }

  /** A year that is mistyped puts an event far from whatever else its case has. */
  private void distances(CaseHistory history) {
    List<Occurrence> ordered = new ArrayList<>(history.occurrences());
    ordered.sort(Comparator.comparingLong(one -> one.at().earliest()));
    for (int i = 0; ordered.size() > 1 && i < ordered.size(); i++) {
      Occurrence one = ordered.get(i);
      boolean farFromEarlier = i == 0 || isFar(ordered.get(i - 1), one);
      boolean farFromLater = i == ordered.size() - 1 || isFar(one, ordered.get(i + 1));
      if (farFromEarlier && farFromLater) {
        distant++;
        if (far.size() < MOST_FAR) {
          far.add(new CaseData.Far(history.caseId(), one.event(), one.at()));
        }
      }
    }
  }

  private static boolean isFar(Occurrence one, Occurrence later) {
    return later.at().earliest() - one.at().latest() > FAR;
  }

  /** The first of those that are far from any other of their case. */
  List<CaseData.Far> far() {
    return far;
  }

  List<CaseData.Counted> outside() {
    List<CaseData.Counted> outside = new ArrayList<>();
    add(outside, "before the first day that the data cover", before);
    add(outside, "after the last day that the data cover", after);
    add(outside, "before the date of birth in the same case", unborn);
    add(outside, "more than ten years from any other of the same case", distant);
    return outside;
  }

  private static void add(List<CaseData.Counted> to, String what, long count) {
    if (count > 0) {
      to.add(new CaseData.Counted(what, count, List.of()));
    }
  }

  /** The same event at the same time with the same keys and fields, once more. */
  private void repetitions(CaseHistory history) {
    Set<List<Object>> known = new HashSet<>();
    for (Occurrence one : history.occurrences()) {
      repeated += known.add(List.of(one.event(), one.at(), one.keys(), one.fields())) ? 0 : 1;
    }
  }

  long repeated() {
    return repeated;
  }
}
