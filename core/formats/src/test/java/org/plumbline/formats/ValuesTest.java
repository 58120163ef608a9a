package org.plumbline.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.runtime.history.Value;

/** What a cell holds, as the document's vocabulary says. */
class ValuesTest {
  private static final String HELD = "conference is held";

  private final Words words = new Words(CaseBinderTest.DOCUMENT);

  @Test
  void aNumberIsPlainAndNotEndless() throws Exception {
    assertThat(read(HELD, "length", "90.50")).isEqualTo(new Value.Number(new BigDecimal("90.50")));
    assertThatThrownBy(() -> read(HELD, "length", "1e9")).hasMessage("“1e9” is no plain number");
    assertThatThrownBy(() -> read(HELD, "length", "E9")).hasMessage("“E9” is no plain number");
    assertThatThrownBy(() -> read(HELD, "length", "e")).hasMessage("“e” is no plain number");
    assertThatThrownBy(() -> read(HELD, "length", "ninety"))
        .hasMessage("“ninety” is no plain number");
    assertThatThrownBy(() -> read(HELD, "length", "9O")).hasMessage("“9O” is no number");
  }

  @Test
  void whatTheVocabularyDoesNotTypeIsAWordOrSeveral() throws Exception {
    assertThat(read(HELD, "reason", "ICPC")).isEqualTo(new Value.Text("conference is held"));
    assertThat(words("a", "b")).isEqualTo(new Value.Items(List.of("a", "b")));
    assertThat(read(HELD, "participants", "IRO; ; police"))
        .isEqualTo(new Value.Items(List.of("independent reviewing officer", "police")));
  }

  @Test
  void aChoiceIsOneOfItsOptionsHoweverItIsWritten() throws Exception {
    assertThat(read(HELD, "outcome", "PLAN made")).isEqualTo(new Value.Text("plan made"));
    assertThatThrownBy(() -> read(HELD, "outcome", "plan"))
        .hasMessage("“plan” is none of plan made, no plan");
  }

  private Value read(String event, String field, String cell) throws Exception {
    return values().read(event, field, List.of(cell));
  }

  private Value words(String... cell) throws Exception {
    return values().read(HELD, "reason", List.of(cell));
  }

  private Values values() throws CaseDataException {
    return new Values(words, new TimeReader(Mapping.PLAIN, ZoneId.of("Europe/London")));
  }
}
