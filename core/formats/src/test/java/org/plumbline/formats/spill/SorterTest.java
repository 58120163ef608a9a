package org.plumbline.formats.spill;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SorterTest {
  private record Record(int number, String text) {}

  /** The platform's own sort keeps the order of what is equal, too. */
  @Property(tries = 200)
  void recordsComeByNumberThenAsTheyCame(
      @ForAll @Size(max = 60) List<@IntRange(max = 9) Integer> numbers,
      @ForAll @IntRange(min = 1, max = 400) int budget) {
    List<Record> given = new ArrayList<>();
    try (Spilling spilling = Spilling.beyond(budget)) {
      Sorter sorter = new Sorter(spilling);
      for (int number : numbers) {
        Record one = new Record(number, "record " + given.size() + "x".repeat(number));
        given.add(one);
        byte[] bytes = one.text.getBytes(StandardCharsets.UTF_8);
        sorter.add(number, bytes, bytes.length);
      }
      List<Record> sorted = new ArrayList<>();
      sorter.each((number, bytes) -> sorted.add(new Record(number, text(bytes))));

      given.sort(Comparator.comparingInt(Record::number));
      assertThat(sorted).isEqualTo(given);
      assertThat(sorter.hasSpilled()).isEqualTo(spilling.hasSpilled());
    }
  }

  @Test
  void whatDoesNotFitGoesToAFile() {
    try (Spilling spilling = Spilling.beyond(100)) {
      Sorter sorter = new Sorter(spilling);
      sorter.add(1, new byte[90], 90);
      assertThat(spilling.hasSpilled()).isFalse();
      sorter.add(0, new byte[90], 90);
      assertThat(spilling.hasSpilled()).isTrue();
    }
  }

  /** More than the first 64 KB and the first 4,096 records for which there is room. */
  @Test
  void muchIsHeldWhereItFits() {
    try (Spilling spilling = Spilling.never()) {
      Sorter sorter = new Sorter(spilling);
      for (int i = 0; i < 10_000; i++) {
        sorter.add(9_999 - i, (i + " and its text").getBytes(StandardCharsets.UTF_8), 12);
      }
      List<String> sorted = new ArrayList<>();
      sorter.each((number, bytes) -> sorted.add(number + " " + text(bytes)));

      assertThat(sorter.hasSpilled()).isFalse();
      assertThat(sorted).hasSize(10_000);
      assertThat(sorted.get(0)).isEqualTo("0 9999 and its");
      assertThat(sorted.get(9_990)).isEqualTo("9990 9 and its te");
    }
  }

  @Test
  void aRecordLargerThanTheRoomIsHeldWhole() {
    try (Spilling spilling = Spilling.never()) {
      Sorter sorter = new Sorter(spilling);
      byte[] large = "x".repeat(300_000).getBytes(StandardCharsets.UTF_8);
      sorter.add(1, large, large.length);
      sorter.add(0, large, 65_536);
      List<Integer> lengths = new ArrayList<>();
      sorter.each((number, bytes) -> lengths.add(bytes.length));

      assertThat(lengths).containsExactly(65_536, 300_000);
    }
  }

  @Test
  void numbersOfAnySizeComeBackFromTheFile() {
    List<Integer> numbers = List.of(Integer.MAX_VALUE, 0x01020304, 0x00FF00FE, 0x7F000000, 0);
    try (Spilling spilling = Spilling.beyond(1)) {
      Sorter sorter = new Sorter(spilling);
      numbers.forEach(number -> sorter.add(number, new byte[] {7}, 1));
      List<Integer> sorted = new ArrayList<>();
      sorter.each((number, bytes) -> sorted.add(number));

      assertThat(sorted).isEqualTo(numbers.stream().sorted().toList());
    }
  }

  @Test
  void whatFitsExactlyIsHeld() {
    try (Spilling spilling = Spilling.beyond(90 + 90 + 16)) {
      Sorter sorter = new Sorter(spilling);
      sorter.add(1, new byte[90], 90);
      sorter.add(0, new byte[90], 90);
      assertThat(sorter.hasSpilled()).isFalse();
      sorter.add(0, new byte[0], 0);
      assertThat(sorter.hasSpilled()).isTrue();
    }
  }

  @Property(tries = 50)
  void textsAreNumberedAsTheyFirstCome(@ForAll @Size(max = 3000) List<Integer> texts) {
    Numbers numbers = new Numbers();
    Map<Integer, Integer> known = new HashMap<>();
    for (int text : texts) {
      int expected = known.computeIfAbsent(text, any -> known.size());
      assertThat(numbers.of("case " + text)).isEqualTo(expected);
    }
    assertThat(numbers.count()).isEqualTo(known.size());
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
