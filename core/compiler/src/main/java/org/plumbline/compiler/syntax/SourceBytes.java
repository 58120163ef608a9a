package org.plumbline.compiler.syntax;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.plumbline.compiler.diagnostic.Diagnostic;
import org.plumbline.compiler.diagnostic.DiagnosticKind;
import org.plumbline.compiler.diagnostic.SourceRange;
import org.plumbline.parser.PlumblineSyntax;

/** Reads files and takes their bytes for text, which in this language is UTF-8 and nothing else. */
public final class SourceBytes {
  /**
   * More bytes than this are not read: a text that could be parsed takes at most three bytes a
   * character.
   */
  private static final long MOST_BYTES = 3L * PlumblineSyntax.LONGEST_TEXT;

  private SourceBytes() {}

  /** Either a text, or what is wrong. */
  public sealed interface Outcome {
    /** A text. */
    record Read(SourceText source) implements Outcome {}

    /** No text. */
    record Refused(Diagnostic diagnostic) implements Outcome {}
  }

  /**
   * Reads a file.
   *
   * @param path where it is
   * @param name what findings cite it by
   */
  public static Outcome read(Path path, String name) {
    try {
      if (Files.isDirectory(path)) {
        return refused(
            name, DiagnosticKind.NOT_A_FILE, "`" + name + "` is a folder: name a file in it");
      }
      if (Files.size(path) > MOST_BYTES) {
        return refused(
            name,
            DiagnosticKind.TEXT_TOO_LARGE,
            "`%s` has %d bytes, and more than %d are not read: split it into several files"
                .formatted(name, Files.size(path), MOST_BYTES));
      }
      return decode(name, Files.readAllBytes(path));
    } catch (NoSuchFileException missing) {
      return refused(name, DiagnosticKind.NO_SUCH_FILE, "there is no file `" + name + "`");
    } catch (AccessDeniedException denied) {
      return refused(
          name,
          DiagnosticKind.UNREADABLE_FILE,
          "`" + name + "` may not be read: see to its permissions");
    } catch (IOException failed) {
      return refused(
          name,
          DiagnosticKind.UNREADABLE_FILE,
          "`" + name + "` cannot be read: " + failed.getMessage());
    }
  }

  /**
   * Takes bytes for text.
   *
   * @param name what findings cite it by
   */
  public static Outcome decode(String name, byte[] bytes) {
    if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF) || isBareUtf16(bytes)) {
      return refused(
          name, DiagnosticKind.NOT_UTF_8, "`" + name + "` is written in UTF-16: save it as UTF-8");
    }
    if (startsWith(bytes, 'P', 'K', 3, 4) || startsWith(bytes, '%', 'P', 'D', 'F')) {
      return refused(
          name,
          DiagnosticKind.NOT_TEXT,
          "`"
              + name
              + "` is a Word, Excel, PDF or zip file, and a standards file is plain text: save what"
              + " is in it as plain text in UTF-8");
    }
    int start = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    ByteBuffer buffer = ByteBuffer.wrap(bytes, start, bytes.length - start);
    String text;
    try {
      text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(buffer)
              .toString();
    } catch (CharacterCodingException wrong) {
      return new Outcome.Refused(notUtf8(name, bytes, start, buffer.position()));
    }
    int nul = text.indexOf(0);
    if (nul >= 0) {
      return new Outcome.Refused(
          Diagnostic.of(
              DiagnosticKind.NOT_TEXT,
              new SourceText(name, text).range(nul, nul + 1),
              "there is a NUL character here, so `"
                  + name
                  + "` is hardly a text: was another file meant?"));
    }
    return new Outcome.Read(new SourceText(name, text));
  }

  /** UTF-16 without its mark: every other byte of the beginning is zero, and the others are not. */
  private static boolean isBareUtf16(byte[] bytes) {
    int looked = Math.min(bytes.length, 64) / 2 * 2;
    int even = 0;
    int odd = 0;
    for (int i = 0; i < looked; i += 2) {
      even += bytes[i] == 0 ? 1 : 0;
      odd += bytes[i + 1] == 0 ? 1 : 0;
    }
    return looked >= 4 && ((even == 0 && odd * 4 > looked) || (odd == 0 && even * 4 > looked));
  }

  private static Diagnostic notUtf8(String name, byte[] bytes, int start, int at) {
    String before = new String(bytes, start, at - start, StandardCharsets.UTF_8);
    SourceRange place = new SourceText(name, before).range(before.length(), before.length());
    int unit = bytes[at] & 0xFF;
    String what =
        unit >= 0xA0
            ? "probably it is in Latin-1 or Windows-1252, where this would be `" + (char) unit + "`"
            : "probably it is in Windows-1252, or no text at all";
    return Diagnostic.of(
        DiagnosticKind.NOT_UTF_8,
        place,
        "`%s` is not in UTF-8, as the byte %02X here shows; %s. Save it as UTF-8"
            .formatted(name, unit, what));
  }

  private static boolean startsWith(byte[] bytes, int... first) {
    if (bytes.length < first.length) {
      return false;
    }
    for (int i = 0; i < first.length; i++) {
      if ((bytes[i] & 0xFF) != first[i]) {
        return false;
      }
    }
    return true;
  }

  private static Outcome refused(String name, DiagnosticKind kind, String message) {
    return new Outcome.Refused(Diagnostic.of(kind, new SourceRange(name, 0, 0, 1, 1), message));
  }
}
