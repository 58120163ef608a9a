package org.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * The pairs of versions that are shipped: which way each standard went is known from how the second
 * of each was written from the first.
 */
class RealPairsTest {
  private static final Path STANDARDS =
      Path.of(System.getProperty("plumbline.home", "../../../.."), "standards")
          .toAbsolutePath()
          .normalize();

  private final Desk desk = Desk.tidy();

  /**
   * 12 weeks are less than 3 months, 28 days less than 28 working days, 35 working days more than
   * 35 days.
   */
  @Test
  void theCommentsOfStHelenasReviewersGoBothWays() {
    assertThat(courses("st-helena/st-helena", "st-helena-amended/st-helena-amended"))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "S2.21a", "loosened",
                "S4.30a", "tightened",
                "S4.30b", "tightened",
                "6.1.2a", "loosened",
                "6.1.3e", "loosened",
                "6.2.1e", "loosened",
                "6.3.7f", "tightened"));
  }

  @Test
  void theIllustrationHasOneChangeOfEachKindAndNoOther() {
    assertThat(
            courses(
                "warwickshire-6-illustration/warwickshire-6-illustration",
                "warwickshire/warwickshire"))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "MASH-04", "tightened",
                "CIN-01", "date-dependent",
                "CIN-13", "tightened",
                "SUP-01", "loosened",
                "VIS-04", "tightened",
                "CPP-11b", "tightened",
                "CPP-16a", "date-dependent",
                "CPP-24", "equivalent",
                "CPP-27b", "loosened"));
  }

  private Map<String, String> courses(String before, String after) {
    JsonNode result =
        Json.read(desk.type("diff", file(before), file(after), "--format", "json").out());
    Map<String, String> courses = new TreeMap<>();
    for (JsonNode one : result.at("/documents/0/behaviours")) {
      courses.put(one.get("after").asText(), one.get("course").asText());
    }
    return courses;
  }

  private static String file(String name) {
    return STANDARDS.resolve(name + ".standards").toString();
  }
}
