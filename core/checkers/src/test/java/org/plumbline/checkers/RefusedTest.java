package org.plumbline.checkers;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.plumbline.model.kernel.EventPattern;
import org.plumbline.model.kernel.KernelDocument;
import org.plumbline.model.kernel.Rule;
import org.plumbline.model.kernel.Trigger;
import org.plumbline.runtime.calendar.Amount;
import org.plumbline.runtime.calendar.Unit;

/** What the generator does not know is refused, never left out. */
class RefusedTest {
  @Test
  void aStateThatNobodyHasDeclaredIsRefusedWithStandardAndState() {
    Trigger unknown =
        new Trigger.OnElapsed(
            List.of(EventPattern.of("opened")), null, List.of(new Amount(1, Unit.DAYS)), "asleep");
    KernelDocument document = RandomDocuments.of(new Random(1), List.of(on(unknown)));

    assertThatThrownBy(() -> CheckerSource.of(document, "anywhere", Map.of()))
        .isInstanceOf(NotCoveredException.class)
        .hasMessageContaining("document `random` cannot be compiled yet")
        .hasMessageContaining("standard P0: `while asleep` is no state of the document");
  }

  private static Rule on(Trigger trigger) {
    Rule plain = new RandomRules(new Random(1)).plain(0);
    return new Rule(
        plain.id(),
        plain.title(),
        plain.kind(),
        plain.force(),
        false,
        List.of(),
        trigger,
        plain.guard(),
        plain.acts(),
        plain.countsWhen(),
        plain.window(),
        List.of(),
        null,
        null,
        List.of(),
        List.of(),
        null,
        plain.reach(),
        plain.adoptedFrom());
  }
}
