package org.plumbline.cli.console;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;

/** Which Plumbline this is. */
public final class Engine {
  private Engine() {}

  /** Its version, such as 1.2.0. */
  public static String version() {
    try (InputStream in = Engine.class.getResourceAsStream("engine-version.txt")) {
      if (in == null) {
        throw new IllegalStateException("engine-version.txt is missing from the class path");
      }
      return new String(in.readAllBytes(), UTF_8).strip();
    } catch (IOException broken) {
      throw new IllegalStateException("engine-version.txt cannot be read", broken);
    }
  }
}
