package org.plumbline.compiler.syntax;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.document.Adoption;
import org.plumbline.model.document.Element;
import org.plumbline.model.document.Element.Fact;
import org.plumbline.model.document.Name;
import org.plumbline.model.document.Standard;
import org.plumbline.parser.PlumblineParser.AdoptedContext;
import org.plumbline.parser.PlumblineParser.AdoptionContext;
import org.plumbline.parser.PlumblineParser.AdoptionFactContext;
import org.plumbline.parser.PlumblineParser.AdoptionFactNoteContext;
import org.plumbline.parser.PlumblineParser.AdoptionFactSourceContext;
import org.plumbline.parser.PlumblineParser.AttributeContext;
import org.plumbline.parser.PlumblineParser.ChapterContext;
import org.plumbline.parser.PlumblineParser.ElementContext;
import org.plumbline.parser.PlumblineParser.EventContext;
import org.plumbline.parser.PlumblineParser.IncludeContext;
import org.plumbline.parser.PlumblineParser.KeyContext;
import org.plumbline.parser.PlumblineParser.RecordContext;
import org.plumbline.parser.PlumblineParser.RoleContext;
import org.plumbline.parser.PlumblineParser.StandardContext;
import org.plumbline.parser.PlumblineParser.StateContext;
import org.plumbline.parser.PlumblineParser.SubstituteFactContext;
import org.plumbline.parser.PlumblineParser.UseContext;

/**
 * The blocks of a file. A block whose first line has at least its name or id is built, even if
 * something else on that line, or a line after it, cannot be read: others may refer to it.
 */
final class ElementBuilder {
  private final Site site;
  private final WordBuilder words;
  private final FactBuilder facts;
  private final FacetBuilder facets;

  ElementBuilder(Site site, WordBuilder words, FactBuilder facts, FacetBuilder facets) {
    this.site = site;
    this.words = words;
    this.facts = facts;
    this.facets = facets;
  }

  /**
   * The block.
   *
   * @param lastLine the line before the next block
   */
  Element element(ElementContext rule, int lastLine) {
    Element element = element(rule);
    if (site.hasProblem(site.line(rule.getStart()), lastLine)) {
      site.places().damaged(element);
    }
    return element;
  }

  private Element element(ElementContext rule) {
    ParserRuleContext block = rule.getChild(ParserRuleContext.class, 0);
    if (block instanceof UseContext it) {
      return path(it, it.path, Element.Use::new);
    }
    if (block instanceof IncludeContext it) {
      return path(it, it.path, Element.Include::new);
    }
    if (block instanceof ChapterContext it) {
      return chapter(it);
    }
    if (block instanceof KeyContext it) {
      return declared(
          it, it.name_, words::name, it.title, it.facts, facts::ofKey, Element.KeyDeclaration::new);
    }
    if (block instanceof RoleContext it) {
      return declared(
          it,
          it.name_,
          words::name,
          it.title,
          it.facts,
          facts::ofRole,
          Element.RoleDeclaration::new);
    }
    if (block instanceof EventContext it) {
      return declared(
          it,
          it.name_,
          words::phrase,
          it.title,
          it.facts,
          facts::ofEvent,
          Element.EventDeclaration::new);
    }
    if (block instanceof RecordContext it) {
      return declared(
          it,
          it.name_,
          words::name,
          it.title,
          it.facts,
          facts::ofRecord,
          Element.RecordDeclaration::new);
    }
    if (block instanceof StateContext it) {
      return declared(
          it,
          it.name_,
          words::name,
          it.title,
          it.facts,
          facts::ofState,
          Element.StateDeclaration::new);
    }
    if (block instanceof AttributeContext it) {
      site.requireReal(site.need(it.type_));
      Element.Type type = words.type(it.type_);
      return declared(
          it,
          it.name_,
          words::name,
          it.title,
          it.facts,
          facts::any,
          (name, title, lines) -> new Element.AttributeDeclaration(name, type, title, lines));
    }
    if (block instanceof AdoptionContext it) {
      return adoption(it);
    }
    if (block instanceof StandardContext it) {
      return standard(it);
    }
    throw new Gap();
  }

  private Element path(ParserRuleContext rule, Token path, Function<String, Element> make) {
    site.requireSound(rule);
    Element element = make.apply(site.quoted(path));
    site.part(element, "path", path);
    return site.placed(element, rule);
  }

  private Element chapter(ChapterContext rule) {
    site.requireSound(rule);
    Element.Chapter chapter =
        new Element.Chapter(
            rule.number == null ? null : words.id(rule.number), site.quoted(rule.title));
    site.part(chapter, "number", rule.number);
    site.part(chapter, "title", rule.title);
    return site.placed(chapter, rule);
  }

  private interface Declaration {
    Element of(Name name, @Nullable String title, List<Fact> facts);
  }

  private <N extends ParserRuleContext, F extends ParserRuleContext> Element declared(
      ParserRuleContext rule,
      N nameRule,
      Function<N, Name> name,
      @Nullable Token titleToken,
      List<F> lines,
      Function<F, Fact> line,
      Declaration declaration) {
    site.requireReal(site.need(nameRule));
    AtomicBoolean damaged = new AtomicBoolean();
    Token title = Site.isReal(titleToken) ? titleToken : null;
    Element element =
        declaration.of(
            name.apply(nameRule),
            site.quotedOrNull(title),
            site.lines(lines, line, () -> damaged.set(true)));
    finish(element, rule, title, title == null ? nameRule.getStop() : title, damaged.get());
    return element;
  }

  private Element standard(StandardContext rule) {
    site.requireReal(site.need(rule.id));
    AtomicBoolean damaged = new AtomicBoolean();
    Token title = Site.isReal(rule.title) ? rule.title : null;
    Standard standard =
        new Standard(
            words.id(rule.id),
            title == null ? "" : site.quoted(title),
            site.lines(rule.facets, facets::facet, () -> damaged.set(true)));
    site.part(standard, "id", rule.id);
    finish(standard, rule, title, title == null ? rule.id.getStop() : title, damaged.get());
    return standard;
  }

  /** What is taken over cannot be told from a first line that has a fault. */
  private Adoption adoption(AdoptionContext rule) {
    AtomicBoolean damaged = new AtomicBoolean();
    List<Adoption.Adopted> standards = rule.standards.stream().map(this::adopted).toList();
    if (standards.isEmpty() && rule.every == null) {
      throw new Gap();
    }
    Adoption.Origin origin =
        rule.path == null || rule.version == null
            ? null
            : site.placed(
                new Adoption.Origin(site.quoted(rule.path), site.quoted(rule.version)), rule);
    Adoption adoption =
        new Adoption(
            standards,
            origin,
            site.quoted(rule.reason),
            site.lines(rule.facts, this::adoptionFact, () -> damaged.set(true)));
    site.part(adoption, "path", rule.path);
    site.part(adoption, "version", rule.version);
    finish(adoption, rule, null, rule.reason, damaged.get());
    return adoption;
  }

  private Adoption.Adopted adopted(AdoptedContext rule) {
    site.need(rule);
    return site.placed(
        new Adoption.Adopted(
            words.id(rule.standard_),
            rule.id == null ? null : words.id(rule.id),
            site.quotedOrNull(rule.title)),
        rule);
  }

  private Adoption.Fact adoptionFact(AdoptionFactContext rule) {
    if (rule instanceof SubstituteFactContext it) {
      return site.placed(
          new Adoption.Substitution(words.phrase(it.replaced), words.phrase(it.replacement)), it);
    }
    if (rule instanceof AdoptionFactSourceContext it) {
      return words.source(it.source());
    }
    if (rule instanceof AdoptionFactNoteContext it) {
      return words.note(it.note());
    }
    throw new Gap();
  }

  private void finish(
      Element element,
      ParserRuleContext rule,
      @Nullable Token title,
      Token headingEnd,
      boolean damaged) {
    site.part(element, "title", title);
    site.places().part(element, "heading", site.range(rule.getStart(), headingEnd));
    site.placed(element, rule);
    if (damaged) {
      site.places().damaged(element);
    }
  }
}
