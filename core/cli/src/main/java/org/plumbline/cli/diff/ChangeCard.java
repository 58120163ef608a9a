package org.plumbline.cli.diff;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.analysis.behaviour.Behaviour;
import org.plumbline.analysis.behaviour.Effect;
import org.plumbline.analysis.behaviour.ShownCase;
import org.plumbline.analysis.comparison.Change;
import org.plumbline.analysis.comparison.Edition;
import org.plumbline.analysis.comparison.Subject;
import org.plumbline.analysis.witness.ExampleLine;
import org.plumbline.compiler.CompiledDocument;
import org.plumbline.compiler.explain.Explainer;
import org.plumbline.compiler.explain.Explanation;
import org.plumbline.model.document.Standard;
import org.plumbline.publish.html.Html;
import org.plumbline.publish.html.Sheet;
import org.plumbline.publish.html.Timeline;
import org.plumbline.publish.html.WordDiff;
import org.plumbline.runtime.calendar.SpokenDate;
import org.plumbline.runtime.calendar.WorkingCalendar;
import org.plumbline.services.drawing.VersionDrawing;
import org.plumbline.services.versions.VersionWords;

/** All changes of one standard: what they are, what they do, and both versions side by side. */
final class ChangeCard {
  private final ComparedDocument document;
  private final Comparison comparison;
  private final Explainer older;
  private final Explainer newer;

  ChangeCard(ComparedDocument document, Comparison comparison) {
    this.document = document;
    this.comparison = comparison;
    this.older = explainer(document.before());
    this.newer = explainer(document.after());
  }

  private static Explainer explainer(Edition edition) {
    CompiledDocument of = edition.document();
    return new Explainer(
        of.kernel(),
        of.vocabulary(),
        WorkingCalendar.of(edition.calendar()),
        of.standards(),
        of.adopted());
  }

  Html of(Subject subject, List<Change> changes, String anchor, String kind) {
    List<Html> inside = new ArrayList<>();
    String title = VersionWords.title(subject);
    inside.add(
        Html.of(
            "h3",
            title.isEmpty()
                ? Html.text(VersionWords.heading(subject) + " ")
                : Html.of("span", VersionWords.heading(subject)).as("num"),
            Html.text(title.isEmpty() ? "" : " " + title + " "),
            badge(document, subject)));
    String where =
        String.join(
            " → ",
            Stream.of(
                    DiffHtml.place(subject.before(), comparison.before()),
                    DiffHtml.place(subject.after(), comparison.after()))
                .filter(place -> place != null)
                .toList());
    if (!where.isEmpty() && subject.kind() == Subject.Kind.STANDARD) {
      inside.add(Html.of("p", where).as("where"));
    }
    inside.add(
        Html.of("ul", Html.each("li", changes.stream().map(VersionWords::sentence).toList())));
    Behaviour behaviour = document.behaviour(subject);
    for (Effect effect : VersionWords.effects(behaviour)) {
      inside.add(effect(effect));
    }
    if (subject.kind() == Subject.Kind.STANDARD) {
      inside.addAll(beside(subject));
    }
    return Html.of("article", inside).as("card").with("id", anchor).with("data-kind", kind);
  }

  /** Which way it went, in a word. */
  static Html badge(ComparedDocument document, Subject subject) {
    if (subject.kind() == Subject.Kind.STANDARD) {
      if (subject.before() == null) {
        return Html.of("span", "new").as("badge added");
      } else if (subject.after() == null) {
        return Html.of("span", "gone").as("badge loosened");
      }
      Behaviour behaviour = document.behaviour(subject);
      if (behaviour != null) {
        return Html.of("span", DiffHtml.told(behaviour.course()))
            .as("badge " + behaviour.course().id());
      }
    }
    return Html.of("span", "meaning").as("badge");
  }

  // ---- what it does

  private Html effect(Effect effect) {
    List<Html> inside = new ArrayList<>();
    inside.add(Html.of("h4", VersionWords.effect(effect)));
    for (ShownCase shown : effect.shown()) {
      inside.add(Html.of("p", said(shown)).as("quiet"));
      inside.add(drawn(shown));
    }
    return Html.of("div", inside).as("effect");
  }

  private String said(ShownCase shown) {
    String given = ExampleLine.given(shown.history());
    return "A case that is "
        + shown.saysBefore()
        + " by the older version and "
        + shown.saysAfter()
        + " by the newer"
        + (given.isEmpty() ? "" : ", " + given)
        + (shown.lacking().isEmpty() ? "" : ", without " + String.join(", ", shown.lacking()))
        + ", as of "
        + SpokenDate.day(shown.asOfDay())
        + ":";
  }

  private Html drawn(ShownCase shown) {
    boolean alike = DiffHtml.before(document).equals(DiffHtml.after(document));
    return Timeline.of(
        VersionDrawing.of(
            shown,
            alike ? "before" : DiffHtml.before(document),
            alike ? "now" : DiffHtml.after(document)));
  }

  // ---- side by side

  private List<Html> beside(Subject subject) {
    Explanation was = explained(older, document.before(), subject.before());
    Explanation is = explained(newer, document.after(), subject.after());
    Set<String> labels = new LinkedHashSet<>();
    Stream.of(was, is)
        .filter(one -> one != null)
        .flatMap(one -> one.parts().stream())
        .forEach(part -> labels.add(part.label()));
    List<Html> different = new ArrayList<>();
    List<Html> same = new ArrayList<>();
    for (String label : labels) {
      String before = text(was, label);
      String after = text(is, label);
      WordDiff words = new WordDiff(before, after);
      Html row =
          Html.of(
              "tr",
              Sheet.rowHead(Html.text(label)),
              cell(DiffHtml.before(document), words.before(), before),
              cell(DiffHtml.after(document), words.after(), after));
      (before.equals(after) ? same : different).add(row);
    }
    List<Html> all = new ArrayList<>();
    List<String> heads = List.of("", DiffHtml.before(document), DiffHtml.after(document));
    if (!different.isEmpty()) {
      all.add(Html.of("h4", "Side by side"));
      all.add(table(heads, different, "What differs"));
    }
    if (!same.isEmpty()) {
      all.add(
          Html.of(
                  "details",
                  Html.of("summary", "What both versions say alike"),
                  table(heads, same, "What is the same"))
              .as("alike"));
    }
    return all;
  }

  private static Html cell(String label, Html words, String text) {
    return (text.isEmpty() ? Html.of("td") : Html.of("td", words)).with("data-label", label);
  }

  private static Html table(List<String> heads, List<Html> rows, String caption) {
    Html head =
        Html.of(
            "tr",
            heads.stream()
                .map(h -> h.isEmpty() ? Html.of("td") : Html.of("th", h).with("scope", "col"))
                .toList());
    return Html.of(
            "table", Html.of("caption", caption), Html.of("thead", head), Html.of("tbody", rows))
        .as("beside fold");
  }

  private static @Nullable Explanation explained(
      Explainer explainer, Edition edition, Subject.@Nullable Side side) {
    if (side == null) {
      return null;
    }
    for (Standard standard : edition.standards()) {
      if (standard.id().equals(side.name())) {
        return explainer.explainWithoutExample(standard);
      }
    }
    return null;
  }

  private static String text(@Nullable Explanation explanation, String label) {
    return explanation == null
        ? ""
        : String.join(
            " ",
            explanation.parts().stream()
                .filter(part -> part.label().equals(label))
                .flatMap(part -> part.paragraphs().stream())
                .toList());
  }
}
