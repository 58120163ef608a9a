package org.plumbline.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.model.kernel.Condition.Operator;
import org.plumbline.model.kernel.KernelDocument;
import org.plumbline.runtime.history.Value;

/** How what a field holds compares with what a condition asks for (§3.1). */
class ValuesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  private static final KernelDocument DOCUMENT =
      new KernelDocument(
          "d",
          "A document",
          "1",
          null,
          null,
          "test",
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          Map.of("iro", "reviewer"),
          Map.of(),
          List.of());

  private final Values values = new Values(new Names(DOCUMENT));

  @ParameterizedTest
  @CsvSource({
    "EQUAL, false, true, false",
    "AT_LEAST, false, true, true",
    "AT_MOST, true, true, false",
    "MORE_THAN, false, false, true",
    "LESS_THAN, true, false, false",
  })
  void numbersAndDatesCompareBySize(Operator operator, boolean less, boolean same, boolean more) {
    assertThat(values.compare(number("1.5"), operator, number("2"))).isEqualTo(truth(less));
    assertThat(values.compare(number("2.0"), operator, number("2"))).isEqualTo(truth(same));
    assertThat(values.compare(number("10"), operator, number("2"))).isEqualTo(truth(more));
    assertThat(values.compare(date(DAY, null), operator, date(DAY.plusDays(1), null)))
        .isEqualTo(truth(less));
    assertThat(values.compare(date(DAY, null), operator, date(DAY, LocalTime.NOON)))
        .isEqualTo(truth(same));
    assertThat(values.compare(date(DAY, LocalTime.NOON), operator, date(DAY, null)))
        .isEqualTo(truth(same));
    assertThat(values.compare(date(DAY, LocalTime.MIDNIGHT), operator, date(DAY, LocalTime.NOON)))
        .isEqualTo(truth(less));
    assertThat(
            values.compare(
                date(DAY.plusDays(1), LocalTime.MIDNIGHT), operator, date(DAY, LocalTime.NOON)))
        .isEqualTo(truth(more));
  }

  @Test
  void wordsAreOnlyTheSameOrNot() {
    assertThat(values.compare(text("IRO"), Operator.EQUAL, text("the reviewer")))
        .isEqualTo(Truth.TRUE);
    assertThat(values.compare(text("police"), Operator.EQUAL, text("iro"))).isEqualTo(Truth.FALSE);
    assertThat(values.compare(text("iro"), Operator.AT_LEAST, text("iro")))
        .isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void aListIsWhatItHas() {
    Value people = new Value.Items(List.of("police", "IRO"));

    assertThat(values.compare(people, Operator.EQUAL, text("reviewer"))).isEqualTo(Truth.TRUE);
    assertThat(values.compare(people, Operator.EQUAL, text("parent"))).isEqualTo(Truth.FALSE);
    assertThat(values.includes(people, "reviewer")).isTrue();
    assertThat(values.includes(people, "parent")).isFalse();
    assertThat(values.includes(text("iro"), "reviewer")).isTrue();
    assertThat(values.includes(text(" "), " ")).isFalse();
    assertThat(values.includes(number("1"), "1")).isFalse();
  }

  @Test
  void whatIsOfTwoKindsCannotBeCompared() {
    assertThat(values.compare(text("2"), Operator.EQUAL, number("2"))).isEqualTo(Truth.UNKNOWN);
    assertThat(values.compare(number("2"), Operator.EQUAL, text("2"))).isEqualTo(Truth.UNKNOWN);
    assertThat(values.compare(date(DAY, null), Operator.AT_MOST, text("2")))
        .isEqualTo(Truth.UNKNOWN);
    assertThat(values.compare(new Value.Flag(true), Operator.EQUAL, new Value.Flag(true)))
        .isEqualTo(Truth.TRUE);
    assertThat(values.compare(new Value.Flag(true), Operator.EQUAL, new Value.Flag(false)))
        .isEqualTo(Truth.FALSE);
  }

  private static Truth truth(boolean holds) {
    return holds ? Truth.TRUE : Truth.FALSE;
  }

  private static Value number(String number) {
    return new Value.Number(new BigDecimal(number));
  }

  private static Value text(String text) {
    return new Value.Text(text);
  }

  private static Value date(LocalDate day, @Nullable LocalTime time) {
    return new Value.Date(day, time);
  }
}
