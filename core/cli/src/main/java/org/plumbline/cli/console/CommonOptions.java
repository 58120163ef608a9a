package org.plumbline.cli.console;

import picocli.CommandLine.Option;

/** Options of every command. */
public final class CommonOptions {
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      order = 100,
      description = "Show this help.")
  private boolean help;

  @Option(
      names = {"--no-color", "--no-colour"},
      order = 101,
      description =
          "Never use colour. By default it is used on a terminal, unless the environment has"
              + " NO_COLOR.")
  private boolean noColour;

  @Option(names = "--debug", order = 102, description = "Show where an error comes from.")
  private boolean debug;

  /** How to write to the console's output. */
  public Ink out(Console console) {
    return noColour ? Ink.PLAIN : console.outInk();
  }

  /** How to write to the console's error stream. */
  public Ink err(Console console) {
    return noColour ? Ink.PLAIN : console.errInk();
  }

  /** Whether the command was asked to explain itself; picocli sees to it. */
  public boolean help() {
    return help;
  }

  /** Whether errors are shown with all that is known of them. */
  public boolean debug() {
    return debug;
  }
}
