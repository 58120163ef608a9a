package org.plumbline.compiler.desugar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.plumbline.compiler.Compilation;
import org.plumbline.compiler.CompiledDocument;
import org.plumbline.compiler.StandardsCompiler;
import org.plumbline.compiler.diagnostic.Severity;
import org.plumbline.model.kernel.Anchor;
import org.plumbline.model.kernel.Bound;
import org.plumbline.model.kernel.EventPattern;
import org.plumbline.model.kernel.Rule;
import org.plumbline.runtime.calendar.Amount;
import org.plumbline.runtime.calendar.Counting;
import org.plumbline.runtime.calendar.Direction;
import org.plumbline.runtime.calendar.Unit;

/** Standards in a small vocabulary, and what they should come down to. */
final class Lowered {
  private static final String HEAD =
      """
      language 1

      document "Sample"
        id        sample
        version   "1"
        calendar  england
      """;

  private static final String WORDS =
      """

      key conference
      key plan
      role social worker
      role team manager
      role police
      role agencies
        includes  police, social worker
      event referral is made
        act    make referral
        field  urgent : flag
        field  level : one of low, high
        field  agreed date : date
      event conference is held
        act    hold conference, chair conference
        about  conference
        scheduled by  conference is arranged
        cancelled by  conference is cancelled
      event initial conference is held
        stands for  conference is held
        about  conference, plan
      event conference is arranged
        about  conference
        field  for : date
      event conference is cancelled
        about  conference
      event minutes are circulated
        act    circulate minutes
        about  conference
        recorded in  minutes
      record minutes
        item   decisions : list
        item   actions : list
      event core group is held
        act    hold core group
        about  plan
      event plan starts
        about  plan
      event plan ends
        act    end plan
        about  plan
      event assessment is written
      event assessment is signed off
      event assessment is complete
        act    complete assessment
        complete when  assessment is written and assessment is signed off
      event extension is agreed
      state subject to a plan
        begins with  plan starts
        ends with    plan ends
      attribute date of birth : date
      attribute first language : text
      attribute urgent : flag
      """;

  private Lowered() {}

  /** The rules of one standard, of which the given lines are the facets. */
  static List<Rule> rules(String facets) {
    return rules("", facets);
  }

  /** The same, with lines for the header. */
  static List<Rule> rules(String header, String facets) {
    return document(header, "standard 1 \"The standard\"\n  source \"1\"\n" + facets.indent(2))
        .kernel()
        .rules();
  }

  static Rule rule(String facets) {
    return only(rules(facets));
  }

  static Rule rule(String header, String facets) {
    return only(rules(header, facets));
  }

  private static Rule only(List<Rule> rules) {
    assertThat(rules).hasSize(1);
    return rules.get(0);
  }

  static CompiledDocument document(String header, String standards) {
    Compilation compilation =
        StandardsCompiler.compile(
            Map.of("sample.standards", HEAD + header.indent(2) + WORDS + "\n" + standards));
    assertThat(compilation.diagnostics()).noneMatch(d -> d.severity() == Severity.ERROR);
    return compilation.documents().get(0);
  }

  // ---- the kernel in short

  static EventPattern event(String name) {
    return EventPattern.of(name);
  }

  static List<EventPattern> events(String... names) {
    return java.util.Arrays.stream(names).map(EventPattern::of).toList();
  }

  static final List<EventPattern> ANY_CONFERENCE =
      events("conference is held", "initial conference is held");

  static Bound after(int n, Unit unit) {
    return after(new Anchor.Trigger(), n, unit);
  }

  static Bound after(Anchor anchor, int n, Unit unit) {
    return new Bound.Shift(anchor, Direction.AFTER, List.of(new Amount(n, unit)), Counting.USUAL);
  }

  static Bound before(Anchor anchor, int n, Unit unit) {
    return new Bound.Shift(anchor, Direction.BEFORE, List.of(new Amount(n, unit)), Counting.USUAL);
  }
}
