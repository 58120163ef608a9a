package org.plumbline.analysis.comparison.facts;

import java.util.Locale;
import java.util.stream.Collectors;
import org.plumbline.model.document.Example;
import org.plumbline.model.document.Facet;
import org.plumbline.model.document.Name;
import org.plumbline.model.document.Note;
import org.plumbline.model.document.Reading;
import org.plumbline.model.document.Standard;

/** What a standard's text says beside what its rules ask. */
public final class StandardFacts {
  private final Normaliser normal;

  /** For the standards of a version. */
  public StandardFacts(Normaliser normal) {
    this.normal = normal;
  }

  /**
   * What its lines say that no rule carries; what rules carry is put under its wording only.
   *
   * @param adoptedFrom the title of the document that it is taken over from, which its sources then
   *     begin with and which is no change of them; empty if it is no other
   */
  public Facts of(Standard standard, String adoptedFrom) {
    Facts.Builder facts = new Facts.Builder();
    facts.say(Aspect.TITLE, standard.title(), standard.title());
    for (Facet facet : standard.facets()) {
      if (facet instanceof Facet.Source source) {
        String said = source(source, adoptedFrom);
        facts.say(Aspect.SOURCE, said.replace("“", "").replace("”", ""), said);
      } else if (facet instanceof Note note) {
        facts.say(Aspect.NOTE, note, quoted(String.join(" ", note.paragraphs())));
      } else if (facet instanceof Example example) {
        facts.say(Aspect.EXAMPLE, normal.of(example), quoted(example.title()));
      } else if (facet instanceof Facet.Responsible responsible) {
        facts.say(Aspect.RESPONSIBLE, normal.of(responsible), roles(responsible.roles()));
      } else if (facet instanceof Facet.Relation relation) {
        relation(relation, facts);
      } else if (facet instanceof Reading reading) {
        facts.say(Aspect.REASON, reading.vague() + reading.reason(), reading.reason());
      } else if (facet instanceof Facet.Duty duty) {
        facts.say(Aspect.MODAL, modal(duty), modal(duty));
        facts.say(Aspect.PHRASING, normal.of(duty.acts()), "act");
      } else {
        facts.say(Aspect.PHRASING, normal.of(facet), facet.getClass().getSimpleName());
      }
    }
    return facts.build();
  }

  private void relation(Facet.Relation relation, Facts.Builder facts) {
    String of = relation.document() == null ? "" : " in " + relation.document();
    boolean here = relation.document() == null;
    String told =
        switch (relation.kind()) {
          case REPLACES -> "replaces";
          case DEPARTS_FROM -> "departs from";
          case PREVAILS_OVER -> "prevails over";
        };
    String standard = here ? normal.naming().standard(relation.standard()) : relation.standard();
    String value = told + " " + standard + of;
    Aspect aspect =
        relation.kind() == Facet.Relation.Kind.DEPARTS_FROM ? Aspect.DEPARTURE : Aspect.RELATION;
    facts.say(aspect, value, told + " standard " + relation.standard() + of);
    facts.say(Aspect.REASON, value + relation.reason(), relation.reason());
  }

  private static String quoted(String text) {
    return "“" + text + "”";
  }

  private static String modal(Facet.Duty duty) {
    return duty.modal().name().toLowerCase(Locale.ROOT)
        + (duty.negated() ? " not" : "")
        + (duty.normally() ? " normally" : "");
  }

  private static String roles(Facet.Roles roles) {
    return roles.roles().stream()
        .map(Name::text)
        .collect(Collectors.joining(roles.mode() == Facet.Roles.Mode.ALL ? " and " : " or "));
  }

  private static String source(Facet.Source source, String adoptedFrom) {
    String named = source.section() == null ? "" : source.section();
    String prefix = adoptedFrom + ": ";
    boolean taken = !adoptedFrom.isEmpty() && named.startsWith(prefix);
    String own = taken ? named.substring(prefix.length()) : named;
    String section = own.isEmpty() ? "" : "“" + own + "”";
    Integer first = source.firstLine();
    if (first == null) {
      return section;
    }
    Integer last = source.lastLine();
    String lines = last == null ? "line " + first : "lines " + first + " to " + last;
    return section.isEmpty() ? lines : section + ", " + lines;
  }
}
