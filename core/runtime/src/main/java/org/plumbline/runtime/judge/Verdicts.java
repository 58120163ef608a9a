package org.plumbline.runtime.judge;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.runtime.verdict.Facet;
import org.plumbline.runtime.verdict.FacetVerdict;
import org.plumbline.runtime.verdict.ObligationVerdict;
import org.plumbline.runtime.verdict.Overdue;
import org.plumbline.runtime.verdict.RuleId;
import org.plumbline.runtime.verdict.Verdict;

/** From judgements to the verdicts that are reported. */
final class Verdicts {
  private final World world;

  Verdicts(World world) {
    this.world = world;
  }

  /**
   * A judgement and the obligation it is about.
   *
   * @param trigger from which it counts: in a recurrence the last actual occurrence
   * @param clause the clause that set its limit
   */
  record Given(
      Arising arising, Happening trigger, int clause, Judgement judgement, int intervalsMissed) {}

  static Given of(Arising arising, Judgement judgement) {
    return new Given(arising, arising.trigger(), arising.rule().clause(), judgement, 0);
  }

  static Given of(Arising arising, Recurrences.Link link, Judgement judgement) {
    int missed = judgement.verdict() == Verdict.BREACHED ? link.intervalsMissed() : 0;
    return new Given(arising, link.trigger(), link.clause(), judgement, missed);
  }

  ObligationVerdict report(Given given) {
    RuleCode rule = given.arising().rule();
    Judgement judgement = given.judgement();
    Happening act = judgement.act();
    DocumentCode document = world.document();
    return new ObligationVerdict(
        new RuleId(document.document(), document.version(), rule.standard(), given.clause()),
        List.of(world.history().caseId()),
        given.arising().subject(),
        rule.force(),
        judgement.verdict(),
        judgement.verdict() == Verdict.MET && !judgement.complete(),
        facets(judgement),
        given.trigger().at(),
        judgement.from().moment(),
        judgement.by().moment(),
        act == null ? null : act.at(),
        overdue(judgement),
        given.intervalsMissed(),
        "",
        new AgreedExceptions(world).of(given.arising(), judgement));
  }

  private static Map<Facet, FacetVerdict> facets(Judgement judgement) {
    return judgement.facets().isEmpty() ? Map.of() : new EnumMap<>(judgement.facets());
  }

  /** §2.7: until the act, or the end if there was none, or as-of. */
  private @Nullable Overdue overdue(Judgement judgement) {
    if (!judgement.isMissed(world.order())) {
      return null;
    }
    long until = judgement.lateUntil(world.asOf());
    return new Lateness(world.calendar()).overdue(judgement.by(), until);
  }
}
