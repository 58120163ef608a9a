package org.plumbline.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The goals, as Maven would set and call them. */
class GoalsTest {
  private static final String TEXT =
      """
      language 1

      document "Referrals"
        id       referrals
        version  "1"
        calendar england

      event referral is received
      event decision is made
        act   make decision

      standard R-1 "A decision by the next working day"
        trigger   referral is received
        must      make decision
        deadline  within 1 working day
        example "the next day"  2026-03-02 referral is received; 2026-03-03 decision is made -> met
      """;

  @TempDir Path folder;

  private final List<String> said = new ArrayList<>();
  private final Log log =
      new SystemStreamLog() {
        @Override
        public void error(CharSequence words) {
          said.add("error " + words);
        }

        @Override
        public void warn(CharSequence words) {
          said.add("warning " + words);
        }

        @Override
        public void info(CharSequence words) {
          said.add(words.toString());
        }
      };
  private Path file;

  @BeforeEach
  void write() throws IOException {
    file = Files.writeString(folder.resolve("referrals.standards"), TEXT);
  }

  @Test
  void generateWritesSourcesAndTakesThemIntoTheBuild() throws Exception {
    GenerateMojo goal = goal(new GenerateMojo());
    goal.packageName = "org.example";

    goal.execute();

    assertThat(folder.resolve("java/org/example/ReferralsChecker.java")).exists();
    assertThat(folder.resolve("java/org/example/Referrals.java")).exists();
    assertThat(folder.resolve("resources/org/example/england.calendar")).exists();
    assertThat(goal.compileSourceRoots).containsExactly(folder.resolve("java").toString());
    assertThat(goal.resources).hasSize(1);
    assertThat(said).containsExactly("3 files, 3 written anew");
  }

  @Test
  void generateLeavesAloneWhatIsAsItShouldBeAndRemovesWhatIsNoMore() throws Exception {
    goal(new GenerateMojo()).execute();
    Path checker = folder.resolve("java/standards/ReferralsChecker.java");
    Path words = folder.resolve("java/standards/Referrals.java");
    FileTime past = FileTime.fromMillis(1_000_000_000_000L);
    Files.setLastModifiedTime(checker, past);
    Files.setLastModifiedTime(words, past);
    Path stale = Files.writeString(folder.resolve("java/standards/Former.java"), "class Former {}");

    Files.writeString(
        file, TEXT.replace("within 1 working", "within 2 working").replace("-03 d", "-04 d"));
    goal(new GenerateMojo()).execute();

    assertThat(Files.getLastModifiedTime(words)).isEqualTo(past);
    assertThat(Files.getLastModifiedTime(checker)).isNotEqualTo(past);
    assertThat(stale).doesNotExist();
    assertThat(said).last().isEqualTo("3 files, 1 written anew");
  }

  @Test
  void anErrorStopsEveryGoalAndIsToldWithItsPlace() throws IOException {
    Files.writeString(file, TEXT.replace("trigger   referral", "trigger   refusal"));

    for (StandardsMojo goal : List.of(new GenerateMojo(), new ValidateMojo(), new TestMojo())) {
      said.clear();
      assertThatThrownBy(() -> goal(goal).execute())
          .isInstanceOf(MojoFailureException.class)
          .hasMessageContaining("error");
      assertThat(said).anyMatch(line -> line.startsWith("error " + file + ":13"));
    }
    assertThat(folder.resolve("java")).doesNotExist();
  }

  /** Whether days are calendar or working days nobody has declared. */
  @Test
  void warningsStopTheBuildOnRequestOnly() throws Exception {
    Files.writeString(file, TEXT.replace("within 1 working day", "within 2 days"));
    ValidateMojo goal = goal(new ValidateMojo());

    goal.execute();
    assertThat(said).first().asString().startsWith("warning " + file + ":");

    goal.failOnWarnings = true;
    assertThatThrownBy(goal::execute)
        .isInstanceOf(MojoFailureException.class)
        .hasMessageContaining("1 warning in ");
  }

  @Test
  void anExampleThatComesOutOtherwiseStopsTheBuild() throws Exception {
    goal(new TestMojo()).execute();
    assertThat(said).containsExactly("1 example as expected");

    Files.writeString(file, TEXT.replace("03-03 decision", "03-04 decision"));
    said.clear();
    assertThatThrownBy(() -> goal(new TestMojo()).execute())
        .isInstanceOf(MojoFailureException.class)
        .hasMessage("1 example of 1 came out otherwise than expected");
    assertThat(said)
        .first()
        .asString()
        .contains("R-1", "the next day", "expected met", "came breached");
  }

  @Test
  void aFolderThatIsNotThereAndSkippingDoNothing() throws Exception {
    GenerateMojo none = goal(new GenerateMojo());
    none.source = folder.resolve("none").toFile();
    none.execute();
    GenerateMojo skipped = goal(new GenerateMojo());
    skipped.skip = true;
    skipped.execute();

    assertThat(folder.resolve("java")).doesNotExist();
    assertThat(said).containsExactly("there are no documents in " + none.source, "skipped");
  }

  private <T extends StandardsMojo> T goal(T goal) {
    goal.source = folder.toFile();
    goal.setLog(log);
    if (goal instanceof GenerateMojo generate) {
      generate.outputDirectory = folder.resolve("java").toFile();
      generate.resourcesDirectory = folder.resolve("resources").toFile();
    }
    return goal;
  }
}
