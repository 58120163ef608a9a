package org.plumbline.analysis.told;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.analysis.relation.PlacedRule;
import org.plumbline.compiler.CompiledDocument;
import org.plumbline.compiler.diagnostic.SourceRange;
import org.plumbline.compiler.explain.Explainer;
import org.plumbline.compiler.explain.KernelWords;
import org.plumbline.model.document.Facet;
import org.plumbline.model.document.Standard;
import org.plumbline.model.kernel.Recurrence;
import org.plumbline.model.kernel.Rule;
import org.plumbline.model.kernel.Window;
import org.plumbline.runtime.verdict.Force;

/** Tells who a clause is: where it stands, where the paper says so, by when it asks. */
final class ClauseTeller {
  /**
   * Readings of how binding a word is; what is in time does not rest on them, but that a clause is
   * called advice does.
   */
  private static final Set<String> NOT_OF_TIME = Set.of("should", "normally");

  private final List<CompiledDocument> documents;
  private final Map<Rule, ToldClause> known = new HashMap<>();

  ClauseTeller(List<CompiledDocument> documents) {
    this.documents = List.copyOf(documents);
  }

  ToldClause tell(PlacedRule placed) {
    return known.computeIfAbsent(placed.rule(), any -> told(placed));
  }

  private ToldClause told(PlacedRule placed) {
    Rule rule = placed.rule();
    CompiledDocument document = document(placed);
    List<Facet.Source> sources = sources(document, rule.id().standard());
    Facet.@Nullable Source source = sources.isEmpty() ? null : sources.get(0);
    String asks = advised(rule, asks(rule, new KernelWords(document.vocabulary())));
    SourceRange at = document.positions().get(rule.id().standard());
    return new ToldClause(
        rule.id().document(),
        placed.document().title(),
        rule.id().version(),
        rule.id().standard(),
        rule.id().clause(),
        rule.title(),
        asks,
        at == null ? null : new ToldClause.Place(slashes(at.file()), at.line(), at.column()),
        paper(sources),
        source == null ? null : source.section(),
        source == null ? null : source.firstLine(),
        rule.readings().stream()
            .filter(r -> rule.force() == Force.ADVICE || !NOT_OF_TIME.contains(r.vague()))
            .filter(r -> !r.vague().equals("days") || asks.contains("day"))
            .filter(r -> !r.meaning().equals("calendar days") || !Given.daysComeWithTheCase(rule))
            .map(r -> ended(Explainer.reading(r)))
            .toList());
  }

  private static String ended(String sentence) {
    return sentence.endsWith(".") ? sentence : sentence + ".";
  }

  /** A path as it is written in any report. */
  static String slashes(String file) {
    return file.replace('\\', '/');
  }

  private CompiledDocument document(PlacedRule placed) {
    return documents.stream()
        .filter(d -> d.kernel().id().equals(placed.document().id()))
        .filter(d -> d.kernel().version().equals(placed.document().version()))
        .findFirst()
        .orElseThrow();
  }

  private static List<Facet.Source> sources(CompiledDocument document, String standard) {
    return document.standards().stream()
        .filter(s -> s.id().equals(standard))
        .map(Standard::facets)
        .flatMap(List::stream)
        .filter(Facet.Source.class::isInstance)
        .map(Facet.Source.class::cast)
        .toList();
  }

  /** All places, a section named once: "1.2.3, line 47; line 52". */
  private static String paper(List<Facet.Source> sources) {
    List<String> places = new ArrayList<>();
    String before = "";
    for (Facet.Source source : sources) {
      String words = source.words();
      boolean isSame = !before.isEmpty() && words.startsWith(before);
      places.add(isSame ? words.substring(before.length()) : words);
      before = source.section() == null ? "" : source.section() + ", ";
    }
    return String.join("; ", places);
  }

  /** Whoever does otherwise than is advised breaches nothing. */
  private static String advised(Rule rule, String asks) {
    return rule.force() == Force.ADVICE
        ? asks.replace("(sooner is a breach)", "(sooner is not as advised)") + " (advice)"
        : asks;
  }

  /** By when: the first limit, then each pace. */
  private static String asks(Rule rule, KernelWords words) {
    List<String> limits = new ArrayList<>();
    if (!rule.window().equals(Window.UNTIMED)) {
      limits.add(words.window(rule.window()));
    }
    Recurrence recurrence = rule.recurrence();
    if (recurrence != null) {
      for (Recurrence.CheckPoint point : recurrence.checkPoints()) {
        limits.add(words.window(point.window()));
      }
      for (Recurrence.Phase phase : recurrence.phases()) {
        limits.add(pace(phase, words.window(phase.window(), recurrence.countedFrom())));
      }
    }
    limits.removeIf(String::isEmpty);
    Recurrence.PerPeriod perPeriod = rule.perPeriod();
    if (perPeriod != null) {
      limits.add(perPeriod.count() == 1 ? "once in a period" : perPeriod.count() + " in a period");
    }
    return limits.isEmpty() ? "without a limit in time" : String.join(", then ", limits);
  }

  /** A pace that does not last says until when: without it, one act at that pace would do. */
  private static String pace(Recurrence.Phase phase, String window) {
    if (window.isEmpty() || phase.until().isEmpty()) {
      return window;
    }
    List<String> ends = phase.until().stream().map(KernelWords::event).toList();
    return window + ", until " + String.join(" or ", ends);
  }
}
