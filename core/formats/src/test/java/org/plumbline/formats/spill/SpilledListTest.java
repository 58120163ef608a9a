package org.plumbline.formats.spill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ListIterator;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

/** A list that is too long for memory is the same list, and leaves nothing behind. */
class SpilledListTest {
  private static final Codec<String> TEXTS =
      new Codec<>() {
        @Override
        public void write(String one, DataOutputStream out) throws IOException {
          out.writeUTF(one);
        }

        @Override
        public String read(DataInputStream in) throws IOException {
          return in.readUTF();
        }
      };

  /** A thing counts as 1,500 bytes, so this is room for two. */
  private static final long TWO = 3_000;

  @Test
  void whatFitsStaysInMemory() {
    try (Spilling spilling = Spilling.beyond(TWO)) {
      List<String> list = written(spilling, false, "a", "b");

      assertThat(list).isNotInstanceOf(SpilledList.class).containsExactly("a", "b");
      assertThat(spilling.hasSpilled()).isFalse();
      assertThat(SpilledList.copyOf(new ArrayList<>(list))).containsExactly("a", "b");
    }
  }

  @Test
  void whatDoesNotFitIsReadFromItsFileAsOftenAsAskedFor() {
    try (Spilling spilling = Spilling.beyond(TWO)) {
      List<String> list = written(spilling, false, "a", "b", "c", "d");

      assertThat(spilling.hasSpilled()).isTrue();
      assertThat(list).isInstanceOf(SpilledList.class).hasSize(4);
      assertThat(new ArrayList<>(list)).containsExactly("a", "b", "c", "d");
      assertThat(list.get(2)).isEqualTo("c");
      assertThat(list.get(0)).isEqualTo("a");
      assertThat(SpilledList.copyOf(list)).isSameAs(list);
    }
  }

  @Test
  void whatIsKnownToBeLongGoesToItsFileAtOnce() {
    try (Spilling spilling = Spilling.beyond(TWO)) {
      assertThat(written(spilling, true, "a")).isInstanceOf(SpilledList.class).containsExactly("a");
    }
  }

  @Test
  void aListOfNothingIsEmptyWhateverTheMemory() {
    try (Spilling spilling = Spilling.beyond(0)) {
      assertThat(written(spilling, true)).isEmpty();
      assertThat(spilling.hasSpilled()).isFalse();
    }
  }

  @Test
  void itGoesForwardsAndTellsWhereItIs() {
    try (Spilling spilling = Spilling.beyond(0)) {
      ListIterator<String> at = written(spilling, true, "a", "b").listIterator();

      assertThat(at.hasPrevious()).isFalse();
      assertThat(at.nextIndex()).isZero();
      assertThat(at.next()).isEqualTo("a");
      assertThat(at.hasPrevious()).isTrue();
      assertThat(at.previousIndex()).isZero();
      assertThat(at.nextIndex()).isEqualTo(1);
      assertThat(at.hasNext()).isTrue();
      assertThat(at.next()).isEqualTo("b");
      assertThat(at.hasNext()).isFalse();
      assertThatThrownBy(at::next).isInstanceOf(NoSuchElementException.class);
    }
  }

  @Test
  void itIsNotToBeChanged() {
    try (Spilling spilling = Spilling.beyond(0)) {
      ListIterator<String> at = written(spilling, true, "a", "b").listIterator(1);

      assertThat(at.next()).isEqualTo("b");
      assertThatThrownBy(at::previous).isInstanceOf(UnsupportedOperationException.class);
      assertThatThrownBy(at::remove).isInstanceOf(UnsupportedOperationException.class);
      assertThatThrownBy(() -> at.set("c")).isInstanceOf(UnsupportedOperationException.class);
      assertThatThrownBy(() -> at.add("c")).isInstanceOf(UnsupportedOperationException.class);
    }
  }

  @Test
  void somethingElseInPlaceOfEachIsMadeWheneverItIsRead() {
    try (Spilling spilling = Spilling.beyond(TWO)) {
      List<String> made = new ArrayList<>();
      List<Integer> lengths =
          SpilledList.mapped(
              written(spilling, false, "a", "bb", "ccc"),
              text -> {
                made.add(text);
                return text.length();
              });

      assertThat(made).isEmpty();
      assertThat(lengths).hasSize(3);
      assertThat(new ArrayList<>(lengths)).containsExactly(1, 2, 3);
      assertThat(made).containsExactly("a", "bb", "ccc");
      assertThat(SpilledList.mapped(List.of("a", "bb"), String::length)).containsExactly(1, 2);
    }
  }

  @Test
  void itsFilesAreGoneInTheEndEvenThoseHalfRead() throws IOException {
    Path file;
    List<String> list;
    try (Spilling spilling = Spilling.beyond(0)) {
      file = spilling.file();
      Files.writeString(file, "something");
      list = written(spilling, true, "a", "b");
      assertThat(list.listIterator().next()).isEqualTo("a");
      try (var left = Files.list(file.getParent())) {
        assertThat(left).hasSize(2);
      }
    }

    assertThat(file).doesNotExist();
    assertThat(file.getParent()).doesNotExist();
    assertThatThrownBy(() -> list.get(0)).isInstanceOf(java.io.UncheckedIOException.class);
  }

  @Test
  void asMuchIsHeldAsFitsAndNeverMoreThanAnArrayHas() {
    try (Spilling never = Spilling.never();
        Spilling much = Spilling.beyond(Long.MAX_VALUE);
        Spilling some = Spilling.beyond(12_345);
        Spilling usual = Spilling.usual()) {
      assertThat(never.budget()).isEqualTo(Integer.MAX_VALUE - 64);
      assertThat(much.budget()).isEqualTo(Integer.MAX_VALUE - 64);
      assertThat(some.budget()).isEqualTo(12_345);
      assertThat((long) usual.budget())
          .isEqualTo(
              Math.min(Runtime.getRuntime().maxMemory() / 12, (long) Integer.MAX_VALUE - 64));
    }
  }

  private static List<String> written(Spilling spilling, boolean atOnce, String... texts) {
    SpilledList.Writer<String> writer = new SpilledList.Writer<>(spilling, TEXTS, atOnce);
    for (String text : texts) {
      writer.add(text);
    }
    return writer.list();
  }
}
