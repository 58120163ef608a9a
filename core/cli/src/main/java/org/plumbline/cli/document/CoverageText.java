package org.plumbline.cli.document;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.cli.console.Paragraphs;
import org.plumbline.embedding.RuleCoverage;

/** In which ways some verdicts have shown each rule, and each reading, for people. */
public final class CoverageText {
  private CoverageText() {}

  /**
   * A line for each rule and each reading, then the sum.
   *
   * @param shown what the verdicts have shown
   * @param width how long a line may be
   */
  public static List<String> lines(RuleCoverage shown, int width) {
    List<String> lines = new ArrayList<>();
    for (RuleCoverage.OfRule rule : shown.rules()) {
      String without =
          rule.notShown().isEmpty() ? "" : "missing: " + String.join(", ", rule.notShown());
      String with = String.join(", ", rule.shown());
      lines.add(
          Paragraphs.hanging(
              "    " + rule.citation() + "  ",
              with + (with.isEmpty() || without.isEmpty() ? "" : "; ") + without,
              width));
    }
    for (RuleCoverage.OfReading one : shown.readings()) {
      lines.add(
          Paragraphs.hanging(
              "    ",
              one.words()
                  + ": shown by "
                  + one.shown()
                  + " of "
                  + (one.rules() == 1 ? "1 rule" : one.rules() + " rules"),
              width));
    }
    lines.add(
        Paragraphs.hanging(
            "  ",
            shown.shown()
                + " of "
                + shown.all()
                + " ways in which rules can come out are shown ("
                + 100 * shown.shown() / Math.max(1, shown.all())
                + "%)",
            width));
    return lines;
  }
}
