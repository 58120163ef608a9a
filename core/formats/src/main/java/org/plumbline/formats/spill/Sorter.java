package org.plumbline.formats.spill;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;

/**
 * Puts records in the order of their numbers; those of one number stay in the order in which they
 * came. What does not fit into memory is sorted in parts, in a file each, which are then read side
 * by side.
 */
public final class Sorter {
  private static final int FIRST = 1 << 16;

  private final Spilling spilling;
  private final Runs<Numbered> runs;
  private byte[] bytes = new byte[FIRST];
  private int used;
  private long[] order = new long[FIRST >> 4];
  private int[] ends = new int[FIRST >> 4];
  private int count;

  /** Of nothing yet. */
  public Sorter(Spilling spilling) {
    this.spilling = spilling;
    this.runs = new Runs<>(spilling, Comparator.comparingInt(Numbered::number), Numbered::read);
  }

  /**
   * Adds a record.
   *
   * @param number by which it is sorted, from 0
   * @param record its bytes, of which the first {@code length} count
   */
  public void add(int number, byte[] record, int length) {
    if (count > 0 && (long) used + length + 16L * count > spilling.budget()) {
      spill();
    }
    if (used + (long) length > bytes.length) {
      long wanted = Math.max(bytes.length * 2L, used + (long) length);
      bytes = Arrays.copyOf(bytes, (int) Math.min(Integer.MAX_VALUE - 64, wanted));
    }
    if (count == order.length) {
      order = Arrays.copyOf(order, 2 * count);
      ends = Arrays.copyOf(ends, 2 * count);
    }
    System.arraycopy(record, 0, bytes, used, length);
    used += length;
    order[count] = (long) number << 32 | count;
    ends[count] = used;
    count++;
  }

  private void spill() {
    try {
      Path file = spilling.file();
      DataOutputStream out = spilling.writing(file);
      Arrays.sort(order, 0, count);
      for (int i = 0; i < count; i++) {
        int at = (int) order[i];
        int from = at == 0 ? 0 : ends[at - 1];
        out.writeInt((int) (order[i] >>> 32));
        out.writeInt(ends[at] - from);
        out.write(bytes, from, ends[at] - from);
      }
      spilling.done(out);
      runs.add(file);
      count = 0;
      used = 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether some of it lies in files. */
  public boolean hasSpilled() {
    return !runs.isEmpty();
  }

  /** Who is told of the records. */
  public interface Sorted {
    /** The next in order. */
    void record(int number, byte[] bytes) throws IOException;
  }

  /** Tells of all, in order. Nothing can be added any more. */
  public void each(Sorted sorted) {
    try {
      if (runs.isEmpty()) {
        Arrays.sort(order, 0, count);
        for (int i = 0; i < count; i++) {
          int at = (int) order[i];
          sorted.record(
              (int) (order[i] >>> 32),
              Arrays.copyOfRange(bytes, at == 0 ? 0 : ends[at - 1], ends[at]));
        }
      } else {
        if (count > 0) {
          spill();
        }
        bytes = new byte[0];
        runs.each(one -> sorted.record(one.number, one.bytes));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A record by its number. */
  @SuppressWarnings("ArrayRecordComponent") // never compared as a whole
  private record Numbered(int number, byte[] bytes) {
    static Numbered read(int number, DataInputStream in) throws IOException {
      return new Numbered(number, Runs.bytes(in, in.readInt()));
    }
  }
}
