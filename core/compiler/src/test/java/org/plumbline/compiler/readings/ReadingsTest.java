package org.plumbline.compiler.readings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.compiler.Compilation;
import org.plumbline.compiler.StandardsCompiler;
import org.plumbline.compiler.diagnostic.Diagnostic;
import org.plumbline.compiler.diagnostic.DiagnosticKind;
import org.plumbline.compiler.files.SourceFiles;
import org.plumbline.model.kernel.Anchor;
import org.plumbline.model.kernel.Bound;
import org.plumbline.model.kernel.Rule;
import org.plumbline.model.kernel.Rule.OtherReading;
import org.plumbline.model.kernel.Rule.ReadingUse;
import org.plumbline.model.kernel.Window;
import org.plumbline.runtime.calendar.Amount;

class ReadingsTest {
  private static final String WORDS =
      """
      event referral is made
      event visit is made
        act  make visit
      """;

  private static Compilation compiled(String header, String facets) {
    return StandardsCompiler.compile(Map.of("d.standards", text(header, facets)));
  }

  private static String text(String header, String facets) {
    return "language 1\n\ndocument \"D\"\n  id d\n  version \"1\"\n  calendar england\n"
        + header
        + "\n"
        + WORDS
        + """

        standard 1 "S"
          source "1"
          trigger referral is made
        """
        + facets;
  }

  private static Rule rule(String header, String facets) {
    return compiled(header, facets).documents().get(0).kernel().rules().get(0);
  }

  /**
   * The window's edges from the trigger: lower, target, upper; how early ones are taken stands
   * after the lower.
   */
  private static String edges(Window window) {
    List<String> edges = new ArrayList<>();
    if (window.from() != null) {
      edges.add("from " + edge(window.from()) + (window.early() == Window.Early.BREACH ? "!" : ""));
    }
    if (window.target() != null) {
      edges.add("target " + edge(window.target()));
    }
    if (window.by() != null) {
      edges.add("by " + edge(window.by()));
    }
    return String.join(" ", edges);
  }

  private static String edge(Bound bound) {
    if (bound instanceof Bound.Shift shift) {
      assertThat(shift.anchor()).isEqualTo(new Anchor.Trigger());
      return String.join(" ", shift.amounts().stream().map(Amount::toString).toList());
    }
    return bound instanceof Bound.EndOfDay ? "end of day" : bound.toString();
  }

  @ParameterizedTest
  @CsvSource({
    "days, calendar days, within 5 days, by 5 days",
    "days, working days, within 5 days, by 5 working days",
    "days, working days, within 1 day, by 1 working day",
    "days, working days, within 5 weeks, by 5 weeks",
    "days, working days, within 5 calendar days, by 5 days",
    "immediately, the same day, immediately, by end of day",
    "immediately, within 2 hours, immediately, by 2 hours",
    "immediately, within 1 working day, immediately after referral is made, by 1 working day",
    "range, limit, within 20 to 25 working days, by 25 working days",
    "range, target and limit, within 20 to 25 working days, target 20 working days by 25 working"
        + " days",
    "range, window, within 20 to 25 working days, from 20 working days by 25 working days",
  })
  void aLimitIsTakenAsTheReadingSays(String vague, String meaning, String limit, String edges) {
    Rule rule =
        rule(
            "  reading \"" + vague + "\" taken as " + meaning + " because \"so\"\n",
            "  must make visit\n  deadline " + limit + "\n");

    assertThat(edges(rule.window())).isEqualTo(edges);
  }

  @ParameterizedTest
  @CsvSource({
    "interval range, ceiling, every 4 to 6 weeks, by 6 weeks",
    "interval range, floor and ceiling, every 4 to 6 weeks, from 4 weeks! by 6 weeks",
    "interval range, window, every 4 to 6 weeks, from 4 weeks by 6 weeks",
    "no less than, ceiling, at intervals of no less than 4 weeks, by 4 weeks",
    "no less than, floor, at intervals of no less than 4 weeks, from 4 weeks!",
    "no less than, exactly, at intervals of no less than 4 weeks, from 4 weeks! by 4 weeks",
    "days, working days, every 10 days, by 10 working days",
  })
  void aPaceIsTakenAsTheReadingSays(String vague, String meaning, String limit, String edges) {
    Rule rule =
        rule(
            "  reading \"" + vague + "\" taken as " + meaning + " because \"so\"\n",
            "  must make visit\n  deadline " + limit + "\n");

    assertThat(rule.recurrence()).isNotNull();
    assertThat(edges(rule.recurrence().phases().get(0).window())).isEqualTo(edges);
  }

  @Test
  void aStandardsOwnReadingGoesBeforeItsDocuments() {
    Rule rule =
        rule(
            """
              reading "days" taken as calendar days because "usually"
            """,
            """
              reading "days" taken as working days because "here"
              must make visit
              deadline within 5 days
            """);

    assertThat(edges(rule.window())).isEqualTo("by 5 working days");
    assertThat(rule.readings()).containsExactly(new ReadingUse("days", "working days", "here"));
  }

  @Test
  void aVagueWordWithoutReadingIsTakenStrictlyAndSaidOnce() {
    Compilation compilation =
        compiled(
            "",
            """
              must make visit
              .1 within 5 days
              .2 within 7 days
            standard 2 "T"
              source "2"
              trigger referral is made
              must make visit
              deadline within 3 days
            """);
    List<Diagnostic> found =
        compilation.diagnostics().stream()
            .filter(d -> d.kind() == DiagnosticKind.UNDECLARED_READING)
            .toList();

    assertThat(found).hasSize(1);
    assertThat(found.get(0).message()).contains("(3 places)").contains("calendar days");
    assertThat(found.get(0).related()).hasSize(2);
    assertThat(edges(compilation.documents().get(0).kernel().rules().get(0).window()))
        .isEqualTo("by 5 days");
  }

  @Test
  void aWordForPeopleIsNotedWhereItIsMentioned() {
    Compilation compilation =
        compiled(
            """
              reading "persistent" taken as three times in six months because "so"
            """,
            "  audit \"Was persistent failure raised?\"\n");

    assertThat(compilation.diagnostics()).isEmpty();
    assertThat(compilation.documents().get(0).kernel().rules().get(0).readings())
        .containsExactly(new ReadingUse("persistent", "three times in six months", "so"));
  }

  @Test
  void normallyHasAMeaningOfItsOwnThatAReadingCanChange() {
    String facets =
        """
          must normally make visit
          deadline within 2 weeks
        """;

    assertThat(rule("", facets).normally()).isTrue();
    assertThat(compiled("", facets).diagnostics()).isEmpty();
    assertThat(
            rule(
                    """
                      reading "normally" taken as requirement because "so"
                    """,
                    facets)
                .normally())
        .isFalse();
  }

  private static final String ALTERNATIVES =
      """
        reading "days" taken as calendar days because "the paper says so"
          or "AM2" taken as working days because "the service works to it"
      """;

  private static Compilation switched(String facets, String... switchedOn) {
    Map<String, String> texts = Map.of("d.standards", text(ALTERNATIVES, facets));
    return StandardsCompiler.compile(
        SourceFiles.inMemory(texts), List.of("d.standards"), List.of(switchedOn));
  }

  @ParameterizedTest
  @CsvSource({
    "'', by 5 days",
    "AM2, by 5 working days",
    "am2, by 5 working days",
    "days=working days, by 5 working days",
    "days=AM2, by 5 working days",
  })
  void theFirstReadingIsInUseUntilAnotherIsSwitchedOn(String switchedOn, String edges) {
    String facets = "  must make visit\n  deadline within 5 days\n";
    Compilation compilation =
        switchedOn.isEmpty() ? switched(facets) : switched(facets, switchedOn);

    assertThat(compilation.diagnostics()).isEmpty();
    assertThat(edges(compilation.documents().get(0).kernel().rules().get(0).window()))
        .isEqualTo(edges);
  }

  @Test
  void theReadingThatIsNotInUseIsToldWithIt() {
    Compilation compilation = switched("  must make visit\n  deadline within 5 days\n", "AM2");

    assertThat(compilation.documents().get(0).kernel().rules().get(0).readings())
        .containsExactly(
            new ReadingUse(
                "days",
                "working days",
                "the service works to it",
                List.of(new OtherReading(null, "calendar days", "the paper says so"))));
  }

  @Test
  void whatIsNowhereAnAlternativeCannotBeSwitchedOn() {
    List<Diagnostic> found =
        switched("  must make visit\n  deadline within 5 days\n", "AM9").diagnostics();

    assertThat(found).extracting(Diagnostic::kind).contains(DiagnosticKind.UNKNOWN_ALTERNATIVE);
    assertThat(found.get(0).message()).contains("`AM9`").contains("AM2");
  }

  @Test
  void aLengthOfTimeIsTakenAsAnother() {
    String facets =
        """
          reading "3 months" taken as 3 months because "it says so"
            or "AM4" taken as 28 calendar days because "the maps have it"
          must make visit
          .1 within 3 months
          .2 within 4 months
          .3 within 5 days
        """;
    List<Rule> rules = switched(facets, "AM4").documents().get(0).kernel().rules();

    assertThat(rules.stream().map(rule -> edges(rule.window())))
        .containsExactly("by 28 days", "by 4 months", "by 5 days");
    assertThat(switched(facets).documents().get(0).kernel().rules().get(0).window().by())
        .isNotEqualTo(rules.get(0).window().by());
  }

  @Test
  void aLengthOfTimeCanOnlyBeTakenAsAnother() {
    List<Diagnostic> found =
        compiled(
                "",
                """
                  reading "3 months" taken as 3 months because "so"
                    or taken as a long time because "so"
                  must make visit
                  deadline within 3 months
                """)
            .diagnostics();

    assertThat(found).extracting(Diagnostic::kind).containsExactly(DiagnosticKind.UNKNOWN_MEANING);
  }

  @Test
  void aReadingThatDecidesNothingCanHaveAnyWords() {
    assertThat(
            compiled(
                    """
                      reading "in good time" taken as "not later than a week before, or as agreed" because "so"
                    """,
                    "  must make visit\n  deadline within 5 weeks\n")
                .diagnostics())
        .isEmpty();
  }
}
