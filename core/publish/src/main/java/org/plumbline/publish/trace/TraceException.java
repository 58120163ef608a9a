package org.plumbline.publish.trace;

/** A file that tracing needs cannot be used. The message says why, in plain words. */
public final class TraceException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int line;

  /** With the line of the file, counted from 1. */
  TraceException(int line, String message) {
    super(message);
    this.line = line;
  }

  /** The line of the file, counted from 1. */
  public int line() {
    return line;
  }
}
