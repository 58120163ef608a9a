package org.plumbline.analysis.comparison;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.analysis.comparison.facts.LimitDifference;
import org.plumbline.analysis.comparison.facts.Pace;
import org.plumbline.analysis.comparison.matching.Alignment;
import org.plumbline.analysis.comparison.matching.Alignment.Row;
import org.plumbline.analysis.comparison.matching.Profile;

/** Which rule of a standard, and which limit of a rule, is which in the other version. */
final class RuleAlignment {
  /** Two rules that are left over in both versions are taken for one unless all is different. */
  private static final double RULE_ALONE = 0.49;

  /** A limit is sooner taken for another than for one that is gone beside one that is new. */
  private static final double LIMIT_ALONE = 0.7;

  /** Of equals those with the same number go together. */
  private static final double OTHER_NUMBER = 0.01;

  private RuleAlignment() {}

  private record Profiled(Side.RuleSide rule, Profile profile) {}

  static List<Row<Side.RuleSide>> rules(List<Side.RuleSide> before, List<Side.RuleSide> after) {
    Profile.Maker maker = new Profile.Maker();
    List<Row<Side.RuleSide>> rows = new ArrayList<>();
    for (Row<Profiled> row :
        Alignment.of(
            profiled(before, maker),
            profiled(after, maker),
            (one, other) ->
                1
                    - one.profile().similarity(other.profile())
                    + number(one.rule().rule().id().clause(), other.rule().rule().id().clause()),
            RULE_ALONE)) {
      Profiled one = row.before();
      Profiled other = row.after();
      rows.add(new Row<>(one == null ? null : one.rule(), other == null ? null : other.rule()));
    }
    return rows;
  }

  private static List<Profiled> profiled(List<Side.RuleSide> rules, Profile.Maker maker) {
    return rules.stream()
        .map(rule -> new Profiled(rule, maker.of(List.of(rule.facts()), rule.paces())))
        .toList();
  }

  static List<Row<Pace>> paces(List<Pace> before, List<Pace> after) {
    return Alignment.of(
        before,
        after,
        (one, other) ->
            LimitDifference.of(one, other).distance() + number(one.clause(), other.clause()),
        LIMIT_ALONE);
  }

  private static double number(int one, int other) {
    return one == other ? 0 : OTHER_NUMBER;
  }
}
