package org.plumbline.formats.spill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class KeySorterTest {
  private record Record(String key, String text) {}

  /** Characters of one byte compare as their bytes do, and the platform's sort is stable. */
  @Property(tries = 200)
  void recordsComeByKeyThenAsTheyCame(
      @ForAll @Size(max = 60) List<@IntRange(max = 30) Integer> keys,
      @ForAll @IntRange(min = 1, max = 900) int budget) {
    List<Record> given = new ArrayList<>();
    try (Spilling spilling = Spilling.beyond(budget)) {
      KeySorter sorter = new KeySorter(spilling);
      for (int key : keys) {
        Record one =
            new Record(
                Character.toString(32 + 7 * key).repeat(1 + key % 3), "record " + given.size());
        given.add(one);
        sorter.add(bytes(one.key), bytes(one.key + "|" + one.text));
      }
      List<String> sorted = new ArrayList<>();
      sorter.each(bytes -> sorted.add(new String(bytes, StandardCharsets.ISO_8859_1)));

      given.sort(Comparator.comparing(Record::key));
      assertThat(sorted).isEqualTo(given.stream().map(one -> one.key + "|" + one.text).toList());
      assertThat(sorter.hasSpilled()).isEqualTo(spilling.hasSpilled());
    }
  }

  @Test
  void whatDoesNotFitGoesToAFile() {
    try (Spilling spilling = Spilling.beyond(400)) {
      KeySorter sorter = new KeySorter(spilling);
      sorter.add(new byte[1], new byte[190]);
      assertThat(spilling.hasSpilled()).isFalse();
      sorter.add(new byte[1], new byte[190]);
      assertThat(spilling.hasSpilled()).isTrue();
    }
  }

  @Test
  void keysOfAnyLengthComeBackFromTheFile() {
    try (Spilling spilling = Spilling.beyond(1)) {
      KeySorter sorter = new KeySorter(spilling);
      sorter.add(bytes("b".repeat(70_000)), bytes("last"));
      sorter.add(bytes("a".repeat(300)), bytes("first"));
      sorter.add(bytes("b"), bytes("between"));
      List<String> sorted = new ArrayList<>();
      sorter.each(bytes -> sorted.add(new String(bytes, StandardCharsets.ISO_8859_1)));

      assertThat(sorted).containsExactly("first", "between", "last");
    }
  }

  @Test
  void aFileThatWasCutOffIsToldAsSuch() throws IOException {
    try (Spilling spilling = Spilling.beyond(1)) {
      KeySorter sorter = new KeySorter(spilling);
      sorter.add(bytes("a"), bytes("0123456789"));
      sorter.add(bytes("b"), bytes("0123456789"));
      Path second = spilling.file();
      Path first = second.resolveSibling("part-1");
      Files.write(first, Arrays.copyOf(Files.readAllBytes(first), 12));

      assertThatThrownBy(() -> sorter.each(bytes -> {}))
          .isInstanceOf(UncheckedIOException.class)
          .hasMessageContaining("a temporary file is cut off");
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
