package org.plumbline.runtime.judge;

import java.util.List;

/**
 * Something that is true of a row or not, whatever comes later: asked once, when the row is made.
 *
 * @param event the event of the rows that it is asked of
 * @param bit which bit of theirs it is, 1, 2, 4 and so on
 * @param question what is asked
 */
public record Fact(String event, int bit, Question question) {

  /** What is asked of a row. */
  public sealed interface Question {}

  /** Whether it is one of these. */
  public record Is(Pattern pattern) implements Question {}

  /** Whether the rule is called for. */
  public record CalledFor(RuleCode rule) implements Question {}

  /** Whether it passes what the rule asks of an act besides its time. */
  public record Passes(RuleCode rule) implements Question {}

  /** Unknown where the rows alone cannot tell. */
  Truth of(World world, Happening h) {
    if (question instanceof Is is) {
      return is.pattern().matches(world, h);
    } else if (question instanceof CalledFor called) {
      return called.rule().guard(world.conditions(), h);
    }
    RuleCode rule = ((Passes) question).rule();
    List<Finding> findings = List.copyOf(Facets.of(world, Arising.of(rule, h), h).values());
    if (!findings.stream().allMatch(Finding::complete)) {
      return Truth.UNKNOWN;
    }
    return switch (Judgement.whole(findings.stream().map(Finding::verdict).toList())) {
      case MET -> Truth.TRUE;
      case BREACHED -> Truth.FALSE;
      default -> Truth.UNKNOWN;
    };
  }
}
