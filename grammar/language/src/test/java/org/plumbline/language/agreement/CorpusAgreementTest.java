package org.plumbline.language.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The parsers agree on documents written by hand: valid ones are accepted, invalid ones are not.
 */
class CorpusAgreementTest {

  private static final Path CORPUS = Path.of("src/test/corpus");
  private static final Agreement AGREEMENT = new Agreement();

  static Stream<Path> valid() throws IOException {
    return documents("valid");
  }

  static Stream<Path> invalid() throws IOException {
    return documents("invalid");
  }

  private static Stream<Path> documents(String folder) throws IOException {
    try (Stream<Path> files = Files.list(CORPUS.resolve(folder))) {
      return files
          .filter(file -> file.toString().endsWith(".standards"))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("valid")
  void bothAcceptValidDocuments(Path document) throws IOException {
    assertThat(agreedOn(document)).isTrue();
  }

  @ParameterizedTest
  @MethodSource("invalid")
  void bothRejectInvalidDocuments(Path document) throws IOException {
    assertThat(agreedOn(document)).isFalse();
  }

  private static boolean agreedOn(Path document) throws IOException {
    String text = new String(Files.readAllBytes(document), StandardCharsets.UTF_8);
    return AGREEMENT.check(document.toString(), text).accepted();
  }
}
