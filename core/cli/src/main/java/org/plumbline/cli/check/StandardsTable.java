package org.plumbline.cli.check;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.cli.check.Tally.Count;
import org.plumbline.cli.console.Ink;
import org.plumbline.cli.console.Paragraphs;

/** How each standard fared, a row each, and what the columns mean. */
final class StandardsTable {
  /** Up to so many rows are seen at a glance; of more, those that tell nothing yet share one. */
  static final int MOST_ROWS = 40;

  private record Meaning(Count count, String word, String text) {}

  private static final List<Meaning> MEANINGS =
      List.of(
          new Meaning(
              Count.AS_FAR_AS_EVIDENCED,
              "met*",
              "met as far as evidenced: the data say nothing of some side of it, such as who"
                  + " acted"),
          new Meaning(
              Count.ADVICE_NOT_FOLLOWED,
              "+n",
              "advice not followed, counted after the plus: it is no breach"),
          new Meaning(
              Count.MEASURED_NOT_MET,
              "+n",
              "not met where a share of all is asked, after the plus too: see the shares"),
          new Meaning(
              Count.NOT_APPLICABLE,
              "n/a",
              "not applicable: a condition does not hold, or what called for it ended first"),
          new Meaning(
              Count.UNDETERMINED,
              "open",
              "undetermined: the data are missing or too imprecise to tell; never counted as met"),
          new Meaning(
              Count.NOT_AUDITED,
              "unaudited",
              "questions to an auditor that nobody has answered yet"));

  private final List<Tally> tallies;
  private final boolean all;
  private final Ink ink;
  private final int width;

  /**
   * Of these, by the document's order.
   *
   * @param all whether each has a row of its own, however many there are
   */
  StandardsTable(List<Tally> tallies, boolean all, Ink ink, int width) {
    this.tallies = tallies;
    this.all = all;
    this.ink = ink;
    this.width = width;
  }

  List<String> lines() {
    List<Tally> silent =
        all || tallies.size() <= MOST_ROWS
            ? List.of()
            : tallies.stream().filter(tally -> !tally.tellsSomething()).toList();
    List<Tally> rows = new ArrayList<>(tallies);
    rows.removeAll(silent);
    if (!silent.isEmpty()) {
      rows.add(
          Tally.together(
              silent.size() + " more",
              "nothing to be told of them yet: --all has a row for each",
              silent));
    }
    Tally total = Tally.together("all", "", tallies);
    rows.add(total);
    List<String> lines = new ArrayList<>(TallyTable.lines("standard", rows, ink, width));
    List<String> legend = legend(total);
    if (!legend.isEmpty()) {
      lines.add("");
      lines.addAll(legend);
    }
    return lines;
  }

  private List<String> legend(Tally total) {
    return MEANINGS.stream()
        .filter(meaning -> total.of(meaning.count()) > 0)
        .map(
            meaning ->
                Paragraphs.hanging(
                    "  " + meaning.word() + " ".repeat(11 - meaning.word().length()),
                    meaning.text(),
                    width))
        .map(ink::faint)
        .toList();
  }
}
