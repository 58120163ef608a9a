package org.plumbline.compiler.syntax;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.document.About;
import org.plumbline.model.document.Element;
import org.plumbline.model.document.Facet;
import org.plumbline.model.document.Facet.Roles;
import org.plumbline.model.document.Name;
import org.plumbline.model.document.Note;
import org.plumbline.model.document.Reading;
import org.plumbline.parser.PlumblineParser.AboutFactContext;
import org.plumbline.parser.PlumblineParser.AlternativeContext;
import org.plumbline.parser.PlumblineParser.AmountTypeContext;
import org.plumbline.parser.PlumblineParser.ChoiceTypeContext;
import org.plumbline.parser.PlumblineParser.ListTypeContext;
import org.plumbline.parser.PlumblineParser.NameContext;
import org.plumbline.parser.PlumblineParser.NoteContext;
import org.plumbline.parser.PlumblineParser.PhraseContext;
import org.plumbline.parser.PlumblineParser.PlainPhraseContext;
import org.plumbline.parser.PlumblineParser.PlainTypeContext;
import org.plumbline.parser.PlumblineParser.ReadingContext;
import org.plumbline.parser.PlumblineParser.RoleListContext;
import org.plumbline.parser.PlumblineParser.SourceContext;
import org.plumbline.parser.PlumblineParser.StandardIdContext;
import org.plumbline.parser.PlumblineParser.TakenAsContext;
import org.plumbline.parser.PlumblineParser.TakenContext;
import org.plumbline.parser.PlumblineParser.TypeContext;

/** Names and ids, and the small lines that are much the same wherever they stand. */
final class WordBuilder {
  private final Site site;
  private final ValueBuilder values;

  WordBuilder(Site site, ValueBuilder values) {
    this.site = site;
    this.values = values;
  }

  Name name(NameContext rule) {
    return site.placed(new Name(site.words(rule)), rule);
  }

  private Name takenAs(TakenAsContext rule) {
    return site.placed(new Name(site.words(rule)), rule);
  }

  Name phrase(PhraseContext rule) {
    return site.placed(new Name(site.words(rule)), rule);
  }

  Name plainPhrase(PlainPhraseContext rule) {
    return site.placed(new Name(site.words(rule)), rule);
  }

  @Nullable Name phraseOrNull(@Nullable PhraseContext rule) {
    return rule == null ? null : phrase(rule);
  }

  List<Name> names(List<NameContext> rules) {
    return rules.stream().map(this::name).toList();
  }

  List<Name> phrases(List<PhraseContext> rules) {
    return rules.stream().map(this::phrase).toList();
  }

  String id(StandardIdContext rule) {
    return site.need(rule).getText();
  }

  About about(AboutFactContext rule) {
    return site.placed(new About(names(rule.keys)), rule);
  }

  Note note(NoteContext rule) {
    return site.placed(new Note(site.quoted(rule.paragraphs)), rule);
  }

  Reading reading(ReadingContext rule) {
    Reading reading =
        new Reading(
            site.quoted(rule.vague),
            taken(rule.taken_),
            rule.alternatives.stream().map(this::alternative).toList());
    site.part(reading, "vague", rule.vague);
    return site.placed(reading, rule);
  }

  private Reading.Alternative alternative(AlternativeContext rule) {
    return site.placed(
        new Reading.Alternative(site.quotedOrNull(rule.label), taken(rule.taken_)), rule);
  }

  private Reading.Taken taken(TakenContext rule) {
    site.need(rule);
    Name meaning =
        rule.words == null ? takenAs(rule.meaning) : new Name(spaced(site.quoted(rule.words)));
    if (rule.words != null) {
      site.places().place(meaning, site.range(rule.words, rule.words));
    }
    return site.placed(new Reading.Taken(meaning, site.quoted(rule.reason)), rule);
  }

  private static String spaced(String text) {
    return String.join(" ", text.strip().split("\\s+", -1));
  }

  Facet.Source source(SourceContext rule) {
    Facet.Source source =
        new Facet.Source(
            site.quotedOrNull(rule.section),
            rule.first == null ? null : (Integer) values.whole(rule.first),
            rule.last == null ? null : (Integer) values.whole(rule.last));
    site.part(source, "section", rule.section);
    site.part(source, "firstLine", rule.first);
    site.part(source, "lastLine", rule.last);
    return site.placed(source, rule);
  }

  Roles roles(RoleListContext rule) {
    site.need(rule);
    Roles.Mode mode =
        rule.all != null ? Roles.Mode.ALL : rule.any != null ? Roles.Mode.ANY : Roles.Mode.LISTED;
    return site.placed(new Roles(names(rule.roles), mode), rule);
  }

  Element.Type type(TypeContext rule) {
    if (rule instanceof PlainTypeContext plain) {
      String word = plain.kind.getText();
      return Element.Type.Plain.valueOf(word.toUpperCase(Locale.ROOT));
    }
    if (rule instanceof ListTypeContext list) {
      return site.placed(new Element.Type.ListOf(name(list.item)), list);
    }
    if (rule instanceof AmountTypeContext length) {
      return site.placed(AmountBuilder.length(site.words(length.unit_)), length);
    }
    if (rule instanceof ChoiceTypeContext choice) {
      return site.placed(new Element.Type.Choice(names(choice.options_)), choice);
    }
    throw new Gap();
  }
}
