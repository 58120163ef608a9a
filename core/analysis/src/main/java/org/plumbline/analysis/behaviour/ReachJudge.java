package org.plumbline.analysis.behaviour;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.kernel.Bound;
import org.plumbline.model.kernel.Condition;
import org.plumbline.model.kernel.Reach;
import org.plumbline.model.kernel.Rule;
import org.plumbline.runtime.verdict.Force;

/** How binding a rule is, and over what its obligations reach. */
final class ReachJudge {
  private final Rule one;
  private final Rule other;

  ReachJudge(RulePairing pairing) {
    this.one = pairing.one();
    this.other = pairing.other();
  }

  List<Judgement> judge() {
    List<Judgement> all = new ArrayList<>();
    all.add(Judgement.of(Respect.FORCE, force()));
    all.add(
        Judgement.of(
            Respect.FORCE,
            Course.of(one.normally() && !other.normally(), other.normally() && !one.normally())));
    all.add(Judgement.of(Respect.REACH, keys()));
    if (!Objects.equals(one.reach().each(), other.reach().each())) {
      all.add(Judgement.of(Respect.REACH, Course.INCOMPARABLE));
    }
    if (!Objects.equals(one.reach().subject(), other.reach().subject())) {
      all.add(Judgement.undecided(Respect.REACH, "whose history is judged is another"));
    }
    all.add(share());
    if (!Objects.equals(one.question(), other.question())) {
      all.add(
          Judgement.undecided(
              Respect.QUESTION, "whether a question asks for more is for people to say"));
    }
    return all;
  }

  private Course force() {
    if (one.kind() != other.kind()) {
      return Course.INCOMPARABLE;
    } else if (one.force() == other.force()) {
      return Course.EQUIVALENT;
    } else if (one.force() == Force.PERMISSION || other.force() == Force.PERMISSION) {
      return Course.INCOMPARABLE;
    }
    int more = Integer.compare(rank(other.force()), rank(one.force()));
    return Course.of(more > 0, more < 0);
  }

  private static int rank(Force force) {
    return switch (force) {
      case PERMISSION -> 0;
      case ADVICE -> 1;
      case MEASURE -> 2;
      case REQUIREMENT -> 3;
    };
  }

  /** An act that has to agree in more serves fewer obligations; what is forbidden likewise. */
  private Course keys() {
    Set<String> before = new HashSet<>(one.keys());
    Set<String> after = new HashSet<>(other.keys());
    boolean more = !before.containsAll(after);
    boolean fewer = !after.containsAll(before);
    return one.kind() == Rule.Kind.PROHIBITION ? Course.of(fewer, more) : Course.of(more, fewer);
  }

  private Judgement share() {
    Reach.Share before = one.reach().share();
    Reach.Share after = other.reach().share();
    if (before == null || after == null || before.equals(after)) {
      return Judgement.of(Respect.REACH, Course.EQUIVALENT); // the force says it
    }
    boolean down = isAtMost(before.operator());
    if (down != isAtMost(after.operator())) {
      return Judgement.of(Respect.REACH, Course.INCOMPARABLE);
    }
    int higher = after.percent().compareTo(before.percent());
    if (higher == 0 && before.operator() != after.operator()) {
      boolean strict = after.operator() == Condition.Operator.MORE_THAN;
      higher = strict || after.operator() == Condition.Operator.AT_MOST ? 1 : -1;
    }
    Course amount = Course.of(down ? higher < 0 : higher > 0, down ? higher > 0 : higher < 0);
    Course course = amount.and(period(before.period(), after.period()));
    return new Judgement(
        Respect.REACH,
        course,
        null,
        course == Course.EQUIVALENT ? "" : "a share is of all cases, so no single one shows it",
        List.of(),
        List.of());
  }

  private static boolean isAtMost(Condition.Operator operator) {
    return operator == Condition.Operator.AT_MOST || operator == Condition.Operator.LESS_THAN;
  }

  /** What holds in each of the shorter periods holds in a longer one that is made of them. */
  private static Course period(Bound.@Nullable Period before, Bound.@Nullable Period after) {
    if (Objects.equals(before, after)) {
      return Course.EQUIVALENT;
    } else if (before == null || isMadeOf(before, after)) {
      return Course.TIGHTENED;
    }
    return after == null || isMadeOf(after, before) ? Course.LOOSENED : Course.INCOMPARABLE;
  }

  private static boolean isMadeOf(Bound.Period longer, Bound.@Nullable Period shorter) {
    return shorter != null && shorter.compareTo(longer) < 0 && (shorter != Bound.Period.WEEK);
  }
}
