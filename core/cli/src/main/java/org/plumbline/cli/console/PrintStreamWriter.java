package org.plumbline.cli.console;

import java.io.PrintStream;
import java.io.Writer;

/** Writes to a print stream, whatever charset that has. */
public final class PrintStreamWriter extends Writer {
  private final PrintStream out;

  /** To that stream. */
  public PrintStreamWriter(PrintStream out) {
    this.out = out;
  }

  @Override
  public void write(char[] text, int offset, int length) {
    out.print(new String(text, offset, length));
  }

  @Override
  public void flush() {
    out.flush();
  }

  /** Leaves the stream open, which belongs to somebody else. */
  @Override
  public void close() {
    flush();
  }
}
