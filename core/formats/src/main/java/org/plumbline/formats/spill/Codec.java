package org.plumbline.formats.spill;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * How something is written to a file and read again.
 *
 * @param <T> what
 */
public interface Codec<T> {
  /** Writes it. */
  void write(T one, DataOutputStream out) throws IOException;

  /** Reads what was written, equal to it. */
  T read(DataInputStream in) throws IOException;
}
