package org.plumbline.services.versions;

import java.util.ArrayList;
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

/**
 * Two versions of one document.
 *
 * @param differences what the newer says otherwise
 * @param behaviours what that does, by the standard's id in the newer version
 */
public record ComparedVersions(Differences differences, Map<String, Behaviour> behaviours) {
  /** What a change comes to. */
  public enum Effect {
    /** Some case is judged otherwise, or can be for all that is known. */
    BEHAVIOUR,
    /** It is asked in other words, and every case is judged as before. */
    REWRITE,
    /** Only how it is told is another. */
    WORDING
  }

  /** Compares them. */
  public static ComparedVersions of(Edition before, Edition after) {
    Differences differences = Comparer.compare(before, after);
    return new ComparedVersions(differences, Behaviours.of(differences));
  }

  /** The older version. */
  public Edition before() {
    return differences.before();
  }

  /** The newer version. */
  public Edition after() {
    return differences.after();
  }

  /** What the changes of a standard do; null if none of them changes what is asked. */
  public @Nullable Behaviour behaviour(Subject subject) {
    return subject.kind() == Subject.Kind.STANDARD && subject.before() != null
        ? behaviours.get(subject.latest().name())
        : null;
  }

  /** What a change comes to. */
  public Effect effect(Change change) {
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
  public boolean inBehaviour() {
    return differences.changes().stream().anyMatch(c -> effect(c) == Effect.BEHAVIOUR);
  }

  /** The changes that come to that, by what they are about. */
  public Map<Subject, List<Change>> chapter(Effect effect) {
    Map<Subject, List<Change>> chapter = new LinkedHashMap<>();
    for (Change change : differences.changes()) {
      if (effect(change) == effect) {
        chapter.computeIfAbsent(change.subject(), s -> new ArrayList<>()).add(change);
      }
    }
    return chapter;
  }

  /** How many standards went which way; new ones bind more, those that are gone less. */
  public Map<Course, Integer> courses() {
    Map<Course, Integer> courses = new EnumMap<>(Course.class);
    behaviours.values().forEach(b -> courses.merge(b.course(), 1, Integer::sum));
    courses.remove(Course.EQUIVALENT);
    return courses;
  }

  /** How many standards only one of the versions has, by which way that came about. */
  public long alone(Class<? extends Change> kind) {
    return differences.changes().stream()
        .filter(kind::isInstance)
        .filter(change -> change.subject().kind() == Subject.Kind.STANDARD)
        .count();
  }
}
