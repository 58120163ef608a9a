package org.plumbline.model.arbitrary;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Property;
import org.plumbline.model.document.Condition;
import org.plumbline.model.document.Element;
import org.plumbline.model.document.Facet;
import org.plumbline.model.document.HeaderFact;
import org.plumbline.model.document.Timing;
import org.plumbline.model.document.TriggerPhrase;

/** A property over random documents says nothing about a construct that is never drawn. */
class ArbitraryDocumentsTest {
  private static final int DRAWN = 5_000;

  // from a fixed seed: whether a rare construct is among so many must not be left to chance
  @Property(tries = 1, seed = "20261122")
  void everyConstructOfTheLanguageIsDrawn() throws ReflectiveOperationException {
    Set<Class<?>> drawn = new HashSet<>();
    for (Arbitrary<?> arbitrary :
        List.of(
            ArbitraryDocuments.headerFact(),
            ArbitraryDocuments.element(),
            ArbitraryFacets.facet(),
            ArbitraryTimings.timing())) {
      for (Object node : arbitrary.sampleStream().limit(DRAWN).toList()) {
        collect(node, drawn);
      }
    }
    Set<Class<?>> constructs =
        Stream.of(
                HeaderFact.class,
                Element.class,
                Element.Fact.class,
                Element.Type.class,
                Facet.class,
                TriggerPhrase.class,
                Timing.Limit.class,
                Timing.Interval.class,
                Condition.class,
                Condition.Literal.class,
                Condition.Measure.class)
            .flatMap(type -> Arrays.stream(type.getPermittedSubclasses()))
            .collect(Collectors.toSet());
    assertThat(drawn).containsAll(constructs);
  }

  private static void collect(Object node, Set<Class<?>> into) throws ReflectiveOperationException {
    into.add(node.getClass());
    if (node instanceof Collection<?> many) {
      for (Object one : many) {
        collect(one, into);
      }
    }
    if (node instanceof Record) {
      for (RecordComponent component : node.getClass().getRecordComponents()) {
        Object part = component.getAccessor().invoke(node);
        if (part != null) {
          collect(part, into);
        }
      }
    }
  }
}
