package org.plumbline.compiler.validate;

import java.util.List;
import org.plumbline.compiler.diagnostic.DiagnosticKind;
import org.plumbline.compiler.diagnostic.Findings;
import org.plumbline.model.document.Facet;
import org.plumbline.model.document.Standard;
import org.plumbline.model.document.Timing.Limit;

/** Lines that change nothing where they stand. */
final class EffectChecks {
  private static final List<Class<? extends Facet>> LIMITS =
      List.of(Facet.Deadline.class, Facet.Clause.class);
  private static final List<Class<? extends Facet>> QUALITIES =
      List.of(
          Facet.Content.class,
          Facet.Wording.class,
          Facet.Recipients.class,
          Facet.Participants.class,
          Facet.Quorum.class,
          Facet.Apart.class,
          Facet.Form.class,
          Facet.OnRecord.class,
          Facet.Share.class,
          Facet.Approval.class,
          Facet.Consultation.class);

  private EffectChecks() {}

  static void check(Subject subject) {
    for (Standard standard : subject.standards()) {
      Findings here = subject.findings().inside(standard);
      if (here.isDamaged(standard)) {
        continue;
      }
      List<Facet.Duty> duties = Subject.facets(standard, Facet.Duty.class);
      if (duties.isEmpty()) {
        none(standard, LIMITS, "an auditor's question has no limit in time", here);
        none(
            standard,
            QUALITIES,
            "this asks something of an act, and the standard has no duty",
            here);
      } else if (duties.get(0).negated()) {
        none(standard, QUALITIES, "this asks something of an act, and the act is forbidden", here);
      } else if (duties.get(0).modal() == Facet.Modal.MAY) {
        none(
            standard,
            LIMITS,
            "what may be done has no limit in time: its use is judged, not its time",
            here);
        none(
            standard,
            List.of(Facet.ForEach.class, Facet.Share.class),
            "what may be done is owed to nobody: each use is judged by itself",
            here);
      }
      if (!duties.isEmpty() && !duties.get(0).negated() && lasts(standard)) {
        none(
            standard,
            QUALITIES,
            "this asks something of an act, and what the standard asks for is that a state lasts",
            here);
      }
      boolean limited = LIMITS.stream().anyMatch(kind -> Subject.has(standard, kind));
      if (!limited) {
        none(
            standard,
            List.of(
                Facet.CountingFrom.class,
                Facet.CountingRolls.class,
                Facet.CutOff.class,
                Facet.Extension.class),
            "the standard has no limit to which this could apply",
            here);
        none(
            standard,
            List.of(Facet.Missed.class),
            "without a limit the standard is never missed",
            here);
      }
      if (!Subject.has(standard, Facet.Actor.class)) {
        none(
            standard,
            List.of(Facet.Deputy.class),
            "a deputy stands in for the `actor`, and there is none",
            here);
      }
    }
  }

  /** Whether it asks for a state to last, which forbids its end and asks for no act. */
  private static boolean lasts(Standard standard) {
    return Timings.limits(standard).stream().anyMatch(Limit.Stay.class::isInstance);
  }

  private static void none(
      Standard standard, List<Class<? extends Facet>> kinds, String why, Findings findings) {
    for (Facet facet : standard.facets()) {
      if (kinds.stream().anyMatch(kind -> kind.isInstance(facet))) {
        findings.add(
            DiagnosticKind.NO_EFFECT,
            facet,
            "this line has no effect: " + why + ". Remove it",
            findings.fixes().remove("remove this line", facet));
      }
    }
  }
}
