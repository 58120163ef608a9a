package org.plumbline.runtime.judge;

import org.plumbline.runtime.history.Value;
import org.plumbline.runtime.verdict.Verdict;

/** A breach of what is owed "normally" is lifted by a recorded reason (§2.11). */
final class Excuses {
  private static final Pattern RECORDED = Pattern.of("reason recorded");
  private static final String REASON = "reason";
  private static final String STANDARD = "standard";

  private final World world;

  Excuses(World world) {
    this.world = world;
  }

  Judgement lifted(Arising arising, Judgement judgement) {
    if (!arising.rule().normally() || judgement.verdict() != Verdict.BREACHED) {
      return judgement;
    }
    Happening act = judgement.act();
    if (act != null && World.field(act, REASON) != null) {
      return judgement.overruled(Verdict.NOT_APPLICABLE);
    }
    Truth recorded = Truth.FALSE;
    for (Happening h : world.happenings(RECORDED)) {
      recorded = recorded.or(excuses(h, arising));
    }
    boolean proven = world.covers(RECORDED) && world.asOf() <= world.provenUntil();
    return switch (proven ? recorded : recorded.or(Truth.UNKNOWN)) {
      case TRUE -> judgement.overruled(Verdict.NOT_APPLICABLE);
      case FALSE -> judgement;
      case UNKNOWN -> judgement.overruled(Verdict.UNDETERMINED);
    };
  }

  private Truth excuses(Happening h, Arising arising) {
    Value standard = World.field(h, STANDARD);
    boolean about = standard == null || new Audits(world).names(standard, arising.rule());
    boolean agrees = World.agree(h.keys(), arising.trigger().keys(), arising.rule().keys());
    return Truth.of(about && agrees)
        .and(world.matches(h, RECORDED))
        .and(world.order().notAfter(arising.trigger(), h));
  }
}
