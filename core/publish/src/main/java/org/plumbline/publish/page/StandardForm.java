package org.plumbline.publish.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.compiler.explain.Explanation;
import org.plumbline.model.cases.Cases;
import org.plumbline.model.document.About;
import org.plumbline.model.document.Example;
import org.plumbline.model.document.Facet;
import org.plumbline.model.document.Note;
import org.plumbline.model.document.Reading;
import org.plumbline.model.document.Standard;
import org.plumbline.publish.html.Html;

/**
 * A standard as a form, one side of it a row. The rows are those of its explanation, whatever they
 * are: what the explanation says is on the page.
 */
final class StandardForm {
  /** Explain's labels, where a printed paper calls it otherwise. */
  private static final Map<String, String> HEADINGS =
      Map.of(
          "Who", "Who acts",
          "Responsible", "Person responsible",
          "When", "When it starts",
          "What", "What is asked",
          "Content", "The record contains",
          "To whom", "Who receives it",
          "Taking part", "Who takes part",
          "If missed", "If it is missed",
          "Falls away", "When it falls away");

  /** What is said for exactness only: below, in small print. */
  private static final Set<String> SMALL_PRINT =
      Set.of("Done when", "Broken when", "Counted", "Readings");

  private static final Cases<Facet, Optional<Example>> EXAMPLES = examples();

  private final Set<String> readingsOfAll;

  /**
   * For the standards of a document.
   *
   * @param readingsOfAll the sentences about readings that hold for all of them and need no
   *     repetition
   */
  StandardForm(List<String> readingsOfAll) {
    this.readingsOfAll = new HashSet<>(readingsOfAll);
  }

  /** Every kind of line is either in the explanation or an example; a new kind has to say which. */
  private static Cases<Facet, Optional<Example>> examples() {
    Cases.Builder<Facet, Optional<Example>> cases =
        Cases.<Facet, Optional<Example>>over(Facet.class).when(Example.class, Optional::of);
    List<Class<? extends Facet>> explained =
        List.of(
            Facet.Source.class,
            Note.class,
            Reading.class,
            Facet.InForce.class,
            Facet.Relation.class,
            About.class,
            Facet.Actor.class,
            Facet.Deputy.class,
            Facet.Responsible.class,
            Facet.Triggers.class,
            Facet.SubjectOf.class,
            Facet.ForEach.class,
            Facet.Share.class,
            Facet.If.class,
            Facet.Unless.class,
            Facet.While.class,
            Facet.Until.class,
            Facet.Duty.class,
            Facet.Deadline.class,
            Facet.Clause.class,
            Facet.CountingFrom.class,
            Facet.CountingRolls.class,
            Facet.CountingChain.class,
            Facet.CutOff.class,
            Facet.Extension.class,
            Facet.Deciders.class,
            Facet.IntervalGiven.class,
            Facet.CountsWhen.class,
            Facet.Content.class,
            Facet.Wording.class,
            Facet.Recipients.class,
            Facet.Participants.class,
            Facet.Quorum.class,
            Facet.Apart.class,
            Facet.Form.class,
            Facet.Approval.class,
            Facet.Consultation.class,
            Facet.OnRecord.class,
            Facet.Missed.class,
            Facet.Audit.class);
    explained.forEach(kind -> cases.when(kind, facet -> Optional.empty()));
    return cases.all();
  }

  /** The form. */
  Html of(Standard standard, Explanation explanation, String anchor) {
    List<Html> rows = new ArrayList<>();
    List<Html> small = new ArrayList<>();
    for (Explanation.Part part : explanation.parts()) {
      if (SMALL_PRINT.contains(part.label())) {
        small.add(row(part.label(), paragraphs(part)));
      } else {
        Html row = row(HEADINGS.getOrDefault(part.label(), part.label()), paragraphs(part));
        rows.add(part.label().equals("Responsible") ? 0 : rows.size(), row);
      }
    }
    List<Html> inside = new ArrayList<>();
    inside.add(
        Html.of(
            "h3",
            Html.of("span", standard.id()).with("class", "id"),
            Html.text(" " + standard.title())));
    inside.add(Html.of("dl", rows).with("class", "form"));
    if (!small.isEmpty()) {
      inside.add(Html.of("dl", small).with("class", "form small-print"));
    }
    List<Example> examples =
        standard.facets().stream().map(EXAMPLES).flatMap(Optional::stream).toList();
    if (!examples.isEmpty()) {
      inside.add(ExampleTable.of(examples));
    }
    return Html.of("section", inside).with("class", "standard").with("id", anchor);
  }

  private static Html row(String heading, List<Html> paragraphs) {
    return Html.of("div", Html.of("dt", heading), Html.of("dd", paragraphs));
  }

  private List<Html> paragraphs(Explanation.Part part) {
    if (!part.label().equals("Readings")) {
      return Html.each("p", part.paragraphs());
    }
    List<String> own = part.paragraphs().stream().filter(p -> !readingsOfAll.contains(p)).toList();
    List<Html> paragraphs = new ArrayList<>(Html.each("p", own));
    if (own.size() < part.paragraphs().size()) {
      String words =
          part.paragraphs().stream()
              .filter(readingsOfAll::contains)
              .map(p -> p.substring(0, p.indexOf('”') + 1))
              .reduce((a, b) -> a + ", " + b)
              .orElse("");
      paragraphs.add(
          Html.of(
              "p",
              Html.text(words + ": "),
              Html.of("a", "as in the whole document").with("href", "#how-it-is-read")));
    }
    return paragraphs;
  }
}
