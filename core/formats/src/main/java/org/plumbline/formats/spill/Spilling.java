package org.plumbline.formats.spill;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How much may be held in memory, and the temporary files with the rest. They are deleted when this
 * is closed, and when the program ends before that, however it does short of being killed.
 */
public final class Spilling implements AutoCloseable {
  /** With it somebody says otherwise how many bytes may be held. */
  public static final String BUDGET = "plumbline.memory";

  /** Of all memory: there are several things to hold, and some work with them. */
  private static final int PART = 12;

  private static final int BUFFER = 1 << 16;

  private final long budget;
  private final Set<Closeable> open = Collections.newSetFromMap(new IdentityHashMap<>());
  private @Nullable Path folder;
  private @Nullable Thread hook;
  private int files;

  private Spilling(long budget) {
    this.budget = budget;
  }

  /** As much as fits this machine. */
  public static Spilling usual() {
    return new Spilling(Long.getLong(BUDGET, Runtime.getRuntime().maxMemory() / PART));
  }

  /** Everything in memory. */
  public static Spilling never() {
    return new Spilling(Integer.MAX_VALUE - 64);
  }

  /**
   * No more than so many bytes of each thing that is held, roughly.
   *
   * @param bytes how many
   */
  public static Spilling beyond(long bytes) {
    return new Spilling(bytes);
  }

  int budget() {
    return (int) Math.min(budget, Integer.MAX_VALUE - 64);
  }

  /** Whether anything was put into a file. */
  public synchronized boolean hasSpilled() {
    return files > 0;
  }

  /** A new file. */
  synchronized Path file() throws IOException {
    if (folder == null) {
      folder = Files.createTempDirectory("plumbline-");
      hook = new Thread(this::delete, "plumbline-temporary-files");
      Runtime.getRuntime().addShutdownHook(hook);
    }
    return folder.resolve("part-" + ++files);
  }

  DataOutputStream writing(Path file) throws IOException {
    return remembered(
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), BUFFER)));
  }

  DataInputStream reading(Path file) throws IOException {
    return remembered(
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER)));
  }

  /** On some systems a file that is open cannot be deleted. */
  private synchronized <C extends Closeable> C remembered(C stream) {
    open.add(stream);
    return stream;
  }

  void done(Closeable stream) throws IOException {
    synchronized (this) {
      open.remove(stream);
    }
    stream.close();
  }

  /** Deletes the files. */
  @Override
  public void close() {
    delete();
    Thread known = hook;
    if (known != null && Thread.currentThread() != known) {
      try {
        Runtime.getRuntime().removeShutdownHook(known);
      } catch (IllegalStateException e) {
        // the program is ending, and the hook does no harm
        return;
      }
    }
  }

  private synchronized void delete() {
    for (Closeable stream : open) {
      closed(stream);
    }
    open.clear();
    Path known = folder;
    if (known != null) {
      for (int i = 1; i <= files; i++) {
        deleted(known.resolve("part-" + i));
      }
      deleted(known);
      folder = null;
    }
  }

  /** Where it cannot be closed, it is deleted all the same if that can be. */
  private static boolean closed(Closeable stream) {
    try {
      stream.close();
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private static void deleted(Path path) {
    try {
      Files.deleteIfExists(path);
    } catch (IOException e) {
      path.toFile().deleteOnExit();
    }
  }
}
