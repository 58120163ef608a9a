package org.plumbline.cli.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.plumbline.cli.console.Ink;
import org.plumbline.cli.console.Paragraphs;
import org.plumbline.cli.console.Visible;
import org.plumbline.compiler.explain.Explainer;
import org.plumbline.compiler.explain.Explanation;
import org.plumbline.compiler.explain.SpokenTime;
import org.plumbline.model.document.Element;
import org.plumbline.model.document.Standard;
import org.plumbline.runtime.history.Moment;
import org.plumbline.runtime.verdict.AgreedException;
import org.plumbline.runtime.verdict.Facet;
import org.plumbline.runtime.verdict.FacetVerdict;
import org.plumbline.runtime.verdict.ObligationVerdict;
import org.plumbline.runtime.verdict.Verdict;

/** Obligations for people: in a line, or with all that is known. */
final class ObligationText {
  private static final int MORE = 6;

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
        lines.add(ink.strong(Visible.text(id + "  " + standard.title())));
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
                checked.document().kernel(),
                checked.document().vocabulary(),
                checked.calendar(),
                checked.document().standards(),
                checked.document().adopted())
            .explainWithoutExample(standard);
    for (Explanation.Part part : explanation.parts()) {
      String label = "  " + part.label() + ": ";
      lines.add(ink.faint(Paragraphs.hanging(label, text(part), width)));
    }
  }

  private static String text(Explanation.Part part) {
    return String.join("; ", part.paragraphs()).replace(".; ", ". ");
  }

  /** The case, the clause, and the reason. */
  List<String> brief(ObligationVerdict verdict) {
    List<String> lines = new ArrayList<>();
    lines.add(Paragraphs.indented(2, name(verdict) + ": " + verdict.reason(), width));
    verdict.exceptions().forEach(exception -> lines.add(more(exception(exception))));
    return lines;
  }

  /** Everything: the reason, then when it arose, was due and was done, then each side of it. */
  List<String> full(ObligationVerdict verdict) {
    List<String> lines = new ArrayList<>(brief(verdict));
    lines.add(more(timeline(verdict)));
    String facets = facets(verdict);
    if (!facets.isEmpty()) {
      lines.add(more(facets));
    }
    return lines;
  }

  private String more(String text) {
    return Paragraphs.indented(MORE, text, width);
  }

  /** Beside the breach, in words that do not take it back. */
  private String exception(AgreedException exception) {
    Moment until = exception.until();
    return "An exception was agreed on "
        + time.moment(exception.agreedAt())
        + (exception.by() == null ? "" : " by " + exception.by())
        + (until == null ? ", without an end" : ", until " + time.moment(until))
        + (exception.because() == null ? "." : ": " + exception.because() + ".");
  }

  private String timeline(ObligationVerdict verdict) {
    List<String> told = new ArrayList<>();
    Moment arose = verdict.triggeredAt();
    Moment from = verdict.dueFrom();
    Moment by = verdict.dueBy();
    Moment done = verdict.dischargedAt();
    told.add("arose " + (arose == null ? "at a time not known" : time.moment(arose)));
    if (from != null) {
      told.add("counts from " + time.from(from));
    }
    told.add(by == null ? "no limit" : "due by " + time.limit(by));
    if (done != null) {
      told.add("done " + time.moment(done));
    }
    if (verdict.intervalsMissed() > 1) {
      told.add(verdict.intervalsMissed() + " intervals missed");
    }
    return String.join("; ", told);
  }

  /** Which sides are met, and of the others why not, unless the reason has said so already. */
  private static String facets(ObligationVerdict verdict) {
    List<String> met = new ArrayList<>();
    List<String> others = new ArrayList<>();
    for (Facet facet : Facet.values()) {
      FacetVerdict one = verdict.facets().get(facet);
      if (one == null) {
        continue;
      }
      if (one.evidenced() && one.verdict() == Verdict.MET) {
        met.add(facet.words());
      } else {
        String said = one.evidenced() ? one.verdict().words() : "not evidenced";
        boolean known = one.reason().isEmpty() || verdict.reason().contains(one.reason());
        others.add(facet.words() + " " + said + (known ? "" : ": " + one.reason()));
      }
    }
    if (!met.isEmpty()) {
      others.add(String.join(", ", met) + " met");
    }
    return String.join("; ", others);
  }

  private static String name(ObligationVerdict verdict) {
    StringBuilder name = new StringBuilder(Counted.listed(verdict.cases()));
    for (Map.Entry<String, String> key : Row.subject(verdict).entrySet()) {
      name.append(", ").append(key.getKey()).append(' ').append(key.getValue());
    }
    Integer clause = Row.clause(verdict);
    return clause == null ? name.toString() : name + " ." + clause;
  }
}
