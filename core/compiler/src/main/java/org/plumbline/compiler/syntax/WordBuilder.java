package org.plumbline.compiler.syntax;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.document.About;
import org.plumbline.model.document.Element;
import org.plumbline.model.document.Facet.Roles;
import org.plumbline.model.document.Name;
import org.plumbline.model.document.Note;
import org.plumbline.model.document.Reading;
import org.plumbline.parser.PlumblineParser.AboutFactContext;
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
import org.plumbline.parser.PlumblineParser.StandardIdContext;
import org.plumbline.parser.PlumblineParser.TakenAsContext;
import org.plumbline.parser.PlumblineParser.TypeContext;

/** Names and ids, and the small lines that are much the same wherever they stand. */
final class WordBuilder {
  private final Site site;

  WordBuilder(Site site) {
    this.site = site;
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
        new Reading(site.quoted(rule.vague), takenAs(rule.meaning), site.quoted(rule.reason));
    site.part(reading, "vague", rule.vague);
    site.part(reading, "reason", rule.reason);
    return site.placed(reading, rule);
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
