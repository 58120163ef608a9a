package org.plumbline.runtime.judge;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.runtime.history.Value;
import org.plumbline.runtime.verdict.Verdict;

/** Questions put to an auditor (§8), and which standard a field names. */
final class Audits {
  private static final Pattern ANSWERED = Pattern.of("audit answered");
  private static final String STANDARD = "standard";
  private static final String ANSWER = "answer";

  private static final Map<String, Verdict> MEANINGS =
      Map.of(
          "yes", Verdict.MET,
          "partly", Verdict.BREACHED,
          "no", Verdict.BREACHED,
          "not applicable", Verdict.NOT_APPLICABLE);

  private final World world;

  Audits(World world) {
    this.world = world;
  }

  /** §8: by the last answer. */
  Judgement judge(Arising arising) {
    Happening last = null;
    for (Happening h : world.happenings(ANSWERED)) {
      if (world.matches(h, ANSWERED).perhaps()
          && World.agree(h.keys(), arising.trigger().keys(), arising.rule().keys())
          && world.order().notAfter(arising.trigger(), h).perhaps()
          && names(World.field(h, STANDARD), arising.rule())) {
        last = h;
      }
    }
    if (last == null) {
      return Judgement.without(Verdict.UNDETERMINED);
    }
    String answer = answer(World.field(last, ANSWER));
    Verdict verdict = MEANINGS.getOrDefault(answer, Verdict.UNDETERMINED);
    return new Judgement(
        verdict, Map.of(), true, last, null, null, Limit.NONE_BELOW, Limit.NONE_ABOVE);
  }

  private String answer(@Nullable Value value) {
    if (value instanceof Value.Flag flag) {
      return flag.yes() ? "yes" : "no";
    }
    return value instanceof Value.Text text ? world.names().canonical(text.text()) : "";
  }

  /** Whether the field names the rule's standard, with or without its clause. */
  boolean names(@Nullable Value standard, RuleCode rule) {
    return Values.items(standard).stream()
        .anyMatch(
            name ->
                world.names().same(name, rule.standard())
                    || world.names().same(name, rule.citation()));
  }
}
