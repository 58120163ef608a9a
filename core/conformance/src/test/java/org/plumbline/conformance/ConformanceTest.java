package org.plumbline.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** Every case of the suite, on every engine. */
class ConformanceTest {
  private static final List<Engine> ENGINES = List.of(new ReferenceEngine());

  /** Read once, also for what asks for its cases one by one, such as PIT. */
  private static final Supplier<Suite> SUITE = once(ConformanceTest::read);

  private static final Map<String, Supplier<SuiteRun>> RUNS = new ConcurrentHashMap<>();

  @TestFactory
  Stream<DynamicNode> theSuite() {
    return ENGINES.stream()
        .flatMap(engine -> SUITE.get().files().stream().map(file -> onEngine(file, engine)));
  }

  private static Suite read() {
    try {
      return Suite.read(Places.SUITE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static DynamicNode onEngine(SuiteFile file, Engine engine) {
    Supplier<SuiteRun> run =
        RUNS.computeIfAbsent(
            engine.name() + file.path(), any -> once(() -> SuiteDocument.of(file).on(engine)));
    return dynamicContainer(
        engine.name() + ": " + file.name(),
        file.path().toUri(),
        file.cases().stream()
            .map(
                suiteCase ->
                    dynamicTest(
                        file.name() + ": " + suiteCase.title(),
                        file.path().toUri(),
                        () ->
                            assertThat(run.get().differences(suiteCase))
                                .as("%s", suiteCase.because())
                                .isEmpty())));
  }

  /**
   * A document that does not compile fails each of its cases, compiled again: rare, and plain to
   * see.
   */
  private static <T> Supplier<T> once(Supplier<T> make) {
    return new Supplier<>() {
      private T made;

      @Override
      public T get() {
        if (made == null) {
          made = make.get();
        }
        return made;
      }
    };
  }
}
