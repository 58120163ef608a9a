package org.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Slips that give a wrong verdict without being mistakes in themselves are pointed out. */
class AdviceOnDataTest {
  private static final String HEAD =
      """
      case,event,time,conference,actor,decisions,actions
      A-1,conference is held,2026-03-02 10:00,C1,,,
      """;

  @Test
  void anActorThatIsNoRoleIsNamedWithItsRows() {
    String said =
        check(
            HEAD
                + "A-1,minutes are circulated,2026-03-09,C1,Jane Smith,none,none\n"
                + "A-1,minutes are circulated,2026-03-10,C1,Jane Smith,none,none\n");

    assertThat(said)
        .containsIgnoringWhitespaces(
            "“Jane Smith”, the actor of 2 rows, is no role of the document");
  }

  @Test
  void rolesByAnyWayToWriteThemAreNotNamed() {
    assertThat(
            check(
                HEAD + "A-1,minutes are circulated,2026-03-09,C1,Minute Taker; chair,none,none\n"))
        .doesNotContain("is no role");
  }

  @Test
  void anExampleThatDoesNotSayWhatTheConditionAsksIsToldHow() {
    String document =
        """
        language 1
        document "D"
          id d
          version "1"
          calendar england
        event referral is received
          field child moved away : flag
        event assessment is completed
          act complete assessment
        standard 1 "S"
          source "1"
          trigger referral is received
          unless child moved away
          must complete assessment
          deadline within 10 working days
          example "silent"
            2026-03-02 referral is received; 2026-03-05 assessment is completed -> met
          example "said"
            2026-03-02 referral is received (not child moved away);
            2026-03-05 assessment is completed -> met
        """;
    String said = Desk.tidy().with("d.standards", document).type("test", "d.standards").out();

    assertThat(said).containsOnlyOnce("FAILED").containsOnlyOnce("an example knows only");
    assertThat(said).contains("1 of 2 examples as expected");
  }

  private static String check(String cases) {
    return Desk.tidy()
        .with("named.csv", cases)
        .type("check", "minutes.standards", "--cases", "named.csv", "--as-of", "2026-04-30")
        .out();
  }
}
