package org.plumbline.publish.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The design that all pages share. */
class SheetTest {
  /** WCAG 2.1, success criterion 1.4.3: at least 4.5 to 1, by daylight and in the dark. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  void coloursCanBeToldApart(int scheme) {
    String css = Sheet.design().split(":root \\{", -1)[scheme + 1];
    for (String ink : List.of("ink", "soft", "mark")) {
      for (String ground : List.of("paper", "pale", "band")) {
        assertThat(contrast(colour(css, ink), colour(css, ground)))
            .as("--%s on --%s", ink, ground)
            .isGreaterThanOrEqualTo(4.5);
      }
    }
    for (String kind : List.of("good", "bad", "mixed", "open", "wait")) {
      for (String ground : List.of("paper", "pale", kind + "-pale")) {
        assertThat(contrast(colour(css, kind), colour(css, ground)))
            .as("--%s on --%s", kind, ground)
            .isGreaterThanOrEqualTo(4.5);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"design.css", "sheet.css", "filters.js"})
  void whatIsPutInMeansTheSameInHtmlAndInXmlAndFetchesNothing(String name) throws IOException {
    assertThat(resource(name))
        .doesNotContain("<", ">", "&", "\"", "url(", "@import", "http", "fetch(", "XMLHttp");
  }

  @Test
  void hostileTextIsText() {
    String hostile = "</title><script>alert(1)</script>\"' onload=\u0000";

    String page =
        new Sheet(hostile)
            .add(Html.of("main", Html.of("p", hostile).with("title", hostile)))
            .page();

    assertThat(page)
        .contains("&lt;/title&gt;&lt;script&gt;", "\uFFFD")
        .doesNotContain("<script", "\u0000", "title=\"<");
  }

  @Test
  void anAnchorIsMadeOfAnyNameAndOfNoTwoTheSame() {
    assertThat(Sheet.anchor("standard", "1.2 a")).isEqualTo("standard-1_2e2_20a");
    assertThat(Sheet.anchor("standard", "1-2")).isNotEqualTo(Sheet.anchor("standard", "1.2"));
  }

  @Test
  void onlyTheWordsThatDifferAreMarked() {
    WordDiff diff = new WordDiff("within 10 working days of it", "within 14 days of it");

    assertThat(diff.before().page()).contains("<p>within <del>10 working</del> days of it</p>");
    assertThat(diff.after().page()).contains("<p>within <ins>14</ins> days of it</p>");
  }

  @Test
  void aBarIsAsLongAsItsNumbers() {
    Html bar = Bar.of("3 of 4", List.of(new Bar.Part("met", 3), new Bar.Part("breached", 0)), 4);

    assertThat(bar.page())
        .contains("aria-label=\"3 of 4\"", "width=\"75%\"")
        .doesNotContain("fill-breached");
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = SheetTest.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), UTF_8);
    }
  }

  private static String colour(String css, String name) {
    Matcher matcher = Pattern.compile("--" + name + ": (#[0-9a-f]{6})").matcher(css);
    assertThat(matcher.find()).as("--%s", name).isTrue();
    return matcher.group(1);
  }

  private static double contrast(String one, String other) {
    double light = Math.max(luminance(one), luminance(other));
    double dark = Math.min(luminance(one), luminance(other));
    return (light + 0.05) / (dark + 0.05);
  }

  private static double luminance(String colour) {
    double[] weights = {0.2126, 0.7152, 0.0722};
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      double part = Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
      sum += weights[i] * (part <= 0.03928 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
    }
    return sum;
  }
}
