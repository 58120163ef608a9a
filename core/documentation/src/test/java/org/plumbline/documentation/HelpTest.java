package org.plumbline.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.documentation.Reader.Answer;

/** What the command's help names is there, and its examples can be typed. */
class HelpTest {

  private static final Pattern COMMAND = Pattern.compile("^  ([a-z]+) {2,}\\S", Pattern.MULTILINE);
  private static final Pattern PAGE = Pattern.compile("docs/[\\w./-]*\\w");
  private static final Pattern EXAMPLE =
      Pattern.compile(
          "^  (?<command>plumbline (?:[^\n]*\\\\\n)*[^\n]*)\n      (?<remark>[a-z0-9].*)",
          Pattern.MULTILINE);
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d$");

  private Reader reader;

  @BeforeEach
  void sitDown() throws IOException {
    reader = Reader.atACleanDesk();
    Block first = Pages.named("docs/language.md").blocks().get(0);
    reader.save("my.standards", first.text());
    reader.type("plumbline convert my.standards --to yaml --output my.yaml");
    reader.save("my-paper.txt", "Minutes must go out within three weeks.\n");
    reader.save("questions.csv", "2026-12-18,15\n");
  }

  static Stream<String> helps() throws IOException {
    String overview = Reader.atACleanDesk().type("plumbline --help").printed();
    String commands = overview.substring(overview.indexOf("Commands:"));
    List<String> named = COMMAND.matcher(commands).results().map(m -> m.group(1)).toList();
    return Stream.concat(Stream.of("--help"), named.stream().map(name -> "help " + name));
  }

  @Test
  void thereIsHelpForTheMainCommands() throws IOException {
    assertThat(helps()).contains("--help", "help check", "help validate", "help test");
  }

  @ParameterizedTest
  @MethodSource("helps")
  void pagesThatAreNamedExist(String help) throws IOException {
    assertThat(
            PAGE.matcher(reader.type("plumbline " + help).printed()).results().map(m -> m.group()))
        .allSatisfy(page -> assertThat(Pages.TOP.resolve(page)).exists());
  }

  @ParameterizedTest
  @MethodSource("helps")
  void examplesCanBeTypedAndTheirRemarksAreTrue(String help) throws IOException {
    Matcher examples = EXAMPLE.matcher(reader.type("plumbline " + help).printed());
    while (examples.find()) {
      String command = examples.group("command").replaceAll("\\\\\n\\s*", "");
      Answer answer = reader.type(command);
      assertThat(answer.exitCode()).as("%s: %s", command, answer.printed()).isLessThan(2);
      Matcher told = DATE.matcher(examples.group("remark"));
      if (told.find()) {
        assertThat(answer.printed()).as(command).contains(told.group());
      }
    }
  }
}
