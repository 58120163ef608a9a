package org.plumbline.runtime.judge;

import java.util.ArrayList;
import java.util.List;

/** Which occurrences may discharge which obligations of a rule (§2.3, §2.4). */
final class Discharges {
  private final World world;
  private final Closing closing;

  /** Whether an obligation is surely closed by the time of a happening. */
  interface Closing {
    boolean isClosed(Arising arising, List<Candidate> candidates, Happening by);
  }

  Discharges(World world, Closing closing) {
    this.world = world;
    this.closing = closing;
  }

  /** For each of the rule's obligations its candidates, by time. */
  List<List<Candidate>> of(RuleCode rule, List<Arising> arisings) {
    List<List<Candidate>> candidates = new ArrayList<>();
    arisings.forEach(arising -> candidates.add(new ArrayList<>()));
    for (Happening act : world.happenings(rule.acts())) {
      Truth isAct = rule.acts().matches(world, act);
      if (isAct.perhaps()) {
        Truth counts = isAct.and(rule.countsWhen(world.conditions(), act));
        boolean keyMissing = arisings.stream().anyMatch(arising -> isKeyMissing(act, arising));
        List<Arising> open = keyMissing ? open(act, arisings, candidates) : List.of();
        for (int i = 0; i < arisings.size(); i++) {
          Truth mine = counts.and(belongs(act, arisings.get(i), open));
          if (mine.perhaps()) {
            candidates.get(i).add(new Candidate(act, mine));
          }
        }
      }
    }
    return candidates;
  }

  private Truth belongs(Happening act, Arising arising, List<Arising> open) {
    if (isWhatTriggered(act, arising) || !agree(act, arising)) {
      return Truth.FALSE;
    }
    Truth inOrder = world.order().notAfter(arising.trigger(), act);
    if (!isKeyMissing(act, arising)) {
      return inOrder;
    }
    if (!open.contains(arising)) {
      return Truth.FALSE;
    }
    return open.size() == 1 ? inOrder : inOrder.and(Truth.UNKNOWN);
  }

  /** §2.4: the obligations that are open at that time and do not disagree. */
  private List<Arising> open(
      Happening act, List<Arising> arisings, List<List<Candidate>> candidates) {
    List<Arising> open = new ArrayList<>();
    for (int i = 0; i < arisings.size(); i++) {
      Arising arising = arisings.get(i);
      if (!isWhatTriggered(act, arising)
          && agree(act, arising)
          && world.order().notAfter(arising.trigger(), act).perhaps()
          && !closing.isClosed(arising, candidates.get(i), act)) {
        open.add(arising);
      }
    }
    return open;
  }

  /** §2.3: what triggers a duty does not discharge it, where every trigger would. */
  private static boolean isWhatTriggered(Happening act, Arising arising) {
    return arising.rule().everyTriggerIsAnAct() && act.is(arising.trigger());
  }

  private static boolean agree(Happening act, Arising arising) {
    return World.agree(act.keys(), arising.trigger().keys(), arising.rule().keys());
  }

  private static boolean isKeyMissing(Happening act, Arising arising) {
    List<String> keys = arising.rule().keys();
    return !act.keys().keySet().containsAll(keys)
        || !arising.trigger().keys().keySet().containsAll(keys);
  }
}
