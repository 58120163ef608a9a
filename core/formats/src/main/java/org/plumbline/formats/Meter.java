package org.plumbline.formats;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** How much of a file has been read, as it lies on the disk. */
final class Meter {
  private long size;
  private long read;

  /** From the beginning. */
  InputStream of(InputStream in, long ofBytes) {
    size = ofBytes;
    read = 0;
    return new Counted(in);
  }

  /** Of 1; not a number before anything is read. */
  double part() {
    return size == 0 ? Double.NaN : Math.min(1, (double) read / size);
  }

  private final class Counted extends FilterInputStream {
    Counted(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int one = super.read();
      read += one < 0 ? 0 : 1;
      return one;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
      int n = super.read(buffer, from, length);
      read += Math.max(0, n);
      return n;
    }

    /** What looks ahead would count twice. */
    @Override
    public boolean markSupported() {
      return false;
    }
  }
}
