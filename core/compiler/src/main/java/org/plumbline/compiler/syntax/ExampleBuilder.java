package org.plumbline.compiler.syntax;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.document.Example;
import org.plumbline.model.document.Example.Detail;
import org.plumbline.model.document.Example.Expectation;
import org.plumbline.model.document.Example.Happening;
import org.plumbline.model.document.Example.When;
import org.plumbline.parser.PlumblineParser.DetailContext;
import org.plumbline.parser.PlumblineParser.ExampleContext;
import org.plumbline.parser.PlumblineParser.ExpectationContext;
import org.plumbline.parser.PlumblineParser.MomentContext;
import org.plumbline.parser.PlumblineParser.OccurrenceContext;
import org.plumbline.runtime.verdict.Facet;
import org.plumbline.runtime.verdict.Verdict;

/** Examples. */
final class ExampleBuilder {
  private final Site site;
  private final WordBuilder words;
  private final ValueBuilder values;
  private final ConditionBuilder conditions;

  ExampleBuilder(Site site, WordBuilder words, ValueBuilder values, ConditionBuilder conditions) {
    this.site = site;
    this.words = words;
    this.values = values;
    this.conditions = conditions;
  }

  Example example(ExampleContext rule) {
    Example example =
        new Example(
            site.quoted(rule.title),
            whenOrNull(rule.asOf),
            details(rule.given),
            rule.occurrences.stream().map(this::happening).toList(),
            rule.expectations.stream().map(this::expectation).toList());
    site.part(example, "title", rule.title);
    site.places().part(example, "heading", site.range(rule.getStart(), rule.title));
    return site.placed(example, rule);
  }

  private @Nullable When whenOrNull(@Nullable MomentContext rule) {
    return rule == null ? null : values.when(rule);
  }

  private List<Detail> details(List<DetailContext> rules) {
    return rules.stream().map(this::detail).toList();
  }

  private Detail detail(DetailContext rule) {
    return site.placed(
        new Detail(
            rule.negated != null,
            words.name(rule.name_),
            rule.value_ == null ? null : conditions.literal(rule.value_)),
        rule);
  }

  private Happening happening(OccurrenceContext rule) {
    return site.placed(
        new Happening(values.when(rule.at), words.phrase(rule.event_), details(rule.details)),
        rule);
  }

  private Expectation expectation(ExpectationContext rule) {
    Expectation expectation =
        new Expectation(
            rule.clause == null ? null : values.whole(rule.clause),
            verdict(site.words(rule.verdict_)),
            rule.facet_ == null
                ? null
                : Facet.valueOf(rule.facet_.getText().toUpperCase(Locale.ROOT)),
            whenOrNull(rule.due));
    site.part(expectation, "clause", rule.clause);
    site.part(expectation, "verdict", rule.verdict_);
    site.part(expectation, "facet", rule.facet_);
    return site.placed(expectation, rule);
  }

  private static Verdict verdict(String said) {
    for (Verdict verdict : Verdict.values()) {
      if (verdict.words().equals(said)) {
        return verdict;
      }
    }
    throw new IllegalStateException(said);
  }
}
