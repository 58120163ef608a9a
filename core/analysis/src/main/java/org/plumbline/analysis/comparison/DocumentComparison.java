package org.plumbline.analysis.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.analysis.comparison.Change.Altered;
import org.plumbline.analysis.comparison.Differences.Ids;
import org.plumbline.analysis.comparison.facts.Aspect;
import org.plumbline.analysis.comparison.facts.DocumentFacts;
import org.plumbline.analysis.comparison.facts.Facts;
import org.plumbline.analysis.comparison.facts.Weight;
import org.plumbline.analysis.comparison.facts.WordFacts.Word;
import org.plumbline.analysis.comparison.facts.WordFacts.WordId;
import org.plumbline.compiler.diagnostic.SourceRange;

/** What changed in the head of a document and in the words that its standards use. */
final class DocumentComparison {
  private final Side before;
  private final Side after;
  private final List<Ids> matched;
  private final Map<String, Set<Object>> mentionedBefore = new LinkedHashMap<>();
  private final Map<String, Set<Object>> mentionedAfter = new LinkedHashMap<>();

  DocumentComparison(Side before, Side after, List<Ids> matched) {
    this.before = before;
    this.after = after;
    this.matched = matched;
    before.standards().keySet().forEach(id -> mentionedBefore.put(id, before.mentioned(id)));
    after.standards().keySet().forEach(id -> mentionedAfter.put(id, after.mentioned(id)));
  }

  /**
   * The changes.
   *
   * @param standards takes what a change of the calendar does to each standard; what is in it tells
   *     which standards a reading reaches
   */
  List<Change> changes(Map<String, List<Change>> standards) {
    List<Change> changes = new ArrayList<>();
    Facts one = DocumentFacts.of(before.edition().document().source(), before.edition().calendar());
    Facts other = DocumentFacts.of(after.edition().document().source(), after.edition().calendar());
    Subject document =
        new Subject(Subject.Kind.DOCUMENT, document(before.edition()), document(after.edition()));
    for (Aspect aspect : Aspect.values()) {
      List<String> gone = Sayings.onlyIn(one.of(aspect), other.of(aspect));
      List<String> come = Sayings.onlyIn(other.of(aspect), one.of(aspect));
      if (gone.isEmpty() && come.isEmpty()) {
        continue;
      }
      List<String> reaches =
          switch (aspect) {
            case CALENDAR -> calendar(gone, come, standards);
            case READINGS -> reached(standards);
            default -> List.of();
          };
      boolean nobody =
          (aspect == Aspect.CALENDAR || aspect == Aspect.READINGS) && reaches.isEmpty();
      changes.add(
          new Altered(
              document,
              null,
              null,
              aspect,
              gone,
              come,
              nobody ? Weight.WORDING : aspect.weight(),
              null,
              reaches));
    }
    changes.addAll(words());
    return changes;
  }

  private static Subject.Side document(Edition edition) {
    String file = edition.document().file();
    return new Subject.Side(
        edition.document().kernel().id(),
        edition.document().kernel().title(),
        new SourceRange(file, 0, 0, 1, 1));
  }

  /** What another calendar does to each standard that counts its days. */
  private List<String> calendar(
      List<String> gone, List<String> come, Map<String, List<Change>> standards) {
    boolean otherZone =
        !before.edition().calendar().zone().equals(after.edition().calendar().zone());
    List<String> reached = new ArrayList<>();
    for (Ids ids : matched) {
      boolean counts =
          before.countsWorkingTime(ids.before()) && after.countsWorkingTime(ids.after());
      if (counts || otherZone) {
        reached.add(ids.after());
        standards
            .computeIfAbsent(ids.after(), i -> new ArrayList<>())
            .add(
                new Altered(
                    new Subject(
                        Subject.Kind.STANDARD,
                        before.subject(ids.before()),
                        after.subject(ids.after())),
                    null,
                    null,
                    Aspect.WORKING_DAYS,
                    gone,
                    come,
                    Weight.MEANING,
                    null,
                    List.of()));
      }
    }
    return reached;
  }

  private static List<String> reached(Map<String, List<Change>> standards) {
    List<String> reached = new ArrayList<>();
    standards.forEach(
        (id, changes) -> {
          if (changes.stream()
              .anyMatch(
                  c ->
                      c instanceof Altered a
                          && (a.because() != null || a.aspect() == Aspect.READING))) {
            reached.add(id);
          }
        });
    return reached;
  }

  // ---- words

  private List<Change> words() {
    Map<WordId, Word> one = before.words();
    Map<WordId, Word> other = after.words();
    Set<WordId> all = new LinkedHashSet<>(one.keySet());
    all.addAll(other.keySet());
    List<Change> changes = new ArrayList<>();
    for (WordId id : all) {
      Word older = one.get(id);
      Word newer = other.get(id);
      Set<String> users = users(id);
      Subject subject =
          new Subject(Subject.Kind.valueOf(id.kind().name()), side(older), side(newer));
      if (older != null && newer != null) {
        word(subject, older.facts(), newer.facts(), users, changes);
      } else if (!users.isEmpty()) {
        changes.add(
            newer == null
                ? new Change.Removed(subject, Weight.WORDING)
                : new Change.Added(subject, Weight.WORDING));
      }
    }
    return changes;
  }

  private static Subject.@Nullable Side side(@Nullable Word word) {
    return word == null ? null : new Subject.Side(word.name(), "", null);
  }

  private void word(
      Subject subject, Facts one, Facts other, Set<String> users, List<Change> changes) {
    for (Aspect aspect : Aspect.values()) {
      List<String> gone = Sayings.onlyIn(one.of(aspect), other.of(aspect));
      List<String> come = Sayings.onlyIn(other.of(aspect), one.of(aspect));
      if (gone.isEmpty() && come.isEmpty()) {
        continue;
      }
      if (aspect == Aspect.NAME) {
        changes.add(new Change.Renamed(subject, gone.get(0), come.get(0)));
        continue;
      }
      Set<String> reached = new LinkedHashSet<>(users);
      if (aspect == Aspect.FIELDS) {
        Set<Object> names = new HashSet<>();
        fields(one, other, names);
        reached.removeIf(id -> !mentions(id, names));
      }
      changes.add(
          new Altered(
              subject,
              null,
              null,
              aspect,
              gone,
              come,
              reached.isEmpty() ? Weight.WORDING : aspect.weight(),
              null,
              List.copyOf(reached)));
    }
  }

  /** The names of the fields of which only one of the two knows, or knows another kind. */
  private static void fields(Facts one, Facts other, Set<Object> names) {
    Set<Object> all = new HashSet<>(one.of(Aspect.FIELDS).keySet());
    all.addAll(other.of(Aspect.FIELDS).keySet());
    for (Object field : all) {
      boolean both =
          one.of(Aspect.FIELDS).containsKey(field) && other.of(Aspect.FIELDS).containsKey(field);
      if (!both) {
        names.add(((List<?>) field).get(0));
      }
    }
  }

  private boolean mentions(String id, Set<Object> names) {
    return mentioned(mentionedAfter, id, names) || mentioned(mentionedBefore, id, names);
  }

  private static boolean mentioned(
      Map<String, Set<Object>> mentioned, String id, Set<Object> names) {
    return mentioned.getOrDefault(id, Set.of()).stream().anyMatch(names::contains);
  }

  /** The standards whose rules speak of a word, in either version. */
  private Set<String> users(WordId id) {
    Set<String> users = new LinkedHashSet<>();
    mentionedAfter.forEach(
        (standard, said) -> {
          if (said.contains(id.key())) {
            users.add(standard);
          }
        });
    Map<String, String> newOf = new HashMap<>();
    matched.forEach(ids -> newOf.put(ids.before(), ids.after()));
    mentionedBefore.forEach(
        (standard, said) -> {
          if (said.contains(id.key())) {
            users.add(newOf.getOrDefault(standard, standard));
          }
        });
    return users;
  }
}
