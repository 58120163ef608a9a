package org.plumbline.model.arbitrary;

import static net.jqwik.api.Combinators.combine;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.plumbline.model.document.About;
import org.plumbline.model.document.Condition;
import org.plumbline.model.document.Facet;
import org.plumbline.model.document.Facet.Item;
import org.plumbline.model.document.Facet.Modal;
import org.plumbline.model.document.Facet.Roles;
import org.plumbline.model.document.Facet.Roles.Mode;
import org.plumbline.model.document.Note;
import org.plumbline.model.document.Reading;
import org.plumbline.model.document.Timing;

/** The lines of standards. */
public final class ArbitraryFacets {
  private static final Arbitrary<Boolean> EITHER = Arbitraries.of(true, false);

  private ArbitraryFacets() {}

  /** A line of a standard. */
  public static Arbitrary<Facet> facet() {
    return Arbitraries.oneOf(
        List.of(
            source(),
            note().map(n -> n),
            reading().map(r -> r),
            combine(ArbitraryWords.date(), ArbitraryWords.date().injectNull(0.5))
                .as(Facet.InForce::new),
            combine(
                    Arbitraries.of(Facet.Relation.Kind.class),
                    ArbitraryWords.id(),
                    ArbitraryWords.text().injectNull(0.5),
                    ArbitraryWords.text())
                .as(Facet.Relation::new),
            ArbitraryWords.names().map(About::new),
            combine(roles(), onlyIf()).as(Facet.Actor::new),
            roles().map(Facet.Deputy::new),
            roles().map(Facet.Responsible::new),
            ArbitraryTimings.trigger().list().ofMinSize(1).ofMaxSize(3).map(Facet.Triggers::new),
            ArbitraryWords.name().map(Facet.SubjectOf::new),
            ArbitraryWords.name().map(Facet.ForEach::new),
            combine(
                    Arbitraries.of(Condition.Operator.class),
                    ArbitraryWords.decimal(),
                    Arbitraries.of(Timing.Period.class).injectNull(0.5))
                .as(Facet.Share::new),
            ArbitraryConditions.condition().map(Facet.If::new),
            ArbitraryConditions.condition().map(Facet.Unless::new),
            ArbitraryWords.phrase().map(Facet.While::new),
            ArbitraryTimings.untilEnds().map(Facet.Until::new),
            Arbitraries.of(Facet.CountingChain.Start.class).map(Facet.CountingChain::new),
            combine(Arbitraries.of(true, false), ArbitraryWords.name())
                .as(Facet.IntervalGiven::new),
            roles().map(Facet.Deciders::new),
            combine(Arbitraries.of(Modal.class), EITHER, EITHER, ArbitraryConditions.events())
                .as(Facet.Duty::new),
            ArbitraryTimings.timing().map(Facet.Deadline::new),
            combine(ArbitraryWords.whole(), EITHER, ArbitraryTimings.timing())
                .as(Facet.Clause::new),
            ArbitraryWords.whole().map(Facet.CountingFrom::new),
            EITHER.map(Facet.CountingRolls::new),
            ArbitraryWords.time().map(Facet.CutOff::new),
            combine(ArbitraryTimings.amount(), ArbitraryConditions.event())
                .as(Facet.Extension::new),
            ArbitraryConditions.condition().map(Facet.CountsWhen::new),
            items().map(Facet.Content::new),
            ArbitraryWords.texts().map(Facet.Wording::new),
            items().map(Facet.Recipients::new),
            items().map(Facet.Participants::new),
            combine(ArbitraryWords.whole(), ArbitraryWords.names()).as(Facet.Quorum::new),
            combine(ArbitraryWords.name(), ArbitraryWords.name()).as(Facet.Apart::new),
            ArbitraryWords.names().map(Facet.Form::new),
            combine(roles(), onlyIf()).as(Facet.Approval::new),
            combine(roles(), onlyIf()).as(Facet.Consultation::new),
            ArbitraryTimings.amount().map(Facet.OnRecord::new),
            ArbitraryWords.phrases().map(Facet.Missed::new),
            ArbitraryWords.text().map(Facet.Audit::new),
            ArbitraryExamples.example().map(e -> e)));
  }

  private static Arbitrary<Condition> onlyIf() {
    return ArbitraryConditions.condition().injectNull(0.7);
  }

  static Arbitrary<Facet.Source> source() {
    return Arbitraries.oneOf(
        ArbitraryWords.text().injectNull(0.5).map(section -> new Facet.Source(section, null, null)),
        combine(
                ArbitraryWords.text().injectNull(0.5),
                ArbitraryWords.whole(),
                ArbitraryWords.whole().injectNull(0.5))
            .as(Facet.Source::new));
  }

  static Arbitrary<Note> note() {
    return ArbitraryWords.texts().map(Note::new);
  }

  static Arbitrary<Reading> reading() {
    Arbitrary<Reading.Taken> taken =
        combine(ArbitraryWords.takenAs(), ArbitraryWords.text()).as(Reading.Taken::new);
    Arbitrary<Reading.Alternative> alternative =
        combine(ArbitraryWords.text().injectNull(0.5), taken).as(Reading.Alternative::new);
    return combine(ArbitraryWords.text(), taken, alternative.list().ofMaxSize(2)).as(Reading::new);
  }

  private static Arbitrary<Roles> roles() {
    return Arbitraries.oneOf(
        ArbitraryWords.names().map(names -> new Roles(names, Mode.LISTED)),
        combine(
                ArbitraryWords.name().list().ofMinSize(2).ofMaxSize(4),
                Arbitraries.of(Mode.ANY, Mode.ALL))
            .as(Roles::new));
  }

  private static Arbitrary<List<Item>> items() {
    return combine(
            ArbitraryWords.name(),
            ArbitraryWords.name().list().ofMaxSize(2),
            ArbitraryConditions.condition().injectNull(0.7))
        .as(Item::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(3);
  }
}
