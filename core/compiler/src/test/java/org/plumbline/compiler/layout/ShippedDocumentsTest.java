package org.plumbline.compiler.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.compiler.syntax.ParsedFile;
import org.plumbline.compiler.syntax.SourceText;
import org.plumbline.compiler.syntax.StandardsParser;
import org.plumbline.model.yaml.DocumentYaml;

/** The documents that come with the project survive every form. */
class ShippedDocumentsTest {
  static List<Path> documents() throws IOException {
    try (Stream<Path> files =
        Files.walk(Path.of(System.getProperty("plumbline.home"), "standards"))) {
      List<Path> documents = files.filter(f -> f.toString().endsWith(".standards")).toList();
      assertThat(documents).isNotEmpty();
      return documents;
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void survivesTheFormatterTheWriterAndYaml(Path path) throws IOException {
    ParsedFile file = StandardsParser.parse(path.toString(), Files.readString(path));
    assertThat(file.diagnostics()).isEmpty();

    String laidOut = Formatter.format(file).text();
    assertThat(laidOut).isNotNull();
    assertThat(StandardsParser.parse("x", laidOut).file()).isEqualTo(file.file());
    assertThat(Formatter.format(new SourceText("x", laidOut)).text()).isEqualTo(laidOut);
    assertThat(StandardsParser.parse("x", DocumentWriter.write(file.file())).file())
        .isEqualTo(file.file());
    assertThat(DocumentYaml.fromYaml(DocumentYaml.toYaml(file.file()))).isEqualTo(file.file());
  }
}
