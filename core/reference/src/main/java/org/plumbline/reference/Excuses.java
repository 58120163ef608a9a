package org.plumbline.reference;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.kernel.EventPattern;
import org.plumbline.runtime.history.Value;
import org.plumbline.runtime.verdict.Verdict;

/** A breach of what is owed "normally" is lifted by a recorded reason (§2.11). */
final class Excuses {
  private static final EventPattern RECORDED = EventPattern.of("reason recorded");
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
      return judgement.overruled(
          Verdict.NOT_APPLICABLE, judgement.reason() + " A reason is on record with it.");
    }
    Truth recorded =
        world.happenings().stream().map(h -> excuses(h, arising)).reduce(Truth.FALSE, Truth::or);
    boolean proven = world.covers(List.of(RECORDED)) && world.asOf() <= world.provenUntil();
    return switch (proven ? recorded : recorded.or(Truth.UNKNOWN)) {
      case TRUE ->
          judgement.overruled(
              Verdict.NOT_APPLICABLE, judgement.reason() + " The reason is on record.");
      case FALSE -> judgement;
      case UNKNOWN ->
          judgement.overruled(
              Verdict.UNDETERMINED,
              judgement.reason() + " It cannot be told whether a reason is on record.");
    };
  }

  private Truth excuses(Happening h, Arising arising) {
    @Nullable Value standard = World.field(h, STANDARD);
    boolean about = standard == null || new Audits(world).names(standard, arising.rule());
    boolean agrees = World.agree(h.keys(), arising.trigger().keys(), arising.rule().keys());
    return Truth.of(about && agrees)
        .and(world.matches(h, RECORDED))
        .and(world.order().notAfter(arising.trigger(), h));
  }
}
