package org.plumbline.cli.conflict;

import java.io.PrintStream;
import java.util.List;
import java.util.stream.Collectors;
import org.plumbline.analysis.circumstances.Circumstance;
import org.plumbline.analysis.conflict.Conflicts;
import org.plumbline.analysis.conflict.Finding;
import org.plumbline.analysis.conflict.Proof;
import org.plumbline.analysis.conflict.Undecided;
import org.plumbline.analysis.conflict.Weight;
import org.plumbline.analysis.relation.PlacedRule;
import org.plumbline.analysis.relation.Placing;
import org.plumbline.analysis.witness.ExampleLine;
import org.plumbline.analysis.witness.Witness;
import org.plumbline.cli.console.Console;
import org.plumbline.cli.console.Ink;
import org.plumbline.cli.console.Paragraphs;
import org.plumbline.compiler.CompiledDocument;
import org.plumbline.compiler.diagnostic.SourceRange;
import org.plumbline.compiler.explain.SpokenTime;
import org.plumbline.model.document.Facet;
import org.plumbline.model.document.Standard;
import org.plumbline.runtime.history.Moment;
import org.plumbline.runtime.verdict.RuleId;

/** Findings between clauses as text for people. */
final class ConflictsText {
  private final Console console;
  private final PrintStream out;
  private final Ink ink;
  private final List<CompiledDocument> documents;

  ConflictsText(Console console, PrintStream out, Ink ink, List<CompiledDocument> documents) {
    this.console = console;
    this.out = out;
    this.ink = ink;
    this.documents = documents;
  }

  void show(Conflicts conflicts, boolean compare, boolean notes) {
    List<Finding> shown =
        conflicts.findings().stream().filter(f -> notes || f.weight() == Weight.CONFLICT).toList();
    for (Finding finding : shown) {
      boolean alarm =
          finding.weight() == Weight.CONFLICT && !(compare && finding.isBetweenDocuments());
      finding(finding, alarm);
      out.println();
    }
    for (Undecided pair : conflicts.undecided()) {
      line(
          0,
          "undecided: "
              + cited(pair.first())
              + " and "
              + cited(pair.second())
              + ": "
              + pair.reason());
    }
    int hidden = conflicts.findings().size() - shown.size();
    line(0, summary(conflicts) + (hidden == 0 ? "" : hidden(hidden)));
  }

  private static String summary(Conflicts conflicts) {
    int differing = conflicts.of(Weight.CONFLICT).size();
    int undecided = conflicts.undecided().size();
    return "pairs of clauses that ask for the same: "
        + conflicts.pairs()
        + "; by different times: "
        + differing
        + "; undecided: "
        + undecided;
  }

  private static String hidden(int notes) {
    return "; notes not shown (--notes shows them): " + notes;
  }

  private void finding(Finding finding, boolean alarm) {
    String title = finding.kind().code() + " " + finding.kind().title();
    out.println(alarm ? ink.bad(title) : ink.strong(title));
    clause(finding.first());
    clause(finding.second());
    String triggers =
        finding.matter().triggers().stream()
            .map(e -> "“" + e.event() + "”")
            .distinct()
            .collect(Collectors.joining(" or "));
    line(2, "Both ask for “" + finding.matter().act() + "” once " + triggers + ".");
    finding.proofs().forEach(proof -> proof(finding, proof));
  }

  private void clause(PlacedRule rule) {
    SourceRange at = document(rule).positions().get(rule.rule().id().standard());
    line(
        2,
        cited(rule)
            + " “"
            + rule.rule().title()
            + "”"
            + section(rule)
            + (at == null ? "" : " (" + at + ")"));
  }

  private String section(PlacedRule rule) {
    return document(rule).source().elements().stream()
        .filter(Standard.class::isInstance)
        .map(Standard.class::cast)
        .filter(s -> s.id().equals(rule.rule().id().standard()))
        .flatMap(s -> s.facets().stream())
        .filter(Facet.Source.class::isInstance)
        .map(Facet.Source.class::cast)
        .findFirst()
        .map(
            s ->
                ", paper"
                    + (s.section() == null ? "" : " " + s.section())
                    + (s.firstLine() == null ? "" : " line " + s.firstLine()))
        .orElse("");
  }

  private void proof(Finding finding, Proof proof) {
    PlacedRule first = finding.first();
    PlacedRule second = finding.second();
    SpokenTime time = new SpokenTime(first.calendar().zone());
    StringBuilder text = new StringBuilder();
    text.append(time.limit(proof.placing().anchor())).append(": ");
    text.append(first.rule().id().citation()).append(" asks for it ");
    Placing at = proof.placing();
    text.append(window(at.anchor(), at.from(), at.by(), time));
    text.append(", ").append(second.rule().id().citation()).append(' ');
    SpokenTime otherTime = new SpokenTime(second.calendar().zone());
    text.append(window(at.anchor(), at.otherFrom(), at.otherBy(), otherTime));
    text.append(". So on ").append(share(proof)).append('.');
    String assuming =
        proof.part().assuming().stream()
            .map(this::words)
            .distinct()
            .collect(Collectors.joining(", "));
    if (!assuming.isEmpty()) {
      text.append(" This is where ").append(assuming).append('.');
    }
    line(2, text.toString());
    proof.witness().ifPresent(this::shownBy);
  }

  private void shownBy(Witness witness) {
    String said =
        witness.said().stream()
            .map(s -> s.rule().rule().id().citation() + " " + s.time().words() + " in time")
            .collect(Collectors.joining(", "));
    line(4, "Shown by: " + ExampleLine.of(witness) + " -> " + said);
  }

  private String words(Circumstance circumstance) {
    if (circumstance instanceof Circumstance.Extended extended) {
      return (extended.yes() ? "“" : "no “") + extended.decisions().get(0).event() + "”";
    } else if (circumstance instanceof Circumstance.NothingGiven none) {
      return "nothing is given as “" + none.name() + "”";
    }
    return "";
  }

  private static String window(long anchor, long from, long by, SpokenTime time) {
    String end = by == Long.MAX_VALUE ? "without a limit in time" : "by " + time.limit(by);
    boolean fromTheStart = from <= anchor;
    return fromTheStart ? end : "not before " + time.from(Moment.at(from)) + ", " + end;
  }

  private static String share(Proof proof) {
    int all = proof.part().comparison().daysCompared();
    return proof.days() == all ? "every day" : proof.days() + " of " + all + " days";
  }

  private CompiledDocument document(PlacedRule rule) {
    return documents.stream().filter(d -> isOf(rule.rule().id(), d)).findFirst().orElseThrow();
  }

  private static String cited(PlacedRule rule) {
    return rule.rule().id().document() + " " + rule.rule().id().citation();
  }

  private void line(int indent, String text) {
    out.println(Paragraphs.indented(indent, text, console.width()));
  }

  private static boolean isOf(RuleId rule, CompiledDocument document) {
    return document.kernel().id().equals(rule.document())
        && document.kernel().version().equals(rule.version());
  }
}
