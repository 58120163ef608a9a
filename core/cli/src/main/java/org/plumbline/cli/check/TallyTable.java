package org.plumbline.cli.check;

import java.util.List;
import java.util.function.UnaryOperator;
import org.plumbline.cli.check.Tally.Count;
import org.plumbline.cli.console.Ink;
import org.plumbline.cli.console.Table;

/** Counts of obligations for people, a line for each tally. */
final class TallyTable {
  private TallyTable() {}

  /**
   * The lines.
   *
   * @param head what the tallies are of
   */
  static List<String> lines(String head, List<Tally> tallies, Ink ink, int width) {
    Table table =
        new Table(
            head, "~", "met#", "met*#", "breached#", "pending#", "n/a#", "open#", "unaudited#");
    tallies.forEach(tally -> row(table, tally, ink));
    return table.lines(ink::strong, width);
  }

  private static void row(Table table, Tally tally, Ink ink) {
    UnaryOperator<String> paint =
        tally.of(Count.BREACHED) > 0
            ? ink::bad
            : tally.of(Count.ADVICE_NOT_FOLLOWED) > 0 ? ink::warning : UnaryOperator.identity();
    table.row(
        paint,
        tally.standard(),
        tally.title(),
        number(tally.of(Count.MET)),
        number(tally.of(Count.AS_FAR_AS_EVIDENCED)),
        tally.noBreach() == 0
            ? number(tally.of(Count.BREACHED))
            : tally.of(Count.BREACHED) + "+" + tally.noBreach(),
        number(tally.of(Count.PENDING)),
        number(tally.of(Count.NOT_APPLICABLE)),
        number(tally.of(Count.UNDETERMINED)),
        number(tally.of(Count.NOT_AUDITED)));
  }

  /** Nothing is easier overlooked than noughts. */
  private static String number(int n) {
    return n == 0 ? "." : String.valueOf(n);
  }
}
