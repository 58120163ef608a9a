package org.plumbline.cli.check;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.plumbline.cli.console.Engine;
import org.plumbline.model.kernel.Rule;
import org.plumbline.runtime.verdict.Force;
import org.plumbline.runtime.verdict.ObligationVerdict;
import org.plumbline.runtime.verdict.RuleId;

/** What every row of a machine-readable report says beside the verdict itself. */
final class Row {
  private final CheckedDocument checked;
  private final LocalMoments moments;
  private final Map<RuleId, Rule> rules;
  private final String asOf;
  private final String engine = Engine.version();

  Row(CheckedDocument checked) {
    this.checked = checked;
    this.moments = new LocalMoments(checked.calendar().zone());
    this.rules = rules(checked);
    this.asOf = moments.by(checked.asOf());
  }

  private static Map<RuleId, Rule> rules(CheckedDocument checked) {
    Map<RuleId, Rule> rules = new java.util.HashMap<>();
    checked.document().kernel().rules().forEach(rule -> rules.put(rule.id(), rule));
    return rules;
  }

  LocalMoments moments() {
    return moments;
  }

  String title(ObligationVerdict verdict) {
    Rule rule = rules.get(verdict.rule());
    if (rule != null) {
      return rule.title();
    }
    // A phase of a recurrence names its own clause; the title is that of the standard.
    return checked.document().kernel().rules().stream()
        .filter(r -> r.id().standard().equals(verdict.rule().standard()))
        .map(Rule::title)
        .findFirst()
        .orElse("");
  }

  /** The keys in the order of their names. */
  static Map<String, String> subject(ObligationVerdict verdict) {
    return new TreeMap<>(verdict.subject());
  }

  static String force(Force force) {
    return switch (force) {
      case REQUIREMENT -> "requirement";
      case ADVICE -> "advice";
      case PERMISSION -> "permission";
      case MEASURE -> "measure";
    };
  }

  static @Nullable Integer clause(ObligationVerdict verdict) {
    int clause = verdict.rule().clause();
    return clause == 0 ? null : clause;
  }

  /**
   * Where the rule was taken over from, as {@code document version standard}; null if it is the
   * document's own.
   */
  @Nullable String adoptedFrom(ObligationVerdict verdict) {
    Rule rule = rules.get(verdict.rule());
    if (rule == null) { // a phase of a recurrence
      rule =
          checked.document().kernel().rules().stream()
              .filter(r -> r.id().standard().equals(verdict.rule().standard()))
              .findFirst()
              .orElse(null);
    }
    RuleId from = rule == null ? null : rule.adoptedFrom();
    return from == null ? null : from.document() + " " + from.version() + " " + from.standard();
  }

  /** The alternative readings that were put in use. */
  List<String> readings() {
    return checked.readings();
  }

  String calendar() {
    return checked.calendar().id();
  }

  String engine() {
    return engine;
  }

  String asOf() {
    return asOf;
  }
}
