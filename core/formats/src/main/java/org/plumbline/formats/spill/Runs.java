package org.plumbline.formats.spill;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Sorted files, read side by side in the order of the whole. Of what is equal, that in the file
 * added first comes first.
 *
 * @param <R> a record, which in its file begins with a whole number
 */
final class Runs<R> {
  private final Spilling spilling;
  private final Comparator<R> order;
  private final Form<R> form;
  private final List<Path> files = new ArrayList<>();

  /** How a record lies in its file. */
  interface Form<R> {
    /**
     * Reads one.
     *
     * @param begin the number that it begins with
     * @param in what comes after that
     */
    R read(int begin, DataInputStream in) throws IOException;
  }

  /** Who is told of the records. */
  interface Told<R> {
    /** The next in order. */
    void record(R record) throws IOException;
  }

  Runs(Spilling spilling, Comparator<R> order, Form<R> form) {
    this.spilling = spilling;
    this.order = order;
    this.form = form;
  }

  void add(Path file) {
    files.add(file);
  }

  boolean isEmpty() {
    return files.isEmpty();
  }

  /** Tells of all, in order. */
  void each(Told<R> told) throws IOException {
    PriorityQueue<Next<R>> queue =
        new PriorityQueue<>(
            Comparator.comparing((Next<R> next) -> next.record, order)
                .thenComparingInt(next -> next.file));
    for (int i = 0; i < files.size(); i++) {
      advance(queue, i, spilling.reading(files.get(i)));
    }
    for (Next<R> first = queue.poll(); first != null; first = queue.poll()) {
      told.record(first.record);
      advance(queue, first.file, first.in);
    }
  }

  private void advance(PriorityQueue<Next<R>> queue, int file, DataInputStream in)
      throws IOException {
    int begin = in.read();
    if (begin < 0) {
      spilling.done(in);
    } else {
      begin = begin << 24 | in.readUnsignedByte() << 16 | in.readUnsignedShort();
      queue.add(new Next<>(file, in, form.read(begin, in)));
    }
  }

  /** The next record of a file. */
  private record Next<R>(int file, DataInputStream in, R record) {}

  /** All of so many bytes. */
  static byte[] bytes(DataInputStream in, int length) throws IOException {
    byte[] bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw new EOFException("a temporary file is cut off");
    }
    return bytes;
  }
}
