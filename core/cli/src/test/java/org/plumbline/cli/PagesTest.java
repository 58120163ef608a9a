package org.plumbline.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The pages of diff, check and conflicts: that they say what the others say, and are sound. */
class PagesTest {
  private static final String HOSTILE = "<script>alert(1)</script>";

  private final Desk desk = Desk.tidy();

  @Test
  void theReviewPageHasBothVersionsSideBySideAndTheCaseThatShowsTheChange() throws Exception {
    Document page = page("diff", "minutes.standards", "minutes-4.standards", "--format", "html");

    String words = page.getDocumentElement().getTextContent();
    assertThat(words).contains("From version 3 to version 4");
    assertThat(texts(page, "del")).contains("15");
    assertThat(texts(page, "ins")).contains("10");
    List<String> drawings =
        all(page, "svg").stream().map(svg -> svg.getAttribute("aria-label")).toList();
    assertThat(drawings)
        .anySatisfy(
            said ->
                assertThat(said).contains("version 3: by ", ": met. version 4: by ", "breached"));
  }

  @Test
  void theReportSaysWhatTheDataAreTakenToCover() throws Exception {
    String covers =
        page(
                "check",
                "minutes.standards",
                "--cases",
                "cases.csv",
                "--as-of",
                "2026-06-30",
                "--covers",
                "all",
                "--format",
                "html")
            .getDocumentElement()
            .getTextContent();

    assertThat(covers).contains("The data cover", "every event: one that is absent did not happen");
  }

  @Test
  void theReviewPageCountsTheSameFlipsAsTheTextDoes() throws Exception {
    List<String> of =
        List.of("minutes.standards", "minutes-4.standards", "--cases", "cases.csv", "--as-of");
    List<String> typed = new ArrayList<>(List.of("diff"));
    typed.addAll(of);
    typed.add("2026-06-30");
    String text = desk.type(typed.toArray(String[]::new)).out();
    typed.addAll(List.of("--format", "html"));

    Document page = page(typed.toArray(String[]::new));

    String count =
        text.lines().filter(l -> l.startsWith("  Of ")).findFirst().orElseThrow().strip();
    assertThat(page.getDocumentElement().getTextContent()).contains(count);
  }

  @Test
  void theReportCountsAsTheTableForProgramsDoes() throws Exception {
    JsonNode json =
        Json.read(
            desk.type(
                    "check",
                    "minutes.standards",
                    "--cases",
                    "cases.csv",
                    "--as-of",
                    "2026-06-30",
                    "--format",
                    "json")
                .out());
    Document page =
        page(
            "check",
            "minutes.standards",
            "--cases",
            "cases.csv",
            "--as-of",
            "2026-06-30",
            "--format",
            "html");

    int breached = 0;
    Set<String> cases = new HashSet<>();
    for (JsonNode obligation : json.at("/documents/0/obligations")) {
      boolean binds = obligation.get("force").asText().equals("requirement");
      breached += binds && obligation.get("verdict").asText().equals("breached") ? 1 : 0;
      obligation.get("cases").forEach(one -> cases.add(one.asText()));
    }
    assertThat(breached).isPositive();
    assertThat(texts(page, "li")).contains(breached + "obligations breached");
    List<String> drawn =
        all(page, "details").stream()
            .filter(one -> one.getAttribute("class").equals("case"))
            .map(one -> one.getElementsByTagName("span").item(0).getTextContent())
            .toList();
    assertThat(drawn).containsAll(cases).doesNotHaveDuplicates();
  }

  @Test
  void theConflictsPageHasBothClausesAndLinksToThemFromTheMatrix() throws Exception {
    String twice =
        desk.text("minutes.standards")
            + "\n"
            + """
            standard 9 "Minutes reach everyone sooner"
              trigger   conference is held
              must      circulate minutes
              deadline  within 5 working days
            """;
    desk.with("twice.standards", twice);

    Document page = page("conflicts", "twice.standards", "--format", "html");

    List<String> cards = all(page, "article").stream().map(Element::getTextContent).toList();
    assertThat(cards)
        .anySatisfy(
            card ->
                assertThat(card)
                    .contains("within 5 working days", "within 15 working days", "not in time"));
    assertThat(all(page, "a").stream().map(a -> a.getAttribute("href")))
        .anyMatch(href -> href.startsWith("#finding-"));
  }

  @Test
  void nothingThatAnybodyWroteIsTakenForHtml() throws Exception {
    for (String file : List.of("minutes.standards", "minutes-4.standards")) {
      desk.with(
          "hostile-" + file,
          desk.text(file)
              .replaceFirst("standard 1 \"", "standard 1 \"" + HOSTILE)
              .replaceFirst("document \"", "document \"" + HOSTILE));
    }
    desk.with(
        "hostile.csv",
        "case,event,time,conference\n" + HOSTILE + ",conference is held,2026-03-02,C1\n");

    Document diff =
        page(
            "diff", "hostile-minutes.standards", "hostile-minutes-4.standards", "--format", "html");
    Document check =
        page(
            "check",
            "hostile-minutes.standards",
            "--cases",
            "hostile.csv",
            "--covers",
            "all",
            "--as-of",
            "2026-06-30",
            "--format",
            "html");

    assertThat(all(diff, "script")).hasSize(1);
    assertThat(all(check, "script")).isEmpty();
    assertThat(texts(diff, "h1").get(0)).startsWith(HOSTILE);
    assertThat(texts(check, "summary")).anyMatch(one -> one.startsWith(HOSTILE));
  }

  /** Parsed as XML, so well formed; and one that everybody finds their way in. */
  private Document page(String... words) throws Exception {
    String out = desk.type(words).out();
    assertThat(out).startsWith("<!DOCTYPE html>").doesNotContain("http://www.w3.org/2000");
    Document page =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(out.getBytes(UTF_8)));
    assertThat(texts(page, "h1")).hasSize(1);
    Set<String> ids = new HashSet<>();
    for (Element element : all(page, "*")) {
      String id = element.getAttribute("id");
      assertThat(id.isEmpty() || ids.add(id)).as("only one %s", id).isTrue();
      assertThat(element.getTagName()).isNotIn("link", "img", "iframe", "object");
      assertThat(element.getAttribute("src")).isEmpty();
    }
    assertThat(all(page, "a"))
        .allSatisfy(a -> assertThat(ids).contains(a.getAttribute("href").substring(1)));
    return page;
  }

  private static List<String> texts(Document page, String tag) {
    return all(page, tag).stream().map(e -> e.getTextContent().strip()).toList();
  }

  private static List<Element> all(Document page, String tag) {
    NodeList nodes = page.getElementsByTagName(tag);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }
}
