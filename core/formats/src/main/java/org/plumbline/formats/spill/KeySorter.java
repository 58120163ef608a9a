package org.plumbline.formats.spill;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

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
  private final List<Path> runs = new ArrayList<>();
  private final List<Entry> held = new ArrayList<>();
  private long used;

  @SuppressWarnings("ArrayRecordComponent") // never compared as a whole
  private record Entry(byte[] key, byte[] record) {}

  /** Of nothing yet. */
  public KeySorter(Spilling spilling) {
    this.spilling = spilling;
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
        merge(sorted);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void merge(Sorted sorted) throws IOException {
    PriorityQueue<Run> queue =
        new PriorityQueue<>(
            Comparator.comparing((Run run) -> run.next, BY_KEY).thenComparingInt(run -> run.index));
    for (int i = 0; i < runs.size(); i++) {
      Run run = new Run(spilling.reading(runs.get(i)), i);
      if (run.advance()) {
        queue.add(run);
      }
    }
    for (Run first = queue.poll(); first != null; first = queue.poll()) {
      sorted.record(first.next.record);
      if (first.advance()) {
        queue.add(first);
      }
    }
  }

  /** One of the files, and its next record. */
  private final class Run {
    private final DataInputStream in;
    private final int index;
    private Entry next = new Entry(new byte[0], new byte[0]);

    Run(DataInputStream in, int index) {
      this.in = in;
      this.index = index;
    }

    boolean advance() throws IOException {
      int first = in.read();
      if (first < 0) {
        spilling.done(in);
        return false;
      }
      int length = first << 24 | in.readUnsignedByte() << 16 | in.readUnsignedShort();
      byte[] key = bytes(length);
      next = new Entry(key, bytes(in.readInt()));
      return true;
    }

    private byte[] bytes(int length) throws IOException {
      byte[] bytes = in.readNBytes(length);
      if (bytes.length < length) {
        throw new EOFException("a temporary file is cut off");
      }
      return bytes;
    }
  }
}
