package org.plumbline.formats.spill;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Puts records in the order of their keys, compared byte by byte without signs; those of one key
 * stay in the order in which they came. What does not fit into memory is sorted in parts, in a file
 * each, which are then read side by side.
 */
public final class KeySorter {
  /** About what it costs to hold a record, beside its bytes. */
  private static final int BESIDE = 64;

  private static final Comparator<Entry> BY_KEY =
      (one, other) -> Arrays.compareUnsigned(one.key, other.key);

  private final Spilling spilling;
  private final Runs<Entry> runs;
  private final List<Entry> held = new ArrayList<>();
  private long used;

  @SuppressWarnings("ArrayRecordComponent") // never compared as a whole
  private record Entry(byte[] key, byte[] record) {
    static Entry read(int length, DataInputStream in) throws IOException {
      byte[] key = Runs.bytes(in, length);
      return new Entry(key, Runs.bytes(in, in.readInt()));
    }
  }

  /** Of nothing yet. */
  public KeySorter(Spilling spilling) {
    this.spilling = spilling;
    this.runs = new Runs<>(spilling, BY_KEY, Entry::read);
  }

  /** Adds a record; both are kept as they are. */
  public void add(byte[] key, byte[] record) {
    long size = (long) key.length + record.length + BESIDE;
    if (!held.isEmpty() && used + size > spilling.budget()) {
      spill();
    }
    held.add(new Entry(key, record));
    used += size;
  }

  private void spill() {
    try {
      Path file = spilling.file();
      DataOutputStream out = spilling.writing(file);
      held.sort(BY_KEY);
      for (Entry one : held) {
        out.writeInt(one.key.length);
        out.write(one.key);
        out.writeInt(one.record.length);
        out.write(one.record);
      }
      spilling.done(out);
      runs.add(file);
      held.clear();
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
    void record(byte[] bytes) throws IOException;
  }

  /** Tells of all, in order. Nothing can be added any more. */
  public void each(Sorted sorted) {
    try {
      if (runs.isEmpty()) {
        held.sort(BY_KEY);
        for (Entry one : held) {
          sorted.record(one.record);
        }
      } else {
        if (!held.isEmpty()) {
          spill();
        }
        runs.each(one -> sorted.record(one.record));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
