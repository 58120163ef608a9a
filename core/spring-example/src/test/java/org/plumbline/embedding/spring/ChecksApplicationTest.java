package org.plumbline.embedding.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.embedding.spring.ChecksController.Answer;
import org.plumbline.embedding.spring.ChecksController.Event;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The service starts, and says of a case what the page's document says of it. */
class ChecksApplicationTest {
  private static final Path PAGE = Path.of("../../docs/embedding.md");
  private static final String OPENING = "```standards referrals.standards\n";

  @TempDir Path folder;

  @Test
  void aCaseIsCheckedByTheDocumentThatTheServiceWasStartedWith() throws IOException {
    String page = Files.readString(PAGE);
    int from = page.indexOf(OPENING) + OPENING.length();
    Path file = folder.resolve("referrals.standards");
    Files.writeString(file, page.substring(from, page.indexOf("```", from)));

    try (ConfigurableApplicationContext context = started(file)) {
      ChecksController controller = context.getBean(ChecksController.class);

      assertThat(
              controller.check(
                  "case 17",
                  LocalDate.of(2026, 3, 31),
                  List.of(
                      new Event("referral is received", Instant.parse("2026-03-02T09:00:00Z")),
                      new Event("decision is made", Instant.parse("2026-03-04T09:00:00Z")))))
          .containsExactly(new Answer("R-1", "breached"));
    }
  }

  @Test
  void aDocumentThatIsNotThereStopsTheStart() {
    assertThatThrownBy(() -> started(folder.resolve("none.standards")).close())
        .hasStackTraceContaining("none.standards");
  }

  private static ConfigurableApplicationContext started(Path file) {
    return new SpringApplicationBuilder(ChecksApplication.class)
        .properties("spring.main.web-application-type=none", "spring.main.banner-mode=off")
        .run("--standards=" + file);
  }
}
