package org.plumbline.compiler.validate;

import java.util.List;
import org.plumbline.compiler.diagnostic.DiagnosticKind;
import org.plumbline.compiler.diagnostic.Findings;
import org.plumbline.model.document.Facet;
import org.plumbline.model.document.Standard;
import org.plumbline.model.kernel.Rule;
import org.plumbline.model.kernel.Trigger;

/** A standard asks for one thing, and says when. */
final class DutyChecks {
  private DutyChecks() {}

  static void check(Subject subject) {
    for (Standard standard : subject.standards()) {
      Findings here = subject.findings().inside(standard);
      List<Facet.Duty> duties = Subject.facets(standard, Facet.Duty.class);
      if (duties.isEmpty()
          && !Subject.has(standard, Facet.Audit.class)
          && !here.isDamaged(standard)) {
        here.add(
            DiagnosticKind.NOTHING_ASKED,
            standard,
            "standard "
                + standard.id()
                + " asks for nothing. Say what `must`, `should` or `may` be done, or put a question"
                + " to the auditor with `audit`");
      }
      for (int i = 1; i < duties.size(); i++) {
        here.add(
            DiagnosticKind.SEVERAL_DUTIES,
            duties.get(i),
            "standard "
                + standard.id()
                + " has a duty already, and this one is not heeded. Give it a standard of its own",
            duties.get(0),
            "the first duty");
      }
      if (!here.isDamaged(standard)) {
        subject.rules(standard).forEach(rule -> occasion(standard, rule, duties, here));
      }
    }
  }

  private static void occasion(
      Standard standard, Rule rule, List<Facet.Duty> duties, Findings findings) {
    if (duties.isEmpty() || rule.kind() != Rule.Kind.DUTY) {
      return;
    }
    boolean nothingSaid =
        !Subject.has(standard, Facet.Triggers.class)
            && !Subject.has(standard, Facet.While.class)
            && !Subject.has(standard, Facet.Until.class)
            && !Subject.has(standard, Facet.Deadline.class)
            && !Subject.has(standard, Facet.Clause.class);
    if (nothingSaid && duties.get(0).modal() != Facet.Modal.MAY && rule.id().clause() == 0) {
      findings.add(
          DiagnosticKind.NO_OCCASION,
          duties.get(0),
          "nothing says when. "
              + (rule.trigger() instanceof Trigger.WholeCase
                  ? "It is taken as owed once in each case, without a limit in time"
                  : "It is taken as asked each time this is done")
              + ". Add a `trigger` line to say otherwise");
    }
  }
}
