package org.plumbline.services.drawing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.analysis.behaviour.ShownCase;
import org.plumbline.publish.html.DrawnCase;
import org.plumbline.runtime.history.Moment;
import org.plumbline.runtime.verdict.ObligationVerdict;

/** What a drawing of a case shows that two versions of a document judge differently. */
public final class VersionDrawing {
  private VersionDrawing() {}

  /**
   * A drawing with the windows that both versions give the case.
   *
   * @param before what the older version is called
   * @param after what the newer version is called
   */
  public static DrawnCase of(ShownCase shown, String before, String after) {
    return new DrawnCase(
        shown.rule().calendar(),
        CaseDrawing.events(shown.history(), shown.rule()),
        List.of(
            window(before, shown.saysBefore(), shown.saidBefore()),
            window(after, shown.saysAfter(), shown.saidAfter())));
  }

  private static DrawnCase.Window window(
      String label, String words, @Nullable ObligationVerdict said) {
    Moment begins =
        said == null ? null : said.dueFrom() == null ? said.triggeredAt() : said.dueFrom();
    Moment by = said == null ? null : said.dueBy();
    return new DrawnCase.Window(
        label,
        begins == null ? null : (Long) begins.earliest(),
        by == null ? null : (Long) by.earliest(),
        words,
        words.replace(' ', '-'));
  }
}
