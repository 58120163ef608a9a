package org.plumbline.publish.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.compiler.CompiledDocument;
import org.plumbline.compiler.explain.Explainer;
import org.plumbline.compiler.explain.Explanation;
import org.plumbline.model.document.Standard;
import org.plumbline.publish.html.Html;
import org.plumbline.publish.html.Sheet;
import org.plumbline.runtime.calendar.WorkingCalendar;

/**
 * A document as one page of HTML that needs nothing else: no network, no scripts. It depends on the
 * document and the calendar alone, so the same document always makes the same page.
 */
public final class PublishedPage {
  private final CompiledDocument document;
  private final TitlePage title;
  private final List<Chapters.Chapter> chapters;
  private final Map<String, Explanation> explanations = new LinkedHashMap<>();
  private final Anchors anchors = new Anchors();

  private PublishedPage(CompiledDocument document, WorkingCalendar calendar) {
    this.document = document;
    this.title = new TitlePage(document.source().header(), calendar);
    this.chapters = Chapters.of(document.source());
    Explainer explainer =
        new Explainer(
            document.kernel(),
            document.vocabulary(),
            calendar,
            document.standards(),
            document.adopted());
    for (Chapters.Chapter chapter : chapters) {
      for (Standard standard : chapter.standards()) {
        explanations.put(standard.id(), explainer.explainWithoutExample(standard));
      }
    }
  }

  /**
   * The page, in UTF-8.
   *
   * @param document a document without errors
   * @param calendar the calendar by which its limits count
   */
  public static String of(CompiledDocument document, WorkingCalendar calendar) {
    return new PublishedPage(document, calendar).html().page();
  }

  private Html html() {
    return Html.of("html", head(), body())
        .with("lang", "en-GB")
        .with("xmlns", "http://www.w3.org/1999/xhtml");
  }

  private Html head() {
    return Sheet.head(
        document.kernel().title() + ", version " + document.kernel().version(),
        Sheet.design() + style());
  }

  private Html body() {
    StandardForm form = new StandardForm(title.readings());
    List<Html> main = new ArrayList<>(List.of(title.howItIsRead()));
    for (int i = 0; i < chapters.size(); i++) {
      List<Html> inside = new ArrayList<>(List.of(Html.of("h2", chapters.get(i).heading())));
      for (Standard standard : chapters.get(i).standards()) {
        inside.add(form.of(standard, explanationOf(standard), anchors.standard(standard.id())));
      }
      main.add(
          Html.of("section", inside).with("class", "chapter").with("id", anchors.chapter(i + 1)));
    }
    main.add(atAGlance());
    return Html.of("body", title.html(), contents(), Html.of("main", main), footer());
  }

  private Html contents() {
    List<Html> entries = new ArrayList<>();
    entries.add(entry("how-it-is-read", "How this document is read"));
    for (int i = 0; i < chapters.size(); i++) {
      List<Html> standards =
          chapters.get(i).standards().stream()
              .map(s -> Html.of("li", link(anchors.standard(s.id()), s.id() + " " + s.title())))
              .toList();
      entries.add(
          Html.of(
                  "li",
                  link(anchors.chapter(i + 1), chapters.get(i).heading())
                      .with("class", "chapter-link"),
                  Html.of("ul", standards))
              .with("class", "entry"));
    }
    entries.add(entry("at-a-glance", "All standards at a glance"));
    return Html.of("nav", Html.of("h2", "Contents"), Html.of("ul", entries))
        .with("aria-label", "Contents");
  }

  /** Every standard in a line: who, from when, and by when. */
  private Html atAGlance() {
    List<Html> rows = new ArrayList<>();
    for (Chapters.Chapter chapter : chapters) {
      for (Standard standard : chapter.standards()) {
        rows.add(
            Html.of(
                "tr",
                Html.of("th", link(anchors.standard(standard.id()), standard.id()))
                    .with("scope", "row"),
                Html.of("td", standard.title()),
                Html.of("td", Html.each("p", people(standard))),
                Html.of("td", Html.each("p", said(standard, "When"))),
                Html.of("td", Html.each("p", byWhen(standard)))));
      }
    }
    Html heads =
        Html.of(
            "tr",
            List.of("Number", "Standard", "Who", "When it starts", "By when, or what").stream()
                .map(head -> Html.of("th", head).with("scope", "col"))
                .toList());
    return Html.of(
            "section",
            Html.of("h2", "All standards at a glance"),
            Html.of("table", Html.of("thead", heads), Html.of("tbody", rows))
                .with("class", "glance"))
        .with("class", "chapter")
        .with("id", "at-a-glance");
  }

  /** Of what has no time, such as a prohibition or a question, what is asked. */
  private List<String> byWhen(Standard standard) {
    List<String> byWhen = said(standard, "By when");
    return byWhen.isEmpty() ? said(standard, "What") : byWhen;
  }

  private List<String> people(Standard standard) {
    List<String> people = new ArrayList<>(said(standard, "Who"));
    said(standard, "Responsible").forEach(roles -> people.add("responsible: " + roles));
    return people;
  }

  private List<String> said(Standard standard, String label) {
    return explanationOf(standard).parts().stream()
        .filter(part -> part.label().equals(label))
        .flatMap(part -> part.paragraphs().stream())
        .toList();
  }

  private Explanation explanationOf(Standard standard) {
    Explanation explanation = explanations.get(standard.id());
    if (explanation == null) {
      throw new IllegalArgumentException("no standard of this document: " + standard.id());
    }
    return explanation;
  }

  private Html footer() {
    return Html.of(
        "footer",
        Html.of(
            "p",
            document.kernel().title()
                + ", version "
                + document.kernel().version()
                + ". Made by Plumbline from the document "
                + document.kernel().id()
                + ", which is the master copy."));
  }

  private static Html entry(String anchor, String text) {
    return Html.of("li", link(anchor, text).with("class", "chapter-link")).with("class", "entry");
  }

  private static Html link(String anchor, String text) {
    return Html.of("a", text).with("href", "#" + anchor);
  }

  private static String style() {
    try (InputStream in = PublishedPage.class.getResourceAsStream("page.css")) {
      if (in == null) {
        throw new IllegalStateException("page.css is missing from the class path");
      }
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException broken) {
      throw new IllegalStateException("page.css cannot be read", broken);
    }
  }
}
