package org.plumbline.cli.console;

/** What a command's exit code says. */
public final class ExitCode {
  /** Nothing is wrong. */
  public static final int FINE = 0;

  /** Breaches or findings. */
  public static final int FINDINGS = 1;

  /** The input or the invocation cannot be used. */
  public static final int UNUSABLE = 2;

  private ExitCode() {}
}
