package org.plumbline.compiler.adopt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plumbline.compiler.Compilation;
import org.plumbline.compiler.CompiledDocument;
import org.plumbline.compiler.StandardsCompiler;
import org.plumbline.compiler.diagnostic.Diagnostic;
import org.plumbline.model.document.Facet;
import org.plumbline.model.document.Standard;
import org.plumbline.model.kernel.EventPattern;
import org.plumbline.model.kernel.Rule;
import org.plumbline.model.kernel.Trigger;
import org.plumbline.runtime.verdict.RuleId;

class AdoptionsTest {
  private static final String NATIONAL =
      """
      language 1

      document "National guidance"
        id national
        version "3"
        calendar england

      event referral is made
      event assessment is completed
        act complete assessment
      event conference is held
        also called case conference
        act hold conference
      event minutes are circulated
        act circulate minutes

      standard 1 "Assessed"
        source "A" line 7
        trigger referral is made
        must complete assessment
        deadline within 5 working days

      standard 2 "Minutes"
        source "B"
        trigger next case conference
        must circulate minutes
        deadline within 10 working days
        example "on the last day"
          2026-03-02 conference is held; 2026-03-16 minutes are circulated -> met

      standard 3 "Late minutes"
        source "B"
        trigger standard 2 is missed
        must hold conference
      """;

  private static final String HEAD =
      """
      language 1

      document "Ours"
        id ours
        version "1"
        calendar england

      event family meeting is held
        act hold family meeting
      """;

  private static Compilation ours(String text) {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("national.standards", NATIONAL);
    texts.put("ours.standards", HEAD + text);
    return StandardsCompiler.compile(texts);
  }

  private static CompiledDocument document(Compilation compilation) {
    assertThat(compilation.diagnostics()).isEmpty();
    return compilation.documents().stream()
        .filter(one -> one.kernel().id().equals("ours"))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> rules(CompiledDocument document) {
    return document.kernel().rules().stream().map(rule -> rule.id().standard()).toList();
  }

  private static Rule rule(CompiledDocument document, String id) {
    return document.kernel().rules().stream()
        .filter(rule -> rule.id().standard().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void anAdoptedStandardIsAsIfItWereWrittenHereUnderItsNumberHere() {
    CompiledDocument document =
        document(
            ours(
                """
                adopt 1 as A-1 "Ours is assessed" from "national.standards" version "3" because "so"
                """));

    Rule rule = rule(document, "A-1");
    assertThat(rule.id()).isEqualTo(new RuleId("ours", "1", "A-1", 0));
    assertThat(rule.title()).isEqualTo("Ours is assessed");
    assertThat(rule.acts()).containsExactly(EventPattern.of("assessment is completed"));
    assertThat(rule.adoptedFrom()).isEqualTo(new RuleId("national", "3", "1", 0));
  }

  @Test
  void aWordIsReplacedUnderWhateverNameOrActAndInExamples() {
    CompiledDocument document =
        document(
            ours(
                """
                adopt 2, 3 from "national.standards" version "3" because "so"
                  substitute conference is held -> family meeting is held
                """));

    assertThat(rule(document, "2").trigger())
        .isEqualTo(new Trigger.OnEvent(List.of(EventPattern.of("family meeting is held"))));
    assertThat(rule(document, "3").acts())
        .containsExactly(EventPattern.of("family meeting is held"));
    assertThat(document.source().toString())
        .contains("family meeting is held")
        .doesNotContain("text=conference is held");
  }

  @Test
  void whatIsAdoptedTogetherSpeaksOfEachOtherByItsNumbersHere() {
    CompiledDocument document =
        document(
            ours(
                """
                adopt 2 as M-1, 3 as M-2 from "national.standards" version "3" because "so"
                """));

    assertThat(((Trigger.OnMissed) rule(document, "M-2").trigger()).standard()).isEqualTo("M-1");
  }

  @Test
  void everyStandardButThoseThatOursReplaceOrDepartFrom() {
    CompiledDocument document =
        document(
            ours(
                """
                adopt every standard from "national.standards" version "3" because "so"

                standard 2 "Minutes, sooner"
                  source "C"
                  departs from standard 2 in "National guidance" because "we are quicker"
                  trigger conference is held
                  must circulate minutes
                  deadline within 3 working days
                """));

    assertThat(rules(document)).containsExactly("1", "3", "2");
  }

  @Test
  void whatIsMeantToBeLeftOutMustBeThere() {
    assertThat(departing("standard 9 in \"National guidance\"").diagnostics())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.code()).isEqualTo("PL-0151");
              assertThat(one.message()).contains("no standard 9 in \"National guidance\"");
            });
    assertThat(departing("standard 2 in \"Nationl guidance\"").diagnostics())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.code()).isEqualTo("PL-0162");
              assertThat(one.message()).contains("the nearest is \"National guidance\"");
            });
    assertThat(departing("standard 2 in \"A paper of our own\"").diagnostics()).isEmpty();
  }

  private static Compilation departing(String from) {
    return ours(
        """
        adopt every standard from "national.standards" version "3" because "so"

        standard 12 "Minutes, sooner"
          source "C"
          departs from %s because "we are quicker"
          trigger conference is held
          must circulate minutes
          deadline within 3 working days
        """
            .formatted(from));
  }

  @Test
  void itIsToldWhereWhatIsAdoptedIsReadOtherwiseThanThere() {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("theirs.standards", advised("theirs", "requirement", ""));
    String adopt = "adopt 1 as 2 from \"theirs.standards\" version \"1\" because \"so\"\n";
    texts.put("ours.standards", advised("ours", "advice", adopt));
    texts.put("same.standards", advised("same", "requirement", adopt));

    assertThat(StandardsCompiler.compile(texts).diagnostics())
        .filteredOn(one -> one.code().equals("PL-0206"))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.at().file()).isEqualTo("ours.standards");
              assertThat(one.message())
                  .startsWith(
                      "\"Of theirs\" takes \"should\" as requirement, and this document as advice");
            });
  }

  private static String advised(String id, String should, String more) {
    return """
    language 1

    document "Of %1$s"
      id %1$s
      version "1"
      calendar england
      reading "should" taken as %2$s because "so"

    event visit is made
      act make visit
    event call is received

    standard 1 "Visit"
      source "A"
      trigger call is received
      should make visit
      deadline within 5 working days

    """
            .formatted(id, should)
        + more;
  }

  @Test
  void linesOfTheOtherPaperAreCitedAsIts() {
    CompiledDocument document =
        document(
            ours(
                """
                adopt 1 from "national.standards" version "3" because "so"
                  source "Ours" line 4
                  note "As in the guidance."
                """));
    Standard standard =
        document.source().elements().stream()
            .filter(Standard.class::isInstance)
            .map(Standard.class::cast)
            .findFirst()
            .orElseThrow();

    assertThat(standard.facets())
        .contains(
            new Facet.Source("Ours", 4, null),
            new Facet.Source("National guidance: A, line 7", null, null));
    assertThat(document.adopted().get("1").documentTitle()).isEqualTo("National guidance");
  }

  @Test
  void whatIsAdoptedCanItselfBeAdopted() {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("national.standards", NATIONAL);
    texts.put(
        "ours.standards",
        HEAD + "adopt 1 as A from \"national.standards\" version \"3\" because \"so\"\n");
    texts.put(
        "theirs.standards",
        """
        language 1

        document "Theirs"
          id theirs
          version "1"
          calendar england

        adopt A as B from "ours.standards" version "1" because "so"
        """);
    Compilation compilation = StandardsCompiler.compile(texts);

    assertThat(compilation.diagnostics()).isEmpty();
    assertThat(rules(compilation.documents().get(2))).containsExactly("B");
  }

  @Test
  void twoDocumentsCannotAdoptFromEachOther() {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put(
        "a.standards", HEAD + "adopt 1 as A from \"b.standards\" version \"1\" because \"so\"\n");
    texts.put(
        "b.standards", HEAD + "adopt A as 1 from \"a.standards\" version \"1\" because \"so\"\n");

    assertThat(StandardsCompiler.compile(texts).diagnostics())
        .extracting(Diagnostic::message)
        .anyMatch(message -> message.contains("adopts itself, by way of other"));
  }
}
