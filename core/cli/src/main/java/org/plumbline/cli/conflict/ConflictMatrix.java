package org.plumbline.cli.conflict;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plumbline.analysis.conflict.Finding;
import org.plumbline.analysis.finding.Weight;
import org.plumbline.analysis.relation.Matter;
import org.plumbline.analysis.relation.PlacedRule;
import org.plumbline.compiler.CompiledDocument;
import org.plumbline.model.kernel.EventPattern;
import org.plumbline.publish.html.Html;
import org.plumbline.publish.html.Sheet;
import org.plumbline.runtime.verdict.RuleId;

/** What each document says to each matter of which two clauses speak. */
final class ConflictMatrix {
  private final List<CompiledDocument> documents;
  private final List<Finding> findings;
  private final Function<PlacedRule, String> limit;
  private final Map<String, Set<PlacedRule>> matters = new LinkedHashMap<>();

  /**
   * A matrix.
   *
   * @param rules all clauses
   * @param findings those that are shown, to which its cells link
   * @param limit by when a clause asks for its act, in words
   */
  ConflictMatrix(
      List<PlacedRule> rules,
      List<CompiledDocument> documents,
      List<Finding> findings,
      Function<PlacedRule, String> limit) {
    this.documents = List.copyOf(documents);
    this.findings = List.copyOf(findings);
    this.limit = limit;
    for (int i = 0; i < rules.size(); i++) {
      for (int j = i + 1; j < rules.size(); j++) {
        PlacedRule one = rules.get(i);
        PlacedRule other = rules.get(j);
        Matter.of(one.rule(), other.rule())
            .ifPresent(
                matter -> {
                  Set<PlacedRule> some =
                      matters.computeIfAbsent(words(matter), any -> new LinkedHashSet<>());
                  some.add(one);
                  some.add(other);
                });
      }
    }
  }

  /** A matter: the act, and what calls for it. */
  static String words(Matter matter) {
    String triggers =
        matter.triggers().stream()
            .map(EventPattern::event)
            .distinct()
            .map(event -> "“" + event + "”")
            .collect(Collectors.joining(" or "));
    return "“" + matter.act() + "”" + (triggers.isEmpty() ? "" : " once " + triggers);
  }

  Html html() {
    List<Html> inside = new ArrayList<>();
    inside.add(Html.of("h2", "Documents by matter"));
    if (matters.isEmpty()) {
      inside.add(Html.of("p", "No two clauses ask for the same act."));
      return Html.of("section", inside);
    }
    inside.add(
        Html.of(
            "p",
            "Each row is an act that more than one clause asks for. Where they differ the clause"
                + " links to what was found."));
    List<String> heads = new ArrayList<>();
    heads.add("Matter");
    documents.forEach(d -> heads.add(d.kernel().title() + ", version " + d.kernel().version()));
    List<Html> rows = new ArrayList<>();
    matters.forEach((matter, rules) -> rows.add(row(matter, rules)));
    inside.add(
        Html.of("div", Sheet.table("Documents by matter", heads, rows).as("matrix"))
            .as("wide")
            .with("tabindex", "0")
            .with("role", "region")
            .with("aria-label", "Documents by matter"));
    return Html.of("section", inside);
  }

  private Html row(String matter, Set<PlacedRule> rules) {
    List<Html> cells = new ArrayList<>();
    cells.add(Sheet.rowHead(Html.text(matter)));
    for (CompiledDocument document : documents) {
      List<Html> clauses = new ArrayList<>();
      boolean odds = false;
      for (PlacedRule rule : rules) {
        if (isOf(rule.rule().id(), document)) {
          clauses.add(clause(rule));
          odds |= of(rule).stream().anyMatch(f -> f.weight() == Weight.CONFLICT);
        }
      }
      Html cell = Html.of("td", clauses);
      cells.add(odds ? cell.as("at-odds") : cell);
    }
    return Html.of("tr", cells);
  }

  private Html clause(PlacedRule rule) {
    List<Finding> own = of(rule);
    String citation = rule.rule().id().citation();
    return Html.of(
        "p",
        own.isEmpty()
            ? Html.of("span", citation).as("num")
            : Sheet.link(ConflictsHtml.anchor(own.get(0)), citation).as("num"),
        Html.text(" " + limit.apply(rule)));
  }

  private List<Finding> of(PlacedRule rule) {
    RuleId id = rule.rule().id();
    return findings.stream()
        .filter(f -> f.first().rule().id().equals(id) || f.second().rule().id().equals(id))
        .toList();
  }

  private static boolean isOf(RuleId rule, CompiledDocument document) {
    return document.kernel().id().equals(rule.document())
        && document.kernel().version().equals(rule.version());
  }
}
