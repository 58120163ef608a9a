package org.plumbline.publish.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.calendars.Calendars;
import org.plumbline.compiler.CompiledDocument;
import org.plumbline.compiler.StandardsCompiler;
import org.plumbline.model.document.Facet;
import org.plumbline.model.document.Standard;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * The page of a small document as somebody has looked it through; and of real ones, that all is on
 * it, that it is well formed, and that everybody can find their way.
 */
class PublishedPageTest {
  private static final Path HOME = Path.of(System.getProperty("plumbline.home", "../.."));

  /** With {@code -Dplumbline.record=FOLDER} the page is written there, to be looked through. */
  @Test
  void aSmallDocumentLooksAsItDid() throws IOException {
    String page = page(small());
    String body = page.replaceFirst("(?s)<style>.*</style>\n", "");
    String record = System.getProperty("plumbline.record");
    if (record != null) {
      Files.writeString(Path.of(record).resolve("small.html"), body);
    }
    assertThat(body).isEqualTo(resource("small.html"));
  }

  @Test
  void nothingThatAnAuthorWritesIsTakenForHtml() throws Exception {
    String page = page(small());

    assertThat(page)
        .contains(
            "Minutes &amp; decisions", "Anytown &lt;Board&gt;", "Minutes go out &lt;soon&gt;");
    assertThat(texts(parsed(page), "h1")).containsExactly("Minutes & decisions");
  }

  @Test
  void theStyleMeansTheSameInHtmlAndInXml() throws IOException {
    assertThat(resource("page.css")).doesNotContain("<", ">", "&", "\"", "url(", "@import");
  }

  static List<String> documents() throws IOException {
    try (var files = Files.walk(HOME.resolve("standards"))) {
      return files
          .map(Path::toString)
          .filter(f -> f.endsWith(".standards"))
          .filter(f -> beginsDocument(Path.of(f)))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void everyStandardAndEverySourceIsOnThePage(String file) throws Exception {
    CompiledDocument document = compiled(file);
    Document page = parsed(page(document));
    List<String> headings = texts(page, "h3");
    String words = page.getDocumentElement().getTextContent();
    for (var element : document.source().elements()) {
      if (element instanceof Standard standard) {
        assertThat(headings).contains(standard.id() + " " + standard.title());
        for (Facet facet : standard.facets()) {
          if (facet instanceof Facet.Source source && source.section() != null) {
            assertThat(words).contains(source.section());
          }
          if (facet instanceof Facet.Audit audit) {
            assertThat(words).contains(audit.question());
          }
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void everybodyFindsTheirWay(String file) throws Exception {
    Document page = parsed(page(compiled(file)));

    assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo("en-GB");
    assertThat(texts(page, "h1")).hasSize(1);
    assertThat(texts(page, "title")).hasSize(1).doesNotContain("");
    assertThat(levels(page)).allSatisfy(step -> assertThat(step).isLessThanOrEqualTo(1));
    assertThat(all(page, "th"))
        .allSatisfy(th -> assertThat(th.getAttribute("scope")).isIn("row", "col"));
    Set<String> ids = new HashSet<>();
    for (Element element : all(page, "*")) {
      String id = element.getAttribute("id");
      assertThat(id.isEmpty() || ids.add(id)).as("only one %s", id).isTrue();
      assertThat(element.getTagName()).isNotIn("script", "link", "img", "iframe", "object");
    }
    assertThat(all(page, "a"))
        .isNotEmpty()
        .allSatisfy(a -> assertThat(ids).contains(a.getAttribute("href").substring(1)));
  }

  /** How much deeper each heading is than the one before it. */
  private static List<Integer> levels(Document page) {
    List<Integer> steps = new ArrayList<>();
    int last = 0;
    for (Element element : all(page, "*")) {
      if (element.getTagName().matches("h[1-6]")) {
        int level = Integer.parseInt(element.getTagName().substring(1));
        steps.add(level - last);
        last = level;
      }
    }
    return steps;
  }

  private static List<String> texts(Document page, String tag) {
    return all(page, tag).stream().map(Element::getTextContent).toList();
  }

  private static List<Element> all(Document page, String tag) {
    NodeList nodes = page.getElementsByTagName(tag);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  private static Document parsed(String page) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(page.getBytes(UTF_8)));
  }

  private static String page(CompiledDocument document) {
    return PublishedPage.of(
        document,
        Calendars.in(Path.of(document.file()).toAbsolutePath().getParent())
            .load(document.kernel().calendar()));
  }

  private static CompiledDocument small() throws IOException {
    return StandardsCompiler.compile(Map.of("small.standards", resource("small.standards")))
        .documents()
        .get(0);
  }

  private static CompiledDocument compiled(String file) {
    return StandardsCompiler.compile(List.of(Path.of(file))).documents().get(0);
  }

  private static boolean beginsDocument(Path file) {
    try {
      return Files.readString(file).lines().anyMatch(line -> line.startsWith("document "));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = PublishedPageTest.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), UTF_8);
    }
  }
}
