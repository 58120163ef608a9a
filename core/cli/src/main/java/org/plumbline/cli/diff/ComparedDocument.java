package org.plumbline.cli.diff;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.analysis.behaviour.Behaviour;
import org.plumbline.analysis.comparison.Change;
import org.plumbline.analysis.comparison.Differences;
import org.plumbline.analysis.comparison.Edition;
import org.plumbline.analysis.comparison.Subject;
import org.plumbline.analysis.impact.Impact;
import org.plumbline.services.versions.ComparedVersions;

/**
 * Two versions of one document, and what they make of recorded cases.
 *
 * @param versions what the newer says otherwise, and what that does
 * @param replayed what it does to recorded cases; null if none were given
 */
record ComparedDocument(ComparedVersions versions, CaseReplay.@Nullable Replayed replayed) {
  static ComparedDocument of(Edition before, Edition after) {
    return new ComparedDocument(ComparedVersions.of(before, after), null);
  }

  /** The same with what it does to recorded cases. */
  ComparedDocument with(CaseReplay.Replayed cases) {
    return new ComparedDocument(versions, cases);
  }

  /** What it does to recorded cases, counted; null if none were given. */
  @Nullable Impact impact() {
    return replayed == null ? null : replayed.impact();
  }

  Differences differences() {
    return versions.differences();
  }

  /** What the changes do, by the standard's id in the newer version. */
  Map<String, Behaviour> behaviours() {
    return versions.behaviours();
  }

  Edition before() {
    return versions.before();
  }

  Edition after() {
    return versions.after();
  }

  /** What the changes of a standard do; null if none of them changes what is asked. */
  @Nullable Behaviour behaviour(Subject subject) {
    return versions.behaviour(subject);
  }

  /** What a change comes to. */
  ComparedVersions.Effect effect(Change change) {
    return versions.effect(change);
  }

  /** Whether any case can be judged otherwise. */
  boolean inBehaviour() {
    return versions.inBehaviour();
  }

  /** The changes that come to that, by what they are about. */
  Map<Subject, List<Change>> chapter(ComparedVersions.Effect effect) {
    return versions.chapter(effect);
  }
}
