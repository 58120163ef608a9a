package org.plumbline.checkers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.calendars.Calendars;
import org.plumbline.compiler.StandardsCompiler;
import org.plumbline.model.kernel.KernelDocument;
import org.plumbline.runtime.calendar.WorkingCalendar;
import org.plumbline.runtime.history.CaseHistory;

/** The documents that come with Plumbline: how much of them generated checkers cover. */
class ShippedDocumentsTest {
  private static final int HISTORIES = 60;
  private static final Path STANDARDS = Path.of("../../standards");

  /** What is covered may grow and never shrink; what is refused is known by name. */
  @ParameterizedTest
  @CsvSource({
    "dudley/dudley, 191, 0",
    "newcastle/newcastle, 251, 0",
    "st-helena/st-helena, 463, 0",
    "stoke-on-trent/stoke-on-trent, 87, 0",
    "warwickshire/warwickshire, 343, 0"
  })
  void soManyRulesAreCoveredAndSoManyAreNot(String file, int rules, int uncovered) {
    KernelDocument document = document(file);
    long covered =
        document.rules().stream().filter(rule -> Uncovered.of(rule, document) == null).count();

    assertThat(covered).isGreaterThanOrEqualTo(rules);
    assertThat(Uncovered.in(document)).hasSizeLessThanOrEqualTo(uncovered);
  }

  @ParameterizedTest
  @CsvSource({
    "dudley/dudley",
    "newcastle/newcastle",
    "st-helena/st-helena",
    "stoke-on-trent/stoke-on-trent",
    "warwickshire/warwickshire"
  })
  void aCheckerSaysOfHistoriesMadeAtRandomWhatTheInterpreterSays(String file) {
    KernelDocument document = document(file);
    WorkingCalendar calendar =
        Calendars.in(STANDARDS.resolve(file).resolveSibling(".")).load(document.calendar());
    Agreement agreement = new Agreement(document, calendar, new Checkers().of(document, calendar));
    RandomHistories histories = new RandomHistories(document, calendar.clock(), new Random(7));
    for (int i = 0; i < HISTORIES; i++) {
      RandomHistories.Asked asked = histories.next();
      assertThat(agreement.difference(asked.history(), asked.coverage(), asked.asOf())).isEmpty();
    }
    RandomHistories.Asked asked = histories.next();
    List<CaseHistory> several = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      several.add(histories.precise("case " + i));
    }
    assertThat(agreement.differenceOfAll(several, asked.coverage(), asked.asOf())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"dudley/dudley", "newcastle/newcastle", "warwickshire/warwickshire"})
  void eachStandardHasAPartThatNamesIt(String file) {
    KernelDocument document = document(file);
    String source = CheckerSource.of(document, "org.plumbline.generated", Map.of()).text();

    document
        .rules()
        .forEach(
            rule ->
                assertThat(source).contains("* " + JavaText.comment(rule.id().citation()) + ": "));
    assertThat(source).isASCII().doesNotContain("org.plumbline.model");
  }

  private static KernelDocument document(String file) {
    return StandardsCompiler.compile(List.of(STANDARDS.resolve(file + ".standards")))
        .documents()
        .get(0)
        .kernel();
  }
}
