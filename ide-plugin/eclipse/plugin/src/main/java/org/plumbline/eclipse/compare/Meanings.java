package org.plumbline.eclipse.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.analysis.behaviour.Behaviour;
import org.plumbline.analysis.behaviour.Effect;
import org.plumbline.analysis.behaviour.ShownCase;
import org.plumbline.analysis.comparison.Change;
import org.plumbline.analysis.comparison.Subject;
import org.plumbline.publish.html.DrawnCase;
import org.plumbline.services.drawing.VersionDrawing;
import org.plumbline.services.versions.ComparedVersions;
import org.plumbline.services.versions.TwoTexts;
import org.plumbline.services.versions.VersionWords;

/** Lays what changed out as lines: by what it comes to, by what it is about. */
final class Meanings {
  private final ComparedVersions compared;

  private Meanings(ComparedVersions compared) {
    this.compared = compared;
  }

  static List<Meaning> of(TwoTexts.Outcome outcome) {
    return outcome
        .compared()
        .map(compared -> new Meanings(compared).lines())
        .orElseGet(() -> List.of(Meaning.line(outcome.problem())));
  }

  private List<Meaning> lines() {
    List<Meaning> lines = new ArrayList<>();
    String count = VersionWords.count(compared);
    lines.add(Meaning.line(Character.toUpperCase(count.charAt(0)) + count.substring(1)));
    for (ComparedVersions.Effect effect : ComparedVersions.Effect.values()) {
      Map<Subject, List<Change>> chapter = compared.chapter(effect);
      if (!chapter.isEmpty()) {
        List<Meaning> below = new ArrayList<>();
        chapter.forEach((subject, changes) -> below.add(subject(subject, changes, effect)));
        lines.add(Meaning.heading(VersionWords.heading(effect), below));
      }
    }
    compared.differences().ambiguities().forEach(one -> lines.add(Meaning.line(one.sentence())));
    return lines;
  }

  private Meaning subject(Subject subject, List<Change> changes, ComparedVersions.Effect effect) {
    List<Meaning> below = new ArrayList<>();
    for (Change change : changes) {
      below.add(new Meaning(VersionWords.sentence(change), "", null, List.of()));
    }
    Behaviour behaviour = compared.behaviour(subject);
    boolean isMeaning = effect == ComparedVersions.Effect.BEHAVIOUR;
    if (isMeaning) {
      VersionWords.effects(behaviour).forEach(one -> below.add(effect(one)));
    }
    String title = VersionWords.title(subject);
    String name = VersionWords.heading(subject) + (title.isEmpty() ? "" : "  " + title);
    DrawnCase first =
        below.stream()
            .flatMap(one -> one.below().stream())
            .map(Meaning::drawn)
            .filter(one -> one != null)
            .findFirst()
            .orElse(null);
    return new Meaning(name, isMeaning ? course(subject, behaviour) : "", first, below);
  }

  private static String course(Subject subject, @Nullable Behaviour behaviour) {
    if (subject.kind() == Subject.Kind.STANDARD && subject.before() == null) {
      return "new";
    } else if (subject.after() == null) {
      return "gone";
    }
    return behaviour == null ? "" : behaviour.course().words();
  }

  private Meaning effect(Effect effect) {
    List<Meaning> cases = new ArrayList<>();
    for (ShownCase shown : effect.shown()) {
      DrawnCase drawn = VersionDrawing.of(shown, "before", "now");
      cases.add(new Meaning("Case: " + VersionWords.shown(shown), "", drawn, List.of()));
    }
    DrawnCase first = cases.isEmpty() ? null : cases.get(0).drawn();
    return new Meaning(VersionWords.effect(effect), "", first, cases);
  }
}
