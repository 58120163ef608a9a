package org.plumbline.conformance;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.runtime.verdict.ObligationVerdict;

/** An engine with the document of one file of the suite, ready for the file's cases. */
public final class SuiteRun {
  private final Engine.Judge judge;
  private final LocalMoments moments;
  private final HistoryReader reader;

  SuiteRun(Engine.Judge judge, LocalMoments moments, HistoryReader reader) {
    this.judge = judge;
    this.moments = moments;
    this.reader = reader;
  }

  /**
   * Runs one of the file's cases.
   *
   * @param suiteCase the case
   * @return every way in which the engine's verdicts differ from the expected ones, one line each
   * @throws SuiteException if the case cannot be understood
   */
  public List<String> differences(SuiteFile.Case suiteCase) {
    Engine.Outcome outcome =
        judge.judge(
            reader.histories(suiteCase),
            reader.coverage(suiteCase),
            moments.last(suiteCase.asOf()));
    List<ObligationVerdict> found =
        outcome.verdicts().stream()
            .filter(
                verdict ->
                    suiteCase.standard() == null
                        || suiteCase.standard().equals(verdict.rule().standard()))
            .toList();
    List<String> differences =
        new ArrayList<>(new Comparison(moments, reader).differences(suiteCase.expected(), found));
    Integer ignored = suiteCase.ignored();
    if (ignored != null && ignored != outcome.ignored()) {
      differences.add("expected " + ignored + " ignored occurrences, found " + outcome.ignored());
    }
    return differences;
  }
}
