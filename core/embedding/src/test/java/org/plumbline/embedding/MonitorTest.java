package org.plumbline.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.runtime.checker.Checker;
import org.plumbline.runtime.history.Coverage;
import org.plumbline.runtime.history.Moment;
import org.plumbline.runtime.history.Occurrence;
import org.plumbline.runtime.monitor.Changes;
import org.plumbline.runtime.monitor.Monitor;
import org.plumbline.runtime.monitor.StateException;
import org.plumbline.runtime.verdict.ObligationVerdict;
import org.plumbline.runtime.verdict.Verdict;

/**
 * A case watched while it goes on. Monday 2 March 2026 is a working day, and so is the 3rd: a
 * decision on a referral of the 2nd is due by the end of the 3rd. London is at UTC in March.
 */
class MonitorTest {
  private static final String TEXT =
      """
      language 1

      document "Referrals"
        id       referrals
        version  "1"
        calendar england

      event referral is received
      event decision is made
        act   make decision

      standard R-1 "A decision by the next working day"
        trigger   referral is received
        must      make decision
        deadline  within 1 working day
      """;
  private static final long DUE = at("2026-03-03T23:59:59Z");

  @TempDir Path folder;

  private Checker checker;
  private Monitor monitor;

  @BeforeEach
  void watch() throws IOException {
    checker = checker(TEXT);
    monitor = Monitor.of(checker, "case 1", Coverage.EVERYTHING, at("2026-03-02T08:00:00Z"));
  }

  @Test
  void anEventStartsAClock() {
    monitor.advance(at("2026-03-02T09:00:00Z"));
    Changes changes = monitor.accept(referral());

    assertThat(changes.now())
        .extracting(ObligationVerdict::verdict)
        .containsExactly(Verdict.PENDING);
    assertThat(changes.before()).isEmpty();
    assertThat(monitor.due()).hasSize(1);
    assertThat(monitor.nextDue()).hasValue(DUE);
  }

  @Test
  void aLimitThatPassesBecomesABreachAndNotBefore() {
    monitor.accept(referral());
    monitor.advance(at("2026-03-02T10:00:00Z"));

    assertThat(monitor.advance(DUE).isEmpty()).isTrue();
    Changes after = monitor.advance(DUE + 1);

    assertThat(after.becameBreached()).hasSize(1);
    assertThat(after.retracted()).isEmpty();
    assertThat(monitor.nextDue()).isEmpty();
    assertThat(monitor.advance(DUE + 5 * 86_400).isEmpty())
        .as("being later still is no change")
        .isTrue();
    assertThat(monitor.verdicts().get(0).overdue()).isNotNull();
  }

  @Test
  void aLateEventTakesABreachBack() {
    monitor.accept(referral());
    monitor.advance(DUE + 1);

    Changes changes = monitor.accept(decision("d1", "2026-03-03T12:00:00Z", 1));

    assertThat(changes.retracted())
        .extracting(ObligationVerdict::verdict)
        .containsExactly(Verdict.BREACHED);
    assertThat(changes.now()).extracting(ObligationVerdict::verdict).containsExactly(Verdict.MET);
  }

  @Test
  void aCorrectionTakesBackThatItWasMet() {
    monitor.accept(List.of(referral(), decision("d1", "2026-03-03T12:00:00Z", 1)));
    monitor.advance(at("2026-03-10T00:00:00Z"));
    assertThat(monitor.verdicts().get(0).verdict()).isEqualTo(Verdict.MET);

    Changes changes = monitor.accept(decision("d1", "2026-03-05T12:00:00Z", 2));

    assertThat(changes.retracted())
        .extracting(ObligationVerdict::verdict)
        .containsExactly(Verdict.MET);
    assertThat(changes.becameBreached()).hasSize(1);
  }

  @Test
  void anEventOfTheFutureIsKnownWhenTheClockGetsThere() {
    assertThat(monitor.accept(referral()).isEmpty()).isTrue();
    assertThat(monitor.verdicts()).isEmpty();

    assertThat(monitor.advance(at("2026-03-02T09:00:00Z")).now()).hasSize(1);
  }

  @Test
  void theClockDoesNotGoBack() {
    assertThatThrownBy(() -> monitor.advance(monitor.now() - 1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aStateGoesOnWhereItWasSaved() {
    monitor.accept(referral());
    monitor.advance(at("2026-03-02T10:00:00Z"));

    Monitor restored = Monitor.restore(checker, monitor.save());

    assertThat(restored.caseId()).isEqualTo("case 1");
    assertThat(restored.now()).isEqualTo(monitor.now());
    assertThat(restored.verdicts()).isEqualTo(monitor.verdicts());
    assertThat(restored.advance(DUE + 1).becameBreached()).hasSize(1);
  }

  @Test
  void aStateOfAnotherVersionOrAnotherTextIsRefused() throws IOException {
    byte[] state = monitor.save();
    Checker second = checker(TEXT.replace("version  \"1\"", "version  \"2\""));
    Checker changed = checker(TEXT.replace("within 1 working", "within 2 working"));

    assertThatThrownBy(() -> Monitor.restore(second, state))
        .isInstanceOf(StateException.class)
        .hasMessageContaining("version `1`");
    assertThatThrownBy(() -> Monitor.restore(changed, state)).isInstanceOf(StateException.class);
  }

  @Test
  void aDamagedStateIsRefused() {
    monitor.accept(List.of(referral(), decision("d1", "2026-03-03T12:00:00Z", 1)));
    byte[] state = monitor.save();

    for (int length = 0; length < state.length; length++) {
      byte[] cut = Arrays.copyOf(state, length);
      assertThatThrownBy(() -> Monitor.restore(checker, cut))
          .as("the first %s bytes", length)
          .isInstanceOf(StateException.class);
    }
    byte[] longer = Arrays.copyOf(state, state.length + 1);
    assertThatThrownBy(() -> Monitor.restore(checker, longer)).isInstanceOf(StateException.class);
  }

  private static Occurrence referral() {
    return occurrence("referral is received", "r1", "2026-03-02T09:00:00Z", 0);
  }

  private static Occurrence decision(String id, String at, int order) {
    return occurrence("decision is made", id, at, order);
  }

  private static Occurrence occurrence(String event, String id, String at, int order) {
    return new Occurrence(event, Moment.at(at(at)), null, id, Map.of(), Map.of(), order);
  }

  private static long at(String instant) {
    return Instant.parse(instant).getEpochSecond();
  }

  private Checker checker(String text) throws IOException {
    return StandardsDocument.load(Files.writeString(folder.resolve("referrals.standards"), text))
        .checker();
  }
}
