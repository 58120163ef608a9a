package org.plumbline.cli.console;

import java.io.InputStream;
import java.io.PrintStream;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/**
 * What a command sees of the world. The clock serves hints and progress only, never a verdict.
 *
 * @param in what is typed or piped in, as UTF-8
 * @param out what a command says
 * @param err problems and progress
 * @param outInk whether {@code out} shows colours
 * @param errInk whether {@code err} does
 * @param errIsTerminal whether a person reads {@code err} on a terminal, not a file or another
 *     program
 * @param width columns for text
 * @param clock for hints and progress
 */
public record Console(
    InputStream in,
    PrintStream out,
    PrintStream err,
    Ink outInk,
    Ink errInk,
    boolean errIsTerminal,
    int width,
    Clock clock) {
  /** The width where nothing else is known. */
  public static final int USUAL_WIDTH = 100;

  private static final int NARROWEST = 60;

  /**
   * The width of a terminal.
   *
   * @param columns how many it has, as it says itself; null, or anything but a number, if it is not
   *     known
   * @return a width in which text can be read
   */
  public static int width(@Nullable String columns) {
    return columns != null && columns.matches("[1-9][0-9]{1,3}")
        ? Math.max(NARROWEST, Integer.parseInt(columns))
        : USUAL_WIDTH;
  }

  /** Says something to the person in front of it, as the command. */
  public void say(String message) {
    out.flush();
    err.println("plumbline: " + Visible.text(message));
    err.flush();
  }
}
