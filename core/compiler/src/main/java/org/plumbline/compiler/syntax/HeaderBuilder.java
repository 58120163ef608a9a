package org.plumbline.compiler.syntax;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.cases.Cases;
import org.plumbline.model.document.HeaderFact;
import org.plumbline.model.document.StandardsFile.Header;
import org.plumbline.model.document.StandardsFile.Kind;
import org.plumbline.parser.PlumblineParser.AuthorityFactContext;
import org.plumbline.parser.PlumblineParser.CalendarFactContext;
import org.plumbline.parser.PlumblineParser.HeaderContext;
import org.plumbline.parser.PlumblineParser.HeaderFactContext;
import org.plumbline.parser.PlumblineParser.HeaderFactNoteContext;
import org.plumbline.parser.PlumblineParser.HeaderFactReadingContext;
import org.plumbline.parser.PlumblineParser.IdFactContext;
import org.plumbline.parser.PlumblineParser.InForceFactContext;
import org.plumbline.parser.PlumblineParser.JurisdictionFactContext;
import org.plumbline.parser.PlumblineParser.PopulationFactContext;
import org.plumbline.parser.PlumblineParser.ReviewFactContext;
import org.plumbline.parser.PlumblineParser.StatusFactContext;
import org.plumbline.parser.PlumblineParser.SupersedesFactContext;
import org.plumbline.parser.PlumblineParser.VersionFactContext;

/** The head of a file. */
final class HeaderBuilder {
  private final Site site;
  private final Cases<HeaderFactContext, HeaderFact> facts;

  HeaderBuilder(Site site, WordBuilder words, ValueBuilder values) {
    this.site = site;
    this.facts =
        KindsOf.<HeaderFactContext, HeaderFact>cases(HeaderFactContext.class)
            .when(IdFactContext.class, it -> new HeaderFact.Id(words.id(it.id)))
            .when(
                AuthorityFactContext.class,
                it -> new HeaderFact.Authority(site.quoted(it.authority)))
            .when(VersionFactContext.class, it -> new HeaderFact.Version(site.quoted(it.version)))
            .when(
                InForceFactContext.class,
                it ->
                    new HeaderFact.InForce(
                        values.date(it.from), it.to == null ? null : values.date(it.to)))
            .when(ReviewFactContext.class, it -> new HeaderFact.ReviewDue(values.date(it.due)))
            .when(StatusFactContext.class, it -> new HeaderFact.Status(words.name(it.status)))
            .when(
                SupersedesFactContext.class,
                it -> new HeaderFact.Supersedes(site.quoted(it.superseded)))
            .when(
                JurisdictionFactContext.class,
                it -> new HeaderFact.Jurisdiction(words.name(it.jurisdiction)))
            .when(
                PopulationFactContext.class,
                it -> new HeaderFact.Population(words.names(it.populations)))
            .when(
                CalendarFactContext.class,
                it ->
                    new HeaderFact.CalendarChoice(
                        it.calendar == null ? null : words.name(it.calendar),
                        site.quotedOrNull(it.file)))
            .when(HeaderFactReadingContext.class, it -> words.reading(it.reading()))
            .when(HeaderFactNoteContext.class, it -> words.note(it.note()))
            .all();
  }

  /**
   * The head; an empty one if there is none.
   *
   * @param lastLine the line before the first block
   */
  Header header(@Nullable HeaderContext rule, int lastLine) {
    if (rule == null || rule.kind == null || !Site.isReal(rule.kind.getStart())) {
      return damaged(new Header(Kind.DOCUMENT, "", List.of()));
    }
    AtomicBoolean damaged =
        new AtomicBoolean(site.hasProblem(site.line(rule.getStart()), lastLine));
    List<HeaderFact> lines = site.lines(rule.facts, this::fact, () -> damaged.set(true));
    Token title = Site.isReal(rule.title) ? rule.title : null;
    Header header =
        new Header(
            Kind.valueOf(rule.kind.getText().toUpperCase(Locale.ROOT)),
            title == null ? "" : site.quoted(title),
            lines);
    site.part(header, "title", title);
    Token headingEnd = title == null ? rule.kind.getStop() : title;
    site.places().part(header, "heading", site.range(rule.getStart(), headingEnd));
    site.placed(header, rule);
    return damaged.get() ? damaged(header) : header;
  }

  private HeaderFact fact(HeaderFactContext rule) {
    return site.placed(facts.apply(rule), rule);
  }

  private Header damaged(Header header) {
    site.places().damaged(header);
    return header;
  }
}
