package org.plumbline.runtime.judge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.runtime.history.Moment;
import org.plumbline.runtime.verdict.Force;
import org.plumbline.runtime.verdict.Verdict;

/** By when an event that has no date yet must be held, by the document's other standards (§5.5). */
final class NextDue {
  private final World world;

  NextDue(World world) {
    this.world = world;
  }

  /**
   * An open duty to hold the event.
   *
   * @param trigger what the duty arose from
   * @param due its limit
   * @param passed whether that has passed undischarged, so that nothing more bounds the event
   */
  record Open(Happening trigger, Moment due, boolean passed) {}

  /** The open duties that nothing but one of these events can discharge, the earliest first. */
  List<Open> of(Pattern events) {
    return world.remembered().openDuties(events, () -> workedOut(events));
  }

  private List<Open> workedOut(Pattern events) {
    List<Open> open = new ArrayList<>();
    for (RuleCode rule : world.document().rules()) {
      if (binds(rule)
          && !looksAhead(rule)
          && events.meanings().containsAll(rule.acts().meanings())) {
        CaseCheck.of(world, rule).stream()
            .filter(given -> isOpen(given.judgement()))
            .map(given -> open(given.arising().trigger(), given.judgement()))
            .forEach(open::add);
      }
    }
    open.sort(Comparator.comparing(Open::passed).thenComparing(Open::due));
    return open;
  }

  private static boolean isOpen(Judgement judgement) {
    return judgement.act() == null
        && judgement.end() == null
        && judgement.by().moment() != null
        && !judgement.by().toCome()
        && (judgement.verdict() == Verdict.PENDING || judgement.verdict() == Verdict.BREACHED);
  }

  private static Open open(Happening trigger, Judgement judgement) {
    Moment latest = Moment.at(judgement.by().latest());
    return new Open(trigger, latest, judgement.verdict() == Verdict.BREACHED);
  }

  /** The earliest moment by which one of the events is due for what these keys name; else null. */
  @Nullable Moment by(Pattern events, Map<String, String> subject, List<String> keys) {
    for (Open open : of(events)) {
      if (World.agree(open.trigger().keys(), subject, keys)) {
        return open.passed() ? null : open.due();
      }
    }
    return null;
  }

  private static boolean binds(RuleCode rule) {
    return rule.kind() == RuleCode.Kind.DUTY
        && rule.force() == Force.REQUIREMENT
        && rule.perPeriod() == null
        && !rule.acts().isEmpty();
  }

  /** Such a limit would rest on a date that is not known either. */
  private static boolean looksAhead(RuleCode rule) {
    return rule.trigger() instanceof Trigger.Ahead
        || rule.trigger() instanceof Trigger.Missed
        || rule.looksAhead();
  }
}
