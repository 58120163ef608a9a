package org.plumbline.compiler.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.compiler.syntax.ParsedFile;
import org.plumbline.compiler.syntax.StandardsParser;
import org.plumbline.model.yaml.DocumentYaml;

/** The table of docs/yaml.md: what stands side by side is the same. */
class YamlPageTest {
  private static final Pattern ROW = Pattern.compile("\\| `([^`]+)` \\| `([^`]+)` \\|");

  /** The lines in which a phrase of the table can stand, the likeliest first. */
  private static final List<String> LABELS = List.of("deadline", "if", "trigger");

  static Stream<Arguments> rows() throws IOException {
    Path page = Path.of(System.getProperty("plumbline.home"), "docs", "yaml.md");
    List<Arguments> rows =
        Files.readAllLines(page).stream()
            .map(ROW::matcher)
            .filter(Matcher::matches)
            .map(row -> Arguments.of(row.group(1), row.group(2)))
            .toList();
    assertThat(rows).hasSizeGreaterThan(10);
    return rows.stream();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void showsTheSamePhraseInBothForms(String phrase, String yaml) {
    for (String label : LABELS) {
      ParsedFile file =
          StandardsParser.parse(
              "x", "language 1\npart \"P\"\nstandard 1 \"S\"\n" + label + " " + phrase + "\n");
      if (file.isSound()) {
        String document =
            "{language: 1, kind: part, title: P, elements: [{standard: {id: '1', title: S, facets:"
                + " [{"
                + label
                + ": "
                + yaml
                + "}]}}]}";
        assertThat(DocumentYaml.fromYaml(document)).isEqualTo(file.file());
        return;
      }
    }
    throw new AssertionError("not in the language: " + phrase);
  }
}
