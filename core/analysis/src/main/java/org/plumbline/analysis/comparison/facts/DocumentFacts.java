package org.plumbline.analysis.comparison.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.cases.Cases;
import org.plumbline.model.document.HeaderFact;
import org.plumbline.model.document.Name;
import org.plumbline.model.document.Note;
import org.plumbline.model.document.Reading;
import org.plumbline.model.document.StandardsFile;
import org.plumbline.runtime.calendar.CalendarDefinition;
import org.plumbline.runtime.calendar.SpokenDate;

/** What the head of a document says. */
public final class DocumentFacts {
  private static final Cases<HeaderFact, Said> SAID =
      Cases.<HeaderFact, Said>over(HeaderFact.class)
          .when(HeaderFact.Id.class, it -> one(Aspect.ID, it.id()))
          .when(HeaderFact.Authority.class, it -> one(Aspect.AUTHORITY, it.authority()))
          .when(HeaderFact.Version.class, it -> one(Aspect.VERSION, it.version()))
          .when(HeaderFact.InForce.class, it -> one(Aspect.DAYS_IN_FORCE, days(it.from(), it.to())))
          .when(HeaderFact.ReviewDue.class, it -> one(Aspect.REVIEW_DUE, SpokenDate.day(it.due())))
          .when(HeaderFact.Status.class, it -> one(Aspect.STATUS, it.status()))
          .when(HeaderFact.Supersedes.class, it -> one(Aspect.SUPERSEDES, it.superseded()))
          .when(HeaderFact.Jurisdiction.class, it -> one(Aspect.JURISDICTION, it.jurisdiction()))
          .when(
              HeaderFact.Population.class,
              it ->
                  facts ->
                      it.populations()
                          .forEach(name -> facts.say(Aspect.POPULATION, name.key(), name.text())))
          .when(HeaderFact.CalendarChoice.class, it -> facts -> {})
          .when(Reading.class, it -> facts -> reading(it, facts))
          .when(Note.class, it -> one(Aspect.NOTE, "“" + String.join(" ", it.paragraphs()) + "”"))
          .all();

  private DocumentFacts() {}

  /** What one line of the head adds to the facts. */
  private interface Said {
    void to(Facts.Builder facts);
  }

  /**
   * The facts of a document.
   *
   * @param calendar the calendar by which it counts
   */
  public static Facts of(StandardsFile file, CalendarDefinition calendar) {
    Facts.Builder facts = new Facts.Builder();
    facts.say(Aspect.TITLE, file.header().title(), file.header().title());
    facts.say(Aspect.CALENDAR, daysOff(calendar), calendar.id());
    file.header().facts().forEach(fact -> SAID.apply(fact).to(facts));
    return facts.build();
  }

  /** What of a calendar can make a limit fall on another day. */
  private static Object daysOff(CalendarDefinition calendar) {
    return java.util.Arrays.asList(
        calendar.zone(),
        calendar.weekend(),
        calendar.closed().keySet(),
        calendar.opened().keySet(),
        calendar.officeHours());
  }

  private static void reading(Reading reading, Facts.Builder facts) {
    String vague = new Name(reading.vague()).key();
    facts.say(
        Aspect.READINGS,
        vague + "=" + reading.meaning().key(),
        "“" + reading.vague() + "” as " + reading.meaning());
    facts.say(Aspect.REASON, vague + "=" + reading.reason(), reading.reason());
  }

  private static Said one(Aspect aspect, Name name) {
    return facts -> facts.say(aspect, name.key(), name.text());
  }

  private static Said one(Aspect aspect, String text) {
    return facts -> facts.say(aspect, text, text);
  }

  private static String days(LocalDate from, @Nullable LocalDate to) {
    return "from " + SpokenDate.day(from) + (to == null ? "" : " to " + SpokenDate.day(to));
  }
}
