package org.plumbline.cli.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.plumbline.cli.console.Ink;
import org.plumbline.cli.console.Paragraphs;
import org.plumbline.compiler.explain.Explainer;
import org.plumbline.compiler.explain.Explanation;
import org.plumbline.compiler.explain.SpokenTime;
import org.plumbline.model.document.Element;
import org.plumbline.model.document.Standard;
import org.plumbline.runtime.history.Moment;
import org.plumbline.runtime.verdict.Facet;
import org.plumbline.runtime.verdict.FacetVerdict;
import org.plumbline.runtime.verdict.ObligationVerdict;
import org.plumbline.runtime.verdict.Overdue;

/** Obligations for people: in a line, or with all that is known. */
final class ObligationText {
  private final CheckedDocument checked;
  private final Ink ink;
  private final int width;
  private final SpokenTime time;

  ObligationText(CheckedDocument checked, Ink ink, int width, SpokenTime time) {
    this.checked = checked;
    this.ink = ink;
    this.width = width;
    this.time = time;
  }

  /** The standard, and what it asks if that is wanted. */
  List<String> heading(String id, boolean withRule) {
    List<String> lines = new ArrayList<>();
    for (Element element : checked.document().source().elements()) {
      if (element instanceof Standard standard && standard.id().equals(id)) {
        lines.add(ink.strong(id + "  " + standard.title()));
        if (withRule) {
          rule(standard, lines);
        }
      }
    }
    return lines;
  }

  private void rule(Standard standard, List<String> lines) {
    Explanation explanation =
        new Explainer(
                checked.document().kernel(), checked.document().vocabulary(), checked.calendar())
            .explainWithoutExample(standard);
    for (Explanation.Part part : explanation.parts()) {
      String label = "  " + part.label() + ": ";
      lines.add(ink.faint(Paragraphs.hanging(label, String.join("; ", part.paragraphs()), width)));
    }
  }

  /** The case, the clause, and the reason. */
  List<String> brief(ObligationVerdict verdict) {
    return List.of(Paragraphs.indented(2, name(verdict) + ": " + verdict.reason(), width));
  }

  /** Everything. */
  List<String> full(ObligationVerdict verdict) {
    List<String> lines = new ArrayList<>(brief(verdict));
    moment(lines, "arose", verdict.triggeredAt());
    Moment from = verdict.dueFrom();
    Moment by = verdict.dueBy();
    if (from != null) {
      fact(lines, "due from", time.moment(from));
    }
    fact(lines, "due by", by == null ? "no limit" : time.limit(by));
    moment(lines, "done", verdict.dischargedAt());
    Overdue overdue = verdict.overdue();
    if (overdue != null) {
      fact(
          lines,
          "late by",
          Counted.of(overdue.number(), overdue.unit().singular(), overdue.unit().plural()));
    }
    if (verdict.intervalsMissed() > 1) {
      fact(lines, "missed", verdict.intervalsMissed() + " intervals");
    }
    for (Facet facet : Facet.values()) {
      FacetVerdict one = verdict.facets().get(facet);
      if (one != null) {
        String said = one.evidenced() ? one.verdict().words() : "not evidenced";
        fact(lines, facet.words(), said + (one.reason().isEmpty() ? "" : ": " + one.reason()));
      }
    }
    return lines;
  }

  private void moment(
      List<String> lines, String label, @org.jspecify.annotations.Nullable Moment moment) {
    fact(lines, label, moment == null ? "not known" : time.moment(moment));
  }

  private void fact(List<String> lines, String label, String text) {
    lines.add(
        Paragraphs.hanging(
            "      " + label + " ".repeat(Math.max(1, 14 - label.length())), text, width));
  }

  private static String name(ObligationVerdict verdict) {
    StringBuilder name = new StringBuilder(verdict.caseId());
    for (Map.Entry<String, String> key : Row.subject(verdict).entrySet()) {
      name.append(", ").append(key.getKey()).append(' ').append(key.getValue());
    }
    Integer clause = Row.clause(verdict);
    return clause == null ? name.toString() : name + " ." + clause;
  }
}
