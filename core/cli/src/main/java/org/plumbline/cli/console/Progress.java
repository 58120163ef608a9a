package org.plumbline.cli.console;

import java.time.Clock;
import java.util.Locale;
import java.util.function.LongFunction;

/**
 * Tells a person at a terminal how far long work has come; silent for the first second and where
 * nobody looks.
 */
public final class Progress implements AutoCloseable {
  private static final long SILENT_MILLIS = 1_000;
  private static final long EVERY_MILLIS = 200;

  private final Console console;
  private final Clock clock;
  private final String what;
  private final long total;
  private final long began;
  private long shown;
  private int width;

  /**
   * Begins.
   *
   * @param what what is being done, such as "checking cases"
   * @param total how many there are to do; 0 if nobody knows
   */
  public Progress(Console console, String what, long total) {
    this.console = console;
    this.clock = console.clock();
    this.what = what;
    this.total = total;
    this.began = clock.millis();
    this.shown = began + SILENT_MILLIS - EVERY_MILLIS;
  }

  /** Tells that so many are done. */
  public void done(long count) {
    tell(count, now -> of() + pace(count, now));
  }

  /**
   * Tells that so many are done, of a number that nobody knows.
   *
   * @param part how much of all the work that is, of 1; not a number where nobody knows that either
   */
  public void done(long count, double part) {
    tell(
        count,
        now ->
            pace(count, now)
                + (part > 0 ? ", " + left((long) ((now - began) * (1 - part) / part)) : ""));
  }

  private String of() {
    return total == 0 ? "" : String.format(Locale.ROOT, " of %,d", total);
  }

  private synchronized void tell(long count, LongFunction<String> more) {
    if (!console.errIsTerminal()) {
      return;
    }
    long now = clock.millis();
    if (now - shown >= EVERY_MILLIS) {
      shown = now;
      show(String.format(Locale.ROOT, "%s: %,d%s", what, count, more.apply(now)));
    }
  }

  private static String left(long millis) {
    long seconds = millis / 1_000;
    return (seconds < 90 ? seconds + " seconds" : (seconds + 30) / 60 + " minutes") + " left";
  }

  /** How many a second so far, and how long the rest takes at that pace. */
  private String pace(long count, long now) {
    long millis = Math.max(1, now - began);
    long aSecond = count * 1_000 / millis;
    if (total == 0) {
      return aSecond == 0 ? "" : String.format(Locale.ROOT, ", %,d a second", aSecond);
    }
    return aSecond == 0
        ? ""
        : String.format(
            Locale.ROOT, ", %,d a second, %s", aSecond, left((total - count) * millis / count));
  }

  private void show(String text) {
    String padded = text + " ".repeat(Math.max(0, width - text.length()));
    width = text.length();
    console.err().print("\r" + padded);
    console.err().flush();
  }

  /** Wipes what was shown. */
  @Override
  public synchronized void close() {
    if (width > 0) {
      show("");
      console.err().print("\r");
      console.err().flush();
    }
  }
}
