package org.plumbline.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.cli.InProcess;

/**
 * Every kind of page, made of the shipped documents, in Chromium: by axe-core nothing stands in
 * anybody's way, on a desk and on a phone, by daylight and in the dark; the keyboard reaches all;
 * nothing is fetched, and nothing complains. Skipped where there is no Chromium, unless CI=true.
 */
class PagesInABrowserTest {
  private static final Path HOME =
      Path.of(System.getProperty("plumbline.home", "../..")).toAbsolutePath().normalize();

  private static final int DESK = 1280;
  private static final int PHONE = 390;

  /** A sheet of A4 between its margins. */
  private static final int PAPER = 680;

  private static final int MOST_BYTES = 2_000_000;

  @TempDir static Path folder = Path.of("");
  private static @Nullable Chromium browser;

  /** The kinds of pages, and what makes one. */
  enum Page {
    REVIEW(
        "diff",
        "standards/st-helena/st-helena.standards",
        "standards/st-helena-amended/st-helena-amended.standards"),
    REVIEW_WITH_CASES(
        "diff",
        "standards/national/england-2010.standards",
        "standards/national/england-2013.standards",
        "--cases",
        "standards/newcastle/sample/cases.csv",
        "--mapping",
        "standards/newcastle/sample/mapping.yaml",
        "--as-of",
        "2026-09-30"),
    REPORT(
        "check",
        "standards/stoke-on-trent/stoke-on-trent.standards",
        "--cases",
        "standards/stoke-on-trent/sample/cases.csv",
        "--mapping",
        "standards/stoke-on-trent/sample/mapping.yaml",
        "--as-of",
        "2026-09-30"),
    CONFLICTS("conflicts", "standards/st-helena", "--notes"),
    COMPARED("conflicts", "--compare", "standards/stoke-on-trent", "standards/national"),
    DOCUMENT("publish", "standards/sepsis/sepsis.standards");

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> words;

    Page(String... words) {
      this.words = List.of(words);
    }
  }

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    Optional<String> program = Chromium.installed();
    if (program.isEmpty()) {
      String why = "no Chromium on this machine: apt-get install chromium";
      if ("true".equals(System.getenv("CI"))) {
        fail(why);
      }
      abort(why);
    }
    browser = Chromium.start(program.orElseThrow());
  }

  @AfterAll
  static void stop() throws IOException {
    if (browser != null) {
      browser.close();
    }
  }

  private static Chromium browser() {
    return Objects.requireNonNull(browser);
  }

  @ParameterizedTest
  @EnumSource
  void nothingStandsInAnybodysWay(Page page) throws IOException {
    Path file = made(page);
    List<String> violations = new ArrayList<>();
    for (boolean dark : new boolean[] {false, true}) {
      int width = dark ? PHONE : DESK;
      violations(file, width, dark).forEach(v -> violations.add(width + " px: " + v.asText()));
    }
    assertThat(violations).isEmpty();
  }

  private static JsonNode violations(Path file, int width, boolean dark) throws IOException {
    browser().open(file, width, dark);
    browser().evaluate(axe() + "; 0");
    return browser()
        .evaluate(
            "axe.run().then(function (r) { return r.violations.map(function (v) {"
                + " return v.id + ': ' + v.help + ' '"
                + " + v.nodes.slice(0, 3).map(function (n) { return n.html; }); }); })");
  }

  /** So that the test above can fail. */
  @Test
  void whatStandsInTheWayIsFound() throws IOException {
    Path bad =
        Files.writeString(
            folder.resolve("bad.html"),
            "<!DOCTYPE html><html><head><title>t</title></head><body><h1>A</h1>"
                + "<p style='color:#ccc;background:#fff'>pale</p><input></body></html>");

    List<String> found = new ArrayList<>();
    violations(bad, DESK, /* dark= */ false).forEach(v -> found.add(v.asText()));
    browser().evaluate("console.error('so'), fetch('http://127.0.0.1:9/').catch(function () {})");

    assertThat(found)
        .anyMatch(v -> v.startsWith("color-contrast"))
        .anyMatch(v -> v.startsWith("label"))
        .anyMatch(v -> v.startsWith("html-has-lang"));
    assertThat(browser().complaints()).isNotEmpty();
    assertThat(browser().fetched()).isNotEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void itFetchesNothingAndComplainsOfNothing(Page page) throws IOException {
    browser().open(made(page), DESK, /* dark= */ false);

    assertThat(browser().complaints()).isEmpty();
    assertThat(browser().fetched()).isEmpty();
  }

  /** The whole page: what is too wide scrolls within itself. */
  @ParameterizedTest
  @EnumSource
  void itFitsOnAPhone(Page page) throws IOException {
    browser().open(made(page), PHONE, /* dark= */ false);

    assertThat(browser().evaluate("document.documentElement.scrollWidth").asInt())
        .isLessThanOrEqualTo(PHONE);
  }

  /** With the tabulator alone: each link, box and fold once, and where it is can be seen. */
  @ParameterizedTest
  @EnumSource
  void theKeyboardReachesEverything(Page page) throws IOException {
    browser().open(made(page), DESK, /* dark= */ false);
    int all =
        browser()
            .evaluate(
                "Array.from(document.querySelectorAll('a[href],input,summary,[tabindex]'))"
                    + ".filter(function (e) { return e.checkVisibility(); }).length")
            .asInt();
    assertThat(all).isPositive();
    List<String> unseen = new ArrayList<>();
    for (int i = 0; i < all; i++) {
      browser().press("Tab", 9);
      String missed =
          browser()
              .evaluate(
                  "(function () { var e = document.activeElement, s = getComputedStyle(e), r ="
                      + " e.getBoundingClientRect(); if (e === document.body) { return 'nothing'; }"
                      + " e.dataset.reached = 'yes'; var outlined = s.outlineStyle !== 'none' &&"
                      + " parseFloat(s.outlineWidth) >= 1; var within = r.bottom > 0 && r.top <"
                      + " innerHeight && r.right > 0 && r.left < innerWidth; return outlined &&"
                      + " within ? '' : e.outerHTML.slice(0, 80); })()")
              .asText();
      if (!missed.isEmpty()) {
        unseen.add(missed);
      }
    }
    assertThat(unseen).as("where the focus is cannot be seen").isEmpty();
    assertThat(browser().evaluate("document.querySelectorAll('[data-reached]').length").asInt())
        .as("reached by the tabulator")
        .isEqualTo(all);
  }

  /** What folds opens with a key, and closes again. */
  @Test
  void aKeyOpensWhatFolds() throws IOException {
    browser().open(made(Page.REVIEW), DESK, /* dark= */ false);
    String open = "document.querySelectorAll('details[open]').length";
    int before = browser().evaluate(open).asInt();
    browser().evaluate("document.querySelector('summary').focus()");

    browser().press("Enter", 13);
    assertThat(browser().evaluate(open).asInt()).isEqualTo(before + 1);
    browser().press("Enter", 13);
    assertThat(browser().evaluate(open).asInt()).isEqualTo(before);
  }

  /**
   * On paper, whatever the screen it is printed from: dark on white, nothing beyond its edge,
   * nothing left out but what only a screen can use.
   */
  @ParameterizedTest
  @EnumSource
  void itCanBePrinted(Page page) throws IOException {
    browser().print(made(page), PAPER, /* dark= */ true);

    assertThat(browser().evaluate("getComputedStyle(document.body).backgroundColor").asText())
        .isIn("rgb(255, 255, 255)", "rgba(0, 0, 0, 0)");
    assertThat(browser().evaluate("getComputedStyle(document.body).color").asText())
        .isEqualTo("rgb(27, 31, 36)");
    assertThat(beyondTheEdge()).as("beyond the edge").isEmpty();
    assertThat(
            browser()
                .evaluate(
                    "Array.from(document.querySelectorAll('article,section,h1,h2,h3,table,"
                        + "figure,tr')).filter(function (e) { return !e.checkVisibility()"
                        + " && !e.closest('details,.filters,.on-screen,[hidden]'); })"
                        + ".map(function (e) { return e.outerHTML.slice(0, 80); })"))
        .as("left out")
        .isEmpty();
    assertThat(
            browser()
                .evaluate(
                    "Array.from(document.querySelectorAll('input,button,a.skip'))"
                        + ".filter(function (e) { return e.checkVisibility(); }).length")
                .asInt())
        .as("what nobody can use on paper")
        .isZero();
  }

  /** So that the test above can fail. */
  @Test
  void whatGoesBeyondThePaperIsFound() throws IOException {
    Path bad =
        Files.writeString(
            folder.resolve("wide.html"),
            "<!DOCTYPE html><html lang='en'><head><title>t</title></head><body><h1>A</h1>"
                + "<table><tr><td style='min-width:60rem'>wide</td></tr></table></body></html>");
    browser().print(bad, PAPER, /* dark= */ false);

    assertThat(beyondTheEdge()).hasSize(1);
  }

  private static JsonNode beyondTheEdge() {
    return browser()
        .evaluate(
            "Array.from(document.querySelectorAll('h1,h2,h3,p,td,th,li,svg,dd'))"
                + ".filter(function (e) { return e.checkVisibility()"
                + " && e.getBoundingClientRect().right > innerWidth + 1; })"
                + ".map(function (e) { return e.outerHTML.slice(0, 80); })");
  }

  @Test
  void theFiltersHideWhatIsNotAskedFor() throws IOException {
    browser().open(made(Page.REVIEW), DESK, /* dark= */ false);
    String shown =
        "Array.from(document.querySelectorAll('article')).filter(function (e) {"
            + " return e.checkVisibility(); }).map(function (e) { return e.dataset.kind; })";

    assertThat(browser().evaluate(shown)).hasSizeGreaterThan(7);
    browser().evaluate("document.querySelector('input[value=loosened]').click()");
    assertThat(browser().evaluate(shown))
        .isNotEmpty()
        .noneSatisfy(kind -> assertThat(kind.asText()).isEqualTo("loosened"));
    browser()
        .evaluate(
            "(function () { var i = document.querySelector('input[type=search]');"
                + " i.value = 'education plan'; i.dispatchEvent(new Event('input',"
                + " {bubbles: true})); })()");
    assertThat(browser().evaluate(shown)).hasSize(1);
    int left =
        browser()
            .evaluate(
                "Array.from(document.querySelectorAll('[data-kind]')).filter(function (e) {"
                    + " return e.checkVisibility(); }).length")
            .asInt();
    assertThat(browser().evaluate("document.querySelector('output').textContent").asText())
        .startsWith(left + " of ");
  }

  @Test
  void aThousandCasesAreOnePage() throws IOException {
    List<String> lines = Files.readAllLines(HOME.resolve("standards/newcastle/sample/cases.csv"));
    StringBuilder many = new StringBuilder(lines.get(0)).append('\n');
    for (int copy = 0; copy < 16; copy++) {
      for (String line : lines.subList(1, lines.size())) {
        String[] cells = line.split(",", 5); // case, event, time and conference are never quoted
        String conference = cells[3].isEmpty() ? "" : cells[3] + "-" + copy;
        many.append(String.join(",", cells[0] + "-" + copy, cells[1], cells[2], conference));
        many.append(',').append(cells[4]).append('\n');
      }
    }
    Path cases = Files.writeString(folder.resolve("many.csv"), many);

    Path file =
        made(
            "many",
            List.of(
                "check",
                "standards/newcastle/newcastle.standards",
                "--cases",
                cases.toString(),
                "--mapping",
                "standards/newcastle/sample/mapping.yaml",
                "--as-of",
                "2026-09-30"));

    assertThat(Files.size(file)).isLessThan(MOST_BYTES);
    browser().open(file, DESK, /* dark= */ false);
    assertThat(browser().evaluate("document.querySelectorAll('details.case').length").asInt())
        .isEqualTo(1000);
  }

  private static Path made(Page page) throws IOException {
    Path file = folder.resolve(page.name() + ".html");
    return Files.exists(file) ? file : made(page.name(), page.words);
  }

  private static Path made(String name, List<String> said) throws IOException {
    Path file = folder.resolve(name + ".html");
    List<String> words = new ArrayList<>();
    said.forEach(w -> words.add(w.startsWith("standards/") ? HOME.resolve(w).toString() : w));
    if (!said.get(0).equals("publish")) {
      words.addAll(List.of("--format", "html"));
    }
    words.addAll(List.of("--output", file.toString()));
    ByteArrayOutputStream told = new ByteArrayOutputStream();
    try (PrintStream out = new PrintStream(told, false, UTF_8);
        InputStream in = new ByteArrayInputStream(new byte[0])) {
      InProcess.run(in, out, out, words.toArray(String[]::new));
    }
    assertThat(file).as(told.toString(UTF_8)).exists();
    return file;
  }

  private static String axe() throws IOException {
    try (InputStream in = PagesInABrowserTest.class.getResourceAsStream("/axe.min.js")) {
      return new String(Objects.requireNonNull(in, "axe.min.js").readAllBytes(), UTF_8);
    }
  }
}
