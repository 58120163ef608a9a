package org.plumbline.compiler.desugar;

import org.plumbline.compiler.diagnostic.DiagnosticKind;
import org.plumbline.compiler.diagnostic.Findings;
import org.plumbline.compiler.diagnostic.Fixes;
import org.plumbline.model.document.Facet;
import org.plumbline.runtime.calendar.CountFrom;
import org.plumbline.runtime.calendar.Counting;
import org.plumbline.runtime.calendar.Roll;

/** How a standard counts days. */
final class Countings {
  private static final int LAST_FIRST_DAY = 1;

  private Countings() {}

  static Counting of(StandardForm form, Findings findings) {
    Counting counting = Counting.USUAL;
    for (Facet.CountingFrom from : form.all(Facet.CountingFrom.class)) {
      if (from.day() > LAST_FIRST_DAY) {
        findings.add(
            DiagnosticKind.COUNTING_DAY,
            from,
            "counting starts from day 0 or from day 1, not from day " + from.day());
      }
      counting = counting.from(from.day() == 0 ? CountFrom.DAY_0 : CountFrom.DAY_1);
    }
    for (Facet.CountingRolls rolls : form.all(Facet.CountingRolls.class)) {
      counting = counting.rolling(rolls.forward() ? Roll.FORWARD : Roll.BACK);
    }
    Facet.CutOff cutOff = form.first(Facet.CutOff.class);
    if (cutOff != null) {
      if (counting.roll() == Roll.BACK) {
        findings.add(
            DiagnosticKind.CUTOFF_ROLLS_BACK,
            cutOff,
            "a cut-off hour needs rolling forward: what comes after it counts as of the next day,"
                + " and that may be a day off. Say `counting rolls forward`, or drop the line that"
                + " rolls back",
            forwards(form, findings));
      }
      counting = counting.withCutOff(cutOff.at());
    }
    return counting;
  }

  private static Fixes forwards(StandardForm form, Findings findings) {
    Fixes fixes = findings.fixes();
    for (Facet.CountingRolls rolls : form.all(Facet.CountingRolls.class)) {
      fixes.change("say `counting rolls forward`", rolls, "counting rolls forward");
    }
    return fixes;
  }

  static boolean dayZeroSaid(StandardForm form) {
    return form.all(Facet.CountingFrom.class).stream().anyMatch(from -> from.day() == 0);
  }
}
