package org.plumbline.publish.page;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.compiler.explain.Explainer;
import org.plumbline.compiler.readings.Readings;
import org.plumbline.model.cases.Cases;
import org.plumbline.model.document.HeaderFact;
import org.plumbline.model.document.Name;
import org.plumbline.model.document.Note;
import org.plumbline.model.document.Reading;
import org.plumbline.model.document.StandardsFile;
import org.plumbline.publish.html.Html;
import org.plumbline.runtime.calendar.SpokenDate;
import org.plumbline.runtime.calendar.WorkingCalendar;

/** What a document is: whose, which version, since when; and how it is to be read. */
final class TitlePage {
  private final StandardsFile.Header header;
  private final WorkingCalendar calendar;
  private final List<Html> particulars = new ArrayList<>();
  private final List<String> readings = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private String authority = "";

  /** A row of the particulars: a label and what there is to say; or a place elsewhere. */
  private final Cases<HeaderFact, Boolean> places =
      Cases.<HeaderFact, Boolean>over(HeaderFact.class)
          .when(HeaderFact.Authority.class, f -> isAuthority(f.authority()))
          .when(HeaderFact.Version.class, f -> particular("Version", f.version()))
          .when(HeaderFact.Status.class, f -> particular("Status", f.status().text()))
          .when(HeaderFact.InForce.class, f -> particular("In force", inForce(f)))
          .when(HeaderFact.ReviewDue.class, f -> particular("Review due", SpokenDate.day(f.due())))
          .when(HeaderFact.Supersedes.class, f -> particular("Supersedes", f.superseded()))
          .when(HeaderFact.Jurisdiction.class, f -> particular("Where", f.jurisdiction().text()))
          .when(HeaderFact.Population.class, f -> particular("For", names(f.populations())))
          .when(HeaderFact.CalendarChoice.class, f -> particular("Calendar", calendarWords()))
          .when(HeaderFact.Id.class, f -> particular("Cited as", f.id()))
          .when(Reading.class, this::isReading)
          .when(Note.class, f -> notes.addAll(f.paragraphs()))
          .all();

  TitlePage(StandardsFile.Header header, WorkingCalendar calendar) {
    this.header = header;
    this.calendar = calendar;
    header.facts().forEach(places::apply);
  }

  /** The readings that hold for the whole document, in explain's sentences. */
  List<String> readings() {
    return readings;
  }

  Html html() {
    List<Html> inside = new ArrayList<>();
    if (!authority.isEmpty()) {
      inside.add(Html.of("p", authority).with("class", "authority"));
    }
    inside.add(Html.of("h1", header.title()));
    inside.add(Html.of("dl", particulars).with("class", "particulars"));
    return Html.of("header", inside).with("class", "title-page");
  }

  /** How the document is read: vague words, working days, and what its author remarks. */
  Html howItIsRead() {
    List<Html> inside = new ArrayList<>();
    inside.add(Html.of("h2", "How this document is read"));
    if (!readings.isEmpty()) {
      inside.add(
          Html.of(
              "p",
              "Where a standard does not say otherwise, words that could be taken in more than one"
                  + " way are taken so:"));
      inside.add(Html.of("ul", Html.each("li", readings)));
    }
    inside.add(Html.of("p", "Working days are those of " + calendarWords() + "."));
    inside.addAll(Html.each("p", notes));
    return Html.of("section", inside).with("id", "how-it-is-read").with("class", "chapter");
  }

  private String calendarWords() {
    return "calendar " + calendar.id() + " (" + calendar.title() + ")";
  }

  private boolean isAuthority(String name) {
    authority = name;
    return true;
  }

  private boolean isReading(Reading reading) {
    return readings.add(
        Explainer.reading(Readings.use(reading.vague(), reading.meaning().text(), reading)));
  }

  private boolean particular(String label, String said) {
    return particulars.add(Html.of("div", Html.of("dt", label), Html.of("dd", said)));
  }

  private static String inForce(HeaderFact.InForce fact) {
    return "from "
        + SpokenDate.day(fact.from())
        + (fact.to() == null ? "" : " to " + SpokenDate.day(fact.to()));
  }

  private static String names(List<Name> names) {
    return String.join(", ", names.stream().map(Name::text).toList());
  }
}
