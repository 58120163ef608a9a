package org.plumbline.cli.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.plumbline.analysis.behaviour.Behaviour;
import org.plumbline.analysis.behaviour.Course;
import org.plumbline.analysis.comparison.Change;
import org.plumbline.analysis.comparison.Edition;
import org.plumbline.analysis.comparison.Subject;

/** Why a newer version is not let pass. */
final class Gate {
  /** What is not to be. */
  enum Bar {
    /** That any case can be judged otherwise. */
    changed,
    /** That a standard may let pass what the older version did not, or is gone. */
    loosened,
    /** That any case can be judged otherwise under the same version number. */
    sameversion
  }

  private final Set<Bar> bars;

  Gate(Set<Bar> bars) {
    this.bars = Set.copyOf(bars);
  }

  /** One sentence for each reason; none if it passes. */
  List<String> reasons(Comparison comparison) {
    List<String> reasons = new ArrayList<>();
    if (bars.contains(Bar.changed) && comparison.inMeaning()) {
      reasons.add("something is asked otherwise");
    }
    if (bars.contains(Bar.loosened)) {
      comparison.removed().forEach(gone -> reasons.add("the document " + id(gone) + " is gone"));
      comparison.documents().forEach(document -> loosened(document, reasons));
    }
    if (bars.contains(Bar.sameversion)) {
      comparison.documents().stream()
          .filter(
              document ->
                  document.inBehaviour()
                      && version(document.before()).equals(version(document.after())))
          .forEach(
              document ->
                  reasons.add(
                      "%s asks something else than before and is still version %s"
                          .formatted(id(document.after()), version(document.after()))));
    }
    return reasons;
  }

  private static void loosened(ComparedDocument document, List<String> reasons) {
    for (Change change : document.differences().changes()) {
      if (change instanceof Change.Removed && change.subject().kind() == Subject.Kind.STANDARD) {
        reasons.add("standard %s is gone".formatted(change.subject().latest().name()));
      }
    }
    for (Behaviour behaviour : document.behaviours().values()) {
      Course course = behaviour.course();
      if (course != Course.EQUIVALENT && course != Course.TIGHTENED) {
        reasons.add("standard %s is %s".formatted(behaviour.after(), course.words()));
      }
    }
  }

  private static String id(Edition edition) {
    return edition.document().kernel().id();
  }

  private static String version(Edition edition) {
    return edition.document().kernel().version();
  }
}
