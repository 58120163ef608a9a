package org.plumbline.compiler.validate;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.document.Condition;
import org.plumbline.model.document.EventPhrase;
import org.plumbline.model.document.Facet;
import org.plumbline.model.document.Standard;
import org.plumbline.model.document.Timing;
import org.plumbline.model.document.Timing.Conditional;
import org.plumbline.model.document.TriggerPhrase;

/**
 * A place where a standard speaks of a miss: as its trigger, or in a condition.
 *
 * @param node the trigger or condition
 * @param standard the standard that is missed
 * @param clause the clause that is; null for any
 */
record Missing(Object node, String standard, @Nullable Integer clause) {
  /** All of them in a standard. */
  static List<Missing> in(Standard standard) {
    List<Missing> found = new ArrayList<>();
    standard.facets().forEach(facet -> in(facet, found));
    return found;
  }

  private static void in(Facet facet, List<Missing> found) {
    if (facet instanceof Facet.Triggers triggers) {
      triggers.triggers().forEach(trigger -> in(trigger, found));
    } else if (facet instanceof Facet.If line) {
      in(line.condition(), found);
    } else if (facet instanceof Facet.Unless line) {
      in(line.condition(), found);
    } else if (facet instanceof Facet.CountsWhen line) {
      in(line.condition(), found);
    } else if (facet instanceof Facet.Actor line) {
      in(line.condition(), found);
    } else if (facet instanceof Facet.Approval line) {
      in(line.condition(), found);
    } else if (facet instanceof Facet.Consultation line) {
      in(line.condition(), found);
    } else if (facet instanceof Facet.Content line) {
      line.items().forEach(item -> in(item.condition(), found));
    } else if (facet instanceof Facet.Recipients line) {
      line.items().forEach(item -> in(item.condition(), found));
    } else if (facet instanceof Facet.Participants line) {
      line.items().forEach(item -> in(item.condition(), found));
    } else if (facet instanceof Facet.Duty line) {
      line.acts().forEach(act -> in(act.where(), found));
    } else if (facet instanceof Facet.Until line) {
      line.ends().forEach(end -> in(event(end).where(), found));
    } else if (facet instanceof Facet.Extension line) {
      in(line.decision().where(), found);
    } else if (facet instanceof Facet.Deadline line) {
      line.timing().phases().forEach(phase -> in(phase, found));
    } else if (facet instanceof Facet.Clause line) {
      line.timing().phases().forEach(phase -> in(phase, found));
    }
  }

  private static EventPhrase event(Timing.UntilEnd end) {
    return end instanceof Timing.UntilEnd.Nth nth
        ? nth.ordinal().event()
        : ((Timing.UntilEnd.Happens) end).event();
  }

  private static void in(Conditional phase, List<Missing> found) {
    in(phase.condition(), found);
    if (phase.otherwise() != null) {
      in(phase.otherwise(), found);
    }
  }

  private static void in(TriggerPhrase trigger, List<Missing> found) {
    EventPhrase event = null;
    if (trigger instanceof TriggerPhrase.StandardMissed missed) {
      found.add(new Missing(missed, missed.standard(), missed.clause()));
    } else if (trigger instanceof TriggerPhrase.EventHappens happens) {
      event = happens.event();
    } else if (trigger instanceof TriggerPhrase.Ordinal ordinal) {
      event = ordinal.event();
    } else if (trigger instanceof TriggerPhrase.Elapsed elapsed) {
      event = elapsed.after();
    }
    if (event != null) {
      in(event.where(), found);
    }
  }

  private static void in(@Nullable Condition condition, List<Missing> found) {
    if (condition instanceof Condition.Missed missed) {
      found.add(new Missing(missed, missed.standard(), missed.clause()));
    } else if (condition instanceof Condition.And and) {
      in(and.left(), found);
      in(and.right(), found);
    } else if (condition instanceof Condition.Or or) {
      in(or.left(), found);
      in(or.right(), found);
    } else if (condition instanceof Condition.Not not) {
      in(not.operand(), found);
    } else if (condition instanceof Condition.Bracketed bracketed) {
      in(bracketed.inner(), found);
    }
  }
}
