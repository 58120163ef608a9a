package org.plumbline.formats;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Opens text files as UTF-8 and nothing else, so that no name is silently garbled. */
final class StrictText {
  private StrictText() {}

  /**
   * Opens a file.
   *
   * @throws CaseDataException if it is no readable text file in UTF-8, as far as its beginning
   *     shows
   */
  static Reader open(Path file) throws CaseDataException {
    if (Files.isDirectory(file)) {
      throw new CaseDataException(file + ": this is a folder; name the file in it");
    }
    try {
      InputStream in = new BufferedInputStream(Files.newInputStream(file));
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
    if (e instanceof CharacterCodingException) {
      return new CaseDataException(
          file + ": the file is not in UTF-8. Save it as UTF-8 (in Excel: “CSV UTF-8”)");
    }
    return new CaseDataException(file + ": the file cannot be read: " + e.getMessage());
  }
}
