package org.plumbline.services;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.compiler.syntax.StandardsParser;
import org.plumbline.services.completion.Completer;
import org.plumbline.services.completion.Proposal;

class CompletionTest {
  /** A new line at the end of a standard, and something that is proposed there. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "  actor     |~social worker",
        "  actor     soc|~social worker",
        "  actor     social w|~social worker",
        "  actor     pract|~practitioner",
        "  trigger   |~conference is held",
        "  trigger   conference is|~conference is held",
        "  must      circ|~circulate minutes",
        "  while     subj|~subject to a plan",
        "  deadline  w|~within",
        "  deadline  within 5 |~working",
        "  deadline  within 5 working days after min|~minutes are circulated",
        "  .1 within 5 days of |~conference is held",
        "  content   dec|~decisions",
        "  if        dis|~disabled",
        "  if        disabled and not l|~late",
        "  dead|~deadline",
        "  |~actor",
        "|~standard",
        "eve|~event",
        "  prevails over standard A-|~A-1",
        "  about     conf|~conference",
      })
  void whatTheGrammarAndTheVocabularyAllowIsProposed(String line, String proposed) {
    assertThat(labels(line)).contains(proposed);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "  actor     |~conference is held",
        "  actor     |~minutes",
        "  trigger   |~social worker",
        "  while     |~conference is held",
        "  deadline  |~actor",
        "  source    \"deadl|~deadline",
        "  # dead|~deadline",
      })
  void whatIsOfAnotherKindIsNot(String line, String not) {
    assertThat(labels(line)).doesNotContain(not);
  }

  @Test
  void aProposalTakesThePlaceOfWhatWasTyped() {
    Sample sample = Sample.ending("\nstandard A-3 \"x\"\n  actor     social w|");
    Proposal worker =
        proposals(sample).stream()
            .filter(p -> p.label().equals("social worker"))
            .findFirst()
            .orElseThrow();
    String text = sample.text("minutes.standards");
    assertThat(text.substring(worker.from(), worker.to())).isEqualTo("social w");
  }

  @Test
  void aLineThatCannotBeReadDoesNotStopProposalsForTheNext() {
    assertThat(labels("  actor     ,,, and\n  trigger   conf|")).contains("conference is held");
  }

  @Test
  void theCommonPatternsAreOffered() {
    assertThat(labels("|"))
        .contains(
            "standard with a deadline",
            "standard with a lead time",
            "standard that recurs",
            "standard about content");
    assertThat(labels("  |"))
        .contains(
            "deadline",
            "lead time",
            "content",
            "reading",
            "example that is met",
            "example that is breached");
  }

  @Test
  void everyPatternIsInTheLanguage() {
    List<Proposal> patterns = new ArrayList<>();
    patterns.addAll(proposals(Sample.ending("\n|")));
    patterns.addAll(proposals(Sample.ending("\nstandard A-3 \"x\"\n  |")));
    patterns.removeIf(p -> p.kind() != Proposal.Kind.TEMPLATE);
    assertThat(patterns).hasSizeGreaterThan(12);
    for (Proposal pattern : patterns) {
      boolean line = !pattern.text().contains("\n  ") || pattern.text().startsWith("example");
      boolean block = pattern.label().startsWith("role");
      String text =
          line && !block
              ? Sample.DOCUMENT + "  " + pattern.plainText() + "\n"
              : Sample.DOCUMENT + "\n" + pattern.plainText() + "\n";
      assertThat(StandardsParser.parse("pattern", text).diagnostics())
          .as(pattern.label())
          .isEmpty();
    }
  }

  @Test
  void inTheMiddleOfATextTheRestOfItIsLeftAlone() {
    Sample sample =
        Sample.changed("minutes.standards", "  actor     practitioner", "  actor     te|");
    assertThat(proposals(sample)).extracting(Proposal::label).contains("team manager");
  }

  private static List<String> labels(String line) {
    return proposals(Sample.ending("\nstandard A-3 \"x\"\n" + line)).stream()
        .map(Proposal::label)
        .toList();
  }

  private static List<Proposal> proposals(Sample sample) {
    return new Completer(sample.snapshot()).at(sample.file(), sample.offset());
  }
}
