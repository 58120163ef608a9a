package org.plumbline.analysis.behaviour;

import java.util.ArrayList;
import java.util.List;

/**
 * What the changes of one standard do, all together.
 *
 * @param before its id in the older version
 * @param after its id in the newer version
 * @param course which way they go together
 * @param effects what does it, one by one; those without effect are left out
 */
public record Behaviour(String before, String after, Course course, List<Effect> effects) {
  public Behaviour {
    effects = List.copyOf(effects);
  }

  static Behaviour of(String before, String after, List<Effect> effects) {
    Course course = Course.EQUIVALENT;
    List<Effect> weighty = new ArrayList<>();
    for (Effect effect : effects) {
      course = course.and(effect.course());
      if (effect.course() != Course.EQUIVALENT) {
        weighty.add(effect);
      }
    }
    return new Behaviour(before, after, course, weighty);
  }

  /** Whether every case is judged as before. */
  public boolean isEquivalent() {
    return course == Course.EQUIVALENT;
  }
}
