package org.plumbline.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.plumbline.services.project.ProjectFileException;
import org.plumbline.services.project.Suppressing;

class SuppressingTest {
  private static final String FINGERPRINT = "0123456789012345";
  private static final String ITEM =
      """
          - fingerprint: "0123456789012345"
            reason: "the \\"board\\" decides: in July # or later"
            until: 2026-07-31
      """;

  private static String suppressing(String text) {
    return new Suppressing(
            Path.of("plumbline.yaml"),
            FINGERPRINT,
            " the \"board\" decides:\n in July # or later ",
            LocalDate.of(2026, 7, 31))
        .in(text);
  }

  @Test
  void aFileThatIsNotThereYetBeginsWithIt() {
    assertThat(suppressing("")).isEqualTo("findings:\n  suppressed:\n" + ITEM);
  }

  @Test
  void itStandsBeforeThoseThatAreThere() {
    String head = "# ours\nfindings:\n  suppressed:\n";
    String other =
        """
            # in March
            - fingerprint: b73f7b37572afc57
              reason: the board decides
              until: 2027-03-31
          severity:
            PL-0305: error
        """;
    String comment = "    # in March\n";
    assertThat(suppressing(head + other))
        .isEqualTo(head + comment + ITEM + other.substring(comment.length()));
  }

  @Test
  void aFileThatSaysSomethingElseKeepsIt() {
    assertThat(suppressing("findings:\n  severity:\n    PL-0305: error # loud\n"))
        .isEqualTo(
            "findings:\n  suppressed:\n" + ITEM + "  severity:\n    PL-0305: error # loud\n");
  }

  @Test
  void whatIsSuppressedAlreadyIsNotSuppressedTwice() {
    assertThatThrownBy(() -> suppressing(suppressing("")))
        .isInstanceOf(ProjectFileException.class)
        .hasMessage(
            "plumbline.yaml: the finding 0123456789012345 is already suppressed there: change that"
                + " entry");
  }

  @Test
  void aLayoutThatOnlyAPersonCanAddToIsLeftAlone() {
    assertThatThrownBy(() -> suppressing("findings: {severity: {PL-0305: error}}\n"))
        .isInstanceOf(ProjectFileException.class)
        .hasMessageContaining("Write under `suppressed`:\n    - fingerprint: \"0123456789012345\"");
  }

  @Test
  void aFileThatIsNoProjectFileIsToldWhatIsWrong() {
    assertThatThrownBy(() -> suppressing("findings:\n  suppressing: []\n"))
        .isInstanceOf(ProjectFileException.class)
        .hasMessageStartingWith("plumbline.yaml:2:3: `findings` has no `suppressing`");
  }
}
