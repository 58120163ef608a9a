package org.plumbline.compiler.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.compiler.resolve.Vocabulary;
import org.plumbline.model.kernel.Condition;
import org.plumbline.model.kernel.EventPattern;
import org.plumbline.runtime.history.Value;

/** Events as the vocabulary names them, those that merely stand for another told apart. */
final class EventWords {
  private final Vocabulary vocabulary;

  EventWords(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * Any of them: "conference is held (also when initial conference is held or review conference is
   * held)".
   */
  String anyOf(List<EventPattern> patterns) {
    List<String> standIns = standIns(patterns);
    String named = Listing.or(named(patterns));
    return standIns.isEmpty() ? named : named + " (also when " + Listing.or(standIns) + ")";
  }

  /** The same without mention of what stands for it. */
  String briefly(List<EventPattern> patterns) {
    return Listing.or(named(patterns));
  }

  /** Decisions: "extension is agreed by team manager", where only that role may. */
  String decided(List<EventPattern> patterns) {
    return Listing.or(
        patterns.stream()
            .filter(p -> !isStandIn(p, patterns))
            .map(
                pattern ->
                    pattern.where() instanceof Condition.Compare compare
                            && compare.name().equals("actor")
                            && compare.operator() == Condition.Operator.EQUAL
                            && compare.value() instanceof Value.Text role
                        ? pattern.event() + " by " + role.text()
                        : text(pattern))
            .toList());
  }

  /** One of them for an example: the first named. */
  String first(List<EventPattern> patterns) {
    List<String> named = named(patterns);
    return named.isEmpty() ? "it" : named.get(0);
  }

  private List<String> named(List<EventPattern> patterns) {
    return patterns.stream().filter(p -> !isStandIn(p, patterns)).map(EventWords::text).toList();
  }

  private List<String> standIns(List<EventPattern> patterns) {
    return patterns.stream().filter(p -> isStandIn(p, patterns)).map(EventWords::text).toList();
  }

  private static String text(EventPattern pattern) {
    String where = ConditionWords.of(pattern.where());
    return where.isEmpty() ? pattern.event() : pattern.event() + " where " + where;
  }

  private boolean isStandIn(EventPattern pattern, List<EventPattern> among) {
    Set<String> others =
        among.stream()
            .map(EventPattern::event)
            .filter(e -> !e.equals(pattern.event()))
            .collect(Collectors.toSet());
    List<String> open = new ArrayList<>(List.of(pattern.event()));
    for (int i = 0; i < open.size(); i++) {
      Vocabulary.Event event = vocabulary.event(open.get(i));
      if (event == null) {
        continue;
      }
      for (String parent : event.standsFor()) {
        if (others.contains(parent)) {
          return true;
        }
        if (!open.contains(parent)) {
          open.add(parent);
        }
      }
    }
    return false;
  }
}
