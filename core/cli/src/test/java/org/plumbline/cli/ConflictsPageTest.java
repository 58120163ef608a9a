package org.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The page of all findings between the documents that come with Plumbline is up to date. */
class ConflictsPageTest {
  private static final Path STANDARDS =
      Path.of(System.getProperty("plumbline.home", "../../../..")).resolve("standards");
  private static final List<String> DOCUMENTS =
      List.of(
          "dudley",
          "national/england-2013.standards",
          "newcastle",
          "st-helena",
          "stoke-on-trent",
          "warwickshire");

  @Test
  void isAsTheCommandWritesIt() throws IOException {
    List<String> words = new ArrayList<>(List.of("conflicts", "--compare", "--notes"));
    words.addAll(List.of("--by-document", "--format", "markdown"));
    DOCUMENTS.forEach(document -> words.add(STANDARDS.resolve(document).toString()));
    String page = Desk.tidy().type(words.toArray(String[]::new)).out();

    assertThat(Files.readString(STANDARDS.resolve("CONFLICTS.md")).replace("\r\n", "\n"))
        .as("write it anew, in standards: " + anew())
        .isEqualTo(page);
  }

  private static String anew() {
    return "../plumbline conflicts --compare --notes --by-document --format markdown "
        + String.join(" ", DOCUMENTS)
        + " -o CONFLICTS.md";
  }
}
