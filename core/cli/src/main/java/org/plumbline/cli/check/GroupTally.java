package org.plumbline.cli.check;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plumbline.cli.console.Ink;
import org.plumbline.formats.Groups;
import org.plumbline.runtime.history.Moment;
import org.plumbline.runtime.verdict.ObligationVerdict;

/** Obligations summed up by something other than their standard: the month, or a group of cases. */
final class GroupTally {
  /** The word for the month in which an obligation arose. */
  static final String MONTH = "month";

  private static final String NOT_KNOWN = "(not known)";

  private GroupTally() {}

  /**
   * A tally for each, in the order of their names.
   *
   * @param by {@link #MONTH}, or the column by which the data are grouped
   */
  static List<Tally> of(CheckedDocument checked, String by) {
    return Tally.by(checked, by.equals(MONTH) ? one -> month(one, checked) : group(checked));
  }

  private static String month(ObligationVerdict verdict, CheckedDocument checked) {
    Moment arose = verdict.triggeredAt();
    return arose == null
        ? NOT_KNOWN
        : YearMonth.from(Instant.ofEpochSecond(arose.earliest()).atZone(checked.calendar().zone()))
            .toString();
  }

  /** What several cases of different groups have in common counts with the groups together. */
  private static Function<ObligationVerdict, String> group(CheckedDocument checked) {
    Groups groups = checked.data().groups();
    return verdict ->
        verdict.cases().stream()
            .map(
                one -> {
                  String group = groups.of(one);
                  return group == null ? NOT_KNOWN : group;
                })
            .distinct()
            .sorted()
            .collect(Collectors.joining(" + "));
  }

  /** As a table of its own, under a blank line. */
  static List<String> lines(CheckedDocument checked, String by, Ink ink, int width) {
    List<String> lines = new ArrayList<>();
    List<Tally> tallies = of(checked, by);
    if (!tallies.isEmpty()) {
      lines.add("");
      lines.addAll(TallyTable.lines(by, tallies, ink, width));
    }
    return lines;
  }
}
