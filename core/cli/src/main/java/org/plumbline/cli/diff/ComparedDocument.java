package org.plumbline.cli.diff;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.analysis.behaviour.Behaviour;
import org.plumbline.analysis.behaviour.Behaviours;
import org.plumbline.analysis.behaviour.Course;
import org.plumbline.analysis.comparison.Change;
import org.plumbline.analysis.comparison.Comparer;
import org.plumbline.analysis.comparison.Differences;
import org.plumbline.analysis.comparison.Edition;
import org.plumbline.analysis.comparison.Subject;
import org.plumbline.analysis.comparison.facts.Weight;
import org.plumbline.analysis.impact.Impact;

/**
 * Two versions of one document.
 *
 * @param differences what the newer says otherwise
 * @param behaviours what that does, by the standard's id in the newer version
 * @param replayed what it does to recorded cases; null if none were given
 */
record ComparedDocument(
    Differences differences,
    Map<String, Behaviour> behaviours,
    CaseReplay.@Nullable Replayed replayed) {
  /** What a change comes to. */
  enum Effect {
    /** Some case is judged otherwise, or can be for all that is known. */
    BEHAVIOUR,
    /** It is asked in other words, and every case is judged as before. */
    REWRITE,
    /** Only how it is told is another. */
    WORDING
  }

  static ComparedDocument of(Edition before, Edition after) {
    Differences differences = Comparer.compare(before, after);
    return new ComparedDocument(differences, Behaviours.of(differences), null);
  }

  /** The same with what it does to recorded cases. */
  ComparedDocument with(CaseReplay.Replayed cases) {
    return new ComparedDocument(differences, behaviours, cases);
  }

  /** What it does to recorded cases, counted; null if none were given. */
  @Nullable Impact impact() {
    return replayed == null ? null : replayed.impact();
  }

  Edition before() {
    return differences.before();
  }

  Edition after() {
    return differences.after();
  }

  /** What the changes of a standard do; null if none of them changes what is asked. */
  @Nullable Behaviour behaviour(Subject subject) {
    return subject.kind() == Subject.Kind.STANDARD && subject.before() != null
        ? behaviours.get(subject.latest().name())
        : null;
  }

  Effect effect(Change change) {
    if (change.weight() == Weight.WORDING) {
      return Effect.WORDING;
    }
    if (change instanceof Change.Altered altered) {
      Behaviour own = behaviour(change.subject());
      List<String> reached = altered.reaches();
      boolean same =
          own != null
              ? own.isEquivalent()
              : !reached.isEmpty() && reached.stream().allMatch(this::isEquivalent);
      return same ? Effect.REWRITE : Effect.BEHAVIOUR;
    }
    return Effect.BEHAVIOUR;
  }

  private boolean isEquivalent(String standard) {
    Behaviour behaviour = behaviours.get(standard);
    return behaviour != null && behaviour.isEquivalent();
  }

  /** Whether any case can be judged otherwise. */
  boolean inBehaviour() {
    return differences.changes().stream().anyMatch(c -> effect(c) == Effect.BEHAVIOUR);
  }

  /** The changes that come to that, by what they are about. */
  Map<Subject, List<Change>> chapter(Effect effect) {
    Map<Subject, List<Change>> chapter = new LinkedHashMap<>();
    for (Change change : differences.changes()) {
      if (effect(change) == effect) {
        chapter.computeIfAbsent(change.subject(), s -> new java.util.ArrayList<>()).add(change);
      }
    }
    return chapter;
  }

  /** How many standards went which way; new ones bind more, those that are gone less. */
  Map<Course, Integer> courses() {
    Map<Course, Integer> courses = new EnumMap<>(Course.class);
    behaviours.values().forEach(b -> courses.merge(b.course(), 1, Integer::sum));
    courses.remove(Course.EQUIVALENT);
    return courses;
  }

  /** How many standards only one of the versions has, by which way that came about. */
  long alone(Class<? extends Change> kind) {
    return differences.changes().stream()
        .filter(kind::isInstance)
        .filter(change -> change.subject().kind() == Subject.Kind.STANDARD)
        .count();
  }
}
