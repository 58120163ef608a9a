package org.plumbline.formats;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts lines by what is to be said of them, and remembers the first of each. */
final class Lines<T> {
  private static final int FIRST = 5;

  /** What people write has no end; more kinds than that are no kinds. */
  private static final int MOST_KINDS = 10_000;

  private final Map<T, Count> counts = new LinkedHashMap<>();

  void add(T what, long line) {
    Count count = counts.get(what);
    if (count == null) {
      if (counts.size() == MOST_KINDS) {
        return;
      }
      count = new Count();
      counts.put(what, count);
    }
    count.number++;
    if (count.first.size() < FIRST && !count.first.contains(line)) {
      count.first.add(line);
    }
  }

  boolean isEmpty() {
    return counts.isEmpty();
  }

  /** Makes something of each, in the order in which they first came. */
  <R> List<R> map(Made<T, R> made) {
    List<R> all = new ArrayList<>();
    counts.forEach((what, count) -> all.add(made.of(what, count.number, count.first)));
    return all;
  }

  /** What is made of what was counted. */
  interface Made<T, R> {
    R of(T what, long count, List<Long> lines);
  }

  private static final class Count {
    private long number;
    private final List<Long> first = new ArrayList<>(1);
  }
}
