package org.plumbline.model.arbitrary;

import static net.jqwik.api.Combinators.combine;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.plumbline.model.document.Example;
import org.plumbline.model.document.Example.Detail;
import org.plumbline.model.document.Example.Expectation;
import org.plumbline.model.document.Example.Happening;
import org.plumbline.model.document.Example.When;
import org.plumbline.runtime.verdict.Facet;
import org.plumbline.runtime.verdict.Verdict;

/** Examples. */
final class ArbitraryExamples {
  private ArbitraryExamples() {}

  static Arbitrary<Example> example() {
    return combine(
            ArbitraryWords.text(),
            when().injectNull(0.6),
            detail().list().ofMaxSize(2),
            happening().list().ofMinSize(1).ofMaxSize(3),
            expectation().list().ofMaxSize(3))
        .as(Example::new);
  }

  private static Arbitrary<When> when() {
    return combine(ArbitraryWords.date(), ArbitraryWords.time().injectNull(0.5)).as(When::new);
  }

  private static Arbitrary<Happening> happening() {
    return combine(when(), ArbitraryWords.phrase(), detail().list().ofMaxSize(2))
        .as(Happening::new);
  }

  private static Arbitrary<Detail> detail() {
    return combine(
            Arbitraries.of(true, false),
            ArbitraryWords.name(),
            ArbitraryConditions.literal().injectNull(0.5))
        .as(Detail::new);
  }

  private static Arbitrary<Expectation> expectation() {
    return combine(
            ArbitraryWords.whole().injectNull(0.5),
            Arbitraries.of(Verdict.class),
            Arbitraries.of(Facet.class).injectNull(0.6),
            when().injectNull(0.6))
        .as(Expectation::new);
  }
}
