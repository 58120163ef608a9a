package org.plumbline.cli.console;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Output that may be cut off: where a reader such as {@code head} has had enough, the rest is
 * dropped without a word. Anything else that goes wrong is kept to be told.
 */
public final class Pipe extends FilterOutputStream {
  private boolean closed;
  private @Nullable IOException failure;

  /** Writes to that stream. */
  public Pipe(OutputStream out) {
    super(out);
  }

  /** Why not everything could be written; null if it could, or if the reader went away. */
  public @Nullable IOException failure() {
    return failure;
  }

  @Override
  public void write(int b) {
    attempt(() -> out.write(b));
  }

  @Override
  public void write(byte[] bytes, int offset, int length) {
    attempt(() -> out.write(bytes, offset, length));
  }

  @Override
  public void flush() {
    attempt(out::flush);
  }

  private interface Action {
    void run() throws IOException;
  }

  private void attempt(Action action) {
    if (closed) {
      return;
    }
    try {
      action.run();
    } catch (IOException e) {
      closed = true;
      failure = readerIsGone(e) ? null : e;
    }
  }

  /**
   * Java tells a broken pipe from other failures by the system's message only: of Linux and macOS,
   * and of Windows.
   */
  private static boolean readerIsGone(IOException e) {
    String message = String.valueOf(e.getMessage());
    return message.contains("Broken pipe")
        || message.contains("The pipe is being closed")
        || message.contains("The pipe has been ended");
  }
}
