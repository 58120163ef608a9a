package org.plumbline.checkers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.calendars.Calendars;
import org.plumbline.compiler.StandardsCompiler;
import org.plumbline.model.kernel.KernelDocument;
import org.plumbline.runtime.calendar.WorkingCalendar;
import org.plumbline.runtime.history.CaseHistory;

/** The documents that come with Plumbline: how much of them generated checkers cover. */
class ShippedDocumentsTest {
  private static final int HISTORIES = 60;
  private static final Path STANDARDS = Path.of("../../standards");

  /** Each has more than fifty rules, so that none is passed over in silence. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "dudley/dudley",
        "newcastle/newcastle",
        "st-helena/st-helena",
        "stoke-on-trent/stoke-on-trent",
        "warwickshire/warwickshire"
      })
  void everyRuleIsCovered(String file) {
    KernelDocument document = document(file);

    assertThat(document.rules()).hasSizeGreaterThan(50);
    assertThat(Uncovered.in(document)).isEmpty();
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
