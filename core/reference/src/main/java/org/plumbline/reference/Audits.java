package org.plumbline.reference;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.kernel.EventPattern;
import org.plumbline.model.kernel.Rule;
import org.plumbline.runtime.history.Value;
import org.plumbline.runtime.verdict.Verdict;

/** Questions put to an auditor (§8), and reasons on record (§2.11). */
final class Audits {
  private static final EventPattern ANSWERED = EventPattern.of("audit answered");
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
    List<Happening> answers =
        world.happenings(List.of(ANSWERED)).stream()
            .filter(h -> world.matches(h, ANSWERED).perhaps())
            .filter(h -> World.agree(h.keys(), arising.trigger().keys(), arising.rule().keys()))
            .filter(h -> world.order().notAfter(arising.trigger(), h).perhaps())
            .filter(h -> names(World.field(h, STANDARD), arising.rule()))
            .toList();
    if (answers.isEmpty()) {
      return Judgement.without(Verdict.UNDETERMINED, "Not audited: " + arising.rule().question());
    }
    Happening last = answers.get(answers.size() - 1);
    String answer = answer(World.field(last, ANSWER));
    Verdict verdict = MEANINGS.getOrDefault(answer, Verdict.UNDETERMINED);
    Judgement found =
        Judgement.without(
            verdict,
            Reasons.sentence(
                "audited on "
                    + world.say().when(last.at())
                    + (answer.isEmpty() ? " without an answer" : ", answer " + answer)));
    return new Judgement(
        verdict, Map.of(), true, last, null, null, found.from(), found.by(), found.reason());
  }

  private String answer(@Nullable Value value) {
    if (value instanceof Value.Flag flag) {
      return flag.yes() ? "yes" : "no";
    }
    return value instanceof Value.Text text ? world.names().canonical(text.text()) : "";
  }

  /** Whether the field names the rule's standard, with or without its clause. */
  boolean names(@Nullable Value standard, Rule rule) {
    return Values.items(standard).stream()
        .anyMatch(
            name ->
                world.names().same(name, rule.id().standard())
                    || world.names().same(name, rule.id().citation()));
  }
}
