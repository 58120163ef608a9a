package org.plumbline.cli.diff;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.plumbline.analysis.comparison.Edition;
import org.plumbline.cli.console.Console;
import org.plumbline.formats.spill.Spilling;

/**
 * What came of comparing all documents of two sides.
 *
 * @param documents those that both have
 * @param added those that only the newer has
 * @param removed those that only the older has
 * @param cases the recorded cases that both have judged; null if there are none
 */
record Comparison(
    Versions before,
    Versions after,
    List<ComparedDocument> documents,
    List<Edition> added,
    List<Edition> removed,
    CaseReplay.@Nullable Cases cases) {
  Comparison {
    documents = List.copyOf(documents);
    added = List.copyOf(added);
    removed = List.copyOf(removed);
  }

  /**
   * Compares documents with one id, then those of one file name; and where one is left on both
   * sides, these two.
   */
  static Comparison of(Versions before, Versions after) {
    List<Edition> older = new ArrayList<>(before.editions());
    List<Edition> newer = new ArrayList<>(after.editions());
    List<ComparedDocument> documents = new ArrayList<>();
    pair(older, newer, (o, n) -> id(o).equals(id(n)) && !id(o).isEmpty(), documents);
    pair(older, newer, (o, n) -> fileName(o).equals(fileName(n)), documents);
    if (older.size() == 1 && newer.size() == 1) {
      pair(older, newer, (o, n) -> true, documents);
    }
    return new Comparison(before, after, documents, newer, older, null);
  }

  private static void pair(
      List<Edition> older,
      List<Edition> newer,
      BiPredicate<Edition, Edition> same,
      List<ComparedDocument> documents) {
    Set<Edition> done = new HashSet<>();
    for (Edition one : List.copyOf(older)) {
      newer.stream()
          .filter(other -> !done.contains(other) && same.test(one, other))
          .findFirst()
          .ifPresent(
              other -> {
                done.add(other);
                older.remove(one);
                documents.add(ComparedDocument.of(one, other));
              });
    }
    newer.removeAll(done);
  }

  private static String id(Edition edition) {
    return edition.document().kernel().id();
  }

  private static String fileName(Edition edition) {
    String plain = edition.document().file().replace('\\', '/');
    return Objects.requireNonNull(plain.substring(plain.lastIndexOf('/') + 1));
  }

  /** The same with what it does to recorded cases. */
  Comparison with(CaseReplay.Cases newCases, Console console, Spilling spilling) {
    CaseReplay replay = new CaseReplay(console, newCases, spilling);
    return new Comparison(
        before,
        after,
        documents.stream().map(d -> d.with(replay.of(d.differences()))).toList(),
        added,
        removed,
        newCases);
  }

  /** Whether anything is asked otherwise. */
  boolean inMeaning() {
    return !added.isEmpty()
        || !removed.isEmpty()
        || documents.stream().anyMatch(ComparedDocument::inBehaviour);
  }
}
