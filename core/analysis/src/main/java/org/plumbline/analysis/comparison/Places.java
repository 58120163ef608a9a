package org.plumbline.analysis.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.plumbline.analysis.comparison.Differences.Ids;
import org.plumbline.analysis.comparison.matching.Crossings;
import org.plumbline.analysis.comparison.matching.StandardMatching;
import org.plumbline.compiler.diagnostic.SourceRange;
import org.plumbline.model.document.Element;
import org.plumbline.model.document.Standard;

/**
 * Where standards stand: in which file, under which heading, after which other. A file or a heading
 * of which most standards are together again under another name has only been renamed.
 */
final class Places {
  private Places() {}

  /** The standards, by id in the newer version, that stand elsewhere. */
  static Map<String, Change.Moved> moved(Side before, Side after, List<Ids> all) {
    List<Ids> matched = new ArrayList<>(all);
    matched.removeIf(ids -> isAdopted(ids.before(), before) || isAdopted(ids.after(), after));
    Map<String, Change.Moved> moved = new LinkedHashMap<>();
    moved(chapters(before), chapters(after), "chapter ", before, after, matched, moved);
    moved(files(before), files(after), "file ", before, after, matched, moved);
    List<String> oldOrder = List.copyOf(before.standards().keySet());
    List<String> newOrder = List.copyOf(after.standards().keySet());
    Map<String, Integer> oldPlaces = numbered(oldOrder);
    Map<String, Integer> newPlaces = numbered(newOrder);
    List<StandardMatching.Pair> pairs = new ArrayList<>();
    for (Ids ids : matched) {
      if (!moved.containsKey(ids.after())) {
        pairs.add(
            new StandardMatching.Pair(
                oldPlaces.getOrDefault(ids.before(), 0), newPlaces.getOrDefault(ids.after(), 0)));
      }
    }
    Set<StandardMatching.Pair> crosswise =
        Crossings.moved(
            pairs,
            Comparator.comparing(
                pair ->
                    Stream.of(oldOrder.get(pair.before()), newOrder.get(pair.after()))
                        .sorted()
                        .toList()
                        .toString()));
    for (StandardMatching.Pair pair : pairs) {
      if (crosswise.contains(pair)) {
        Ids ids = new Ids(oldOrder.get(pair.before()), newOrder.get(pair.after()));
        moved.put(ids.after(), new Change.Moved(subject(before, after, ids), "", ""));
      }
    }
    return moved;
  }

  /** What is taken over stands nowhere of itself. */
  private static boolean isAdopted(String standard, Side side) {
    return side.edition().document().adopted().containsKey(standard);
  }

  private static Subject subject(Side before, Side after, Ids ids) {
    return new Subject(
        Subject.Kind.STANDARD, before.subject(ids.before()), after.subject(ids.after()));
  }

  private static Map<String, Integer> numbered(List<String> ids) {
    Map<String, Integer> places = new HashMap<>();
    ids.forEach(id -> places.put(id, places.size()));
    return places;
  }

  private static void moved(
      Map<String, String> oldPlaces,
      Map<String, String> newPlaces,
      String what,
      Side before,
      Side after,
      List<Ids> matched,
      Map<String, Change.Moved> moved) {
    Map<String, String> counterparts = counterparts(oldPlaces, newPlaces, matched);
    for (Ids ids : matched) {
      String older = oldPlaces.getOrDefault(ids.before(), "");
      String newer = newPlaces.getOrDefault(ids.after(), "");
      boolean same = older.equals(newer) || newer.equals(counterparts.get(older));
      if (!same && !older.isEmpty() && !newer.isEmpty()) {
        moved.putIfAbsent(
            ids.after(), new Change.Moved(subject(before, after, ids), what + older, what + newer));
      }
    }
  }

  /** Each place of which most standards came to one other, most of whose came from it. */
  private static Map<String, String> counterparts(
      Map<String, String> oldPlaces, Map<String, String> newPlaces, List<Ids> matched) {
    Map<String, Map<String, Integer>> onward = new HashMap<>();
    Map<String, Map<String, Integer>> back = new HashMap<>();
    for (Ids ids : matched) {
      String older = oldPlaces.getOrDefault(ids.before(), "");
      String newer = newPlaces.getOrDefault(ids.after(), "");
      onward.computeIfAbsent(older, o -> new TreeMap<>()).merge(newer, 1, Integer::sum);
      back.computeIfAbsent(newer, n -> new TreeMap<>()).merge(older, 1, Integer::sum);
    }
    Map<String, String> counterparts = new HashMap<>();
    onward.forEach(
        (older, there) -> {
          String newer = most(there);
          if (most(back.getOrDefault(newer, Map.of())).equals(older)) {
            counterparts.put(older, newer);
          }
        });
    return counterparts;
  }

  private static String most(Map<String, Integer> counts) {
    String most = "";
    int count = 0;
    for (Map.Entry<String, Integer> one : counts.entrySet()) {
      if (one.getValue() > count) {
        most = one.getKey();
        count = one.getValue();
      }
    }
    return most;
  }

  private static Map<String, String> chapters(Side side) {
    Map<String, String> chapters = new HashMap<>();
    String chapter = "";
    for (Element element : side.edition().document().source().elements()) {
      if (element instanceof Element.Chapter heading) {
        chapter =
            (heading.number() == null ? "" : heading.number() + " ") + "“" + heading.title() + "”";
      } else if (element instanceof Standard standard) {
        chapters.putIfAbsent(standard.id(), chapter);
      }
    }
    return chapters;
  }

  /** By their names only: the folder of a version is not part of it. */
  private static Map<String, String> files(Side side) {
    Map<String, String> files = new HashMap<>();
    for (String id : side.standards().keySet()) {
      SourceRange at = side.edition().document().positions().get(id);
      if (at != null) {
        String plain = at.file().replace('\\', '/');
        files.put(id, plain.substring(plain.lastIndexOf('/') + 1));
      }
    }
    return files;
  }
}
