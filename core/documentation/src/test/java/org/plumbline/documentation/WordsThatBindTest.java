package org.plumbline.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.plumbline.publish.trace.Binding;

/** The words by which a line of a paper is told to bind are those that the page lists. */
class WordsThatBindTest {
  private static final String REMARK = "<!-- words that bind -->";

  @Test
  void thePageListsEveryWord() throws IOException {
    String page = Files.readString(Pages.named("docs/commands.md").file());
    Map<String, String> told =
        page.substring(page.indexOf(REMARK))
            .lines()
            .skip(3)
            .takeWhile(line -> line.startsWith("| "))
            .map(line -> line.split("\\s*\\|\\s*", -1))
            .collect(Collectors.toMap(cells -> cells[1], cells -> cells[2]));

    assertThat(told)
        .isEqualTo(
            Arrays.stream(Binding.values())
                .collect(Collectors.toMap(Binding::word, b -> String.join(", ", b.words()))));
  }
}
