package org.plumbline.compiler.layout;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.cases.Cases;
import org.plumbline.model.document.About;
import org.plumbline.model.document.Adoption;
import org.plumbline.model.document.Element;
import org.plumbline.model.document.Element.Fact;
import org.plumbline.model.document.Facet;
import org.plumbline.model.document.Name;
import org.plumbline.model.document.Note;
import org.plumbline.model.document.Standard;
import org.plumbline.model.document.TriggerPhrase;

/** Blocks and the lines of declarations as text. */
final class ElementText {
  private static final Cases<Element, String> ELEMENTS =
      Cases.<Element, String>over(Element.class)
          .when(Element.Use.class, it -> "use " + Texts.quoted(it.path()))
          .when(Element.Include.class, it -> "include " + Texts.quoted(it.path()))
          .when(
              Element.Chapter.class,
              it ->
                  "chapter "
                      + (it.number() == null ? "" : it.number() + " ")
                      + Texts.quoted(it.title()))
          .when(
              Element.KeyDeclaration.class, it -> block("key " + it.name(), it.title(), it.facts()))
          .when(
              Element.RoleDeclaration.class,
              it -> block("role " + it.name(), it.title(), it.facts()))
          .when(
              Element.EventDeclaration.class,
              it -> block("event " + it.name(), it.title(), it.facts()))
          .when(
              Element.RecordDeclaration.class,
              it -> block("record " + it.name(), it.title(), it.facts()))
          .when(
              Element.StateDeclaration.class,
              it -> block("state " + it.name(), it.title(), it.facts()))
          .when(
              Element.AttributeDeclaration.class,
              it ->
                  block("attribute " + it.name() + " : " + type(it.type()), it.title(), it.facts()))
          .when(Adoption.class, ElementText::adoption)
          .when(
              Standard.class,
              it ->
                  "standard "
                      + it.id()
                      + " "
                      + Texts.quoted(it.title())
                      + Texts.joined(it.facets(), "", facet -> "\n" + FacetText.of(facet)))
          .all();

  private static final Cases<Fact, String> FACTS =
      Cases.<Fact, String>over(Fact.class)
          .when(Note.class, Texts::note)
          .when(About.class, Texts::about)
          .when(Element.Aliases.class, it -> "also called " + Texts.joined(it.names(), ", "))
          .when(
              Element.Members.class,
              it ->
                  (it.together() ? "consists of " : "includes ") + Texts.joined(it.members(), ", "))
          .when(Element.AcrossCases.class, it -> "across cases")
          .when(Element.FixedBy.class, it -> "fixed by " + it.event())
          .when(
              Element.CountedAs.class,
              it ->
                  "counted as "
                      + TriggerPhrase.Ordinal.written(it.number())
                      + " "
                      + it.event()
                      + Texts.after("since", it.since(), Name::text))
          .when(Element.Acts.class, it -> "act " + Texts.joined(it.acts(), ", "))
          .when(Element.RecordedIn.class, it -> "recorded in " + it.record())
          .when(Element.Field.class, it -> "field " + it.name() + " : " + type(it.type()))
          .when(Element.ScheduledBy.class, it -> "scheduled by " + it.event())
          .when(Element.CancelledBy.class, it -> "cancelled by " + it.event())
          .when(
              Element.CompleteWhen.class,
              it -> "complete when " + Texts.events(it.parts(), " and "))
          .when(Element.IsOne.class, it -> "is one " + it.key())
          .when(Element.StandsFor.class, it -> "stands for " + it.event())
          .when(
              Element.Item.class,
              it ->
                  "item "
                      + it.name()
                      + Texts.after(":", it.type(), ElementText::type)
                      + title(it.title()))
          .when(Element.BeginsWith.class, it -> "begins with " + Texts.events(it.events(), " or "))
          .when(Element.EndsWith.class, it -> "ends with " + Texts.events(it.events(), " or "))
          .all();

  private static final Cases<Adoption.Fact, String> ADOPTION_FACTS =
      Cases.<Adoption.Fact, String>over(Adoption.Fact.class)
          .when(
              Adoption.Substitution.class,
              it -> "substitute " + it.replaced() + " -> " + it.replacement())
          .when(Facet.Source.class, Texts::source)
          .when(Note.class, Texts::note)
          .all();

  private static final Cases<Element.Type, String> TYPES =
      Cases.<Element.Type, String>over(Element.Type.class)
          .when(Element.Type.Plain.class, it -> it.name().toLowerCase(Locale.ROOT))
          .when(Element.Type.ListOf.class, it -> "list of " + it.key())
          .when(Element.Type.Length.class, AmountText::of)
          .when(Element.Type.Choice.class, it -> "one of " + Texts.joined(it.options(), ", "))
          .all();

  private ElementText() {}

  static String of(Element element) {
    return ELEMENTS.apply(element);
  }

  private static String adoption(Adoption it) {
    Adoption.Origin origin = it.origin();
    return "adopt "
        + (it.every() ? "every standard" : Texts.joined(it.standards(), ", ", ElementText::adopted))
        + (origin == null
            ? ""
            : " from " + Texts.quoted(origin.path()) + " version " + Texts.quoted(origin.version()))
        + " because "
        + Texts.quoted(it.reason())
        + Texts.joined(it.facts(), "", fact -> "\n" + ADOPTION_FACTS.apply(fact));
  }

  private static String adopted(Adoption.Adopted it) {
    return it.standard() + (it.id() == null ? "" : " as " + it.id() + title(it.title()));
  }

  private static String block(String heading, @Nullable String title, List<Fact> facts) {
    return heading + title(title) + Texts.joined(facts, "", fact -> "\n" + FACTS.apply(fact));
  }

  private static String title(@Nullable String title) {
    return title == null ? "" : " " + Texts.quoted(title);
  }

  private static String type(Element.Type type) {
    return TYPES.apply(type);
  }
}
