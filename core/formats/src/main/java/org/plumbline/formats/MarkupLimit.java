package org.plumbline.formats;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * XML whose pieces are bounded. The platform's reader takes a tag or a text whole into memory; here
 * it gets none that no return has.
 */
final class MarkupLimit extends FilterInputStream {
  private static final int LONGEST = 16 << 20;
  private int sinceTagEnded;

  MarkupLimit(InputStream in) {
    super(in);
  }

  @Override
  public int read() throws IOException {
    int read = super.read();
    if (read >= 0) {
      see((byte) read);
    }
    return read;
  }

  @Override
  public int read(byte[] buffer, int from, int length) throws IOException {
    int n = super.read(buffer, from, length);
    for (int i = from; i < from + n; i++) {
      see(buffer[i]);
    }
    return n;
  }

  private void see(byte read) throws IOException {
    if (read == '>') {
      sinceTagEnded = 0;
    } else if (++sinceTagEnded > LONGEST) {
      throw new StrictText.BombException(
          "a single tag or text in it is longer than sixteen million characters. Is this XML?");
    }
  }
}
