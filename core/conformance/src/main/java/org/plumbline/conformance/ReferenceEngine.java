package org.plumbline.conformance;

import org.plumbline.model.kernel.KernelDocument;
import org.plumbline.reference.Checked;
import org.plumbline.reference.ReferenceChecker;
import org.plumbline.runtime.calendar.WorkingCalendar;

/** The reference interpreter. */
public final class ReferenceEngine implements Engine {
  /** Creates the engine. */
  public ReferenceEngine() {}

  @Override
  public String name() {
    return "reference";
  }

  @Override
  public Judge ready(KernelDocument document, WorkingCalendar calendar) {
    ReferenceChecker checker = new ReferenceChecker(document, calendar);
    return (histories, coverage, asOf) -> {
      Checked checked = checker.checkAll(histories, coverage, asOf);
      return new Outcome(checked.verdicts(), checked.ignored());
    };
  }
}
