package org.plumbline.embedding.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** docs/embedding.md, as far as it shows programs. */
final class EmbeddingPage {
  private static final Path PAGE = Path.of("../../docs/embedding.md");
  private static final Path EXAMPLES = Path.of("src/test/java/org/plumbline/embedding/example");

  private EmbeddingPage() {}

  /** The pieces of one kind, in order. */
  static List<String> pieces(String opening) {
    return Pattern.compile("```" + Pattern.quote(opening) + "\n(.*?)```", Pattern.DOTALL)
        .matcher(read(PAGE))
        .results()
        .map((MatchResult found) -> found.group(1))
        .toList();
  }

  /** Each line that the page shows stands in the program, in that order. */
  static void assertThatIsShown(String program, String piece) {
    String source = squeezed(read(EXAMPLES.resolve(program)));
    for (String part : piece.split("\n\n", -1)) {
      assertThat(source).contains(squeezed(part));
    }
  }

  private static String squeezed(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
