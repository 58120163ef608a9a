package org.plumbline.calendars;

import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The bank holidays that gov.uk publishes, by division. */
final class GovUk {
  private GovUk() {}

  /**
   * Skips the test, saying so, where the data are absent; fails it there in continuous integration.
   */
  static Map<String, Set<LocalDate>> holidays() throws IOException {
    String shared = System.getProperty("plumbline.shared");
    Path file =
        (shared == null ? Path.of("..", "..", "..", "shared") : Path.of(shared))
            .resolve(Path.of("data", "bank_holidays", "govuk-bank-holidays.json"));
    if (!Files.exists(file)) {
      String message = "SKIPPED: no gov.uk bank holidays at " + file.toAbsolutePath().normalize();
      if ("true".equals(System.getenv("CI"))) {
        fail(message);
      }
      System.out.println(message);
      abort(message);
    }
    Map<String, Set<LocalDate>> divisions = new HashMap<>();
    try (JsonParser parser = new JsonFactory().createParser(file.toFile())) {
      String division = "";
      int depth = 0;
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.START_OBJECT) {
          depth++;
        } else if (token == JsonToken.END_OBJECT) {
          depth--;
        } else if (token == JsonToken.FIELD_NAME && depth == 1) {
          division = parser.currentName();
        } else if (token == JsonToken.FIELD_NAME && parser.currentName().equals("date")) {
          parser.nextToken();
          divisions
              .computeIfAbsent(division, any -> new TreeSet<>())
              .add(LocalDate.parse(parser.getText()));
        }
      }
    }
    return divisions;
  }
}
