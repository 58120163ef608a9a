package org.plumbline.compiler.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.plumbline.compiler.diagnostic.Diagnostic;
import org.plumbline.compiler.diagnostic.DiagnosticKind;
import org.plumbline.compiler.diagnostic.SourceRange;
import org.plumbline.compiler.layout.DocumentWriter;
import org.plumbline.compiler.layout.Formatter;
import org.plumbline.model.arbitrary.ArbitraryDocuments;
import org.plumbline.model.document.Element;

/** Texts that were documents once. */
class SpoiltTextPropertyTest {
  private static final List<String> INSERTED =
      List.of(
          "",
          " ",
          "\n",
          "\r",
          "\"",
          "#",
          ",",
          ";",
          ".",
          "->",
          "(",
          ")",
          "-",
          ":",
          "0",
          "99999999999",
          "2026-02-30",
          "25:00",
          "and",
          "or",
          "is",
          "not",
          "if",
          "then",
          "\n\n  must ",
          "\nstandard 1 ",
          "\n  deadline ",
          "\u0000",
          "\uD83D",
          "😀",
          "é");

  /** Takes out a stretch of the text and puts something else there. */
  private record Edit(double at, int length, String inserted) {
    String in(String text) {
      int from = (int) (at * text.length());
      int to = Math.min(text.length(), from + length);
      return text.substring(0, from) + inserted + text.substring(to);
    }
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void neverFailsAndPlacesEverythingInsideTheText(@ForAll("spoilt") String text) {
    ParsedFile file = StandardsParser.parse("x", text);
    for (Diagnostic diagnostic : file.diagnostics()) {
      assertInside(diagnostic.at(), text);
      assertThat(diagnostic.message()).isNotBlank();
    }
    for (Element element : file.file().elements()) {
      SourceRange range = file.positions().of(element);
      assertThat(range).isNotNull();
      assertInside(range, text);
    }
    boolean leftOut =
        file.diagnostics().stream().anyMatch(d -> d.kind() != DiagnosticKind.UNKNOWN_LANGUAGE);
    assertThat(file.positions().isDamaged()).isEqualTo(leftOut);
    assertThat(Formatter.format(file).text() == null).isEqualTo(!file.parsed().isAccepted());
  }

  private static void assertInside(SourceRange range, String text) {
    assertThat(range.offset()).isBetween(0, text.length());
    assertThat(range.end()).isBetween(range.offset(), text.length());
    assertThat(range.line()).isPositive();
    assertThat(range.column()).isPositive();
  }

  @Provide
  Arbitrary<String> spoilt() {
    Arbitrary<Edit> edit =
        Combinators.combine(
                Arbitraries.doubles().between(0, 1),
                Arbitraries.integers().between(0, 12),
                Arbitraries.of(INSERTED))
            .as(Edit::new);
    return Combinators.combine(
            ArbitraryDocuments.file().map(DocumentWriter::write),
            edit.list().ofMinSize(1).ofMaxSize(4))
        .as(
            (text, edits) -> {
              String spoilt = text;
              for (Edit each : edits) {
                spoilt = each.in(spoilt);
              }
              return spoilt;
            });
  }
}
