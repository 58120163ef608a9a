package org.plumbline.formats.spill;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.AbstractSequentialList;
import java.util.ArrayList;
import java.util.List;
import java.util.ListIterator;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A list that lies in a file and is read from its beginning, again for each who asks. It is not to
 * be changed.
 *
 * @param <T> what is in it
 */
public final class SpilledList<T> extends AbstractSequentialList<T> {
  private final Spilling spilling;
  private final Path file;
  private final Codec<T> codec;
  private final int size;

  private SpilledList(Spilling spilling, Path file, Codec<T> codec, int size) {
    this.spilling = spilling;
    this.file = file;
    this.codec = codec;
    this.size = size;
  }

  /** The list itself if it lies in a file, else a copy that is not to be changed. */
  public static <T> List<T> copyOf(List<T> list) {
    return list instanceof SpilledList ? list : List.copyOf(list);
  }

  /**
   * The list with something else in place of each; of one that lies in a file that is made anew
   * whenever it is read.
   */
  public static <T, R> List<R> mapped(List<T> list, Function<T, R> made) {
    if (!(list instanceof SpilledList<T> spilled)) {
      return list.stream().map(made).toList();
    }
    return new SpilledList<>(
        spilled.spilling,
        spilled.file,
        new Codec<R>() {
          @Override
          public void write(R one, DataOutputStream out) {
            throw new UnsupportedOperationException();
          }

          @Override
          public R read(DataInputStream in) throws IOException {
            return made.apply(spilled.codec.read(in));
          }
        },
        spilled.size);
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public ListIterator<T> listIterator(int index) {
    Reading reading = new Reading();
    for (int i = 0; i < index; i++) {
      reading.next();
    }
    return reading;
  }

  /** Only forwards. */
  private final class Reading implements ListIterator<T> {
    private @Nullable DataInputStream in;
    private int next;

    @Override
    public boolean hasNext() {
      return next < size;
    }

    @Override
    public T next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      try {
        DataInputStream from = in;
        if (from == null) {
          from = spilling.reading(file);
          in = from;
        }
        T one = codec.read(from);
        if (++next == size) {
          spilling.done(from);
        }
        return one;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public int nextIndex() {
      return next;
    }

    @Override
    public boolean hasPrevious() {
      return next > 0;
    }

    @Override
    public int previousIndex() {
      return next - 1;
    }

    @Override
    public T previous() {
      throw new UnsupportedOperationException();
    }

    @Override
    public void remove() {
      throw new UnsupportedOperationException();
    }

    @Override
    public void set(T one) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void add(T one) {
      throw new UnsupportedOperationException();
    }
  }

  /**
   * Makes a list: in memory as long as it is short, else in a file.
   *
   * @param <T> what is in it
   */
  public static final class Writer<T> {
    /** About what one thing takes up in memory. */
    private static final int BYTES = 1_500;

    private final Spilling spilling;
    private final Codec<T> codec;
    private final int most;
    private final List<T> held = new ArrayList<>();
    private @Nullable Path file;
    private @Nullable DataOutputStream out;
    private int size;

    /** Of nothing yet. */
    public Writer(Spilling spilling, Codec<T> codec) {
      this(spilling, codec, false);
    }

    /**
     * Of nothing yet.
     *
     * @param atOnce whether it is known already that it will be long
     */
    public Writer(Spilling spilling, Codec<T> codec, boolean atOnce) {
      this.spilling = spilling;
      this.codec = codec;
      this.most = atOnce ? 0 : spilling.budget() / BYTES;
    }

    /** Adds one at the end. */
    public void add(T one) {
      size++;
      try {
        if (out == null && held.size() < most) {
          held.add(one);
          return;
        }
        if (out == null) {
          file = spilling.file();
          out = spilling.writing(file);
          for (T before : held) {
            codec.write(before, out);
          }
          held.clear();
        }
        codec.write(one, out);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    /** The list; nothing can be added to it any more. */
    public List<T> list() {
      if (out == null || file == null) {
        return List.copyOf(held);
      }
      try {
        spilling.done(out);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return new SpilledList<>(spilling, file, codec, size);
    }
  }
}
