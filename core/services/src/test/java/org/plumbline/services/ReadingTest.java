package org.plumbline.services;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.compiler.diagnostic.Diagnostic;
import org.plumbline.compiler.diagnostic.Fix;
import org.plumbline.compiler.diagnostic.SourceRange;
import org.plumbline.compiler.syntax.ParsedFile;
import org.plumbline.services.colour.ColourKind;
import org.plumbline.services.colour.Coloured;
import org.plumbline.services.colour.Colours;
import org.plumbline.services.hover.Hover;
import org.plumbline.services.hover.Hovers;
import org.plumbline.services.hover.Worked;
import org.plumbline.services.repair.Layout;
import org.plumbline.services.repair.Remedies;
import org.plumbline.services.structure.Folds;
import org.plumbline.services.structure.Folds.Fold;
import org.plumbline.services.structure.Outline;
import org.plumbline.services.structure.OutlineNode;
import org.plumbline.services.workspace.Cancel;
import org.plumbline.services.workspace.Snapshot;

/** What an editor shows beside the text: hovers, hints, outline, colours; and what it offers. */
class ReadingTest {
  @Test
  void aHoverAsHtmlHasALineForEachPartAndNothingThatIsTakenForMarkUp() {
    Hover hover =
        new Hover(
            new SourceRange("a.standards", 0, 1, 1, 1),
            "1 <minutes>",
            List.of(new Hover.Part("By when", "within 3 days"), new Hover.Part("", "a & b")));
    assertThat(hover.html())
        .isEqualTo("<b>1 &lt;minutes&gt;</b><br><b>By when:</b> within 3 days<br>a &amp; b<br>");
  }

  /** 15 working days from Fri 18 Dec 2026: counted by hand over Christmas, 28 Dec and New Year. */
  @Test
  void aStandardIsToldInPlainEnglishWithAWorkedDate() {
    Sample sample = Sample.changed("minutes.standards", "deadline  within", "dead|line  within");
    String told =
        new Hovers(sample.snapshot(), null)
            .at(sample.file(), sample.offset())
            .orElseThrow()
            .plainText();
    assertThat(told)
        .startsWith("A-1  Minutes are circulated\n")
        .contains("15 working days")
        .contains("Fri 18 Dec 2026 at 16:00")
        .contains("the end of Wed 13 Jan 2027");
  }

  @Test
  void ofAStandardWithErrorsNothingIsToldThatMayBeUntrue() {
    Sample sample =
        Sample.changed("minutes.standards", "deadline  within 15", "dead|line  within x");
    assertThat(new Hovers(sample.snapshot(), null).at(sample.file(), sample.offset())).isEmpty();
  }

  @Test
  void aNameIsToldWithItsDeclaration() {
    Sample sample = Sample.changed("minutes.standards", "actor     pract", "actor     pr|act");
    assertThat(
            new Hovers(sample.snapshot(), null)
                .at(sample.file(), sample.offset())
                .orElseThrow()
                .plainText())
        .isEqualTo(
            """
            role social worker
            role social worker; also called practitioner
            Declared in: words.standards, line 9\
            """);
  }

  @Test
  void limitsShowTheirDateAtTheEndOfTheLine() {
    Sample sample = Sample.usual();
    List<Worked.Hint> hints =
        new Worked(sample.snapshot(), null).hints(Sample.name("minutes.standards"));
    String text = sample.text("minutes.standards");
    assertThat(hints)
        .extracting(
            h -> text.substring(text.lastIndexOf('\n', h.offset() - 1) + 1, h.offset()).strip())
        .contains("deadline  within 15 working days", ".1 within 5 working days");
    assertThat(hints.get(0).text())
        .isEqualTo("Fri 18 Dec 2026 at 16:00 → the end of Wed 13 Jan 2027");
  }

  @Test
  void theOutlineHasChaptersStandardsAndExamples() {
    List<String> lines = new ArrayList<>();
    write(Outline.of(parsed("minutes.standards")), "", lines);
    assertThat(lines)
        .containsExactly(
            "document Minutes",
            "use words.standards",
            "chapter Conferences",
            "  standard A-1 Minutes are circulated",
            "    example last day",
            "  standard A-2 Children are seen");
  }

  private static void write(List<OutlineNode> nodes, String indent, List<String> lines) {
    for (OutlineNode node : nodes) {
      lines.add(indent + (node.kind() + " " + node.label() + " " + node.detail()).strip());
      write(node.children(), indent + "  ", lines);
    }
  }

  @Test
  void blocksAndCommentsCanBeFolded() {
    assertThat(Folds.of(parsed("minutes.standards")))
        .contains(new Fold(3, 7, false), new Fold(13, 14, true), new Fold(15, 23, false));
  }

  @Test
  void wordsHaveTheColourOfWhatTheyName() {
    Snapshot snapshot = Sample.usual().snapshot();
    String file = Sample.name("minutes.standards");
    ParsedFile parsed = snapshot.parsed(file).orElseThrow();
    List<Coloured> colours = Colours.of(parsed, snapshot.sites(file));
    String text = Sample.DOCUMENT;
    assertThat(colours)
        .extracting(c -> text.substring(c.offset(), c.offset() + c.length()) + " " + c.kind())
        .contains(
            "actor KEYWORD",
            "social worker ROLE",
            "conference is held EVENT",
            "circulate minutes EVENT",
            "15 NUMBER",
            "decisions FIELD",
            "subject to a plan STATE",
            "A-1 STANDARD",
            "\"last day\" TEXT",
            "# who gets what, COMMENT",
            "met VERDICT");
    for (int i = 1; i < colours.size(); i++) {
      assertThat(colours.get(i).offset())
          .isGreaterThanOrEqualTo(colours.get(i - 1).offset() + colours.get(i - 1).length());
    }
    assertThat(colours).extracting(Coloured::kind).contains(ColourKind.WORDS); // "england"
  }

  @Test
  void theLayoutIsOneChange() {
    Sample sample =
        Sample.changed("minutes.standards", "  actor     social worker", " actor social worker");
    ParsedFile file = sample.snapshot().parsed(Sample.name("minutes.standards")).orElseThrow();
    assertThat(Sample.applied(sample.text("minutes.standards"), Layout.of(file)))
        .isEqualTo(Sample.DOCUMENT);
    assertThat(Layout.of(parsed("minutes.standards"))).isEmpty();
  }

  @Test
  void aMissingWordCanBeDeclared() {
    Sample sample =
        Sample.changed("minutes.standards", "actor     practitioner", "actor     child minder");
    Diagnostic finding = only(sample, "PL-0111");
    List<Fix> fixes = new Remedies(sample.snapshot()).of(finding);
    Fix add =
        fixes.stream()
            .filter(
                f -> f.title().equals("add `child minder` to the vocabulary in words.standards"))
            .findFirst()
            .orElseThrow();
    sample.with("words.standards", Sample.applied(Sample.WORDS, add.edits()));
    assertThat(sample.found("minutes.standards")).isEmpty();
  }

  @Test
  void aVagueWordCanBeReadOrSpelledOut() {
    for (String title : List.of("write working days", "take \"days\" as calendar days")) {
      Sample sample =
          Sample.changed("minutes.standards", "within 15 working days", "within 15 days");
      Diagnostic finding = only(sample, "PL-0200");
      List<Fix> fixes = new Remedies(sample.snapshot()).of(finding);
      assertThat(fixes).extracting(Fix::title).contains(title);
      Fix fix = fixes.stream().filter(f -> f.title().equals(title)).findFirst().orElseThrow();
      sample.with(
          "minutes.standards", Sample.applied(sample.text("minutes.standards"), fix.edits()));
      assertThat(sample.found("minutes.standards")).noneMatch(f -> f.startsWith("PL-0200"));
    }
  }

  @Test
  void aStandardWithoutExampleCanBeGivenOne() {
    Sample sample = Sample.changed("minutes.standards", "see child", "see ch|ild");
    List<Fix> fixes = new Remedies(sample.snapshot()).additions(sample.file(), sample.offset());
    assertThat(fixes).extracting(Fix::title).containsExactly("add an example to A-2");
  }

  private static Diagnostic only(Sample sample, String code) {
    return sample
        .snapshot()
        .diagnostics(Cancel.NEVER)
        .getOrDefault(Sample.name("minutes.standards"), List.of())
        .stream()
        .filter(d -> d.code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private static ParsedFile parsed(String file) {
    return Sample.usual().snapshot().parsed(Sample.name(file)).orElseThrow();
  }
}
