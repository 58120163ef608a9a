package org.plumbline.language.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.eclipse.xtext.Grammar;
import org.plumbline.parser.ParsedText;
import org.plumbline.parser.PlumblineSyntax;

/** Compares what the two parsers make of one text. */
final class Agreement {

  private final XtextReader xtext = new XtextReader();
  private final DerivedReader derived = new DerivedReader(xtext.grammar());

  Grammar grammar() {
    return xtext.grammar();
  }

  /** Asserts that the parsers agree on the text; returns what both made of it. */
  Reading check(String name, String text) {
    Reading one = xtext.read(text);
    ParsedText parsed = PlumblineSyntax.parse(text);
    Reading other = derived.read(parsed);
    assertThat(other.accepted())
        .as(
            () ->
                "%s%n--- text%n%s%n--- Xtext%n%s%n--- derived%n%s%n"
                    .formatted(name, visible(text), one.problems(), other.problems()))
        .isEqualTo(one.accepted());
    assertThat(other.features()).as(() -> name + "\n" + visible(text)).isEqualTo(one.features());
    if (other.accepted()) { // otherwise both of ANTLR's modes have rejected it
      checkModes(name, parsed, other);
    }
    checkCuts(name, parsed);
    return other;
  }

  private void checkModes(String name, ParsedText parsed, Reading expected) {
    String text = parsed.text();
    for (PredictionMode mode : List.of(PredictionMode.SLL, PredictionMode.LL)) {
      Reading reading = derived.read(parsed, mode);
      assertThat(reading.accepted())
          .as(() -> "%s in mode %s%n%s".formatted(name, mode, visible(text)))
          .isEqualTo(expected.accepted());
      assertThat(reading.features())
          .as(() -> "%s in mode %s%n%s".formatted(name, mode, visible(text)))
          .isEqualTo(expected.features());
    }
  }

  private void checkCuts(String name, ParsedText parsed) {
    String text = parsed.text();
    Optional<List<Integer>> one = xtext.cuts(text);
    Optional<List<Integer>> other = derived.cuts(parsed);
    if (one.isPresent() && other.isPresent()) {
      assertThat(other).as(() -> name + ", tokens\n" + visible(text)).isEqualTo(one);
    }
  }

  /** The text with what is not plainly visible as escapes, but for line feeds. */
  static String visible(String text) {
    StringBuilder result = new StringBuilder();
    text.chars()
        .forEach(
            unit ->
                result.append(
                    unit == '\n' || (unit >= ' ' && unit < 0x7F)
                        ? String.valueOf((char) unit)
                        : "\\u%04X".formatted(unit)));
    return result.toString();
  }
}
