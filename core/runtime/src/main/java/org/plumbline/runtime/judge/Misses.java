package org.plumbline.runtime.judge;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.runtime.history.Moment;
import org.plumbline.runtime.verdict.Verdict;

/** When limits of other standards ran out undischarged (§6.3). */
final class Misses {
  private final World world;

  Misses(World world) {
    this.world = world;
  }

  /** The misses of a standard, or of one clause of it, that are sure. */
  List<Happening> of(String standard, int clause) {
    List<Happening> misses = new ArrayList<>();
    for (Verdicts.Given given : given(standard, clause)) {
      Happening miss = miss(given);
      if (miss != null) {
        misses.add(miss);
      }
    }
    return misses;
  }

  /**
   * Whether there was one by the time of reading. What is undetermined may be a miss, unless its
   * limit surely lies later.
   */
  Truth by(String standard, int clause, Happening at, List<String> keys) {
    Truth any = Truth.FALSE;
    for (Verdicts.Given given : given(standard, clause)) {
      if (World.agree(given.arising().trigger().keys(), at.keys(), keys)) {
        any = any.or(by(given, at));
      }
    }
    return any;
  }

  private Truth by(Verdicts.Given given, Happening at) {
    Happening miss = miss(given);
    if (miss != null) {
      return world.order().before(miss, at);
    }
    if (given.judgement().verdict() != Verdict.UNDETERMINED) {
      return Truth.FALSE;
    }
    Moment due = given.judgement().by().moment();
    boolean later =
        due == null
            ? at.at().latest() < given.trigger().at().earliest()
            : at.at().latest() <= due.earliest();
    return later ? Truth.FALSE : Truth.UNKNOWN;
  }

  /** The verdicts on the standard's own rules, not on what follows from its being missed. */
  private List<Verdicts.Given> given(String standard, int clause) {
    world.remembered().missesAreAskedFor();
    List<Verdicts.Given> all = new ArrayList<>();
    for (RuleCode rule : world.document().rules()) {
      boolean meant = rule.standard().equals(standard);
      boolean about =
          rule.trigger() instanceof Trigger.Missed other && other.standard().equals(standard);
      if (meant && !about && !world.underWay().contains(rule)) {
        CaseCheck.of(world, rule).stream()
            .filter(given -> clause == 0 || given.clause() == clause)
            .forEach(all::add);
      }
    }
    return all;
  }

  /** The moment when the limit ran out, if it surely did. */
  private @Nullable Happening miss(Verdicts.Given given) {
    Moment due = given.judgement().by().moment();
    return due == null || !given.judgement().isMissed(world.order())
        ? null
        : Happening.computed(
            given.arising().rule().citation() + " missed", due, given.arising().trigger().keys());
  }
}
