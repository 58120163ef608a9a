package org.plumbline.cli.conflict;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.analysis.conflict.Conflicts;
import org.plumbline.analysis.conflict.Finding;
import org.plumbline.analysis.conflict.Proof;
import org.plumbline.analysis.conflict.Undecided;
import org.plumbline.analysis.finding.Weight;
import org.plumbline.analysis.relation.PlacedRule;
import org.plumbline.analysis.relation.Placing;
import org.plumbline.analysis.witness.ExampleLine;
import org.plumbline.analysis.witness.Witness;
import org.plumbline.cli.console.Engine;
import org.plumbline.compiler.CompiledDocument;
import org.plumbline.compiler.diagnostic.SourceRange;
import org.plumbline.compiler.explain.Explainer;
import org.plumbline.compiler.explain.Explanation;
import org.plumbline.publish.html.Html;
import org.plumbline.publish.html.Sheet;
import org.plumbline.publish.html.Timeline;
import org.plumbline.runtime.history.Occurrence;
import org.plumbline.runtime.verdict.RuleId;
import org.plumbline.runtime.verdict.Verdict;

/** Findings between clauses as a page: a matrix of documents by matter, then each with its case. */
final class ConflictsHtml {
  private final Conflicts conflicts;
  private final List<Finding> shown;
  private final List<CompiledDocument> documents;
  private final ConflictMatrix matrix;
  private final boolean compare;
  private final Map<String, Explainer> explainers = new LinkedHashMap<>();

  ConflictsHtml(
      Conflicts conflicts,
      List<PlacedRule> rules,
      List<CompiledDocument> documents,
      boolean compare,
      boolean notes) {
    this.conflicts = conflicts;
    this.shown =
        conflicts.findings().stream()
            .filter(f -> notes || f.weight() == Weight.CONFLICT)
            .sorted(Comparator.comparing((Finding f) -> f.weight() != Weight.CONFLICT))
            .toList();
    this.documents = List.copyOf(documents);
    this.compare = compare;
    this.matrix = new ConflictMatrix(rules, documents, shown, this::limit);
  }

  void print(PrintStream out) {
    String title =
        documents.size() == 1
            ? documents.get(0).kernel().title()
            : documents.stream()
                .map(d -> d.kernel().title())
                .distinct()
                .collect(Collectors.joining(" · "));
    Sheet sheet = new Sheet("Where documents ask for the same differently");
    int differing = conflicts.of(Weight.CONFLICT).size();
    sheet.add(
        Html.of(
                "header",
                Html.of("p", compare ? "Documents compared" : "Conflicts").as("kind"),
                Html.of("h1", "Where clauses ask for the same differently"),
                Html.of("p", title).as("lead"),
                Html.of(
                        "ul",
                        Sheet.figure(
                            "open",
                            Integer.toString(conflicts.pairs()),
                            "pairs of clauses ask for the same act"),
                        Sheet.figure(
                            compare ? "mixed" : "bad",
                            Integer.toString(differing),
                            "of them by different times"),
                        Sheet.figure(
                            "wait",
                            Integer.toString(conflicts.findings().size() - differing),
                            "differ, and are none: one is of a special case"),
                        Sheet.figure(
                            "open", Integer.toString(conflicts.undecided().size()), "undecided"))
                    .as("figures"))
            .as("masthead"));
    List<Html> main = new ArrayList<>();
    main.add(matrix.html());
    main.addAll(findings());
    main.addAll(undecided());
    sheet.add(Html.of("main", main).with("id", "content"));
    sheet.add(
        Html.of(
            "footer",
            Html.of(
                "p",
                "Made by plumbline "
                    + Engine.version()
                    + ". Each case that is drawn has been checked by both clauses.")));
    out.print(sheet.page());
  }

  static String anchor(Finding finding) {
    return Sheet.anchor(
        "finding",
        finding.kind().code() + " " + key(finding.first()) + " " + key(finding.second()));
  }

  private static String key(PlacedRule rule) {
    RuleId id = rule.rule().id();
    return id.document() + " " + id.version() + " " + id.citation();
  }

  // ---- findings

  private List<Html> findings() {
    if (shown.isEmpty()) {
      return List.of();
    }
    List<Html> cards = new ArrayList<>(List.of(Html.of("h2", "What was found")));
    shown.forEach(finding -> cards.add(card(finding)));
    return List.of(Html.of("section", cards));
  }

  private Html card(Finding finding) {
    boolean alarm =
        finding.weight() == Weight.CONFLICT && !(compare && finding.isBetweenDocuments());
    List<Html> inside = new ArrayList<>();
    inside.add(
        Html.of(
            "h3",
            Html.of("span", finding.kind().code()).as("num"),
            Html.text(" " + sentence(finding.kind().title()) + " "),
            Html.of("span", alarm ? "conflict" : compare ? "differs" : "note")
                .as("badge" + (alarm ? " conflict" : ""))));
    inside.add(
        Html.of("p", "Both ask for " + ConflictMatrix.words(finding.matter()) + ".").as("where"));
    inside.add(Html.of("div", clause(finding.first()), clause(finding.second())).as("clauses"));
    finding.proofs().forEach(proof -> inside.add(proof(finding, proof)));
    return Html.of("article", inside).as("card").with("id", anchor(finding));
  }

  private static String sentence(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  private Html clause(PlacedRule rule) {
    CompiledDocument document = document(rule);
    SourceRange at = document.positions().get(rule.rule().id().standard());
    List<Html> parts = new ArrayList<>();
    Explanation explanation = explained(rule);
    if (explanation != null) {
      explanation.parts().stream()
          .filter(part -> List.of("Who", "When", "What", "If", "By when").contains(part.label()))
          .forEach(
              part -> parts.add(Sheet.fact(part.label(), String.join(" ", part.paragraphs()))));
    }
    return Html.of(
            "div",
            Html.of(
                "p",
                Html.of("span", rule.rule().id().citation()).as("num"),
                Html.text(" "),
                Html.of("strong", rule.rule().title())),
            Html.of(
                    "p",
                    document.kernel().title()
                        + ", version "
                        + document.kernel().version()
                        + (at == null ? "" : " (" + at + ")"))
                .as("where"),
            Html.of("dl", parts))
        .as("clause");
  }

  private Html proof(Finding finding, Proof proof) {
    int all = proof.part().comparison().daysCompared();
    String days = proof.days() == all ? "every day" : proof.days() + " of " + all + " days";
    List<Html> inside = new ArrayList<>();
    inside.add(Html.of("h4", "So it is on " + days));
    inside.add(
        proof
            .witness()
            .map(witness -> drawn(finding, proof.placing(), witness))
            .orElseGet(() -> placed(finding, proof.placing())));
    return Html.of("div", inside).as("effect");
  }

  private static Html drawn(Finding finding, Placing placing, Witness witness) {
    List<Occurrence> happened = witness.history().occurrences();
    List<String> words = ExampleLine.happenings(witness.history(), witness.said().get(0).rule());
    List<Timeline.Event> events = new ArrayList<>();
    for (int i = 0; i < happened.size(); i++) {
      events.add(new Timeline.Event(happened.get(i).at().earliest(), words.get(i)));
    }
    events.sort(Comparator.comparingLong(Timeline.Event::at));
    return Timeline.of(
        finding.first().calendar(),
        events,
        List.of(
            first(finding, placing, said(witness, finding.first())),
            second(finding, placing, said(witness, finding.second()))));
  }

  private static Verdict said(Witness witness, PlacedRule rule) {
    return witness.said().stream()
        .filter(one -> one.rule().rule().id().equals(rule.rule().id()))
        .map(Witness.Said::time)
        .findFirst()
        .orElse(Verdict.UNDETERMINED);
  }

  /** Where no act can show it there are the windows alone. */
  private static Html placed(Finding finding, Placing placing) {
    return Timeline.of(
        finding.first().calendar(),
        List.of(new Timeline.Event(placing.anchor(), "both begin to count")),
        List.of(
            first(finding, placing, Verdict.UNDETERMINED),
            second(finding, placing, Verdict.UNDETERMINED)));
  }

  private static Timeline.Window first(Finding finding, Placing placing, Verdict verdict) {
    return window(finding.first(), placing.anchor(), placing.from(), placing.by(), verdict);
  }

  private static Timeline.Window second(Finding finding, Placing placing, Verdict verdict) {
    return window(
        finding.second(), placing.anchor(), placing.otherFrom(), placing.otherBy(), verdict);
  }

  private static Timeline.Window window(
      PlacedRule rule, long anchor, long from, long by, Verdict verdict) {
    String said =
        switch (verdict) {
          case MET -> "in time";
          case BREACHED -> "not in time";
          case PENDING, UNDETERMINED, NOT_APPLICABLE -> "no moment is in time for both";
        };
    boolean shows = verdict == Verdict.MET || verdict == Verdict.BREACHED;
    return new Timeline.Window(
        rule.rule().id().citation(),
        from == Long.MIN_VALUE && by >= anchor ? (Long) anchor : (Long) from,
        by == Long.MAX_VALUE ? null : (Long) by,
        said,
        shows ? verdict.words() : "not-asked");
  }

  private List<Html> undecided() {
    if (conflicts.undecided().isEmpty()) {
      return List.of();
    }
    List<String> told = new ArrayList<>();
    for (Undecided pair : conflicts.undecided()) {
      told.add(key(pair.first()) + " and " + key(pair.second()) + ": " + pair.reason());
    }
    return List.of(
        Html.of(
            "section",
            Html.of("h2", "Undecided"),
            Html.of("p", "Pairs of which it cannot be told which asks for more."),
            Html.of("ul", Html.each("li", told))));
  }

  // ---- clauses in words

  private String limit(PlacedRule rule) {
    Explanation explanation = explained(rule);
    if (explanation == null) {
      return "";
    }
    String by =
        explanation.parts().stream()
            .filter(part -> part.label().equals("By when"))
            .flatMap(part -> part.paragraphs().stream())
            .collect(Collectors.joining(" "));
    return by.isEmpty() ? "without a limit in time" : by;
  }

  private @Nullable Explanation explained(PlacedRule rule) {
    CompiledDocument document = document(rule);
    Explainer explainer =
        explainers.computeIfAbsent(
            document.kernel().id() + " " + document.kernel().version(),
            any ->
                new Explainer(
                    document.kernel(),
                    document.vocabulary(),
                    rule.calendar(),
                    document.standards(),
                    document.adopted()));
    return document.standards().stream()
        .filter(standard -> standard.id().equals(rule.rule().id().standard()))
        .findFirst()
        .map(explainer::explainWithoutExample)
        .orElse(null);
  }

  private CompiledDocument document(PlacedRule rule) {
    RuleId id = rule.rule().id();
    return documents.stream()
        .filter(
            d -> d.kernel().id().equals(id.document()) && d.kernel().version().equals(id.version()))
        .findFirst()
        .orElseThrow();
  }
}
