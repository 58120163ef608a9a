package org.plumbline.formats;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Opens text files as UTF-8 and nothing else, so that no name is silently garbled. */
final class StrictText {
  private static final int BUFFER = 1 << 16;

  private StrictText() {}

  /**
   * Opens a file, unpacking one that is named .gz.
   *
   * @throws CaseDataException if it is no readable text file in UTF-8, as far as its beginning
   *     shows
   */
  static Reader open(Path file) throws CaseDataException {
    return open(file, new Meter());
  }

  /**
   * Opens a file, unpacking one that is named .gz.
   *
   * @param meter told how much of it is read
   * @throws CaseDataException if it is no readable text file in UTF-8, as far as its beginning
   *     shows
   */
  static Reader open(Path file, Meter meter) throws CaseDataException {
    InputStream in = bytes(file, meter);
    try {
      skipByteOrderMark(file, in);
      return new InputStreamReader(
          in,
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT));
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  /**
   * Opens a file of whatever encoding, unpacking one that is named .gz.
   *
   * @param meter told how much of it is read
   * @throws CaseDataException if it cannot be opened
   */
  static InputStream bytes(Path file, Meter meter) throws CaseDataException {
    if (Files.isDirectory(file)) {
      throw new CaseDataException(file + ": this is a folder; name the file in it");
    }
    try {
      long packed = Files.size(file);
      InputStream in = meter.of(Files.newInputStream(file), packed);
      if (!String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".gz")) {
        return new BufferedInputStream(in, BUFFER);
      }
      return new BufferedInputStream(
          new Unpacked(new GZIPInputStream(new BufferedInputStream(in), BUFFER), packed), BUFFER);
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  /** What is packed in one entry of a file. */
  static InputStream unpacked(ZipFile zip, ZipEntry entry) throws IOException {
    return new Unpacked(zip.getInputStream(entry), Math.max(1, entry.getCompressedSize()));
  }

  private static void skipByteOrderMark(Path file, InputStream in)
      throws IOException, CaseDataException {
    in.mark(4);
    byte[] start = in.readNBytes(3);
    in.reset();
    if (start.length >= 2
        && ((start[0] == (byte) 0xFE && start[1] == (byte) 0xFF)
            || (start[0] == (byte) 0xFF && start[1] == (byte) 0xFE))) {
      throw new CaseDataException(file + ": the file is in UTF-16. Save it as UTF-8");
    }
    if (start.length == 3
        && start[0] == (byte) 0xEF
        && start[1] == (byte) 0xBB
        && start[2] == (byte) 0xBF) {
      in.skipNBytes(3);
    }
  }

  /** What went wrong with a file, in plain words. */
  static CaseDataException unreadable(Path file, IOException e) {
    if (e instanceof NoSuchFileException) {
      return new CaseDataException(file + ": there is no such file");
    }
    if (e instanceof AccessDeniedException) {
      return new CaseDataException(file + ": the file cannot be read: access is denied");
    }
    if (e instanceof CharacterCodingException) {
      return new CaseDataException(
          file + ": the file is not in UTF-8. Save it as UTF-8 (in Excel: “CSV UTF-8”)");
    }
    if (e instanceof BombException) {
      return new CaseDataException(file + ": " + e.getMessage());
    }
    if (e instanceof ZipException || e instanceof EOFException) {
      return new CaseDataException(
          file
              + ": what is packed in the file is damaged, or the file is cut off. Copy it again"
              + " from where it came");
    }
    return new CaseDataException(file + ": the file cannot be read: " + e.getMessage());
  }

  /** More comes out of what is packed than data can. */
  static final class BombException extends IOException {
    private static final long serialVersionUID = 1L;

    BombException(String message) {
      super(message);
    }
  }

  /** Stops where so much comes out of so little that it can be no data. */
  private static final class Unpacked extends FilterInputStream {
    private static final long HARMLESS = 64L << 20;
    private static final long MOST_TIMES = 200;
    private final long packed;
    private long count;

    Unpacked(InputStream in, long packed) {
      super(in);
      this.packed = packed;
    }

    @Override
    public int read() throws IOException {
      return counted(super.read(), 1);
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
      try {
        int n = super.read(buffer, from, length);
        return counted(n, n);
      } catch (EOFException e) {
        // Whoever reads would take it for the end.
        ZipException cutOff = new ZipException("cut off");
        cutOff.initCause(e);
        throw cutOff;
      }
    }

    private int counted(int result, int number) throws IOException {
      if (result >= 0) {
        count += number;
        if (count > HARMLESS && count / MOST_TIMES > packed) {
          throw new BombException(
              "what is packed in the file unpacks to more than two hundred times its size, which no"
                  + " data do. It was not read");
        }
      }
      return result;
    }
  }
}
