package org.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.cli.console.Console;
import org.plumbline.cli.console.Ink;

/**
 * Each command has a page in {@code docs/commands} and one for man in {@code docs/man}, which say
 * what its help says. With {@code -Dplumbline.record=FOLDER} the pages as they should be are
 * written to that folder.
 */
class ManualTest {
  private static final Path DOCS =
      Path.of(System.getProperty("plumbline.home", "../../../..")).resolve("docs");

  static List<ManualPage> pages() {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    Console console =
        new Console(
            new ByteArrayInputStream(new byte[0]),
            nowhere,
            nowhere,
            Ink.PLAIN,
            Ink.PLAIN,
            false,
            Console.USUAL_WIDTH,
            Clock.systemUTC());
    return new Tool(console)
        .commandLine("help").getSubcommands().values().stream().map(ManualPage::new).toList();
  }

  static Stream<String> names() {
    return pages().stream().map(ManualPage::name);
  }

  private static ManualPage page(String name) {
    return pages().stream().filter(page -> page.name().equals(name)).findFirst().orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("names")
  void thePagesAreThoseOfTheCommandAsItIs(String name) throws IOException {
    assertThat(DOCS.resolve("commands/" + name + ".md")).hasContent(page(name).markdown());
    assertThat(DOCS.resolve("man/plumbline-" + name + ".1")).hasContent(page(name).troff());
  }

  /** Said twice: the page must not leave out what help tells, whoever made the one of the other. */
  @ParameterizedTest
  @MethodSource("names")
  void whateverHelpSaysStandsOnThePage(String name) throws IOException {
    String help = Desk.tidy().type("help", name).out();
    String page = words(Files.readString(DOCS.resolve("commands/" + name + ".md")));
    String said = help.replace("Usage:", "").replace("Examples:", "Examples");
    for (String word : words(said).split(" ", -1)) {
      assertThat(page).as("“%s” of help %s", word, name).contains(word);
    }
  }

  private static String words(String text) {
    return text.replaceAll("\\[(docs/[\\w.-]+)]\\([^)]*\\)", "$1")
        .replace("\\", "")
        .replaceAll("\\s+", " ")
        .strip();
  }

  @Test
  void noPageIsOfACommandThatThereIsNot() throws IOException {
    try (Stream<Path> files = Files.list(DOCS.resolve("commands"))) {
      assertThat(files.map(file -> String.valueOf(file.getFileName())))
          .containsExactlyInAnyOrderElementsOf(names().map(name -> name + ".md").toList());
    }
    try (Stream<Path> files = Files.list(DOCS.resolve("man"))) {
      assertThat(files.map(file -> String.valueOf(file.getFileName())))
          .containsExactlyInAnyOrderElementsOf(
              names().map(name -> "plumbline-" + name + ".1").toList());
    }
  }

  @Test
  void theIndexLeadsToEveryPage() throws IOException {
    String index = Files.readString(DOCS.resolve("commands.md"));

    assertThat(names().filter(name -> !index.contains("(commands/" + name + ".md)"))).isEmpty();
  }

  /** Where there is groff, man's own formatter has no complaint. */
  @ParameterizedTest
  @MethodSource("names")
  void manUnderstandsItsPages(String name) throws Exception {
    Path page = DOCS.resolve("man/plumbline-" + name + ".1").toAbsolutePath();
    Process groff;
    try {
      groff =
          new ProcessBuilder("groff", "-man", "-Tascii", "-ww", page.toString())
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
    } catch (IOException e) {
      return; // there is none
    }
    String complaints = new String(groff.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(groff.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(complaints.lines().filter(line -> line.contains("warning"))).isEmpty();
  }

  @AfterAll
  static void recordOnRequest() throws IOException {
    String folder = System.getProperty("plumbline.record");
    if (folder != null) {
      Path commands = Files.createDirectories(Path.of(folder).resolve("commands"));
      Path man = Files.createDirectories(Path.of(folder).resolve("man"));
      for (ManualPage page : pages()) {
        Files.writeString(commands.resolve(page.name() + ".md"), page.markdown());
        Files.writeString(man.resolve("plumbline-" + page.name() + ".1"), page.troff());
      }
    }
  }
}
