package org.plumbline.calendars;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.runtime.calendar.CalendarException;

/** What a calendar file may not say, where it is said to be wrong, and how. */
class BadCalendarFileTest {
  @TempDir Path directory;

  @Test
  void allThatIsWrongIsToldAtOnce() {
    refuses(
        """
        calendar: Test Calendar
        titel: Test
        as-known-at: 2026-02-30
        zone: Europe/Londinium
        horizon: 2026-01-01
        weekend: [Caturday]
        office-hours: nine to five
        holidays:
          - {date: 2026-13-01, name: Thirteenth}
          - {every: 30 February, name: Never}
          - {date: 2026-12-25, name: Christmas, statsu: verified}
          - {date: 2026-12-26}
          - Boxing Day
          - {every: 1 May, name: May, substitute: {Saturday: the day after}}
        """,
        "test.yaml:1:1: `title` is missing; write, for example, `title: Newcastle upon Tyne`",
        "test.yaml:1:11: a calendar's id is small letters, digits and hyphens, such as `st-helena`",
        "test.yaml:2:1: unknown property `titel`; did you mean `title`?",
        "test.yaml:3:14: `2026-02-30` is not a date: February 2026 has 28 days",
        "test.yaml:4:7: there is no time zone `Europe/Londinium`; write, for example,"
            + " Europe/London",
        "test.yaml:5:10: `2026-01-01` is no horizon; write, for example, 2020-01-01 to 2030-12-31",
        "test.yaml:6:11: `Caturday` is no day of the week; write Monday to Sunday",
        "test.yaml:7:15: `nine to five` are not office hours: write them as 09:00-17:00",
        "test.yaml:9:12: `2026-13-01` is not a date: there is no month 13 (write year-month-day)",
        "test.yaml:10:13: there is no 30 February in any year",
        "test.yaml:11:41: unknown property `statsu`; did you mean `status`?",
        "test.yaml:12:5: `name` is missing; write, for example, `name: Office closed`",
        "test.yaml:13:5: `holidays` needs entries such as `{date: 2026-12-29, name: Office closed}`"
            + " here, not text",
        "test.yaml:14:54: `the day after` is no substitute; write, for example, following Monday");
  }

  @Test
  void emptyFilesAreRefused() {
    String message = "test.yaml: the file is empty; a calendar begins with `calendar: its-id`";
    refuses("", message);
    refuses(" \n\n", message);
    refuses(
        "# only a comment\n",
        "test.yaml:2:1: the file holds no calendar; begin with `calendar: its-id`");
  }

  @Test
  void otherShapesAreRefused() {
    refuses(
        "- a\n- b\n",
        "test.yaml:1:1: a calendar is a list of properties, such as `calendar: its-id`, not a"
            + " list");
    refuses(
        "words\n",
        "test.yaml:1:1: a calendar is a list of properties, such as `calendar: its-id`, not text");
    refuses(
        Yaml.HEAD + "---\ncalendar: two\n",
        "test.yaml:8:1: a file holds one calendar; a second one begins here");
    refuses(
        Yaml.HEAD + "holidays: 2026-12-25\n",
        "test.yaml:7:11: `holidays` needs a list here, its items begun with `- `, not text");
    refuses(
        Yaml.HEAD + "title: Again\n", "test.yaml:7:1: `title` is given twice; keep one of them");
  }

  @Test
  void contradictionsAreRefused() {
    refuses(
        Yaml.HEAD
            + """
            closures: [{date: 2026-12-28, to: 2026-12-30, name: Closed}]
            working-days: [{date: 2026-12-29, name: Open}]
            """,
        "test.yaml:8:16: 2026-12-29 is both a working day and a day off (line 7)");
    refuses(
        Yaml.HEAD + "closures: [{date: 2026-12-28, to: 2026-12-27, name: Closed}]\n",
        "test.yaml:7:35: `to` must be a date from 2026-12-28 on, at most a year later");
    refuses(
        Yaml.HEAD.replace(
            "[Saturday, Sunday]",
            "[Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday]"),
        "test.yaml: calendar `test`: its weekend leaves no working day");
    refuses(
        """
        calendar: test
        title: Test
        as-known-at: 2026-03-02
        extends: england
        horizon: 1999-01-01 to 2030-12-31
        """,
        "test.yaml:5:10: the horizon goes beyond that of `england`, which this calendar extends"
            + " (2000-01-01 to 2040-12-31)");
    refuses(
        Yaml.HEAD.replace("calendar: test", "calendar: england"),
        "test.yaml: `england` is the id of a shipped calendar; give this one another");
    refuses(
        Yaml.HEAD + "extends: nowhere.yaml\n",
        "test.yaml:7:10: there is no calendar `nowhere.yaml`. Shipped are england, scotland,"
            + " northern-ireland, saint-helena; any other needs the path of its YAML file");
    refuses(
        Yaml.HEAD + "public-holidays: {jollyday: atlantis}\n",
        "test.yaml:7:18: Jollyday knows no country `atlantis`; write, for example, gb");
    refuses(
        Yaml.HEAD + "public-holidays: {jollyday: gb, region: corn}\n",
        "test.yaml:7:18: Jollyday knows no region `corn` of `gb`; it knows [eng, nir, sct, wls]");
  }

  @Test
  void charactersThatAreNoTextAreRefused() {
    refuses(
        Yaml.HEAD + "holidays:\0\n",
        "test.yaml:7:10: there is a control character (number 0) here; delete it");
    byte[] latin = (Yaml.HEAD + "sources: [caf\u00e9]\n").getBytes(StandardCharsets.ISO_8859_1);
    refuses(latin, "test.yaml:7:14: this is not UTF-8 text; save the file as UTF-8");
    byte[] wide = Yaml.HEAD.getBytes(StandardCharsets.UTF_16);
    refuses(wide, "test.yaml:1:1: this is not UTF-8 text; save the file as UTF-8");
  }

  @Test
  void aByteOrderMarkAndWindowsLineEndsAreAccepted() {
    String windows = "\uFEFF" + Yaml.HEAD.replace("\n", "\r\n");
    assertThat(Yaml.calendar(windows).id()).isEqualTo("test");
  }

  @Test
  void aliasesAndTagsAreRefused() {
    StringBuilder bomb = new StringBuilder(Yaml.HEAD).append("sources:\n  - &a [x, x]\n");
    for (char c = 'b'; c < 'z'; c++) {
      bomb.append("  - &").append(c).append(" [");
      bomb.append(("*" + (char) (c - 1) + ", ").repeat(9)).append("x]\n");
    }
    refuses(
        bomb.toString(),
        "test.yaml:8:5: anchors and aliases (& and *) have no place in a calendar; write it out");
    refuses(
        Yaml.HEAD + "sources: !!javax.script.ScriptEngineManager [x]\n",
        "test.yaml:7:10: tags (!) have no place in a calendar; leave it out");
  }

  @Test
  void deepNestingIsRefusedAtOnce() {
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> {
          assertThatThrownBy(() -> Yaml.calendar(Yaml.HEAD + "sources: " + "[".repeat(500_000)))
              .isInstanceOf(CalendarFileException.class)
              .hasMessageStartingWith("test.yaml:7:");
          assertThatThrownBy(() -> Yaml.calendar(Yaml.HEAD + "sources: " + "{a: ".repeat(200_000)))
              .isInstanceOf(CalendarFileException.class);
          assertThatThrownBy(() -> Yaml.calendar("- ".repeat(400_000)))
              .isInstanceOf(CalendarFileException.class);
        });
  }

  @Test
  void filesTooLargeForACalendarAreRefused() throws IOException {
    byte[] large = new byte[(1 << 20) + 1];
    Arrays.fill(large, (byte) '#');
    refuses(
        large,
        "test.yaml: the file is larger than 1 MB, which no calendar is; check that it is one");
    assertThatThrownBy(() -> Calendars.in(directory.getParent()).load(directory.getFileName() + ""))
        .isInstanceOf(CalendarFileException.class)
        .hasMessageEndingWith("this is a directory; give the path of a YAML file");
  }

  @Test
  void brokenYamlIsRefusedWithItsPlace() {
    assertThatThrownBy(() -> Yaml.calendar(Yaml.HEAD + "holidays: [{date: 2026-12-25\n"))
        .isInstanceOf(CalendarFileException.class)
        .hasMessageMatching("(?s)test\\.yaml:[78]:[0-9]+: this is not readable as YAML: .*");
    assertThatThrownBy(() -> Yaml.calendar(Yaml.HEAD + "\tholidays: []\n"))
        .isInstanceOf(CalendarFileException.class)
        .hasMessageMatching("(?s)test\\.yaml:7:[0-9]+: this is not readable as YAML: .*");
  }

  /** Whatever is done to a good file, it is read or refused with a message: nothing else. */
  @Test
  void mutilatedFilesNeverBreakTheReader() throws IOException {
    byte[] good =
        Files.readAllBytes(
            Path.of(System.getProperty("plumbline.home", "../.."))
                .resolve("standards/calendars/scotland.yaml"));
    String marks = "{}[]:,-#&*!|>'\"%@`\n\t ?\0";
    Random random = new Random(12);
    int refused = 0;
    for (int round = 0; round < 3000; round++) {
      byte[] bytes = good.clone();
      for (int i = 1 + random.nextInt(4); i > 0; i--) {
        int at = random.nextInt(bytes.length);
        switch (random.nextInt(3)) {
          case 0 -> bytes[at] = (byte) random.nextInt(256);
          case 1 -> bytes[at] = (byte) marks.charAt(random.nextInt(marks.length()));
          default -> bytes = Arrays.copyOf(bytes, Math.max(1, at));
        }
      }
      byte[] mutilated = bytes;
      try {
        CalendarFileReader.read("test.yaml", mutilated);
      } catch (CalendarFileException expected) {
        refused++;
        assertThat(expected).hasMessageStartingWith("test.yaml:");
        assertThat(expected.problems()).isNotEmpty();
      }
    }
    assertThat(refused).isBetween(1000, 3000);
  }

  private static void refuses(String text, String... messages) {
    refuses(text.getBytes(StandardCharsets.UTF_8), messages);
  }

  private static void refuses(byte[] bytes, String... messages) {
    CalendarFileException refusal =
        catchThrowableOfType(CalendarFileException.class, () -> Yaml.calendar(bytes));
    assertThat(refusal).isNotNull().isInstanceOf(CalendarException.class);
    assertThat(refusal.getMessage().split("\n")).containsExactly(messages);
  }
}
