package org.plumbline.runtime.judge;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.runtime.history.Moment;
import org.plumbline.runtime.history.Value;
import org.plumbline.runtime.verdict.AgreedException;
import org.plumbline.runtime.verdict.Verdict;

/** What somebody agreed to beforehand or afterwards, beside a breach (§2.16). */
final class AgreedExceptions {
  static final String AGREED = "exception is agreed";
  private static final String STANDARD = "standard";

  private final World world;

  AgreedExceptions(World world) {
    this.world = world;
  }

  /** Those for a breach, by the time of their being agreed; none for any other verdict. */
  List<AgreedException> of(Arising arising, Judgement judgement) {
    List<AgreedException> found = new ArrayList<>();
    if (judgement.verdict() == Verdict.BREACHED) {
      for (Happening agreed : world.happenings()) {
        if (isFor(agreed, arising) && lastsUntil(agreed, arising, judgement)) {
          found.add(
              new AgreedException(
                  agreed.at(), words(agreed, "by"), until(agreed), words(agreed, "because")));
        }
      }
    }
    return found;
  }

  private boolean isFor(Happening agreed, Arising arising) {
    Value standard = World.field(agreed, STANDARD);
    return world.names().same(agreed.event(), AGREED)
        && World.agree(agreed.keys(), arising.trigger().keys(), arising.rule().keys())
        && (standard == null || new Audits(world).names(standard, arising.rule()));
  }

  /** Not one that was over before what was breached. */
  private boolean lastsUntil(Happening agreed, Arising arising, Judgement judgement) {
    Moment until = until(agreed);
    return until == null || missed(arising, judgement).earliest() <= until.latest();
  }

  /** When it was breached: at its limit, else by the act, else at the end without it. */
  private static Moment missed(Arising arising, Judgement judgement) {
    Moment due = judgement.by().moment();
    if (due != null) {
      return due;
    }
    Happening last = judgement.act() != null ? judgement.act() : judgement.end();
    return last == null ? arising.trigger().at() : last.at();
  }

  private @Nullable Moment until(Happening agreed) {
    return world.bounds().moment(World.field(agreed, "until"));
  }

  private static @Nullable String words(Happening agreed, String field) {
    List<String> words = Values.items(World.field(agreed, field));
    return words.isEmpty() ? null : String.join("; ", words);
  }
}
