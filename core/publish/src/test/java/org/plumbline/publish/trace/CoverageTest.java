package org.plumbline.publish.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plumbline.compiler.Compilation;
import org.plumbline.compiler.StandardsCompiler;
import org.plumbline.model.document.Standard;
import org.plumbline.publish.trace.Coverage.Standing;

/** A paper of ten lines against standards that cite some of them. */
class CoverageTest {
  private static final String PAPER =
      """
      A paper

      Workers must visit within 5 days. They should write it down. They may ring.
      Managers must read it.
      It is a good thing.
      Reports must be read.
      Reports must be kept.
      Reports must be shown.
      Reports must be burnt.
      The end
      """;

  @Test
  void everyLineHasItsStanding() {
    Coverage coverage =
        coverage(
            NotEncoded.read("# ours\n\n7 to 8: said twice\nline 9 : nobody does\n"),
            standard("1", "source \"A\" line 3"),
            standard("2", "source \"B\" line 6"));

    assertThat(numbers(coverage.lines(Standing.CITED))).containsExactly(3, 6);
    assertThat(numbers(coverage.lines(Standing.MISSING))).containsExactly(4);
    assertThat(numbers(coverage.lines(Standing.NOT_ENCODED))).containsExactly(7, 8, 9);
    assertThat(numbers(coverage.lines(Standing.SILENT))).containsExactly(1, 5, 10);
    assertThat(messages(coverage)).containsExactly("line 4 obliges, and no standard cites it");
    assertThat(coverage.sectionBefore(4)).contains("A");
  }

  @Test
  void aLineOfThreeDutiesAndOneStandardIsThin() {
    assertThat(coverage(NotEncoded.none(), standard("1", "source line 3")).thin())
        .extracting(SourceLine::number)
        .containsExactly(3);
    assertThat(
            coverage(
                    NotEncoded.none(),
                    standard("1", "source line 3"),
                    standard(
                        "2",
                        "source line 3\n  .1 within 2 days\n  .2 then every 3 days until it ends"))
                .thin())
        .isEmpty();
  }

  @Test
  void citationsThatDoNotFitAreFound() {
    Coverage coverage =
        coverage(
            NotEncoded.read("3: really\n12: what"),
            standard("1", "source \"A\" lines 3 to 6"),
            standard("2", "source \"B\" lines 9 to 11"),
            standard("3", "source \"C\" line 2"),
            standard("4", "source \"D\""),
            standard("5", "source \"E\" lines 7 to 8"));

    assertThat(messages(coverage))
        .containsExactly(
            "standard 1 cites lines 3 to 6: more than 3. Write one `source` for each place",
            "standard 2 cites lines 9 to 11, but the text has only 10",
            "standard 3 cites line 2, where nothing stands",
            "standard 4 cites no line",
            "line 3 is said to carry nothing, yet standard 1 cites it",
            "line 12 is said to carry nothing, but the text has only 10");
  }

  @Test
  void aMarkWithoutAReasonIsRefused() {
    assertThatThrownBy(() -> NotEncoded.read("# ours\n12:\n"))
        .isInstanceOfSatisfying(TraceException.class, e -> assertThat(e.line()).isEqualTo(2));
    assertThatThrownBy(() -> NotEncoded.read("14 to 12: backwards\n"))
        .isInstanceOf(TraceException.class);
  }

  @Test
  void thePageHasNothingOfThePaper() {
    String page =
        CoverageMarkdown.of(
            coverage(NotEncoded.none(), standard("1", "source \"A|B\" line 3")), "Doc", "1");

    assertThat(page)
        .contains("| of these cited | 1 |", "| of these missing | 5 |")
        .contains("| 3 | A\\|B | 1 Title of 1 |", "| 4 | obliges | A\\|B |", "\n1, 5, 10.\n");
    PAPER.lines().filter(l -> !l.isBlank()).forEach(l -> assertThat(page).doesNotContain(l));
  }

  private static List<Integer> numbers(List<SourceLine> lines) {
    return lines.stream().map(SourceLine::number).toList();
  }

  private static List<String> messages(Coverage coverage) {
    return coverage.findings().stream().map(Finding::message).toList();
  }

  private static String standard(String id, String lines) {
    return "standard "
        + id
        + " \"Title of "
        + id
        + "\"\n  trigger it starts\n  must do it\n  "
        + lines
        + "\n";
  }

  private static Coverage coverage(NotEncoded notEncoded, String... standards) {
    String document =
        "language 1\ndocument \"D\"\n  id d\n  version \"1\"\n  calendar england\n"
            + "  reading \"days\" taken as calendar days because \"so\"\n"
            + "event it starts\nevent it is done\n  act do it\nevent it ends\n"
            + String.join("", standards);
    Compilation compilation = StandardsCompiler.compile(Map.of("d.standards", document));
    List<Standard> all = new ArrayList<>();
    compilation.documents().get(0).source().elements().stream()
        .filter(Standard.class::isInstance)
        .forEach(s -> all.add((Standard) s));
    assertThat(all).hasSize(standards.length);
    return Coverage.of(all, SourceIndex.of("d", "paper.txt", PAPER), notEncoded);
  }
}
