package org.plumbline.model.arbitrary;

import static net.jqwik.api.Combinators.combine;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.plumbline.model.document.About;
import org.plumbline.model.document.Adoption;
import org.plumbline.model.document.Element;
import org.plumbline.model.document.Element.Fact;
import org.plumbline.model.document.HeaderFact;
import org.plumbline.model.document.Standard;
import org.plumbline.model.document.StandardsFile;
import org.plumbline.model.document.StandardsFile.Header;
import org.plumbline.model.document.StandardsFile.Kind;
import org.plumbline.runtime.calendar.Unit;

/** Whole files. */
public final class ArbitraryDocuments {
  private ArbitraryDocuments() {}

  /** A file. */
  public static Arbitrary<StandardsFile> file() {
    Arbitrary<Header> header =
        combine(Arbitraries.of(Kind.class), ArbitraryWords.text(), headerFact().list().ofMaxSize(3))
            .as(Header::new);
    return combine(header, element().list().ofMaxSize(3))
        .as((head, elements) -> new StandardsFile(1, head, elements));
  }

  /** A line of a file's head. */
  public static Arbitrary<HeaderFact> headerFact() {
    return Arbitraries.oneOf(
        List.of(
            ArbitraryWords.id().map(HeaderFact.Id::new),
            ArbitraryWords.text().map(HeaderFact.Authority::new),
            ArbitraryWords.text().map(HeaderFact.Version::new),
            combine(ArbitraryWords.date(), ArbitraryWords.date().injectNull(0.5))
                .as(HeaderFact.InForce::new),
            ArbitraryWords.date().map(HeaderFact.ReviewDue::new),
            ArbitraryWords.name().map(HeaderFact.Status::new),
            ArbitraryWords.text().map(HeaderFact.Supersedes::new),
            ArbitraryWords.name().map(HeaderFact.Jurisdiction::new),
            ArbitraryWords.names().map(HeaderFact.Population::new),
            ArbitraryWords.name().map(name -> new HeaderFact.CalendarChoice(name, null)),
            ArbitraryWords.text().map(file -> new HeaderFact.CalendarChoice(null, file)),
            ArbitraryFacets.reading().map(r -> r),
            ArbitraryFacets.note().map(n -> n)));
  }

  /** A block of a file. */
  public static Arbitrary<Element> element() {
    Arbitrary<String> title = ArbitraryWords.text().injectNull(0.5);
    return Arbitraries.oneOf(
        List.of(
            ArbitraryWords.text().map(Element.Use::new),
            ArbitraryWords.text().map(Element.Include::new),
            combine(ArbitraryWords.id().injectNull(0.5), ArbitraryWords.text())
                .as(Element.Chapter::new),
            combine(ArbitraryWords.name(), title, facts(keyFacts()))
                .as(Element.KeyDeclaration::new),
            combine(ArbitraryWords.name(), title, facts(roleFacts()))
                .as(Element.RoleDeclaration::new),
            combine(ArbitraryWords.phrase(), title, facts(eventFacts()))
                .as(Element.EventDeclaration::new),
            combine(ArbitraryWords.name(), title, facts(List.of(item())))
                .as(Element.RecordDeclaration::new),
            combine(ArbitraryWords.name(), title, facts(stateFacts()))
                .as(Element.StateDeclaration::new),
            combine(ArbitraryWords.name(), type(), title, facts(List.of()))
                .as(Element.AttributeDeclaration::new),
            adoption().map(a -> a),
            standard().map(s -> s)));
  }

  private static Arbitrary<Adoption> adoption() {
    Arbitrary<Adoption.Adopted> adopted =
        Arbitraries.oneOf(
            ArbitraryWords.id().map(id -> new Adoption.Adopted(id, null, null)),
            combine(ArbitraryWords.id(), ArbitraryWords.id(), ArbitraryWords.text().injectNull(0.5))
                .as(Adoption.Adopted::new));
    Arbitrary<Adoption.Origin> origin =
        combine(ArbitraryWords.text(), ArbitraryWords.text()).as(Adoption.Origin::new);
    Arbitrary<Adoption.Fact> fact =
        Arbitraries.oneOf(
            combine(ArbitraryWords.phrase(), ArbitraryWords.phrase())
                .as(Adoption.Substitution::new),
            ArbitraryFacets.source().map(source -> source),
            ArbitraryFacets.note().map(note -> note));
    Arbitrary<List<Adoption.Fact>> facts = fact.list().ofMaxSize(3);
    return Arbitraries.oneOf(
        combine(
                adopted.list().ofMinSize(1).ofMaxSize(3),
                origin.injectNull(0.5),
                ArbitraryWords.text(),
                facts)
            .as(Adoption::new),
        combine(origin, ArbitraryWords.text(), facts)
            .as((from, reason, lines) -> new Adoption(List.of(), from, reason, lines)));
  }

  /** A standard. */
  public static Arbitrary<Standard> standard() {
    return combine(
            ArbitraryWords.id(), ArbitraryWords.text(), ArbitraryFacets.facet().list().ofMaxSize(4))
        .as(Standard::new);
  }

  private static Arbitrary<List<Fact>> facts(List<Arbitrary<? extends Fact>> own) {
    List<Arbitrary<? extends Fact>> all = new ArrayList<>(own);
    all.add(ArbitraryWords.phrases().map(Element.Aliases::new));
    all.add(ArbitraryFacets.note());
    List<Arbitrary<Fact>> same = all.stream().map(a -> a.map(f -> (Fact) f)).toList();
    return Arbitraries.oneOf(same).list().ofMaxSize(3);
  }

  private static List<Arbitrary<? extends Fact>> keyFacts() {
    return List.of(Arbitraries.create(Element.AcrossCases::new));
  }

  private static List<Arbitrary<? extends Fact>> roleFacts() {
    return List.of(
        combine(ArbitraryWords.names(), Arbitraries.of(true, false)).as(Element.Members::new),
        ArbitraryWords.phrase().map(Element.FixedBy::new));
  }

  private static List<Arbitrary<? extends Fact>> eventFacts() {
    return List.of(
        ArbitraryWords.names().map(About::new),
        ArbitraryWords.phrases().map(Element.Acts::new),
        ArbitraryWords.name().map(Element.RecordedIn::new),
        combine(ArbitraryWords.name(), type()).as(Element.Field::new),
        ArbitraryWords.phrase().map(Element.ScheduledBy::new),
        ArbitraryWords.phrase().map(Element.CancelledBy::new),
        ArbitraryConditions.parts().map(Element.CompleteWhen::new),
        combine(
                ArbitraryWords.whole(),
                ArbitraryWords.phrase(),
                ArbitraryWords.phrase().injectNull(0.5))
            .as(Element.CountedAs::new),
        ArbitraryWords.name().map(Element.IsOne::new),
        ArbitraryWords.phrase().map(Element.StandsFor::new));
  }

  private static List<Arbitrary<? extends Fact>> stateFacts() {
    return List.of(
        ArbitraryWords.names().map(About::new),
        ArbitraryConditions.events().map(Element.BeginsWith::new),
        ArbitraryConditions.events().map(Element.EndsWith::new));
  }

  private static Arbitrary<Element.Item> item() {
    return combine(
            ArbitraryWords.name(), type().injectNull(0.5), ArbitraryWords.text().injectNull(0.5))
        .as(Element.Item::new);
  }

  private static Arbitrary<Element.Type> type() {
    return Arbitraries.oneOf(
        Arbitraries.of(Element.Type.Plain.class).map(t -> t),
        ArbitraryWords.name().map(Element.Type.ListOf::new),
        Arbitraries.of(Unit.class)
            .flatMap(
                unit ->
                    (unit == Unit.DAYS ? Arbitraries.of(true, false) : Arbitraries.just(false))
                        .map(calendar -> new Element.Type.Length(unit, calendar))),
        ArbitraryWords.names().map(Element.Type.Choice::new));
  }
}
