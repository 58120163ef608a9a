package org.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WorkdaysLinesTest {
  private final Desk desk = Desk.tidy();

  @Test
  void everyLineKeepsItsPlace() {
    assertThat(desk.typeWithInput("2026-03-02,5\n\n2026-03-02,-5\n", "workdays", "-").out())
        .isEqualTo("2026-03-02,5,2026-03-09\n\n2026-03-02,-5,2026-02-23\n");
  }

  @Test
  void linesMayEndAsWindowsDoesItOrNotAtAll() {
    assertThat(desk.typeWithInput("2026-03-02,5\r\n2026-03-02,+1", "workdays", "-").out())
        .isEqualTo("2026-03-02,5,2026-03-09\n2026-03-02,+1,2026-03-03\n");
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheDate() {
    assertThat(desk.typeWithInput("\uFEFF2026-03-02,5\n", "workdays", "-"))
        .isEqualTo(new Desk.Outcome(0, "2026-03-02,5,2026-03-09\n", ""));
  }

  @Test
  void conventionsHoldForEveryLine() {
    assertThat(
            desk.typeWithInput(
                    "2026-03-07,1\n2026-03-07,-1\n", "workdays", "-", "--roll", "forward")
                .out())
        .isEqualTo("2026-03-07,1,2026-03-10\n2026-03-07,-1,2026-03-06\n");
    assertThat(
            desk.typeWithInput("2026-03-07,1\n2026-03-07,-1\n", "workdays", "-", "--roll", "back")
                .out())
        .isEqualTo("2026-03-07,1,2026-03-09\n2026-03-07,-1,2026-03-05\n");
  }

  @Test
  void noLinesMeanNoAnswers() {
    assertThat(desk.typeWithInput("", "workdays", "-")).isEqualTo(new Desk.Outcome(0, "", ""));
  }
}
