package org.plumbline.checkers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.plumbline.runtime.verdict.Facet;
import org.plumbline.runtime.verdict.FacetVerdict;
import org.plumbline.runtime.verdict.ObligationVerdict;
import org.plumbline.runtime.verdict.Verdict;

/**
 * What a run of differential tests has seen: documents, pairs, verdicts, facets, and which
 * constructs have met in one document. Kept in a file, a run goes on where it was stopped.
 */
final class Tally {
  private static final String SEEN = "together ";

  private final Map<String, Long> counts = new TreeMap<>();
  private final Set<String> together = new TreeSet<>();

  static Tally readFrom(Path file) throws IOException {
    Tally tally = new Tally();
    if (Files.exists(file)) {
      for (String line : Files.readAllLines(file)) {
        if (line.startsWith(SEEN)) {
          tally.together.add(line.substring(SEEN.length()));
        } else if (line.contains(": ")) {
          int colon = line.lastIndexOf(": ");
          tally.counts.put(line.substring(0, colon), Long.valueOf(line.substring(colon + 2)));
        }
      }
    }
    return tally;
  }

  /** Whole or not at all. */
  void writeTo(Path file) throws IOException {
    List<String> lines = new ArrayList<>(report());
    together.forEach(pair -> lines.add(SEEN + pair));
    Path beside = file.resolveSibling(file.getFileName() + ".part");
    Files.write(beside, lines);
    Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
  }

  long of(String what) {
    return counts.getOrDefault(what, 0L);
  }

  void add(String what, long more) {
    counts.merge(what, more, Long::sum);
  }

  void document(Set<String> constructs) {
    add("documents", 1);
    for (String one : constructs) {
      for (String other : constructs) {
        if (one.compareTo(other) < 0) {
          together.add(one + " + " + other);
        }
      }
    }
  }

  void verdicts(List<ObligationVerdict> verdicts) {
    add("pairs", 1);
    for (ObligationVerdict verdict : verdicts) {
      add("verdict " + verdict.verdict().words(), 1);
      for (Map.Entry<Facet, FacetVerdict> facet : verdict.facets().entrySet()) {
        add("facet " + facet.getKey().words() + " " + facet.getValue().verdict().words(), 1);
      }
    }
  }

  /** The share of pairs of constructs that have met in one document, in percent. */
  double percentOfPairs() {
    Set<String> all = Constructs.all();
    long met = pairs(all).stream().filter(together::contains).count();
    return 100.0 * met / pairs(all).size();
  }

  List<String> pairsNotSeen() {
    return pairs(Constructs.all()).stream().filter(pair -> !together.contains(pair)).toList();
  }

  private static List<String> pairs(Set<String> all) {
    List<String> pairs = new ArrayList<>();
    for (String one : all) {
      for (String other : all) {
        if (one.compareTo(other) < 0) {
          pairs.add(one + " + " + other);
        }
      }
    }
    return pairs;
  }

  List<Verdict> verdictsNotSeen() {
    List<Verdict> missing = new ArrayList<>(List.of(Verdict.values()));
    missing.removeIf(verdict -> of("verdict " + verdict.words()) > 0);
    return missing;
  }

  List<Facet> facetsNotSeen() {
    List<Facet> missing = new ArrayList<>(List.of(Facet.values()));
    missing.removeIf(
        facet ->
            counts.keySet().stream().anyMatch(k -> k.startsWith("facet " + facet.words() + " ")));
    return missing;
  }

  List<String> report() {
    List<String> lines = new ArrayList<>();
    counts.forEach((what, count) -> lines.add(what + ": " + count));
    return lines;
  }
}
