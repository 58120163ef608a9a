package org.plumbline.analysis.behaviour;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.analysis.circumstances.Setting;
import org.plumbline.model.kernel.EventPattern;

/**
 * Where to look for a case that shows something.
 *
 * @param setting what is to be so
 * @param anchors when its clock may start, in seconds since 1970-01-01T00:00:00Z; none for any time
 * @param trigger what makes it arise; null for anything that does
 * @param act what is done; null for anything that will do
 * @param fields the fields of the act that are in question: of others the case tells nothing
 */
record Hint(
    Setting setting,
    List<Long> anchors,
    @Nullable EventPattern trigger,
    @Nullable EventPattern act,
    Set<String> fields) {
  static final Hint ANYWHERE = new Hint(Setting.PLAIN, List.of(), null, null, Set.of());

  Hint {
    anchors = List.copyOf(anchors);
    fields = Set.copyOf(fields);
  }

  static Hint in(Setting setting) {
    return new Hint(setting, List.of(), null, null, Set.of());
  }

  static Hint triggeredBy(String event, Setting setting) {
    return new Hint(setting, List.of(), EventPattern.of(event), null, Set.of());
  }

  static Hint doneBy(String event, Setting setting, Set<String> fields) {
    return new Hint(setting, List.of(), null, EventPattern.of(event), fields);
  }

  static Hint at(long anchor, Setting setting) {
    return new Hint(setting, List.of(anchor), null, null, Set.of());
  }

  /** At one of these times, in seconds since 1970-01-01T00:00:00Z. */
  static Hint at(List<Long> anchors) {
    return new Hint(Setting.PLAIN, anchors, null, null, Set.of());
  }

  static Hint showing(Set<String> fields, Setting setting) {
    return new Hint(setting, List.of(), null, null, fields);
  }
}
