package org.plumbline.compiler.syntax;

import java.util.List;
import org.plumbline.compiler.diagnostic.DiagnosticKind;
import org.plumbline.model.cases.Cases;
import org.plumbline.model.document.Condition;
import org.plumbline.model.document.Condition.Literal;
import org.plumbline.model.document.Condition.Measure;
import org.plumbline.model.document.Condition.Operator;
import org.plumbline.model.document.EventPhrase;
import org.plumbline.model.document.Name;
import org.plumbline.parser.PlumblineParser.ComparisonContext;
import org.plumbline.parser.PlumblineParser.ComparisonOperatorContext;
import org.plumbline.parser.PlumblineParser.ConditionContext;
import org.plumbline.parser.PlumblineParser.ConjunctionContext;
import org.plumbline.parser.PlumblineParser.CountedPhraseContext;
import org.plumbline.parser.PlumblineParser.DateValueContext;
import org.plumbline.parser.PlumblineParser.EventPhraseContext;
import org.plumbline.parser.PlumblineParser.MissedTestContext;
import org.plumbline.parser.PlumblineParser.NegationContext;
import org.plumbline.parser.PlumblineParser.NumberValueContext;
import org.plumbline.parser.PlumblineParser.PartPhraseContext;
import org.plumbline.parser.PlumblineParser.TestContext;
import org.plumbline.parser.PlumblineParser.TextValueContext;
import org.plumbline.parser.PlumblineParser.TimeTestContext;
import org.plumbline.parser.PlumblineParser.ValueContext;
import org.plumbline.parser.PlumblineParser.WordsValueContext;

/** Conditions and the values in them. */
final class ConditionBuilder {
  /** Words and blanks: some 300 tests joined by `and` or `or`. */
  private static final int MOST_TOKENS = 2_000;

  private final Site site;
  private final WordBuilder words;
  private final ValueBuilder values;
  private final AmountBuilder amounts;
  private final Cases<ValueContext, Literal> literals;

  ConditionBuilder(Site site, WordBuilder words, ValueBuilder values, AmountBuilder amounts) {
    this.site = site;
    this.words = words;
    this.values = values;
    this.amounts = amounts;
    this.literals =
        KindsOf.<ValueContext, Literal>cases(ValueContext.class)
            .when(TextValueContext.class, it -> new Literal.Quoted(site.quoted(it.text_)))
            .when(DateValueContext.class, it -> new Literal.Day(values.date(it.date_)))
            .when(NumberValueContext.class, it -> new Literal.Count(it.number.getText()))
            .when(WordsValueContext.class, it -> new Literal.Words(words.name(it.words)))
            .all();
  }

  Condition condition(ConditionContext rule) {
    site.need(rule);
    if (rule.getStop().getTokenIndex() - rule.getStart().getTokenIndex() > MOST_TOKENS) {
      throw site.gap(
          DiagnosticKind.TOO_DEEPLY_NESTED,
          rule.conjunction(0).negation(0),
          "the condition that begins here is too long to be read by anybody; split it: declare a"
              + " field or an attribute for what its parts have in common");
    }
    Condition left = conjunction(site.need(rule).conjunction(0));
    for (ConjunctionContext right : rule.right) {
      left = new Condition.Or(left, conjunction(right));
      site.places().place(left, site.range(rule.getStart(), right.getStop()));
    }
    return left;
  }

  private Condition conjunction(ConjunctionContext rule) {
    Condition left = negation(site.need(rule).negation(0));
    for (NegationContext right : rule.right) {
      left = new Condition.And(left, negation(right));
      site.places().place(left, site.range(rule.getStart(), right.getStop()));
    }
    return left;
  }

  private Condition negation(NegationContext rule) {
    site.need(rule);
    if (rule.operand != null) {
      return site.placed(new Condition.Not(negation(rule.operand)), rule);
    }
    if (rule.condition() != null) {
      return site.placed(new Condition.Bracketed(condition(rule.condition())), rule);
    }
    if (rule.timeTest() != null) {
      return site.placed(timeSince(rule.timeTest()), rule);
    }
    if (rule.missedTest() != null) {
      return site.placed(missed(rule.missedTest()), rule);
    }
    return site.placed(test(site.need(rule.test())), rule);
  }

  private Condition timeSince(TimeTestContext rule) {
    return new Condition.TimeSince(
        words.name(rule.since),
        rule.negated != null,
        operator(rule.operator),
        amounts.amount(rule.amount_));
  }

  private Condition missed(MissedTestContext rule) {
    Condition.Missed missed =
        new Condition.Missed(
            words.id(rule.standard_), rule.clause == null ? null : values.whole(rule.clause));
    site.part(missed, "standard", rule.standard_);
    return missed;
  }

  private Condition test(TestContext rule) {
    Name name = words.name(rule.name_);
    boolean negated = rule.negated != null;
    if (rule.comparison_ != null) {
      ComparisonContext comparison = rule.comparison_;
      return new Condition.Compares(
          name, negated, operator(comparison.operator), measure(comparison));
    }
    return rule.value_ == null
        ? new Condition.Holds(name)
        : new Condition.Is(name, negated, literal(rule.value_));
  }

  Operator operator(ComparisonOperatorContext rule) {
    String said = site.words(rule);
    return switch (said) {
      case "at least" -> Operator.AT_LEAST;
      case "at most" -> Operator.AT_MOST;
      case "more than" -> Operator.MORE_THAN;
      case "less than" -> Operator.LESS_THAN;
      default -> throw new IllegalStateException(said);
    };
  }

  private Measure measure(ComparisonContext rule) {
    if (rule.amount_ != null) {
      return site.placed(new Measure.Length(amounts.amount(rule.amount_)), rule.amount_);
    }
    if (rule.date_ != null) {
      return site.placed(new Measure.Day(values.date(rule.date_)), rule.date_);
    }
    return site.placed(new Measure.Count(site.need(rule.number).getText()), rule.number);
  }

  /** An event with the condition on it, if there is one. */
  EventPhrase event(EventPhraseContext rule) {
    site.need(rule);
    return site.placed(
        new EventPhrase(
            words.phrase(rule.event_), rule.where == null ? null : conjunction(rule.where)),
        rule);
  }

  List<EventPhrase> events(List<EventPhraseContext> rules) {
    return rules.stream().map(this::event).toList();
  }

  /** An event before "since", with the condition on it in brackets. */
  EventPhrase counted(CountedPhraseContext rule) {
    site.need(rule);
    return site.placed(
        new EventPhrase(
            words.phrase(rule.event_),
            rule.where == null
                ? null
                : site.placed(
                    new Condition.Bracketed(condition(rule.where.condition())), rule.where)),
        rule);
  }

  /** An event among several that are joined by "and". */
  EventPhrase part(PartPhraseContext rule) {
    site.need(rule);
    return site.placed(
        new EventPhrase(
            words.phrase(rule.event_), rule.where == null ? null : negation(rule.where)),
        rule);
  }

  Literal literal(ValueContext rule) {
    return site.placed(literals.apply(site.need(rule)), rule);
  }
}
