package org.plumbline.fuzzing;

import java.util.Objects;

/** What Jazzer calls, by names that it looks for. */
public final class Fuzzed {
  /** The property with the target's word. */
  static final String TARGET = "plumbline.fuzzing.target";

  private static final Target CHOSEN =
      Targets.named(Objects.requireNonNull(System.getProperty(TARGET)));

  private Fuzzed() {}

  /** Loads what is needed, which a busy machine would take for a hang of the first input. */
  public static void fuzzerInitialize() {
    CHOSEN.read(new byte[0]);
  }

  /** Reads one input. */
  public static void fuzzerTestOneInput(byte[] input) {
    CHOSEN.read(input);
  }
}
